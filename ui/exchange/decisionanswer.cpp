#include "ui/exchange/decisionanswer.h"

#include "ui/exchange/importwords.h"

namespace {
struct DecisionText
{
    Q_DECLARE_TR_FUNCTIONS(Decision)
};

bool isReading(const Candidate &candidate)
{
    return !candidate.field.isEmpty();
}

void addCandidateAnswers(const ImportRow &row, const RowDecision &soFar, std::vector<DecisionAnswer> &answers)
{
    const auto records = std::count_if(
        row.candidates.begin(), row.candidates.end(), [](const auto &each) { return !each.id.isNull(); });
    for (const Candidate &candidate : row.candidates) {
        if (!candidate.id.isNull()) {
            answers.push_back({records == 1 ? DecisionText::tr("The same") : candidate.name,
                               DecisionText::tr("It is %1").arg(candidate.name),
                               {RowDecision::Take::Candidate, candidate.id, soFar.values}});
        } else if (isReading(candidate)) {
            RowDecision reading = soFar;
            reading.values.insert(candidate.field, candidate.name);
            answers.push_back({candidate.name, candidate.name, reading});
        }
    }
}
} // namespace

std::vector<DecisionAnswer> answersFor(const ImportRow &row, const RowDecision &soFar)
{
    std::vector<DecisionAnswer> answers;
    if (soFar.take == RowDecision::Take::Skip) {
        answers.push_back({DecisionText::tr("Decide again"), DecisionText::tr("Decide again"), {}});
        return answers;
    }
    addCandidateAnswers(row, soFar, answers);
    const bool asksWhich = std::any_of(
        row.candidates.begin(), row.candidates.end(), [](const Candidate &each) { return !isReading(each); });
    if (asksWhich)
        answers.push_back({DecisionText::tr("New"),
                           DecisionText::tr("It is a new one"),
                           {RowDecision::Take::New, {}, soFar.values}});
    answers.push_back(
        {DecisionText::tr("Skip"), DecisionText::tr("Skip this row"), {RowDecision::Take::Skip, {}, {}}});
    return answers;
}

QString questionFor(const ImportRow &row, LedgerKind kind)
{
    QStringList why;
    for (const RowProblem &problem : row.problems)
        why += problem.message;
    for (const Candidate &candidate : row.candidates)
        if (!candidate.id.isNull() || row.problems.empty())
            why += candidateText(candidate, kind);
    return why.join(DecisionText::tr("; "));
}

QString openField(const ImportRow &row)
{
    const auto at = std::find_if(row.candidates.begin(), row.candidates.end(), isReading);
    return at == row.candidates.end() ? QString() : at->field;
}
