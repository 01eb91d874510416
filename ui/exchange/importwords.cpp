#include "ui/exchange/importwords.h"

namespace {
struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

template <typename Record>
QString titleIn(const QString &name)
{
    QString title = name;
    eachField<Record>([&](const auto &field) {
        if (name == field.name())
            title = field.shownTitle();
    });
    return title;
}
} // namespace

QString outcomeWord(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::New:
        return ImportText::tr("New");
    case RowOutcome::Changed:
        return ImportText::tr("Changed");
    case RowOutcome::Unchanged:
        return ImportText::tr("Unchanged");
    case RowOutcome::Undecided:
        return ImportText::tr("To decide");
    case RowOutcome::Refused:
        return ImportText::tr("Refused");
    }
    return {};
}

QString outcomeSign(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::New:
        return QStringLiteral("＋");
    case RowOutcome::Changed:
        return QStringLiteral("△");
    case RowOutcome::Unchanged:
        return QStringLiteral("＝");
    case RowOutcome::Undecided:
        return QStringLiteral("？");
    case RowOutcome::Refused:
        return QStringLiteral("✕");
    }
    return {};
}

CellMark outcomeMark(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::New:
        return CellMark::Accent;
    case RowOutcome::Changed:
    case RowOutcome::Undecided:
        return CellMark::Problem;
    case RowOutcome::Unchanged:
        return CellMark::Secondary;
    case RowOutcome::Refused:
        return CellMark::Name;
    }
    return CellMark::Plain;
}

QString fieldTitle(const QString &field, LedgerKind kind)
{
    return kind == LedgerKind::Matters ? titleIn<Matter>(field) : titleIn<Project>(field);
}

QString candidateText(const Candidate &candidate, LedgerKind kind)
{
    if (candidate.why == u"same_name_other_unit")
        return ImportText::tr("The same name stands under another unit: %1").arg(candidate.name);
    if (candidate.why == u"same_code")
        return ImportText::tr("The same code stands with another title: %1").arg(candidate.name);
    if (candidate.why == u"similar_name")
        return ImportText::tr("Looks like %1").arg(candidate.name);
    return ImportText::tr("%1 may mean %2").arg(fieldTitle(candidate.field, kind), candidate.name);
}
