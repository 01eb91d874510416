#include "core/portfolio/officeedits.h"

#include "tests/support/verifyresult.h"
#include "tests/support/workspaces.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestOfficeEdits : public QObject
{
    Q_OBJECT

private slots:
    void theFirstSettingMakesTheRecord();
    void theSamePolicyChangesNothing();
    void refusesAStageOfNoDays();
    void aLoginIsOnePersonOnly();
    void aLoginCanBeNobody();

private:
    static Workspace after(Workspace now, const Edit &edit)
    {
        now.apply(edit(now).value());
        return now;
    }
    const IdSource m_ids = repeatableIds("office");
};

void TestOfficeEdits::theFirstSettingMakesTheRecord()
{
    const Workspace named = after(Workspace(), setOfficeName(u" 重点项目办 "_s, m_ids));
    QCOMPARE(named.office().name, u"重点项目办"_s);

    ClockPolicy policy;
    policy.start = ClockPolicy::Start::Receipt;
    const Workspace both = after(named, setClockPolicy(policy, m_ids));

    QCOMPARE(both.all<Office>().size(), size_t(1));
    QCOMPARE(both.office().name, u"重点项目办"_s);
    QCOMPARE(both.office().policy.start, ClockPolicy::Start::Receipt);
}

void TestOfficeEdits::theSamePolicyChangesNothing()
{
    QVERIFY(setClockPolicy(ClockPolicy(), m_ids)(Workspace())->empty());
}

void TestOfficeEdits::refusesAStageOfNoDays()
{
    ClockPolicy policy;
    policy.resolveDays = 0;

    VERIFY_REFUSED(setClockPolicy(policy, m_ids)(Workspace()), Error::Kind::Invalid);
}

void TestOfficeEdits::aLoginIsOnePersonOnly()
{
    Person first = personCalled(1, u"赵一"_s);
    first.login = u"zhao"_s;
    const Workspace before = workspaceOf(first, personCalled(2, u"钱二"_s));

    const Workspace now = after(before, setPersonOfLogin(u"zhao"_s, numbered<PersonId>(2)));

    QCOMPARE(now.find(numbered<PersonId>(1))->login, QString());
    QCOMPARE(now.find(numbered<PersonId>(2))->login, u"zhao"_s);
    VERIFY_REFUSED(setPersonOfLogin(u"zhao"_s, numbered<PersonId>(9))(now), Error::Kind::Missing);
}

void TestOfficeEdits::aLoginCanBeNobody()
{
    Person first = personCalled(1, u"赵一"_s);
    first.login = u"zhao"_s;

    const Workspace now = after(workspaceOf(first), setPersonOfLogin(u"zhao"_s, {}));

    QCOMPARE(now.find(numbered<PersonId>(1))->login, QString());
}

QTEST_APPLESS_MAIN(TestOfficeEdits)

#include "tst_officeedits.moc"
