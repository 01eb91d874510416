#include "core/portfolio/officeedits.h"

namespace {
struct OfficeEditText
{
    Q_DECLARE_TR_FUNCTIONS(OfficeEdit)
};

template <typename Value>
Edit setOfficeValue(Value Office::*member, const Value &wanted, const IdSource &ids)
{
    return [=](const Workspace &now) -> Result<ChangeSet> {
        if (now.office().*member == wanted)
            return ChangeSet();
        Office after = now.office();
        after.*member = wanted;
        const Ref<Office> standing = now.officeRecord();
        if (!standing)
            after.id = makeId<OfficeId>(ids);
        return ChangeSet{standing ? altered<Office>(standing, after) : made(after)};
    };
}
} // namespace

Edit setOfficeName(const QString &name, const IdSource &ids)
{
    return setOfficeValue(&Office::name, name.trimmed(), ids);
}

Edit setClockPolicy(const ClockPolicy &policy, const IdSource &ids)
{
    if (std::min({policy.feedbackDays, policy.resolveDays, policy.months}) < 1)
        return [](const Workspace &) -> Result<ChangeSet> {
            return failure(Error::Kind::Invalid, OfficeEditText::tr("A stage lasts at least one day."));
        };
    return setOfficeValue(&Office::policy, policy, ids);
}

Edit setPersonOfLogin(const QString &login, PersonId person)
{
    return [=](const Workspace &now) -> Result<ChangeSet> {
        if (person && !now.find(person))
            return failure(Error::Kind::Missing, OfficeEditText::tr("That person is not there any more."));
        ChangeSet changes;
        for (const Ref<Person> &each : now.all<Person>()) {
            const bool isNow = each->login == login;
            const bool shallBe = each->id == person;
            if (isNow == shallBe)
                continue;
            Person after = *each;
            after.login = shallBe ? login : QString();
            changes.push_back(altered<Person>(each, std::move(after)));
        }
        return changes;
    };
}
