#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QImage>
#include <QSet>

/// The pages of a pack by number, with a small picture of each as soon as someone looks.
class ThumbnailModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setPages(int count);
    void setImage(int page, const QImage &image);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

signals:
    void imageWanted(int page) const;

private:
    int m_pages = 0;
    QHash<int, QImage> m_images;
    mutable QSet<int> m_asked;
};
