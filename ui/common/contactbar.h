#pragma once

#include "core/base/result.h"
#include "ui/common/today.h"

#include <QLabel>
#include <QLineEdit>
#include <QWidget>

/// A strip that takes a contact note (电话催办): with whom, what was answered. Enter records, Esc closes;
/// what it is about is the page's.
class ContactBar : public QWidget
{
    Q_OBJECT

public:
    explicit ContactBar(const Today &today, QWidget *parent = nullptr);

    /// `about`: who is called about what, with the phone.
    void ask(const QString &about, const QString &who);
    /// A refusal, said in the strip; what was typed is kept.
    void refuse(const Error &error);
    QLineEdit *answerEdit() const { return m_answer; }

signals:
    void given(QDate day, const QString &who, const QString &answer);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void give();
    void leave();

    const Today &m_today;
    QLabel *m_about = nullptr;
    QLineEdit *m_who = nullptr;
    QLineEdit *m_answer = nullptr;
    QLabel *m_problem = nullptr;
};
