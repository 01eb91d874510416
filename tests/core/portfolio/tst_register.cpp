#include "core/portfolio/register.h"

#include "tests/support/verifyresult.h"
#include "tests/support/workspaces.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
const QDate renamed(2021, 6, 1);

/// What an edit makes of a workspace.
Result<Workspace> after(const Workspace &before, const Edit &edit)
{
    return edit(before).map([&](const ChangeSet &changes) {
        Workspace workspace = before;
        workspace.apply(changes);
        return workspace;
    });
}
} // namespace

class TestRegister : public QObject
{
    Q_OBJECT

private slots:
    void readsTheKindOfAUnitFromItsName_data();
    void readsTheKindOfAUnitFromItsName();
    void findsAUnitHoweverItIsWritten_data();
    void findsAUnitHoweverItIsWritten();
    void aUnitOfTodayComesBeforeOneThatOnceHadTheName();
    void findsPeopleByNameAliasAndUnit();
    void aRenamedUnitIsPrintedUnderTheNameOfTheDay();
    void aUnitMayBeRenamedTwiceAndBack();
    void refusesANameThatIsNotFree_data();
    void refusesANameThatIsNotFree();
    void refusesARenamingBeforeTheLastOne();
    void refusesARenamingFromNoDay();
    void aCorrectedNameHoldsForAllDaysAndKeepsTheOldWriting();
    void aCorrectionToATakenUnitNameIsRefused();
    void twoPeopleMayHaveOneName();
};

void TestRegister::readsTheKindOfAUnitFromItsName_data()
{
    QTest::addColumn<int>("kind");
    const std::pair<const char *, UnitKind> rows[] = {
        {"科技创新局", UnitKind::Bureau},
        {"党政办公室", UnitKind::Bureau},
        {"梧桐办事处", UnitKind::Subdistrict},
        {"电子电器产业园区运营中心", UnitKind::ParkCentre},
        {"政务服务中心", UnitKind::Centre},
        {"自然资源和规划分局", UnitKind::MunicipalAgency},
        {"高新控股集团", UnitKind::StateCompany},
        {"重点项目建设领导小组", UnitKind::LeadingGroup},
        {"示例科技有限公司", UnitKind::Enterprise},
        {"示例单位", UnitKind::Other},
        {"", UnitKind::Other},
    };
    for (const auto &[name, kind] : rows)
        QTest::newRow(name) << int(kind);
}

void TestRegister::readsTheKindOfAUnitFromItsName()
{
    QFETCH(int, kind);

    QCOMPARE(int(unitKindFromName(QString::fromUtf8(QTest::currentDataTag()))), kind);
}

void TestRegister::findsAUnitHoweverItIsWritten_data()
{
    QTest::addColumn<quint32>("number");
    QTest::newRow("科技创新局") << 1u;
    QTest::newRow(" 科技 创新局\n") << 1u;
    QTest::newRow("科创局") << 1u;
    QTest::newRow("科技局") << 1u;
    QTest::newRow("ＣＢＤ办") << 1u;
    QTest::newRow("招商局") << 3u; // merged into 投资促进局
    QTest::newRow("没有这个局") << 0u;
    QTest::newRow("  ") << 0u;
}

void TestRegister::findsAUnitHoweverItIsWritten()
{
    QFETCH(quint32, number);
    Unit science = unitCalled(1, u"科技创新局"_s);
    science.aliases = {u"科创局"_s, u"cbd办"_s};
    science.formerNames = {{u"科技局"_s, QDate(2019, 12, 31)}};
    Unit trade = unitCalled(2, u"招商局"_s);
    trade.successor = numbered<UnitId>(3);
    const Workspace workspace = workspaceOf(science, trade, unitCalled(3, u"投资促进局"_s));

    const UnitId found = findUnit(workspace, QString::fromUtf8(QTest::currentDataTag()));

    QCOMPARE(found, number == 0 ? UnitId() : numbered<UnitId>(number));
}

void TestRegister::aUnitOfTodayComesBeforeOneThatOnceHadTheName()
{
    Unit merged = unitCalled(1, u"运营中心"_s);
    merged.successor = numbered<UnitId>(3);
    const Workspace workspace
        = workspaceOf(merged, unitCalled(2, u"运营中心"_s), unitCalled(3, u"管理中心"_s));

    QCOMPARE(findUnit(workspace, u"运营中心"_s), numbered<UnitId>(2));
}

void TestRegister::findsPeopleByNameAliasAndUnit()
{
    Person one = personCalled(1, u"张三"_s);
    one.unit = numbered<UnitId>(1);
    Person other = personCalled(2, u"李四"_s);
    other.aliases = {u"张 三"_s};
    other.unit = numbered<UnitId>(2);
    const Workspace workspace = workspaceOf(one, other, unitCalled(1, u"甲局"_s), unitCalled(2, u"乙局"_s));

    QCOMPARE(findPeople(workspace, u"张三"_s), (std::vector<PersonId>{one.id, other.id}));
    QCOMPARE(findPeople(workspace, u"乙局/张三"_s), std::vector<PersonId>{other.id});
    QCOMPARE(findPeople(workspace, u"丙局/张三"_s), std::vector<PersonId>());
    QCOMPARE(findPeople(workspace, u"王五"_s), std::vector<PersonId>());
}

