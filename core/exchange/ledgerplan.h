#pragma once

#include "core/domain/lookup.h"
#include "core/exchange/ledgermatch.h"

/// Turns matched rows into changes. One object makes one plan.
class LedgerPlanner
{
public:
    LedgerPlanner(const Workspace &workspace,
                  const Ledger &ledger,
                  const Decisions &decisions,
                  const WorkCalendar &calendar,
                  const IdSource &ids,
                  PlanDetail detail);

    ImportPlan plan();

private:
    void planProject(const LedgerRow<Project> &read);
    void planMatter(const LedgerRow<Matter> &read);
    void planMatterParts(const LedgerRow<Matter> &read,
                         const Ref<Matter> &before,
                         const Matter &after,
                         bool &changed);
    void addSums();

    /// False where a decision leaves the row out or a value of it is not understood; the row's outcome then
    /// stands.
    template <typename Record>
    bool applyDecision(LedgerRow<Record> &row, ImportRow &out, RowMatch<Record> &match) const;
    template <typename Record>
    bool
    setTypedValue(LedgerRow<Record> &row, const QString &field, const QString &text, ImportRow &out) const;
    template <typename Record>
    ImportRow beginRow(const LedgerRow<Record> &read, const QString &name);
    void refuse(ImportRow &out, const std::vector<RowProblem> &problems, const QStringList &cells);
    template <typename Record>
    void describe(ImportRow &out, const Record &before, const Record &after) const;
    QString shownReference(const QString &field, const QUuid &id) const;

    const Workspace &m_workspace;
    const Ledger &m_ledger;
    const Decisions &m_decisions;
    const WorkCalendar &m_calendar;
    const IdSource &m_ids;
    RegisterIndex m_register;
    ProjectMatcher m_projects;
    MatterMatcher m_matters;
    PlanDetail m_detail;
    MatterParts m_parts;
    QSet<QString> m_refusedBefore; ///< refused rows that the file keeps already
    ImportPlan m_plan;
};
