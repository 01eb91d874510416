#include "ui/shell/topbar.h"

#include "ui/common/controls.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/shell/searchbox.h"

#include <QEvent>
#include <QHBoxLayout>

namespace {
constexpr int topBarHeight = 52;
constexpr int narrowWindow = 1366;
constexpr int iconButtonWidth = 34;
} // namespace

TopBar::TopBar(QAction *undo, QAction *redo, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_title(new QLabel(this))
    , m_subtitle(new QuietLabel({}, this))
    , m_search(new SearchBox(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_layout->setContentsMargins(20, 8, 20, 8);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_title);
    m_layout->addSpacing(4);
    m_layout->addWidget(m_subtitle, 1);
    m_layout->addWidget(m_search);
    m_undo = addTool(undo);
    addTool(redo);
    dress();
}

void TopBar::dress()
{
    setMinimumHeight(scaledTo(font(), topBarHeight));
    m_title->setFont(roleFont(TextRole::PageTitle, font()));
    m_subtitle->setFont(roleFont(TextRole::Caption, font()));
}

QToolButton *TopBar::addTool(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    m_layout->addWidget(button);
    return button;
}

void TopBar::setPageActions(const QList<QAction *> &actions)
{
    if (actions == m_actions)
        return;
    m_actions = actions;
    for (QPushButton *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    for (QAction *action : actions)
        m_buttons += makePageButton(action, action == actions.last());
    fitButtons();
}

QPushButton *TopBar::makePageButton(QAction *action, bool isPrimary)
{
    const ButtonKind kind = isPrimary ? ButtonKind::Primary : ButtonKind::Normal;
    QPushButton *button = makeButton(withoutMnemonic(action->text()), kind, this);
    const QString icon = action->icon().name();
    if (!icon.isEmpty())
        button->setIcon(isPrimary ? onAccentIcon(icon) : lineIcon(icon));
    m_layout->addWidget(button);
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    };
    follow();
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, follow);
    return button;
}

void TopBar::fitButtons()
{
    const bool isNarrow = window()->width() <= narrowWindow;
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        QPushButton *button = m_buttons[i];
        const bool isIcon = isNarrow && i > 0 && !button->icon().isNull();
        const QString text = button->accessibleName();
        button->setText(isIcon ? QString() : text);
        button->setToolTip(isIcon ? text : m_actions[i]->toolTip());
        button->setMinimumWidth(isIcon ? scaledTo(font(), iconButtonWidth) : 0);
    }
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
        dress();
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitButtons();
}
