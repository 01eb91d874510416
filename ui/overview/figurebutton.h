#pragma once

#include <QAbstractButton>

/// One of the figures on top of the overview: what it counts, how many, what to know about it. It opens the
/// list behind the number.
class FigureButton : public QAbstractButton
{
    Q_OBJECT

public:
    struct Figure
    {
        QString caption;
        QString number;
        QString unit;
        QString note;
        QString icon; ///< beside the caption, where nothing is late
        bool isLate = false;
        QString page;
        QString filter;
    };

    explicit FigureButton(QWidget *parent = nullptr);

    void show(const Figure &figure);
    const Figure &figure() const { return m_figure; }
    void setDivided(bool isDivided); ///< a hairline stands at its left

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintCaption(QPainter &painter, const QRect &room) const;
    void paintNumber(QPainter &painter, const QRect &room) const;

    Figure m_figure;
    bool m_isDivided = false;
};
