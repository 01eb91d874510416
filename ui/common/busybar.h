#pragma once

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

/// A long job in one sentence, with a bar and a way to stop it. Shows itself only after 300 ms: short jobs do
/// not flicker.
class BusyBar : public QWidget
{
    Q_OBJECT

public:
    explicit BusyBar(QWidget *parent = nullptr);

    void start(const QString &sentence);
    void finish();

signals:
    void stopAsked();

private:
    QLabel *m_sentence;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QTimer m_delay;
};
