#pragma once

#include <QWidget>

class QFormLayout;
class QLabel;
class QVBoxLayout;

/// One page of the settings: what it is about, and a form below.
class SettingsSection : public QWidget
{
    Q_OBJECT

public:
    SettingsSection(const QString &title, const QString &explanation, QWidget *parent = nullptr);

    const QString &title() const { return m_title; }

protected:
    void addField(const QString &label, QWidget *field);
    void addNote(const QString &sentence);
    QVBoxLayout *column() const { return m_column; }
    void changeEvent(QEvent *event) override;

private:
    void dress();

    QString m_title;
    QVBoxLayout *m_column;
    QFormLayout *m_form;
    QLabel *m_heading;
};
