#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

/// What was just done, at the bottom of the window for eight seconds, with its undo.
class Toast : public QFrame
{
    Q_OBJECT

public:
    explicit Toast(QWidget *window);

    enum class Offer { Undo, Nothing };

    void show(const QString &sentence, Offer offer);
    QString sentence() const { return m_sentence->text(); }
    QPushButton *undoButton() const { return m_undo; }

signals:
    void undoAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QLabel *m_sentence;
    QPushButton *m_undo;
    QTimer m_timer;
};
