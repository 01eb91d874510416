#pragma once

#include "core/base/jsonwriter.h"
#include "core/domain/codec.h"
#include "core/domain/workspace.h"

/// The JSON that the command line promises (cli.md, "Common values"): amounts in 元 with their words, dates
/// with theirs, references with their names.
class PublicJson
{
public:
    PublicJson(JsonWriter &json, const Workspace &workspace)
        : m_json(json)
        , m_workspace(workspace)
    {
    }

    void text(const QString &value); ///< as it is, also when empty
    void textOrNull(const QString &value);
    void uuid(const QUuid &id); ///< null for a null id
    void money(const std::optional<Money> &money);
    void yuan(qint64 fen);
    void date(const DatePhrase &phrase);
    void day(QDate day);
    void reference(UnitId id);
    void reference(PersonId id);
    void reference(ProjectId id);
    void reference(MatterId id); ///< its title for a name
    void reference(MeetingId id); ///< "第30次重点项目周例会"
    void reference(AgendaItemId id); ///< the meeting it stood on for a name

    template <typename Value>
    void value(const Value &value)
    {
        put(value);
    }

private:
    void named(const QUuid &id, const QString &name);

    void put(const QString &value) { textOrNull(value); }
    void put(bool value) { m_json.value(value); }
    void put(int value) { m_json.value(qint64(value)); }
    void put(QDate value) { day(value); }
    void put(const DatePhrase &value) { date(value); }
    void put(const std::optional<Money> &value) { money(value); }
    void put(const ClockPolicy &value) { text(Codec<ClockPolicy>::asText(value)); }
    void put(const QStringList &value) { Codec<QStringList>::write(m_json, value); }
    void put(const QList<FormerName> &value) { Codec<QList<FormerName>>::write(m_json, value); }
    void put(UnitId id) { reference(id); }
    void put(PersonId id) { reference(id); }
    void put(ProjectId id) { reference(id); }
    template <typename Tag>
    void put(const QList<Id<Tag>> &ids)
    {
        m_json.beginArray();
        for (const Id<Tag> &id : ids)
            put(id);
        m_json.endArray();
    }
    template <typename Tag>
    void put(const Id<Tag> &id)
    {
        uuid(id.value);
    }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    void put(Enum value) { textOrNull(QString(storedWord(value))); }

    JsonWriter &m_json;
    const Workspace &m_workspace;
};
