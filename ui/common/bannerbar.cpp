#include "ui/common/bannerbar.h"

#include "ui/common/controls.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QEvent>

BannerBar::BannerBar(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QHBoxLayout(this))
    , m_mark(new QLabel(this))
    , m_sentence(new QLabel(this))
{
    setAutoFillBackground(true);
    setForegroundRole(QPalette::WindowText);
    m_layout->setContentsMargins(20, 5, 12, 5);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_mark);
    m_layout->addWidget(m_sentence, 1);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

void BannerBar::show(const Notice &notice)
{
    m_kind = notice.kind;
    m_sentence->setText(notice.sentence);
    setAccessibleName(notice.sentence);
    clearChoices();
    for (const Notice::Choice &choice : notice.choices)
        addChoice(choice);
    if (notice.choices.empty())
        addChoice({tr("Close"), [] {}});
    dress();
    setVisible(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void BannerBar::addChoice(const Notice::Choice &choice)
{
    QPushButton *button = makeButton(choice.text, ButtonKind::Link, this);
    connect(button, &QPushButton::clicked, this, [this, act = choice.act] {
        hide();
        act();
    });
    m_layout->addWidget(button);
    m_choices.push_back(button);
}

void BannerBar::clearChoices()
{
    for (QWidget *choice : m_choices)
        choice->deleteLater();
    m_choices.clear();
}

void BannerBar::dress()
{
    const Theme &theme = themeOf(palette());
    const bool isWarning = m_kind == Notice::Kind::Warning;
    m_mark->setText(isWarning ? QStringLiteral("▲") : QStringLiteral("ⓘ"));
    QPalette own;
    own.setColor(QPalette::Window, isWarning ? theme.warnBg : theme.accentBg);
    if (own.color(QPalette::Window) != palette().color(QPalette::Window))
        setPalette(own);
    QPalette mark = m_mark->palette();
    mark.setColor(QPalette::WindowText, isWarning ? theme.warn : theme.accent);
    m_mark->setPalette(mark);
}

void BannerBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isVisible())
        dress();
}