void TestRegister::aRenamedUnitIsPrintedUnderTheNameOfTheDay()
{
    const Workspace before = workspaceOf(unitCalled(1, u"科技局"_s));

    const auto workspace = after(before, renameUnit(numbered<UnitId>(1), u" 科技创新局 "_s, renamed));

    VERIFY_RESULT(workspace);
    QCOMPARE(unitNameOn(*workspace, numbered<UnitId>(1), renamed.addDays(-1)), u"科技局"_s);
    QCOMPARE(unitNameOn(*workspace, numbered<UnitId>(1), renamed), u"科技创新局"_s);
    QCOMPARE(unitNameOn(*workspace, numbered<UnitId>(1), QDate()), u"科技创新局"_s);
    QCOMPARE(findUnit(*workspace, u"科技局"_s), numbered<UnitId>(1));
}

void TestRegister::aUnitMayBeRenamedTwiceAndBack()
{
    const UnitId id = numbered<UnitId>(1);
    const auto workspace = after(workspaceOf(unitCalled(1, u"甲局"_s)), renameUnit(id, u"乙局"_s, renamed))
                               .and_then([&](const Workspace &once) {
                                   return after(once, renameUnit(id, u"甲局"_s, renamed.addYears(1)));
                               });

    VERIFY_RESULT(workspace);
    QCOMPARE(unitNameOn(*workspace, id, renamed.addDays(-1)), u"甲局"_s);
    QCOMPARE(unitNameOn(*workspace, id, renamed.addYears(1).addDays(-1)), u"乙局"_s);
    QCOMPARE(unitNameOn(*workspace, id, renamed.addYears(1)), u"甲局"_s);
}

void TestRegister::refusesANameThatIsNotFree_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << u" \t"_s;
    QTest::newRow("another unit's") << u"乙局"_s;
    QTest::newRow("another unit's, written otherwise") << u"乙 局"_s;
    QTest::newRow("another unit's alias") << u"乙"_s;
    QTest::newRow("another unit's former name") << u"旧乙局"_s;
}

void TestRegister::refusesANameThatIsNotFree()
{
    QFETCH(QString, name);
    Unit other = unitCalled(2, u"乙局"_s);
    other.aliases = {u"乙"_s};
    other.formerNames = {{u"旧乙局"_s, QDate(2019, 12, 31)}};
    const Workspace workspace = workspaceOf(unitCalled(1, u"甲局"_s), other);

    VERIFY_REFUSED(renameUnit(numbered<UnitId>(1), name, renamed)(workspace), Error::Kind::Invalid);
}

void TestRegister::refusesARenamingBeforeTheLastOne()
{
    const UnitId id = numbered<UnitId>(1);
    const auto once = after(workspaceOf(unitCalled(1, u"甲局"_s)), renameUnit(id, u"乙局"_s, renamed));
    VERIFY_RESULT(once);

    VERIFY_REFUSED(renameUnit(id, u"丙局"_s, renamed)(*once), Error::Kind::Invalid);
    VERIFY_REFUSED(renameUnit(id, u"丙局"_s, renamed.addDays(-30))(*once), Error::Kind::Invalid);
    VERIFY_RESULT(renameUnit(id, u"丙局"_s, renamed.addDays(1))(*once));
}

void TestRegister::refusesARenamingFromNoDay()
{
    const auto workspace = workspaceOf(unitCalled(1, u"甲局"_s));

    VERIFY_REFUSED(renameUnit(numbered<UnitId>(1), u"乙局"_s, QDate())(workspace), Error::Kind::Invalid);
}

void TestRegister::aCorrectedNameHoldsForAllDaysAndKeepsTheOldWriting()
{
    const Workspace before = workspaceOf(unitCalled(1, u"科计局"_s));

    const auto workspace = after(before, correctUnitName(numbered<UnitId>(1), u"科技局"_s));

    VERIFY_RESULT(workspace);
    QCOMPARE(unitNameOn(*workspace, numbered<UnitId>(1), QDate(1999, 1, 1)), u"科技局"_s);
    QCOMPARE(workspace->find(numbered<UnitId>(1))->aliases, QStringList{"科计局"});
    VERIFY_REFUSED(correctUnitName(numbered<UnitId>(1), u"  "_s)(before), Error::Kind::Invalid);
    QVERIFY(correctUnitName(numbered<UnitId>(1), u"科计局"_s)(before)->empty());
}

void TestRegister::aCorrectionToATakenUnitNameIsRefused()
{
    const Workspace workspace = workspaceOf(unitCalled(1, u"科计局"_s), unitCalled(2, u"科技局"_s));

    VERIFY_REFUSED(correctUnitName(numbered<UnitId>(1), u"科技局"_s)(workspace), Error::Kind::Invalid);
}

void TestRegister::twoPeopleMayHaveOneName()
{
    const Workspace before = workspaceOf(personCalled(1, u"张三"_s), personCalled(2, u"张叁"_s));

    const auto workspace = after(before, correctPersonName(numbered<PersonId>(2), u"张三"_s));

    VERIFY_RESULT(workspace);
    QCOMPARE(findPeople(*workspace, u"张三"_s).size(), size_t(2));
}

QTEST_APPLESS_MAIN(TestRegister)
#include "tst_register.moc"
