#include "ui/history/editdetails.h"

#include "ui/common/theme.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
struct EditDetailsText
{
    Q_DECLARE_TR_FUNCTIONS(EditDetails)
};

constexpr int recordsDescribed = 200;

QString nameIn(const QJsonObject &record)
{
    for (const QString &field : {u"name"_s, u"title"_s, u"code"_s, u"stage"_s})
        if (const QString name = record.value(field).toString(); !name.isEmpty())
            return name;
    return {};
}

/// The record as it stands says more than the two sides of a change, which hold only what differs.
template <typename Record>
QString nameNow(const Workspace &workspace, const QUuid &id)
{
    const Record *record = workspace.table<Record>().find(typename Record::Key{id});
    if (!record)
        return {};
    if constexpr (requires { record->name; })
        return record->name;
    else if constexpr (requires { record->title; })
        return record->title;
    else if constexpr (requires { record->matter; })
        return nameNow<Matter>(workspace, record->matter.value);
    else
        return {};
}

QString colored(const QString &text, const QColor &color)
{
    return u"<font color=\"%1\">%2</font>"_s.arg(color.name(), text.toHtmlEscaped());
}

QString lineAsHtml(const HistoryLine &line, bool isNew, const Theme &theme)
{
    const QString empty = EditDetailsText::tr("empty");
    const QString after = (line.after.isEmpty() ? empty : line.after).toHtmlEscaped();
    const QString field = colored(line.field, theme.text2);
    if (isNew)
        return u"<div>%1&nbsp; %2</div>"_s.arg(field, after);
    const QString before = colored(line.before.isEmpty() ? empty : line.before, theme.text3);
    return u"<div>%1&nbsp; <s>%2</s> → <b>%3</b></div>"_s.arg(field, before, after);
}

QString recordAsHtml(const RecordChange &record, const Theme &theme)
{
    QString kind = record.kind;
    if (record.isNew)
        kind = EditDetailsText::tr("%1, new").arg(record.kind);
    else if (record.isGone)
        kind = EditDetailsText::tr("%1, removed").arg(record.kind);
    QString html = u"<p style=\"margin-top:12px; margin-bottom:2px\">%1<br/><b>%2</b></p>"_s.arg(
        colored(kind, theme.text3), record.name.toHtmlEscaped());
    for (const HistoryLine &line : record.lines)
        html += lineAsHtml(line, record.isNew, theme);
    return html;
}
} // namespace

std::vector<RecordChange> recordChanges(const JournalEdit &edit, const Workspace &workspace, int most)
{
    std::vector<RecordChange> records;
    for (const JournalChange &change : edit.changes) {
        if (records.size() == static_cast<size_t>(most))
            break;
        RecordChange record;
        record.isNew = change.before.isEmpty();
        record.isGone = change.after.isEmpty();
        eachRecordType([&]<typename Record>() {
            if (change.kind != Description<Record>::table)
                return;
            record.kind = QCoreApplication::translate("Record", Description<Record>::title);
            record.name = nameNow<Record>(workspace, change.record);
        });
        const QByteArray &side = record.isGone ? change.before : change.after;
        if (record.name.isEmpty())
            record.name = nameIn(QJsonDocument::fromJson(side).object());
        const auto entries = historyOf({{edit.entry, {change}}}, change.record, workspace);
        if (!entries.empty())
            record.lines = entries.front().lines;
        records.push_back(std::move(record));
    }
    return records;
}

QString editAsHtml(const JournalEdit &edit, const Workspace &workspace, const QPalette &palette)
{
    const Theme &theme = themeOf(palette);
    const EditNote &note = edit.entry.note;
    const QString when = note.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    QString html = u"<p><b>%1</b><br/>%2</p>"_s.arg(
        note.label.toHtmlEscaped(), colored(EditDetailsText::tr("%1 · %2").arg(when, note.by), theme.text2));
    for (const RecordChange &record : recordChanges(edit, workspace, recordsDescribed))
        html += recordAsHtml(record, theme);
    const auto left = static_cast<int>(edit.changes.size()) - recordsDescribed;
    if (left > 0)
        html += u"<p>%1</p>"_s.arg(colored(
            EditDetailsText::tr("%n more record(s) are not described here.", nullptr, left), theme.text3));
    return html;
}
