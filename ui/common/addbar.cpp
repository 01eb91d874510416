#include "ui/common/addbar.h"

#include "ui/common/controls.h"

#include <QHBoxLayout>
#include <QKeyEvent>

AddBar::AddBar(const QString &prompt, const QString &action, QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 0, 20, 8);
    layout->addWidget(m_name, 1);
    QPushButton *add = makeButton(action, ButtonKind::Normal, this);
    QPushButton *close = makeButton(tr("Close"), ButtonKind::Link, this);
    layout->addWidget(add);
    layout->addWidget(close);
    m_name->setPlaceholderText(prompt);
    m_name->setAccessibleName(prompt);
    connect(m_name, &QLineEdit::returnPressed, this, &AddBar::give);
    connect(add, &QPushButton::clicked, this, &AddBar::give);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void AddBar::ask()
{
    show();
    m_name->setFocus();
}

void AddBar::give()
{
    if (m_name->text().trimmed().isEmpty())
        return;
    emit nameGiven(m_name->text());
    m_name->clear();
    m_name->setFocus();
}

void AddBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}
