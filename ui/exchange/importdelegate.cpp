#include "ui/exchange/importdelegate.h"

#include "ui/common/cellpainting.h"
#include "ui/common/theme.h"
#include "ui/exchange/importtable.h"

#include <QMouseEvent>
#include <QPainter>

namespace {
constexpr int answerPadding = 8;
constexpr int answerGap = 6;
constexpr int widestAnswer = 150;

QFont pieceFont(QFont font, NotePiece::Look look)
{
    font.setStrikeOut(look == NotePiece::Look::Old);
    if (look == NotePiece::Look::New || look == NotePiece::Look::Warning)
        font.setWeight(QFont::DemiBold);
    return font;
}

QColor pieceColor(NotePiece::Look look, const Theme &theme)
{
    switch (look) {
    case NotePiece::Look::Old:
        return theme.text2;
    case NotePiece::Look::Warning:
        return theme.warn;
    case NotePiece::Look::Plain:
    case NotePiece::Look::New:
        return theme.text;
    }
    return theme.text;
}
} // namespace

ImportDelegate::ImportDelegate(const ImportTable &table, AnswersOf answersOf, QObject *parent)
    : CellDelegate(parent)
    , m_table(table)
    , m_answersOf(std::move(answersOf))
{
}

std::vector<QRect> ImportDelegate::answerRects(const QRect &cell, const QFont &font, int row) const
{
    const QFont caption = roleFont(TextRole::Caption, font);
    const QFontMetrics metrics(caption);
    const int height = std::min(cell.height() - 5, lineHeight(caption) + 6);
    std::vector<QRect> rects;
    int right = cell.right() - cellPadding + 2;
    const auto answers = m_answersOf(row);
    for (size_t i = answers.size(); i-- > 0;) {
        const int width
            = std::min(widestAnswer, metrics.horizontalAdvance(answers[i].brief)) + 2 * answerPadding;
        rects.insert(rects.begin(), QRect(right - width, cell.center().y() - height / 2, width, height));
        right -= width + answerGap;
    }
    return rects;
}

void ImportDelegate::paint(QPainter *painter,
                           const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const RecordTable::Cell cell = RecordTable::cellAt(index);
    if (cell.row < 0 || cell.column != m_table.noteColumn())
        return CellDelegate::paint(painter, option, index);
    painter->save();
    paintGround(painter, option);
    paintNote(painter, option, cell.row);
    paintAnswers(painter, option, cell.row);
    painter->restore();
}

void ImportDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const Theme &theme = themeOf(option.palette);
    const QStyle::State state = option.state;
    painter->fillRect(option.rect,
                      state & QStyle::State_Selected        ? theme.sel
                          : state & QStyle::State_MouseOver ? theme.hover
                                                            : theme.surface);
    painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), theme.line);
    if (state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
}

void ImportDelegate::paintNote(QPainter *painter, const QStyleOptionViewItem &option, int row) const
{
    const Theme &theme = themeOf(option.palette);
    const auto rects = answerRects(option.rect, option.font, row);
    int room = (rects.empty() ? option.rect.right() - cellPadding : rects.front().left() - answerGap)
        - option.rect.left() - cellPadding;
    int left = option.rect.left() + cellPadding;
    for (const NotePiece &piece : m_table.notePieces(row)) {
        const QFont font = pieceFont(option.font, piece.look);
        const QFontMetrics metrics(font);
        const QString text = metrics.elidedText(piece.text, Qt::ElideRight, room);
        painter->setFont(font);
        painter->setPen(pieceColor(piece.look, theme));
        painter->drawText(QRect(left, option.rect.top(), room, option.rect.height() - 1),
                          Qt::AlignVCenter | Qt::TextSingleLine,
                          text);
        const int width = metrics.horizontalAdvance(text);
        left += width;
        room -= width;
        if (text != piece.text || room < metrics.averageCharWidth())
            return;
    }
}

void ImportDelegate::paintAnswers(QPainter *painter, const QStyleOptionViewItem &option, int row) const
{
    const Theme &theme = themeOf(option.palette);
    const auto answers = m_answersOf(row);
    const auto rects = answerRects(option.rect, option.font, row);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(roleFont(TextRole::Caption, option.font));
    for (size_t i = 0; i < answers.size(); ++i) {
        painter->setPen(theme.control);
        painter->setBrush(theme.surface);
        painter->drawRoundedRect(QRectF(rects[i]).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        painter->setPen(theme.text);
        painter->drawText(rects[i],
                          Qt::AlignCenter,
                          painter->fontMetrics().elidedText(
                              answers[i].brief, Qt::ElideMiddle, rects[i].width() - answerPadding));
    }
}

bool ImportDelegate::editorEvent(QEvent *event,
                                 QAbstractItemModel *model,
                                 const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    const RecordTable::Cell cell = RecordTable::cellAt(index);
    if (event->type() == QEvent::MouseButtonRelease && cell.column == m_table.noteColumn()) {
        const QPoint at = static_cast<QMouseEvent *>(event)->position().toPoint();
        const auto rects = answerRects(option.rect, option.font, cell.row);
        for (size_t i = 0; i < rects.size(); ++i) {
            if (!rects[i].adjusted(-2, -3, 2, 3).contains(at))
                continue;
            emit answered(cell.row, m_answersOf(cell.row)[i].decision);
            return true;
        }
    }
    return CellDelegate::editorEvent(event, model, option, index);
}
