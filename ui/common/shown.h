#pragma once

#include "core/domain/lookup.h"

// Values as people read them, one overload a type. An empty text means that nothing is recorded.

QString shown(const QString &text, const Workspace &workspace);
QString shown(const QStringList &list, const Workspace &workspace);
QString shown(bool truth, const Workspace &workspace);
QString shown(int number, const Workspace &workspace);
QString shown(QDate day, const Workspace &workspace);
/// The printed words.
QString shown(const DatePhrase &phrase, const Workspace &workspace);
/// In 万元, thousands separated.
QString shown(const std::optional<Money> &money, const Workspace &workspace);
QString shown(const UnitId &id, const Workspace &workspace);
QString shown(const PersonId &id, const Workspace &workspace);
QString shown(const ProjectId &id, const Workspace &workspace);
QString shown(const MatterId &id, const Workspace &workspace);
QString shown(const MeetingSeriesId &id, const Workspace &workspace);
QString shown(const MeetingId &id, const Workspace &workspace);
QString shown(const AgendaItemId &id, const Workspace &workspace);
QString shown(const QList<FormerName> &names, const Workspace &workspace);
QString shown(const ClockPolicy &policy, const Workspace &workspace);

/// Several records by their names.
template <typename Tag>
QString shown(const QList<Id<Tag>> &ids, const Workspace &workspace)
{
    QStringList names;
    for (const Id<Tag> &id : ids)
        names.append(shown(id, workspace));
    return names.join(u'、');
}

/// What the screen calls this value, also for "not recorded".
template <typename Enum>
QString wordFor(Enum value)
{
    for (const auto &word : Words<Enum>::list)
        if (word.value == value)
            return QCoreApplication::translate("Word", word.title);
    return {};
}

template <typename Enum>
requires std::is_enum_v<Enum> QString shown(Enum value, const Workspace &)
{
    return storedWord(value).isEmpty() ? QString() : wordFor(value);
}

/// "35,000" or "about 35,000": an amount in 万元 with what its words say beside the figure.
QString shownMoney(const Money &money);

/// A number of points with its sign: "+3.1", "−31.4" (a minus, not a hyphen).
QString shownPoints(double points);
