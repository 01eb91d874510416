#include "ui/briefing/partlist.h"

#include "ui/briefing/packpress.h"
#include "ui/common/cellpainting.h"
#include "ui/common/shown.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace {
enum PartRole { PartKindRole = Qt::UserRole, FirstPageRole, LastPageRole };

QString pageRange(const QModelIndex &index)
{
    const QVariant first = index.data(FirstPageRole);
    if (!first.isValid() || first.toInt() < 0)
        return {};
    const int last = index.data(LastPageRole).toInt();
    return first.toInt() == last ? QString::number(last + 1)
                                 : QString::number(first.toInt() + 1) + u'–' + QString::number(last + 1);
}

/// Handle, check mark, name, pages.
class PartDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(option.palette);
        const bool isChosen = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
            painter->setBrush(option.state & QStyle::State_Selected ? theme.sel : theme.hover);
            painter->drawRoundedRect(option.rect, 6, 6);
        }
        paintHandle(painter, option.rect, theme);
        QStyleOptionButton box;
        box.rect = checkRect(option);
        box.palette = option.palette;
        box.state = QStyle::State_Enabled | (isChosen ? QStyle::State_On : QStyle::State_Off);
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, option.widget);
        painter->setPen(isChosen ? theme.text : theme.text3);
        QRect room = option.rect.adjusted(box.rect.right() - option.rect.left() + 10, 0, -cellPadding, 0);
        const QString pages = pageRange(index);
        const int pagesWidth = painter->fontMetrics().horizontalAdvance(pages);
        painter->drawText(room.adjusted(0, 0, -pagesWidth - 8, 0),
                          Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(
                              index.data().toString(), Qt::ElideRight, room.width() - pagesWidth - 8));
        painter->setPen(theme.text2);
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight, pages);
        if (option.state & QStyle::State_HasFocus) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(theme.accent, 2));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 6, 6);
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        constexpr int partRow = 32;
        return {100, std::max(scaledTo(option.font, partRow), lineHeight(option.font) + 12)};
    }

    bool editorEvent(QEvent *event,
                     QAbstractItemModel *model,
                     const QStyleOptionViewItem &option,
                     const QModelIndex &index) override
    {
        if (event->type() != QEvent::MouseButtonRelease && event->type() != QEvent::KeyPress)
            return false;
        const bool isClick = event->type() == QEvent::MouseButtonRelease
            && checkRect(option)
                   .adjusted(-6, -6, 6, 6)
                   .contains(static_cast<QMouseEvent *>(event)->position().toPoint());
        const bool isKey
            = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
        if (!isClick && !isKey)
            return false;
        const bool isChosen = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, isChosen ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }

private:
    static QRect checkRect(const QStyleOptionViewItem &option)
    {
        const int size = option.widget->style()->pixelMetric(QStyle::PM_IndicatorWidth);
        return {option.rect.left() + 28, option.rect.center().y() - size / 2, size, size};
    }

    static void paintHandle(QPainter *painter, const QRect &rect, const Theme &theme)
    {
        painter->setBrush(theme.text3);
        for (int row = -1; row <= 1; ++row)
            for (int column = 0; column <= 1; ++column)
                painter->drawEllipse(
                    QPointF(rect.left() + 12 + column * 4, rect.center().y() + row * 4), 0.9, 0.9);
    }
};
} // namespace

PartList::PartList(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Parts of the pack"));
    setItemDelegate(new PartDelegate(this));
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const std::vector<PackPart> usual = PackRequest::usualParts();
    for (const auto &word : Words<PackPart>::list) {
        auto *item = new QListWidgetItem(wordFor(word.value), this);
        item->setData(PartKindRole, static_cast<int>(word.value));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                       | Qt::ItemIsDragEnabled);
        const bool isUsual = std::find(usual.begin(), usual.end(), word.value) != usual.end();
        item->setCheckState(isUsual ? Qt::Checked : Qt::Unchecked);
    }
    setCurrentRow(0);
    // Several signals tell of one move.
    m_change.setSingleShot(true);
    m_change.setInterval(0);
    connect(&m_change, &QTimer::timeout, this, &PartList::changed);
    connect(this, &QListWidget::itemChanged, this, [this] { m_change.start(); });
    connect(this, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        if (const QVariant page = item->data(FirstPageRole); page.isValid() && page.toInt() >= 0)
            emit pageAsked(page.toInt());
    });
}

PackPart PartList::partAt(int row) const
{
    return static_cast<PackPart>(item(row)->data(PartKindRole).toInt());
}

std::vector<PackPart> PartList::chosen() const
{
    std::vector<PackPart> parts;
    for (int row = 0; row < count(); ++row)
        if (item(row)->checkState() == Qt::Checked)
            parts.push_back(partAt(row));
    return parts;
}

void PartList::choose(PackPart part, bool isChosen)
{
    for (int row = 0; row < count(); ++row)
        if (partAt(row) == part)
            item(row)->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
}

void PartList::move(int row, int step)
{
    const int to = row + step;
    if (row < 0 || to < 0 || to >= count())
        return;
    QListWidgetItem *moved = takeItem(row);
    insertItem(to, moved);
    setCurrentItem(moved);
    m_change.start();
}

void PartList::showPages(const PackProof &proof)
{
    const QSignalBlocker quiet(this);
    int place = 0;
    for (int row = 0; row < count(); ++row) {
        const bool isChosen = item(row)->checkState() == Qt::Checked;
        const size_t at = static_cast<size_t>(place);
        const bool isPrinted = isChosen && at < proof.partPages.size();
        int last = proof.pages - 1;
        for (size_t next = at + 1; isPrinted && next < proof.partPages.size(); ++next)
            if (proof.partPages[next] >= 0) {
                last = proof.partPages[next] - 1;
                break;
            }
        item(row)->setData(FirstPageRole, isPrinted ? QVariant(proof.partPages[at]) : QVariant());
        item(row)->setData(LastPageRole, last);
        place += isChosen ? 1 : 0;
        const QString pages = pagesText(row);
        item(row)->setData(Qt::AccessibleTextRole,
                           pages.isEmpty() ? item(row)->text()
                                           : tr("%1, page %2").arg(item(row)->text(), pages));
    }
    viewport()->update();
}

void PartList::markPage(int page)
{
    for (int row = 0; row < count(); ++row) {
        const QVariant first = item(row)->data(FirstPageRole);
        if (first.isValid() && first.toInt() >= 0 && page >= first.toInt()
            && page <= item(row)->data(LastPageRole).toInt())
            return setCurrentRow(row);
    }
}

QString PartList::pagesText(int row) const
{
    return pageRange(indexFromItem(item(row)));
}

void PartList::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        return move(currentRow(), event->key() == Qt::Key_Up ? -1 : 1);
    QListWidget::keyPressEvent(event);
    if (const QListWidgetItem *item = currentItem(); item
        && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down || event->key() == Qt::Key_Return))
        emit itemClicked(const_cast<QListWidgetItem *>(item));
}

void PartList::dropEvent(QDropEvent *event)
{
    QListWidget::dropEvent(event);
    m_change.start();
}
