#pragma once

#include <QLabel>
#include <QPushButton>

/// What stands where a list would: one sentence, one action.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void say(const QString &sentence, const QString &action = {}); ///< no button without an action
    QPushButton *button() const { return m_button; }
    QString sentence() const { return m_sentence->text(); }

private:
    QLabel *m_sentence;
    QPushButton *m_button;
};
