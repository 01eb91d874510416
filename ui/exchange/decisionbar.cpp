#include "ui/exchange/decisionbar.h"

#include "ui/common/controls.h"
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
}

void DecisionBar::ask(const ImportRow &row, LedgerKind kind, const RowDecision &soFar)
{
    m_row = row.row;
    m_soFar = soFar;
    clearAnswers();
    QStringList why;
    for (const RowProblem &problem : row.problems)
        why += problem.message;
    for (const Candidate &candidate : row.candidates)
        if (!candidate.id.isNull() || row.problems.empty())
            why += candidateText(candidate, kind);
    m_question->setText(tr("Row %1, %2. %3").arg(QString::number(row.row), row.name, why.join(tr("; "))));
    setAccessibleName(m_question->text());
    if (soFar.take == RowDecision::Take::Skip) {
        addAnswer(tr("Decide again"), {});
    } else {
        addCandidates(row, kind);
        addAnswer(tr("Skip this row"), {RowDecision::Take::Skip, {}, {}});
    }
    show();
}

void DecisionBar::addCandidates(const ImportRow &row, LedgerKind kind)
{
    const auto isRecord = [](const Candidate &candidate) { return candidate.field.isEmpty(); };
    for (const Candidate &candidate : row.candidates) {
        if (!candidate.id.isNull()) {
            addAnswer(tr("It is %1").arg(candidate.name),
                      {RowDecision::Take::Candidate, candidate.id, m_soFar.values});
        } else if (!isRecord(candidate)) {
            RowDecision reading = m_soFar;
            reading.values.insert(candidate.field, candidate.name);
            addAnswer(candidate.name, reading);
        }
    }
    if (std::any_of(row.candidates.begin(), row.candidates.end(), isRecord))
        addAnswer(tr("It is a new one"), {RowDecision::Take::New, {}, m_soFar.values});
    addValueEdit(row, kind);
}

void DecisionBar::addValueEdit(const ImportRow &row, LedgerKind kind)
{
    const auto isReading = [](const Candidate &candidate) { return !candidate.field.isEmpty(); };
    const auto reading = std::find_if(row.candidates.begin(), row.candidates.end(), isReading);
    if (reading == row.candidates.end())
        return;
    auto *edit = new QLineEdit(this);
    edit->setPlaceholderText(tr("Or type: %1").arg(fieldTitle(reading->field, kind)));
    edit->setAccessibleName(edit->placeholderText());
    edit->setFixedWidth(200);
    m_answers->insertWidget(m_answers->count() - 1, edit);
    m_shown.push_back(edit);
    connect(edit, &QLineEdit::returnPressed, this, [this, edit, field = reading->field] {
        RowDecision decision = m_soFar;
        decision.values.insert(field, edit->text());
        emit decided(m_row, decision);
    });
}

void DecisionBar::addAnswer(const QString &text, const RowDecision &decision)
{
    constexpr int widest = 320;
    QPushButton *button
        = makeButton(fontMetrics().elidedText(text, Qt::ElideMiddle, widest), ButtonKind::Normal, this);
    button->setAccessibleName(text);
    button->setToolTip(text);
    m_answers->insertWidget(m_answers->count() - 1, button);
    m_shown.push_back(button);
    connect(button, &QPushButton::clicked, this, [this, decision] { emit decided(m_row, decision); });
}
