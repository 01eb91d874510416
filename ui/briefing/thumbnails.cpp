#include "ui/briefing/thumbnails.h"

void ThumbnailModel::setPages(int count)
{
    beginResetModel();
    m_pages = count;
    m_images.clear();
    m_asked.clear();
    endResetModel();
}

void ThumbnailModel::setImage(int page, const QImage &image)
{
    m_images.insert(page, image);
    emit dataChanged(index(page), index(page), {Qt::DecorationRole});
}

int ThumbnailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_pages;
}

QVariant ThumbnailModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(index.row() + 1);
    case Qt::AccessibleTextRole:
        return tr("Page %1").arg(index.row() + 1);
    case Qt::DecorationRole:
        if (!m_images.contains(index.row()) && !m_asked.contains(index.row())) {
            m_asked.insert(index.row());
            emit imageWanted(index.row());
        }
        return m_images.value(index.row());
    default:
        return {};
    }
}
