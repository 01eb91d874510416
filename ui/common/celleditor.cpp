#include "ui/common/celleditor.h"

#include "ui/common/theme.h"

#include <QAccessible>
#include <QCompleter>
#include <QStyle>

CellEditor::CellEditor(const RecordTable::Cell &cell, QWidget *parent)
    : QLineEdit(parent)
    , m_seen(cell.table->seenAt(cell.row))
{
    setAccessibleName(cell.table->columnInfo(cell.column).title);
    setAutoFillBackground(true);
    offerChoices(cell.table->choicesFor(cell.column));
    connect(this, &QLineEdit::textEdited, this, [this] { showProblem({}); });
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
    setAccessibleDescription(sentence);
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
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QString CellEditor::problem() const
{
    return accessibleDescription();
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
