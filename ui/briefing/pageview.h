#pragma once

#include <QAbstractScrollArea>
#include <QImage>

/// One page of a pack on its desk, as it will be printed. Wheel and Page Down go on to the next page; Ctrl
/// with the wheel, + and − zoom, 0 fits.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    /// 0 = none yet. What is shown stays until its page comes anew.
    void setPages(int count);
    int pages() const { return m_pages; }
    int currentPage() const { return m_page; } ///< from 0
    void showPage(int page);
    void setImage(int page, const QImage &image);
    const QImage &image() const { return m_image; }

    QSize sheetPixels() const; ///< of the device
    int percent() const; ///< 100 = as large as on paper
    void zoomBy(int steps);
    void fit();

signals:
    void imageWanted(int page, QSize pixels);
    void pageShown(int page);
    void zoomed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QSizeF sheet() const; ///< in logical pixels
    double fitting() const;
    void arrange();
    void setZoom(double zoom);
    bool turn(int direction);

    int m_pages = 0;
    int m_page = 0;
    double m_zoom = 0; ///< logical pixels a point; 0 = the whole page fits
    QImage m_image;
    int m_imagePage = -1;
    QPair<int, QSize> m_asked{-1, {}}; ///< the image that is waited for, or stands there
};
