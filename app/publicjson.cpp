#include "app/publicjson.h"

#include "core/domain/lookup.h"

void PublicJson::text(const QString &value)
{
    m_json.value(QStringView(value));
}

void PublicJson::textOrNull(const QString &value)
{
    if (value.isEmpty())
        m_json.null();
    else
        text(value);
}

void PublicJson::uuid(const QUuid &id)
{
    if (id.isNull())
        m_json.null();
    else
        text(id.toString(QUuid::WithoutBraces));
}

void PublicJson::yuan(qint64 fen)
{
    m_json.number(yuanText(fen).toLatin1());
}

void PublicJson::money(const std::optional<Money> &money)
{
    if (!money)
        return m_json.null();
    m_json.beginObject();
    m_json.key(u"yuan");
    yuan(money->fen);
    m_json.key(u"text");
    textOrNull(money->text);
    m_json.pair(u"about", money->isAbout());
    m_json.pair(u"at_least", money->isAtLeast());
    m_json.endObject();
}

void PublicJson::date(const DatePhrase &phrase)
{
    if (phrase == DatePhrase())
        return m_json.null();
    m_json.beginObject();
    m_json.key(u"date");
    day(phrase.date);
    m_json.key(u"text");
    textOrNull(phrase.text);
    m_json.key(u"precision");
    if (phrase.isDated())
        put(phrase.precision);
    else
        m_json.null();
    m_json.endObject();
}

void PublicJson::day(QDate day)
{
    textOrNull(isoDay(day));
}

void PublicJson::named(const QUuid &id, const QString &name)
{
    if (id.isNull())
        return m_json.null();
    m_json.beginObject();
    m_json.key(u"id");
    uuid(id);
    m_json.key(u"name");
    text(name);
    m_json.endObject();
}

void PublicJson::reference(UnitId id)
{
    const Unit *unit = m_workspace.find(id);
    named(id.value, unit ? unit->name : QString());
}

void PublicJson::reference(PersonId id)
{
    const Person *person = m_workspace.find(id);
    named(id.value, person ? person->name : QString());
}

void PublicJson::reference(ProjectId id)
{
    const Project *project = m_workspace.find(id);
    named(id.value, project ? project->name : QString());
}

void PublicJson::reference(MatterId id)
{
    const Matter *matter = m_workspace.find(id);
    named(id.value, matter ? matter->title : QString());
}

void PublicJson::reference(MeetingId id)
{
    const Meeting *meeting = m_workspace.find(id);
    named(id.value, meeting ? meetingName(m_workspace, *meeting) : QString());
}

void PublicJson::reference(AgendaItemId id)
{
    const AgendaItem *item = m_workspace.find(id);
    const Meeting *meeting = item ? m_workspace.find(item->meeting) : nullptr;
    named(id.value, meeting ? meetingName(m_workspace, *meeting) : QString());
}
