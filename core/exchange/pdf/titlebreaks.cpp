#include "core/exchange/pdf/titlebreaks.h"

#include "core/exchange/pdf/pdfpaper.h"

#include <QFontMetricsF>
#include <QStringList>
#include <QTextBoundaryFinder>

#include <unicode/ubrk.h>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {
struct TitleWord
{
    QString text;
    qreal width = 0;
};

struct CloseBreaks
{
    void operator()(UBreakIterator *breaks) const { ubrk_close(breaks); }
};

// "第30次" is three words to a dictionary and one to a reader.
bool splitsNumber(const QString &text, qsizetype at)
{
    return text[at - 1].isDigit() || text[at - 1] == u'第';
}

/// Where a line may end: between words, and where the rules of punctuation allow it.
std::vector<qsizetype> lineEnds(const QString &text)
{
    std::vector<qsizetype> ends;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UBreakIterator, CloseBreaks> words(
        ubrk_open(UBRK_WORD,
                  "zh",
                  reinterpret_cast<const UChar *>(text.utf16()),
                  static_cast<int>(text.size()),
                  &status));
    if (U_FAILURE(status))
        return {text.size()};
    QTextBoundaryFinder lines(QTextBoundaryFinder::Line, text);
    for (int at = ubrk_next(words.get()); at != UBRK_DONE; at = ubrk_next(words.get())) {
        lines.setPosition(at);
        if (at == text.size() || (lines.isAtBoundary() && !splitsNumber(text, at)))
            ends.push_back(at);
    }
    return ends;
}

std::vector<TitleWord> wordsOf(const QString &text, const QFontMetricsF &metrics)
{
    std::vector<TitleWord> words;
    qsizetype from = 0;
    for (const qsizetype end : lineEnds(text)) {
        const QString word = text.mid(from, end - from);
        words.push_back({word, metrics.horizontalAdvance(word)});
        from = end;
    }
    return words;
}

QStringList filled(const std::vector<TitleWord> &words, qreal width)
{
    QStringList lines{QString()};
    qreal used = 0;
    for (const TitleWord &word : words) {
        if (used > 0 && used + word.width > width) {
            lines.append(QString());
            used = 0;
        }
        lines.last() += word.text;
        used += word.width;
    }
    return lines;
}

/// As many lines as the width needs, then the narrowest width that needs no more.
QStringList balanced(const std::vector<TitleWord> &words, qreal width)
{
    const qsizetype count = filled(words, width).size();
    qreal low = 0;
    qreal high = width;
    while (count > 1 && high - low > paper::point) {
        const qreal middle = (low + high) / 2;
        (filled(words, middle).size() > count ? low : high) = middle;
    }
    return filled(words, high);
}
} // namespace

QString withTitleBreaks(const QString &text, const QFont &font, qreal width)
{
    const QChar separator(QChar::LineSeparator);
    const QFontMetricsF metrics(font);
    QStringList lines;
    for (const QString &part : text.split(separator)) {
        if (metrics.horizontalAdvance(part) <= width) {
            lines.append(part);
            continue;
        }
        const std::vector<TitleWord> words = wordsOf(part, metrics);
        const bool allFit = std::all_of(
            words.begin(), words.end(), [width](const TitleWord &word) { return word.width <= width; });
        lines += allFit ? balanced(words, width) : QStringList{part};
    }
    return lines.join(separator);
}
