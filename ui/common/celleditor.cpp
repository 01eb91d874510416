#include "ui/common/celleditor.h"

#include "ui/common/theme.h"

#include <QAccessible>
#include <QCompleter>
#include <QPainter>
#include <QStyle>

CellEditor::CellEditor(const RecordTable::Cell &cell, QWidget *parent)
    : QLineEdit(parent)
    , m_table(*cell.table)
    , m_column(cell.column)
    , m_seen(cell.table->seenAt(cell.row))
{
    setAccessibleName(cell.table->columnInfo(cell.column).title);
    setAutoFillBackground(true);
    offerChoices(cell.table->choicesFor(cell.column));
    connect(this, &QLineEdit::textEdited, this, &CellEditor::takeTyping);
}

CellEditor::~CellEditor()
{
    if (m_note)
        m_note->deleteLater();
}

void CellEditor::start(const QString &text)
{
    if (std::exchange(m_isStarted, true))
        return;
    m_start = text;
    setText(text);
    selectAll();
}

void CellEditor::takeTyping()
{
    constexpr int gap = 12;
    showProblem({});
    m_reading = m_table.readingOf(m_column, text(), m_seen);
    const int room = m_reading.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_reading) + gap;
    setTextMargins(0, 0, room, 0);
    // A narrow column would hide the one or the other.
    const int needed = fontMetrics().horizontalAdvance(text()) + room + 3 * gap;
    if (room > 0 && width() < needed)
        setGeometry(std::max(0, std::min(x(), parentWidget()->width() - needed)), y(), needed, height());
    say();
    update();
}

void CellEditor::say()
{
    setAccessibleDescription(m_problem.isEmpty() ? m_reading : m_problem);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void CellEditor::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_reading.isEmpty())
        return;
    QPainter painter(this);
    painter.setPen(themeOf(palette()).text2);
    painter.drawText(rect().adjusted(0, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter, m_reading);
}

void CellEditor::offerChoices(const QStringList &choices)
{
    if (choices.isEmpty())
        return;
    auto *completer = new QCompleter(choices, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    setCompleter(completer);
}

void CellEditor::showProblem(const QString &sentence)
{
    if (sentence == problem())
        return;
    setProperty("invalid", !sentence.isEmpty());
    m_problem = sentence;
    update();
    if (!m_note) {
        m_note = new QLabel(parentWidget());
        m_note->setObjectName(QStringLiteral("problem"));
        m_note->setAutoFillBackground(true);
        // A viewport hands its children its own role, Base.
        m_note->setBackgroundRole(QPalette::Window);
        m_note->setForegroundRole(QPalette::WindowText);
        m_note->setMargin(6);
        m_note->setWordWrap(true);
        QPalette colors = palette();
        colors.setColor(QPalette::Window, themeOf(palette()).warnBg);
        colors.setColor(QPalette::WindowText, themeOf(palette()).warn);
        m_note->setPalette(colors);
    }
    m_note->setText(sentence.isEmpty() ? QString() : QStringLiteral("▲ ") + sentence);
    m_note->setVisible(!sentence.isEmpty());
    placeNote();
    say();
}

void CellEditor::placeNote()
{
    if (!m_note || m_note->isHidden())
        return;
    constexpr int widest = 420;
    const QRect room = parentWidget()->rect();
    const int width
        = std::min({widest,
                    room.width(),
                    std::max(this->width(), m_note->fontMetrics().horizontalAdvance(m_note->text()) + 16)});
    const int height = m_note->heightForWidth(width);
    const int left = std::clamp(x(), 0, std::max(0, room.width() - width));
    const bool fitsBelow = geometry().bottom() + height < room.bottom();
    m_note->setGeometry(left, fitsBelow ? geometry().bottom() + 1 : y() - height, width, height);
    m_note->raise();
}

void CellEditor::moveEvent(QMoveEvent *event)
{
    QLineEdit::moveEvent(event);
    placeNote();
}

void CellEditor::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeNote();
}
