#include "core/meeting/decision.h"

#include "core/base/chinesenumber.h"
#include "core/base/text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
struct PartMark
{
    qsizetype start = 0;
    qsizetype end = 0;
};

/// Ways of numbering; group 1 is the number.
const QList<QRegularExpression> &waysOfNumbering()
{
    static const QList<QRegularExpression> ways{
        QRegularExpression(u"([一二三四五六七八九十]{1,2})是(?:要)?[,，:：]?"_s),
        QRegularExpression(u"[(（]([0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})[)）]"_s),
        QRegularExpression(u"(?<![0-9０-９.．第(（])([0-9０-９]{1,2})[.．、)）](?![0-9０-９])"_s),
        QRegularExpression(u"([①②③④⑤⑥⑦⑧⑨⑩])"_s),
        QRegularExpression(u"(?:^|(?<=[\\n。；;：:]))\\s*([一二三四五六七八九十]{1,2})、"_s),
        QRegularExpression(u"第([一二三四五六七八九十])[,，、:：]"_s),
    };
    return ways;
}

int numberOf(const QString &mark)
{
    const QString plain = compact(mark);
    bool isFigures = false;
    const int figures = plain.toInt(&isFigures);
    return isFigures ? figures : numberInWords(plain).value_or(0);
}

/// The marks 1, 2, 3 … in their order; others of the same kind belong to the text.
QList<PartMark> marksOf(const QString &words, const QRegularExpression &way)
{
    QList<PartMark> marks;
    for (auto match = way.globalMatch(words); match.hasNext();) {
        const QRegularExpressionMatch mark = match.next();
        if (numberOf(mark.captured(1)) == marks.size() + 1)
            marks.append({mark.capturedStart(), mark.capturedEnd()});
    }
    return marks;
}

QString withoutEndMarks(const QString &text)
{
    static const QRegularExpression marks(u"^[\\s;；。,，]+|[\\s;；。,，]+$"_s);
    return QString(text).remove(marks);
}

/// What goes with every part: an address such as "请城市管理局:", not "会议决定:" and no sentence of its own.
QString addressOf(const QString &before)
{
    static const QRegularExpression sentence(u"^[^。;；\\n]*[。;；\\n]\\s*"_s);
    static const QRegularExpression saying(
        u"^(本次)?(会议|经研究|研究|与会)?(一致)?(决定|议定|要求|强调|明确|指出|认为|确定)*(如下|事项)*[,，:：\\s]*"_s);
    QString address = before;
    while (address.contains(sentence))
        address.remove(sentence);
    address.remove(saying);
    static const QRegularExpression colon(u"[,，:：\\s]+$"_s);
    return address.remove(colon);
}
} // namespace

QStringList decisionParts(const QString &words)
{
    for (const QRegularExpression &way : waysOfNumbering()) {
        const QList<PartMark> marks = marksOf(words, way);
        if (marks.size() < 2)
            continue;
        const QString address = addressOf(words.left(marks.front().start));
        QStringList parts;
        for (qsizetype i = 0; i < marks.size(); ++i) {
            const qsizetype end = i + 1 < marks.size() ? marks[i + 1].start : words.size();
            const QString part = withoutEndMarks(words.mid(marks[i].end, end - marks[i].end));
            if (!part.isEmpty())
                parts.append(address.isEmpty() ? part : address + u'，' + part);
        }
        return parts;
    }
    const QString whole = tidied(words);
    return whole.isEmpty() ? QStringList() : QStringList{whole};
}
