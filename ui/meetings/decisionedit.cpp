#include "ui/meetings/decisionedit.h"

#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextBlock>

DecisionEdit::DecisionEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setFrameStyle(QFrame::NoFrame);
    setViewportMargins(3, 3, 3, 3);
    setAccessibleName(tr("Decision"));
    setPlaceholderText(tr("As it is spoken: who, with whom, until when. One line a decision."));
}

QString DecisionEdit::currentLine() const
{
    return textCursor().block().text();
}

int DecisionEdit::currentLineStart() const
{
    return textCursor().block().position();
}

void DecisionEdit::mark(const std::vector<DecisionReading::Span> &found)
{
    m_found = found;
    // Extra selections lie over the text: the document, its undo steps and the composing stay untouched.
    QList<QTextEdit::ExtraSelection> selections;
    for (const DecisionReading::Span &span : found) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(currentLineStart() + static_cast<int>(span.start));
        selection.cursor.setPosition(currentLineStart() + static_cast<int>(span.start + span.length),
                                     QTextCursor::KeepAnchor);
        selection.format.setBackground(themeOf(palette()).accentBg);
        selections.append(selection);
    }
    setExtraSelections(selections);
}

void DecisionEdit::replaceText(const QString &text)
{
    if (text == toPlainText())
        return;
    const int place = textCursor().position();
    setPlainText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min<int>(place, static_cast<int>(text.size())));
    setTextCursor(cursor);
}

void DecisionEdit::startNewLine()
{
    moveCursor(QTextCursor::End);
    if (!currentLine().isEmpty())
        insertPlainText(QStringLiteral("\n"));
}

bool DecisionEdit::event(QEvent *event)
{
    const bool isDone = QPlainTextEdit::event(event);
    if (event->type() == QEvent::Paint) {
        // The frame of an input: a scroll area's own is plain.
        const Theme &theme = themeOf(palette());
        const qreal width = hasFocus() ? 2 : 1;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(hasFocus() ? theme.accent : theme.control, width));
        const qreal inset = width / 2;
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 3, 3);
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return isDone;
}

void DecisionEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() & Qt::ControlModifier)
        emit recordAsked();
    else if (event->key() == Qt::Key_Escape)
        emit leaveAsked();
    else if (event->key() == Qt::Key_F9)
        emit hideAsked();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void DecisionEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_isComposing = !event->preeditString().isEmpty();
    QPlainTextEdit::inputMethodEvent(event);
}

void DecisionEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark(m_found);
}
