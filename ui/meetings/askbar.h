#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <functional>

/// A strip that asks before a move: one sentence of what will happen, and a reason where one is needed.
class AskBar : public QWidget
{
    Q_OBJECT

public:
    struct Question
    {
        QString sentence;
        QString prompt; ///< for the reason; empty = none is asked
        QString action;
        std::function<void(const QString &reason)> act;
    };

    explicit AskBar(QWidget *parent = nullptr);

    void ask(Question question);
    QString sentence() const { return m_sentence->text(); }
    QLineEdit *reasonEdit() const { return m_reason; }
    QPushButton *actionButton() const { return m_action; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void act();

    Question m_question;
    QLabel *m_sentence;
    QLineEdit *m_reason;
    QPushButton *m_action;
};
