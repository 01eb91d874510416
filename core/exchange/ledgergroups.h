#pragma once

#include "core/exchange/ledger.h"

/// "一、基础设施项目(65项)" → 基础设施, and the count that it declares (-1 = none).
struct GroupName
{
    enum class Level { First, Second, Unnumbered }; ///< "一、", "(一)", neither

    QString name;
    int declared = -1;
    Level level = Level::Unnumbered;
};
GroupName groupName(const QString &text);

/// The group rows above the row that is being read.
class LedgerGroups
{
public:
    explicit LedgerGroups(Ledger &ledger)
        : m_ledger(ledger)
    {
    }

    void open(int row, const GroupName &group);
    /// Gives the row the kind or the stage that its groups name and that it does not state itself.
    void addTo(LedgerRow<Project> &row);
    /// At the end of the table: what a group declares is compared with what stood below it.
    void close();

private:
    struct Group
    {
        int row = 0;
        GroupName name;
        int counted = 0;
    };
    void closeFrom(GroupName::Level level);

    Ledger &m_ledger;
    std::vector<Group> m_open; ///< from the outermost inwards
};
