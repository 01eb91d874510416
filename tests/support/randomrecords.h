#pragma once

#include "core/domain/codec.h"
#include "core/domain/workspace.h"

#include <QRandomGenerator>

#include <map>
#include <typeindex>

using namespace Qt::StringLiterals;

/// Records with something unlikely in every field, the same for the same seed: characters beyond 16 bits,
/// quotes, line breaks, control characters, amounts that no double holds, dates that are only words.
/// References lead to records made before, or nowhere.
class RandomRecords
{
public:
    explicit RandomRecords(quint32 seed)
        : m_random(seed)
    {
    }

    /// Fit for the file: what may not be empty there is filled.
    template <typename Record>
    Record make()
    {
        Record record = changed(Record());
        record.id.value = uuid();
        m_known[typeid(Record)].push_back(record.id.value);
        return record;
    }

    /// The same record with other content.
    template <typename Record>
    Record changed(Record record)
    {
        eachField<Record>([&](const auto &field) {
            if (oneIn(4))
                return;
            fill(record.*field.member);
        });
        fillWhatTheFileNeeds(record);
        return record;
    }

    int below(int limit) { return m_random.bounded(limit); }
    bool oneIn(int count) { return below(count) == 0; }
    QUuid uuid()
    {
        return QUuid(m_random.generate(), 1, 0x8000, 0x80, 2, 3, 4, 5, 6, 7, uchar(m_random.bounded(256)));
    }
    QString text()
    {
        static const QString soup
            = u"督办台abc 0𠮷𪚥\"'\\/\n\r\t\u0001\u001f\u007f\u2028\ufeff\u00e9`;--%1{}[]:,|、"_s
            + QChar(u'\0');
        const QStringView characters = soup;
        QString text;
        for (int length = below(24); length > 0; --length) {
            const qsizetype at = below(int(characters.size()));
            const QChar character = characters[at];
            if (character.isHighSurrogate())
                text += characters.mid(at, 2);
            else if (!character.isLowSurrogate())
                text += character;
        }
        return text;
    }
    QDate day() { return QDate(1949, 1, 1).addDays(below(55'000)); }

private:
    void fill(QString &value) { value = text(); }
    void fill(bool &value) { value = oneIn(2); }
    void fill(int &value) { value = int(m_random.generate()); }
    void fill(QDate &value) { value = oneIn(4) ? QDate() : day(); }
    void fill(QStringList &value)
    {
        value.clear();
        for (int count = below(4); count > 0; --count)
            value.append(text());
    }
    void fill(std::optional<Money> &value)
    {
        value.reset();
        if (!oneIn(4))
            value = Money{qint64(m_random.generate64()) >> below(60), text()};
    }
    void fill(DatePhrase &value)
    {
        value = DatePhrase{
            oneIn(4) ? QDate() : day(), oneIn(3) ? QString() : text(), DatePhrase::Precision(below(4))};
    }
    void fill(QList<FormerName> &value)
    {
        value.clear();
        for (int count = below(3); count > 0; --count)
            value.append({text(), day()});
    }
    void fill(ClockPolicy &value)
    {
        value = {ClockPolicy::Start(below(2)),
                 ClockPolicy::Counting(below(2)),
                 ClockPolicy::Holidays(below(3)),
                 below(10),
                 below(40),
                 below(5)};
    }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    void fill(Enum &value) { value = Words<Enum>::list[size_t(below(int(Words<Enum>::list.size())))].value; }
    void fill(UnitId &value) { value.value = known(typeid(Unit)); }
    void fill(PersonId &value) { value.value = known(typeid(Person)); }
    void fill(ProjectId &value) { value.value = known(typeid(Project)); }
    void fill(MatterId &value) { value.value = known(typeid(Matter)); }
    void fill(MeetingSeriesId &value) { value.value = known(typeid(MeetingSeries)); }
    void fill(MeetingId &value) { value.value = known(typeid(Meeting)); }
    void fill(AgendaItemId &value) { value.value = known(typeid(AgendaItem)); }
    template <typename IdType>
    void fill(QList<IdType> &value)
    {
        value.clear();
        for (int count = below(4); count > 0; --count)
            value.append({uuid()});
    }

    QUuid known(std::type_index type)
    {
        const std::vector<QUuid> &ids = m_known[type];
        return ids.empty() || oneIn(4) ? QUuid() : ids[size_t(below(int(ids.size())))];
    }

    template <typename Record>
    void fillWhatTheFileNeeds(Record &record)
    {
        if constexpr (requires { record.name; })
            record.name = record.name.isEmpty() ? u"示例"_s : record.name;
        if constexpr (requires { record.title; })
            record.title = record.title.isEmpty() ? u"示例事项"_s : record.title;
        if constexpr (requires { record.original; }) {
            record.original = record.original.isValid() ? record.original : day();
            record.due.date = record.due.isDated() ? record.due.date : record.original;
        }
        if constexpr (std::is_same_v<Record, Deadline> || std::is_same_v<Record, Extension>)
            while (!record.matter && !m_known[typeid(Matter)].empty())
                fill(record.matter);
        if constexpr (std::is_same_v<Record, Meeting>)
            while (!record.series && !m_known[typeid(MeetingSeries)].empty())
                fill(record.series);
        if constexpr (std::is_same_v<Record, AgendaItem> || std::is_same_v<Record, Attendance>)
            while (!record.meeting && !m_known[typeid(Meeting)].empty())
                fill(record.meeting);
    }

    QRandomGenerator m_random;
    std::map<std::type_index, std::vector<QUuid>> m_known;
};
