#include "core/domain/lookup.h"
#include "core/meeting/dateinwords.h"
#include "core/meeting/decision.h"
#include "core/meeting/namesinwords.h"
#include "core/meeting/numbering.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
using UnitNamed = NamedThere<UnitId>;

bool isListMark(QStringView between)
{
    static const QRegularExpression mark(u"^[\\s、,，]*(和|及|与|以及|、)?\\s*$"_s);
    return mark.match(between).hasMatch();
}

bool endsWithHelping(QStringView before)
{
    static const QRegularExpression helping(u"(会同|配合|协同|协助|联合|协办[:：]?|配合单位[:：]?)\\s*$"_s);
    return helping.match(before).hasMatch();
}

bool beginsWithHelping(QStringView behind)
{
    static const QRegularExpression helping(
        u"^\\s*(等单位|等部门)?(予以|积极|全力|做好|要)?(配合|协助|协办|协同|参与)"_s);
    return helping.match(behind).hasMatch();
}

bool isLed(QStringView behind)
{
    static const QRegularExpression leading(u"^\\s*(负责)?(牵头|主办|主责)"_s);
    return leading.match(behind).hasMatch();
}

/// Which of the units that are named lead and help: by the words between them.
class UnitRoles
{
public:
    UnitRoles(const QString &words, const std::vector<UnitNamed> &named)
        : m_words(words)
        , m_named(named)
        , m_lead(0)
    {
        for (size_t i = named.size(); i-- > 0;)
            if (isLed(behind(i)))
                m_lead = i;
    }

    UnitId lead() const { return m_named.empty() ? UnitId() : m_named[m_lead].who.front(); }

    std::vector<UnitId> helpers() const
    {
        std::vector<UnitId> helpers;
        std::vector<bool> helps(m_named.size(), false);
        for (size_t i = 0; i < m_named.size(); ++i)
            helps[i] = i != m_lead && helpsByWordBefore(i, helps);
        for (size_t i = m_named.size(); i-- > 0;)
            helps[i] = i != m_lead && (helps[i] || helpsByWordBehind(i, helps));
        for (size_t i = 0; i < m_named.size(); ++i) {
            const UnitId unit = m_named[i].who.front();
            if (helps[i] && unit != lead()
                && std::find(helpers.begin(), helpers.end(), unit) == helpers.end())
                helpers.push_back(unit);
        }
        return helpers;
    }

private:
    QStringView behind(size_t i) const { return QStringView(m_words).mid(m_named[i].end()); }
    QStringView between(size_t i) const
    {
        const qsizetype start = i == 0 ? 0 : m_named[i - 1].end();
        return QStringView(m_words).mid(start, m_named[i].start - start);
    }
    /// "A会同B、C", and "A、B" in one breath.
    bool helpsByWordBefore(size_t i, const std::vector<bool> &helps) const
    {
        if (endsWithHelping(between(i)))
            return true;
        return i > 0 && isListMark(between(i)) && (helps[i - 1] || i - 1 == m_lead);
    }
    /// "B、C配合"
    bool helpsByWordBehind(size_t i, const std::vector<bool> &helps) const
    {
        const bool isFollowed = i + 1 < m_named.size();
        return beginsWithHelping(behind(i)) || (isFollowed && helps[i + 1] && isListMark(between(i + 1)));
    }

    const QString &m_words;
    const std::vector<UnitNamed> &m_named;
    size_t m_lead;
};

/// The one that the name means, if only one fits.
PersonId personMeant(const Workspace &workspace, const std::vector<PersonId> &sameName, UnitId unit)
{
    if (sameName.size() == 1)
        return sameName.front();
    PersonId meant;
    for (const PersonId &id : sameName) {
        const Unit *theirs = currentUnit(workspace, workspace.find(id)->unit);
        if (!unit || !theirs || theirs->id != unit)
            continue;
        if (meant)
            return {};
        meant = id;
    }
    return meant;
}

std::optional<DateThere>
nextMeetingNamed(const Workspace &workspace, const QString &words, const Meeting &meeting)
{
    static const QRegularExpression next(
        u"下(?:一)?次(?:[^，。；,;、\\s]{0,8}?)(?:例会|会议|会)(?:之前|以前|前)?"_s);
    const QRegularExpressionMatch match = next.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    QDate day;
    if (const Meeting *after = meetingAfter(workspace, meeting))
        day = after->date;
    else if (const MeetingSeries *series = workspace.find(meeting.series))
        day = nextMeetingDay(workspace, *series, meeting.date.addDays(1));
    if (!day.isValid())
        return std::nullopt;
    return DateThere{match.capturedStart(),
                     match.capturedLength(),
                     DatePhrase{day, match.captured(), DatePhrase::Precision::Day}};
}

/// Marks what stands there as read; false if some of it is read already.
bool take(std::vector<bool> &isTaken, qsizetype start, qsizetype length)
{
    const auto first = isTaken.begin() + start;
    if (std::find(first, first + length, true) != first + length)
        return false;
    std::fill(first, first + length, true);
    return true;
}

void readUnits(const Workspace &workspace,
               const QString &words,
               std::vector<bool> &isTaken,
               DecisionReading &reading)
{
    const std::vector<UnitNamed> named = unitsNamed(workspace, words);
    const UnitRoles roles(words, named);
    reading.unit = roles.lead();
    reading.helpers = roles.helpers();
    for (const UnitNamed &unit : named) {
        take(isTaken, unit.start, unit.length);
        const UnitId id = unit.who.front();
        const auto &helpers = reading.helpers;
        if (id == reading.unit || std::find(helpers.begin(), helpers.end(), id) != helpers.end())
            reading.found.push_back({unit.start, unit.length});
    }
}

void readPerson(const Workspace &workspace,
                const QString &words,
                std::vector<bool> &isTaken,
                DecisionReading &reading)
{
    for (const NamedThere<PersonId> &named : peopleNamed(workspace, words)) {
        const PersonId meant = personMeant(workspace, named.who, reading.unit);
        if (!take(isTaken, named.start, named.length) || !meant || reading.person)
            continue;
        reading.person = meant;
        reading.found.push_back({named.start, named.length});
    }
}

void readDue(const Workspace &workspace,
             const QString &words,
             const Meeting &meeting,
             std::vector<bool> &isTaken,
             DecisionReading &reading)
{
    std::optional<DateThere> due = nextMeetingNamed(workspace, words, meeting);
    if (due)
        take(isTaken, due->start, due->length);
    else
        due = dateNamed(words, meeting.date, isTaken);
    if (!due)
        return;
    reading.due = due->phrase;
    reading.found.push_back({due->start, due->length});
}
} // namespace

DecisionReading readDecision(const Workspace &workspace, const QString &words, const Meeting &meeting)
{
    DecisionReading reading;
    std::vector<bool> isTaken(static_cast<size_t>(words.size()), false);
    readUnits(workspace, words, isTaken, reading);
    readPerson(workspace, words, isTaken, reading);
    readDue(workspace, words, meeting, isTaken, reading);
    std::sort(reading.found.begin(), reading.found.end(), [](const auto &a, const auto &b) {
        return a.start < b.start;
    });
    return reading;
}
