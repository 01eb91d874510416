#include "ui/exchange/importsums.h"

#include "ui/exchange/importwords.h"

using namespace Qt::StringLiterals;

namespace {
QString inYiYuan(qint64 fen)
{
    return shownIn(fen, MoneyUnit::YiYuan);
}
} // namespace

void ImportSums::show(const ImportPreview &preview)
{
    QStringList sentences;
    if (preview.ledger->kind != LedgerKind::Matters)
        for (const QString &field : {u"total"_s, u"plan"_s, u"done"_s})
            sentences += sentenceFor(field, preview);
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
        return tr("%1 %2 亿元").arg(title, inYiYuan(sum));
    if (*stated == sum)
        return tr("%1 %2 亿元 ＝ the sheet's total").arg(title, inYiYuan(sum));
    const int leftOut = preview.plan->count(RowOutcome::Refused) + preview.plan->count(RowOutcome::Undecided);
    if (leftOut == 0)
        return tr("▲ %1 %2 亿元, the sheet's total says %3").arg(title, inYiYuan(sum), inYiYuan(*stated));
    return tr("▲ %1 %2 亿元, the sheet's total says %3; %n row(s) are left out", nullptr, leftOut)
        .arg(title, inYiYuan(sum), inYiYuan(*stated));
}
