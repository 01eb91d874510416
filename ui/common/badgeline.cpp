#include "ui/common/badgeline.h"

#include "ui/common/theme.h"

#include <QPainter>

namespace {
constexpr int badgeGap = 10;
constexpr int badgeHeight = 22;
/// Chips begin this far left of the text they hold.
constexpr int badgeOutset = 6;
} // namespace

void BadgeLine::show(const std::vector<MarkedText> &badges, const QString &words)
{
    m_badges = badges;
    m_words = words;
    QStringList said;
    for (const MarkedText &badge : badges)
        said += badge.text;
    said += words;
    said.removeAll(QString());
    setAccessibleName(said.join(QStringLiteral(", ")));
    setVisible(!said.isEmpty());
    updateGeometry();
    update();
}

int BadgeLine::badgesWidth() const
{
    int width = 0;
    for (const MarkedText &badge : m_badges)
        width += markWidth(font(), badge) + badgeOutset + badgeGap;
    return width;
}

bool BadgeLine::isWordsBelow(int width) const
{
    return !m_badges.empty() && badgesWidth() + fontMetrics().horizontalAdvance(m_words) > width;
}

int BadgeLine::wordsHeight(int width) const
{
    return fontMetrics().boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, m_words).height();
}

QSize BadgeLine::sizeHint() const
{
    return {badgesWidth(), badgeHeight};
}

int BadgeLine::heightForWidth(int width) const
{
    if (m_words.isEmpty())
        return badgeHeight;
    if (m_badges.empty())
        return std::max(badgeHeight, wordsHeight(width));
    return isWordsBelow(width) ? badgeHeight + wordsHeight(width) + 2 : badgeHeight;
}

void BadgeLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(palette());
    QRect room(0, 0, width(), badgeHeight);
    for (const MarkedText &badge : m_badges) {
        const bool isChip
            = markWidth(font(), badge) > 0 && fontOf(badge.mark, font()).pixelSize() != font().pixelSize();
        const int outset = isChip ? badgeOutset : 0;
        painter.setFont(font());
        painter.save();
        paintMark(&painter, room.adjusted(outset, 0, 0, 0), badge, theme);
        painter.restore();
        room.setLeft(room.left() + outset + markWidth(font(), badge) + badgeGap);
    }
    painter.setFont(font());
    painter.setPen(theme.text2);
    if (isWordsBelow(width()) || m_badges.empty())
        painter.drawText(
            QRect(0, m_badges.empty() ? 0 : badgeHeight + 2, width(), height()), Qt::TextWordWrap, m_words);
    else
        paintLine(&painter, room, Qt::AlignLeft, m_words);
}
