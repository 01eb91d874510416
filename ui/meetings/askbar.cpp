#include "ui/meetings/askbar.h"

#include "ui/common/controls.h"

#include <QHBoxLayout>
#include <QKeyEvent>

AskBar::AskBar(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_action(makeButton({}, ButtonKind::Normal, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 8, 20, 8);
    layout->setSpacing(8);
    m_sentence->setWordWrap(true);
    m_reason->setMinimumWidth(240);
    QPushButton *cancel = makeButton(tr("Not now"), ButtonKind::Link, this);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_reason, 1);
    layout->addWidget(m_action);
    layout->addWidget(cancel);
    connect(m_action, &QPushButton::clicked, this, &AskBar::act);
    connect(m_reason, &QLineEdit::returnPressed, this, &AskBar::act);
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_action->setEnabled(m_question.prompt.isEmpty() || !text.trimmed().isEmpty());
    });
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void AskBar::ask(Question question)
{
    m_question = std::move(question);
    m_sentence->setText(m_question.sentence);
    m_sentence->setAccessibleName(m_question.sentence);
    m_reason->clear();
    m_reason->setPlaceholderText(m_question.prompt);
    m_reason->setAccessibleName(m_question.prompt);
    m_reason->setVisible(!m_question.prompt.isEmpty());
    m_action->setText(m_question.action);
    m_action->setAccessibleName(m_question.action);
    m_action->setEnabled(m_question.prompt.isEmpty());
    show();
    if (m_question.prompt.isEmpty())
        m_action->setFocus();
    else
        m_reason->setFocus();
}

void AskBar::act()
{
    if (!m_action->isEnabled())
        return;
    hide();
    m_question.act(m_reason->text().trimmed());
}

void AskBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        hide();
    else if (isEnter && clickFocusedButton(this))
        return;
    else if (isEnter && !m_reason->isVisibleTo(this)) // a line of text says Enter by itself
        act();
    else
        QWidget::keyPressEvent(event);
}
