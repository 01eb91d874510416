#pragma once

#include "ui/common/recordmodel.h"

/// What stands against one unit today.
struct UnitTally
{
    int projects = 0;
    int matters = 0; ///< open ones
    int overdue = 0; ///< stages on the overdue list
};

/// Counts by unit, made when first asked for and again after a change.
class UnitTallies
{
public:
    explicit UnitTallies(const PageContext &context);

    UnitTally of(const UnitId &unit);
    void forget() { m_isCounted = false; }

private:
    void count();

    PageContext m_context;
    std::unordered_map<UnitId, UnitTally> m_tallies;
    QDate m_day;
    bool m_isCounted = false;
};

/// 单位 as a table.
class UnitModel : public RecordModel<Unit>
{
public:
    explicit UnitModel(const PageContext &context, QObject *parent = nullptr);

protected:
    QSet<QUuid> prepare(const ChangeSet &changes) override;

private:
    UnitModel(const PageContext &context, std::shared_ptr<UnitTallies> tallies, QObject *parent);

    std::shared_ptr<UnitTallies> m_tallies;
};
