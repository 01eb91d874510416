#pragma once

#include "core/exchange/ledgerimport.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>

struct DecisionAnswer;

/// Asks what an undecided row is: one of the candidates, a new record, or nothing; or what a value means.
class DecisionBar : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionBar(QWidget *parent = nullptr);

    /// Nothing to ask: the bar hides.
    void ask(const ImportRow &row, LedgerKind kind, const RowDecision &soFar);
    void clear();
    void answerByHand(); ///< the focus goes to the first answer

signals:
    void decided(int row, const RowDecision &decision);

private:
    void addValueEdit(const QString &field, const QString &title);
    void addAnswer(const DecisionAnswer &answer);
    void clearAnswers();

    int m_row = 0;
    RowDecision m_soFar;
    QLabel *m_question;
    QHBoxLayout *m_answers;
    std::vector<QWidget *> m_shown;
    QPointer<QLineEdit> m_value; ///< where a value may be typed
    QString m_field; ///< whose value
};
