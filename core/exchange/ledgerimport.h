#pragma once

#include "core/calendar/workcalendar.h"
#include "core/domain/workspace.h"
#include "core/exchange/ledger.h"

#include <QMap>

#include <memory>

/// A person's answer for one row: which record it is, and the values that could be read two ways.
struct RowDecision
{
    enum class Take { Undecided, New, Skip, Candidate };

    Take take = Take::Undecided;
    QUuid candidate; ///< Candidate only
    QMap<QString, QString> values; ///< by field name, as one would type it
};
using Decisions = QMap<int, RowDecision>; ///< by the sheet's row number

/// {"decisions":[{"row":66,"take":"UUID|new|skip","values":{"finish":"2021-10-31"}}]}. Invalid with a
/// sentence otherwise.
Result<Decisions> readDecisions(const QByteArray &json);

enum class RowOutcome { New, Changed, Unchanged, Undecided, Refused };

/// One field of a row that is new or differs, by its name in the field descriptions.
struct FieldChange
{
    QString field;
    QString before; ///< as shown to people; empty = none
    QString after;
};

struct Candidate
{
    QUuid id; ///< null where two readings of a value are the question
    QString name; ///< of the record, or the reading
    QString why; ///< same_name_other_unit, same_code, similar_name, ambiguous_value
    QString field; ///< ambiguous_value only
};

struct ImportRow
{
    int row = 0;
    QUuid id; ///< of the record it made or matched; null while undecided or refused
    QString name;
    QString unit; ///< as the sheet says, or its title
    RowOutcome outcome = RowOutcome::New;
    std::vector<FieldChange> fields;
    std::optional<Change> change; ///< of the row's own record; none while undecided, refused or unchanged
    std::vector<Candidate> candidates;
    std::vector<RowProblem> problems; ///< why it was refused, or what else has to be said of it
};

struct Suspect
{
    int row = 0;
    QString field;
    QString reason; ///< unit_slip, decreased, over_total, sum_mismatch
    QString message;
};

/// What an import would do to the workspace, row by row, with the changes that do it.
struct ImportPlan
{
    std::vector<ImportRow> rows;
    std::vector<Suspect> suspects;
    QMap<QString, qint64> sums; ///< 分, over accepted rows: total, plan, done
    ChangeSet changes;

    int count(RowOutcome outcome) const;
};

/// A preview describes every field of every row in words; carrying it out does not need them.
enum class PlanDetail { Described, ChangesOnly };

/// Pure: matches the rows with the workspace (cli.md, "Matching"), finds or makes units and people.
ImportPlan planImport(const Workspace &workspace,
                      const Ledger &ledger,
                      const Decisions &decisions,
                      const WorkCalendar &calendar,
                      const IdSource &ids,
                      PlanDetail detail = PlanDetail::Described);

/// The import as one edit, decided anew when its turn comes. The plan that was carried out is left in `*done`
/// if given.
Edit importEdit(std::shared_ptr<const Ledger> ledger,
                Decisions decisions,
                WorkCalendar calendar,
                IdSource ids,
                std::shared_ptr<ImportPlan> done = {});
