#pragma once

#include "core/domain/workspace.h"

enum class FoundKind { Project, Matter, Unit, Person };

/// What a search found of one kind: the best first, and how many there are in all.
struct FoundGroup
{
    FoundKind kind;
    std::vector<QUuid> best;
    int total = 0;
};

/// The names, codes, aliases and former names of everything, folded into one text a kind, so that a key press
/// is answered at once; first letters of how they are read find them too. Made from a workspace away from the
/// GUI thread; holds no records, only their ids.
class SearchIndex
{
public:
    SearchIndex() = default;
    explicit SearchIndex(const Workspace &workspace);

    /// Records that hold every word of the query, at most `perKind` of each kind; kinds without any are left
    /// out.
    std::vector<FoundGroup> find(const QString &query, int perKind) const;
    bool isEmpty() const { return m_kinds.empty(); }

private:
    struct Entries
    {
        FoundKind kind;
        QString text; ///< a line an entry: its parts between tabs, the first is the name
        std::vector<quint8> initials; ///< how each character of it begins when it is read
        std::vector<qsizetype> starts;
        std::vector<QUuid> ids;
        std::vector<bool> closed; ///< stands behind what is open

        qsizetype next(const QString &word, qsizetype from) const;
        bool holds(size_t entry, const QString &word) const;
        void add(const QUuid &id, const QStringList &parts, bool isClosed = false);
        FoundGroup find(const QStringList &words, int most) const;
        std::optional<int> rank(size_t entry, const QStringList &words) const;
    };

    std::vector<Entries> m_kinds;
};
