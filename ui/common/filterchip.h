#pragma once

#include <QAbstractButton>

/// A filter in the bar above a list: tinted with a × while it is set, outlined with a small arrow while it is
/// not. Delete takes it out.
class FilterChip : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Look {
        Set, ///< narrows or groups the list
        Unset, ///< asks what it is to be
        Add ///< asks for a field
    };

    FilterChip(const QString &text, Look look, QWidget *parent = nullptr);

    void say(const QString &text, Look look);
    Look look() const { return m_look; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void removed();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRect signRect() const; ///< of the × or the arrow

    Look m_look;
};
