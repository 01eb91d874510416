#include "ui/shell/searchbox.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QPainter>

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(QStringLiteral("search"));
    setPlaceholderText(tr("Search or type a command"));
    setAccessibleName(tr("Search or type a command"));
    setToolTip(tr("Find a project, a matter, a unit, a person or a command (Ctrl+K)"));
    addAction(lineIcon(QStringLiteral("search")), LeadingPosition);
    fitWidth();
}

void SearchBox::fitWidth()
{
    constexpr int width = 232;
    setFixedWidth(scaledTo(font(), width));
}

void SearchBox::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitWidth();
}

void SearchBox::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || hasFocus())
        return;
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(roleFont(TextRole::Caption, font()));
    const QString key = tr("Ctrl K");
    const int wide = painter.fontMetrics().horizontalAdvance(key) + 12;
    const int high = scaledTo(font(), 18);
    const QRectF tag(width() - wide - 7.5, (height() - high) / 2 + 0.5, wide, high);
    painter.setPen(theme.line2);
    painter.drawRoundedRect(tag, 4, 4);
    painter.setPen(theme.text3);
    painter.drawText(tag, Qt::AlignCenter, key);
}
