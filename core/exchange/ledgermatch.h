#pragma once

#include "core/exchange/ledgerimport.h"

#include <QHash>

#include <unordered_map>

/// A folded name under a unit (null = under none).
using NameUnderUnit = std::pair<QString, UnitId>;

/// Units and people by what they are called, and those that an import makes on the way.
class RegisterIndex
{
public:
    RegisterIndex(const Workspace &workspace, const IdSource &ids);

    UnitId unit(const QString &name) const; ///< null when there is none
    UnitId findOrMakeUnit(const QString &name);
    PersonId findOrMakePerson(const QString &name, UnitId unit);
    QString unitName(UnitId id) const;
    QString personName(PersonId id) const;

    /// What was made, first made first.
    ChangeSet takeMade();

private:
    const IdSource &m_ids;
    QHash<QString, UnitId> m_units;
    QHash<NameUnderUnit, PersonId> m_people;
    std::unordered_map<UnitId, QString> m_unitNames;
    std::unordered_map<PersonId, QString> m_personNames;
    ChangeSet m_made;
};

/// Which record a row is.
template <typename Record>
struct RowMatch
{
    Ref<Record> record; ///< null = new, unless there are candidates
    std::vector<Candidate> candidates; ///< not empty = undecided
    bool repeated = false; ///< the same row stood further up
};

/// Matching of cli.md over the records of the file and over the rows that came before.
class ProjectMatcher
{
public:
    ProjectMatcher(const Workspace &workspace, const RegisterIndex &index);

    /// `unitName` is what the row or its sheet says; empty where they say none. `unit` is null while the
    /// register lacks it.
    RowMatch<Project> match(const Project &row, const QString &unitName, UnitId unit);
    /// From now on this name and unit stand in the ledger.
    void seen(const Project &row, const QString &unitName, UnitId unit);

private:
    QString placeOf(const QString &unitName, UnitId unit) const;
    RowMatch<Project> matchByName(const Project &row, UnitId unit, bool unitKnown);
    void addNear(const QString &name, RowMatch<Project> &match) const;

    const RegisterIndex &m_index;
    QHash<QString, QList<Ref<Project>>> m_byName;
    QHash<QString, Ref<Project>> m_byCode;
    QHash<QString, QList<Ref<Project>>>
        m_byPart; ///< first and last three characters: what a near name shares
    QHash<std::pair<QString, QString>, QString> m_seen; ///< folded name and unit → the name as written
    QHash<QString, QString> m_seenCodes; ///< code → the folded name it came with
};

class MatterMatcher
{
public:
    explicit MatterMatcher(const Workspace &workspace);

    RowMatch<Matter> match(const Matter &row);
    void seen(const Matter &row);

private:
    QHash<QString, Ref<Matter>> m_byCode;
    QHash<QString, Ref<Matter>> m_byTitle;
    QHash<QString, QString> m_seen; ///< code (or title) → folded title
};
