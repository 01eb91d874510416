#include "ui/exchange/stepbar.h"

#include "ui/common/theme.h"

#include <QEvent>
#include <QPainter>

namespace {
constexpr int circleSize = 20;
constexpr int wordGap = 8;
constexpr int stepGap = 28;
} // namespace

StepBar::StepBar(QWidget *parent)
    : QWidget(parent)
    , m_words{tr("Choose file"), tr("Map columns"), tr("Check"), tr("Write")}
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    show(Step::ChooseFile);
}

void StepBar::show(Step step)
{
    m_step = step;
    const int at = static_cast<int>(step);
    setAccessibleName(tr("Step %1 of %2: %3").arg(at + 1).arg(m_words.size()).arg(m_words[at]));
    update();
}

int StepBar::widthOf(int step) const
{
    QFont font = roleFont(TextRole::Body, this->font());
    font.setWeight(QFont::DemiBold);
    return circleSize + wordGap + QFontMetrics(font).horizontalAdvance(m_words[step]);
}

QSize StepBar::sizeHint() const
{
    int width = 0;
    for (int step = 0; step < m_words.size(); ++step)
        width += widthOf(step) + (step > 0 ? stepGap : 0);
    return {width + 2, std::max(circleSize, lineHeight(font())) + 8};
}

void StepBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void StepBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int left = 1;
    for (int step = 0; step < m_words.size(); ++step) {
        const bool isDone = step < static_cast<int>(m_step);
        const bool isCurrent = step == static_cast<int>(m_step);
        const QColor color = isCurrent ? theme.accent : isDone ? theme.text2 : theme.text3;
        const QRectF circle(left, (height() - circleSize) / 2.0, circleSize, circleSize);
        painter.setPen(QPen(color, isCurrent ? 1.6 : 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
        painter.setFont(roleFont(TextRole::Caption, font()));
        painter.drawText(circle, Qt::AlignCenter, isDone ? QStringLiteral("✓") : QString::number(step + 1));
        QFont word = font();
        word.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
        painter.setFont(word);
        const int width = widthOf(step);
        painter.drawText(QRectF(left + circleSize + wordGap, 0, width, height()),
                         Qt::AlignVCenter | Qt::TextSingleLine,
                         m_words[step]);
        left += width + stepGap;
    }
}
