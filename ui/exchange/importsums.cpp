#include "ui/exchange/importsums.h"

#include "ui/exchange/importwords.h"

using namespace Qt::StringLiterals;

namespace {
QString inYiYuan(qint64 fen)
{
    return shownIn(fen, MoneyUnit::YiYuan);
}

/// The rows that would not be written, and what stands in them as far as it could be read.
struct LeftOut
{
    int rows = 0;
    qint64 sum = 0;
};

LeftOut leftOutOf(const QString &field, const ImportPreview &preview)
{
    LeftOut leftOut;
    for (size_t i = 0; i < preview.ledger->projects.size(); ++i) {
        const RowOutcome outcome = preview.plan->rows[i].outcome;
        if (outcome != RowOutcome::Refused && outcome != RowOutcome::Undecided)
            continue;
        const Project &values = preview.ledger->projects[i].values;
        const auto &money = field == u"total" ? values.total : field == u"plan" ? values.plan : values.done;
        ++leftOut.rows;
        leftOut.sum += money ? money->fen : 0;
    }
    return leftOut;
}
} // namespace

void ImportSums::show(const ImportPreview &preview)
{
    QStringList sentences;
    if (preview.ledger->kind != LedgerKind::Matters)
        for (const QString &field : {u"total"_s, u"plan"_s, u"done"_s})
            if (const QString sentence = sentenceFor(field, preview); !sentence.isEmpty())
                sentences += sentence;
    for (const auto &[row, text] : preview.ledger->countMismatches)
        sentences += tr("▲ Row %1: %2").arg(row).arg(text);
    setText(sentences.join(u"　"_s));
    setAccessibleName(text());
    setVisible(!sentences.isEmpty());
}

QString ImportSums::sentenceFor(const QString &field, const ImportPreview &preview) const
{
    const QString title = fieldTitle(field, preview.ledger->kind);
    const qint64 sum = preview.plan->sums.value(field);
    const auto stated = preview.ledger->stated.constFind(field);
    if (stated == preview.ledger->stated.constEnd())
        return sum == 0 ? QString() : tr("%1 %2 亿元").arg(title, inYiYuan(sum));
    if (*stated == sum)
        return tr("%1 %2 亿元 ＝ the sheet's total").arg(title, inYiYuan(sum));
    const QString against
        = tr("▲ %1 %2 亿元, the sheet's total says %3").arg(title, inYiYuan(sum), inYiYuan(*stated));
    const LeftOut leftOut = leftOutOf(field, preview);
    const qint64 difference = *stated - sum;
    if (leftOut.rows == 0)
        return tr("%1: %2 more than its rows add up to").arg(against, inYiYuan(difference));
    if (leftOut.sum == difference)
        return tr("%1; the difference of %2 stands in the %n row(s) left out", nullptr, leftOut.rows)
            .arg(against, inYiYuan(difference));
    return tr("%1; the difference is %2, in the %n row(s) left out stand %3", nullptr, leftOut.rows)
        .arg(against, inYiYuan(difference), inYiYuan(leftOut.sum));
}
