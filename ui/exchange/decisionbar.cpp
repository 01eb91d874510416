#include "ui/exchange/decisionbar.h"

#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/exchange/decisionanswer.h"
#include "ui/exchange/importwords.h"

#include <QVBoxLayout>

DecisionBar::DecisionBar(QWidget *parent)
    : QWidget(parent)
    , m_question(new QLabel(this))
    , m_answers(new QHBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 8, 20, 8);
    layout->addWidget(m_question);
    layout->addLayout(m_answers);
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    m_answers->addStretch();
    hide();
}

void DecisionBar::clear()
{
    clearAnswers();
    hide();
}

void DecisionBar::clearAnswers()
{
    for (QWidget *answer : m_shown)
        answer->deleteLater();
    m_shown.clear();
    m_value.clear();
}

void DecisionBar::ask(const ImportRow &row, LedgerKind kind, const RowDecision &soFar)
{
    // The rows are planned anew after each change of the workspace: what is being typed stays.
    const QString field = openField(row);
    const bool isSame = !isHidden() && m_row == row.row && m_field == field && m_value;
    const QString typed = isSame ? m_value->text() : QString();
    const bool hadFocus = isSame && m_value->hasFocus();
    m_row = row.row;
    m_soFar = soFar;
    clearAnswers();
    m_question->setText(tr("Row %1, %2. %3").arg(QString::number(row.row), row.name, questionFor(row, kind)));
    setAccessibleName(m_question->text());
    for (const DecisionAnswer &answer : answersFor(row, soFar))
        addAnswer(answer);
    m_field = field;
    if (!field.isEmpty() && soFar.take != RowDecision::Take::Skip)
        addValueEdit(field, fieldTitle(field, kind));
    show();
    if (!m_value || !isSame)
        return;
    m_value->setText(typed);
    if (hadFocus)
        m_value->setFocus();
}

void DecisionBar::answerByHand()
{
    if (!m_shown.empty())
        m_shown.front()->setFocus(Qt::TabFocusReason);
}

void DecisionBar::addValueEdit(const QString &field, const QString &title)
{
    auto *edit = new QLineEdit(this);
    edit->setPlaceholderText(tr("Or type: %1").arg(title));
    edit->setAccessibleName(edit->placeholderText());
    edit->setFixedWidth(scaledTo(font(), 200));
    m_answers->insertWidget(m_answers->count() - 1, edit);
    m_shown.push_back(edit);
    m_value = edit;
    connect(edit, &QLineEdit::returnPressed, this, [this, edit, field] {
        RowDecision decision = m_soFar;
        decision.values.insert(field, edit->text());
        emit decided(m_row, decision);
    });
}

void DecisionBar::addAnswer(const DecisionAnswer &answer)
{
    constexpr int widest = 320;
    const QString numbered = tr("%1  %2").arg(m_shown.size() + 1).arg(answer.whole);
    QPushButton *button
        = makeButton(fontMetrics().elidedText(numbered, Qt::ElideMiddle, widest), ButtonKind::Normal, this);
    button->setAccessibleName(answer.whole);
    button->setToolTip(answer.whole);
    m_answers->insertWidget(m_answers->count() - 1, button);
    m_shown.push_back(button);
    connect(button, &QPushButton::clicked, this, [this, decision = answer.decision] {
        emit decided(m_row, decision);
    });
}
