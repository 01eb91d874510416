#include "ui/shell/topbar.h"

#include "ui/common/controls.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>

TopBar::TopBar(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_title(new QLabel(this))
    , m_subtitle(new QuietLabel({}, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setMinimumHeight(52);
    m_layout->setContentsMargins(20, 8, 20, 8);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_subtitle, 1);
    m_title->setFont(roleFont(TextRole::PageTitle, font()));
    m_undo = addTool(actions.undo);
    addTool(actions.redo);
    addButton(actions.import);
    addButton(actions.pack);
}

QToolButton *TopBar::addTool(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    m_layout->addWidget(button);
    return button;
}

QPushButton *TopBar::addButton(QAction *action)
{
    QPushButton *button = makeButton(withoutMnemonic(action->text()), ButtonKind::Normal, this);
    button->setToolTip(action->toolTip());
    m_layout->addWidget(button);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    button->setEnabled(action->isEnabled());
    return button;
}

void TopBar::setTitle(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_title)
        m_title->setFont(roleFont(TextRole::PageTitle, font()));
}
