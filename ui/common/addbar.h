#pragma once

#include <QLineEdit>
#include <QWidget>

/// A strip that asks for the name of a new record: Enter adds it and asks for the next, Esc closes.
class AddBar : public QWidget
{
    Q_OBJECT

public:
    AddBar(const QString &prompt, const QString &action, QWidget *parent = nullptr);

    void ask();
    QLineEdit *nameEdit() const { return m_name; }

signals:
    void nameGiven(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void give();

    QLineEdit *m_name;
};
