#include "ui/overview/card.h"

#include "ui/common/controls.h"
#include "ui/common/theme.h"

#include <QPainter>

Card::Card(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(makeSectionTitle(title, this))
    , m_subtitle(new QuietLabel({}, this))
    , m_head(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    m_head->setSpacing(8);
    m_head->addWidget(m_title);
    m_head->addWidget(m_subtitle);
    m_head->addStretch();
    m_body->setSpacing(0);
    layout->addLayout(m_head);
    layout->addLayout(m_body, 1);
    m_subtitle->setFont(roleFont(TextRole::Caption, font()));
    m_subtitle->hide();
}

void Card::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

bool Card::takeFocus()
{
    const auto widgets = findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || !widget->isEnabled())
            continue;
        widget->setFocus(Qt::TabFocusReason);
        return true;
    }
    return false;
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

QLabel *makeSectionTitle(const QString &text, QWidget *parent)
{
    auto *title = new QLabel(text, parent);
    title->setFont(roleFont(TextRole::Section, title->font()));
    return title;
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> taken(item);
        if (QWidget *widget = taken->widget()) {
            widget->hide();
            // At once no child any more: what is built in its place counts its neighbours.
            widget->setParent(nullptr);
            widget->deleteLater();
        } else if (QLayout *inner = taken->layout()) {
            clearLayout(inner);
        }
    }
}
