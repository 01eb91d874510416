#pragma once

#include "core/meeting/decision.h"

#include <QPlainTextEdit>

/// Where a decision is typed as it is spoken, one line each. Words that were understood are marked; what an
/// input method is still composing is left alone.
class DecisionEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit DecisionEdit(QWidget *parent = nullptr);

    QString currentLine() const;
    int currentLineStart() const;
    /// Spans count from the start of the current line.
    void mark(const std::vector<DecisionReading::Span> &found);
    bool isComposing() const { return m_isComposing; }
    /// Shows another text; the cursor stays where it was as far as there is text.
    void replaceText(const QString &text);
    void startNewLine(); ///< behind all that stands there

signals:
    void recordAsked(); ///< Ctrl+Enter
    void leaveAsked(); ///< Esc
    void hideAsked(); ///< F9

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    std::vector<DecisionReading::Span> m_found;
    bool m_isComposing = false;
};
