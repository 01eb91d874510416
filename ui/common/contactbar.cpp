#include "ui/common/contactbar.h"

#include "ui/common/controls.h"

#include <QGridLayout>
#include <QKeyEvent>

ContactBar::ContactBar(const Today &today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_about(new QLabel(this))
    , m_who(new QLineEdit(this))
    , m_answer(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(20, 0, 20, 10);
    grid->setHorizontalSpacing(8);
    m_about->setTextFormat(Qt::PlainText);
    grid->addWidget(m_about, 0, 0, 1, 4);
    m_who->setPlaceholderText(tr("With whom"));
    m_who->setAccessibleName(m_who->placeholderText());
    m_who->setFixedWidth(140);
    m_answer->setPlaceholderText(tr("What was answered"));
    m_answer->setAccessibleName(m_answer->placeholderText());
    QPushButton *record = makeButton(tr("Record"), ButtonKind::Normal, this);
    QPushButton *close = makeButton(tr("Close"), ButtonKind::Link, this);
    grid->addWidget(m_who, 1, 0);
    grid->addWidget(m_answer, 1, 1);
    grid->addWidget(record, 1, 2);
    grid->addWidget(close, 1, 3);
    grid->addWidget(m_problem, 2, 0, 1, 4);
    grid->setColumnStretch(1, 1);
    for (QLineEdit *edit : {m_who, m_answer})
        connect(edit, &QLineEdit::returnPressed, this, &ContactBar::give);
    connect(record, &QPushButton::clicked, this, &ContactBar::give);
    connect(close, &QPushButton::clicked, this, &ContactBar::leave);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void ContactBar::ask(const QString &about, const QString &who)
{
    m_about->setText(about);
    m_who->setText(who);
    m_answer->clear();
    m_problem->hide();
    show();
    m_answer->setFocus();
}

void ContactBar::refuse(const Error &error)
{
    m_problem->setText(QStringLiteral("▲ ") + error.message);
    m_problem->setAccessibleName(error.message);
    m_problem->show();
}

void ContactBar::give()
{
    emit given(m_today.day(), m_who->text(), m_answer->text());
}

void ContactBar::leave()
{
    hide();
    emit closed();
}

void ContactBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}
