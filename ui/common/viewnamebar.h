#pragma once

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

/// A strip that asks what a view is to be called, and whether it is for everyone. Enter saves, Esc closes.
class ViewNameBar : public QWidget
{
    Q_OBJECT

public:
    explicit ViewNameBar(QWidget *parent);

    void askForView();
    void askForNewName(const QString &name);
    QLineEdit *nameEdit() const { return m_name; }
    QCheckBox *sharing() const { return m_sharing; }

signals:
    void saved(const QString &name, bool isShared);
    void renamed(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void give();

    QLineEdit *m_name;
    QCheckBox *m_sharing;
    QPushButton *m_save;
};
