// Labels: rules
#include "core/meeting/decision.h"
#include "core/meeting/meetingedits.h"
#include "core/meeting/minutes.h"
#include "core/supervision/matterdispatch.h"

#include "tests/support/meetings.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
const Meeting saturday = meetingNo(30, 30, QDate(2021, 11, 13), MeetingState::Open);

Person personOf(quint32 number, const QString &name, quint32 unit)
{
    Person person = personCalled(number, name);
    person.unit = numbered<UnitId>(unit);
    return person;
}

Workspace zone()
{
    Unit city = unitCalled(1, u"城市管理局"_s);
    city.aliases = {u"城管局"_s};
    Unit land = unitCalled(2, u"国土规划住建局"_s);
    land.formerNames = {{u"规划建设局"_s, QDate(2020, 12, 31)}};
    Unit old = unitCalled(6, u"旧城改造办"_s);
    old.successor = land.id;
    Person twin = personOf(3, u"周一鸣"_s, 2);
    return workspaceOf(weeklySeries(),
                       saturday,
                       city,
                       land,
                       unitCalled(3, u"东湖办事处"_s),
                       unitCalled(4, u"财政金融局"_s),
                       unitCalled(5, u"国土规划住建局征迁中心"_s),
                       old,
                       personOf(1, u"责任人甲"_s, 1),
                       personOf(2, u"周一鸣"_s, 3),
                       twin);
}

QStringList namesOf(const Workspace &workspace, const DecisionReading &reading)
{
    QStringList names;
    const auto add = [&](UnitId id) { names.append(id ? workspace.find(id)->name : u"-"_s); };
    add(reading.unit);
    for (const UnitId &helper : reading.helpers)
        add(helper);
    return names;
}
} // namespace

class TestDecision : public QObject
{
    Q_OBJECT

private slots:
    void findsTheUnits_data();
    void findsTheUnits();
    void findsThePersonIfOnlyOneFits_data();
    void findsThePersonIfOnlyOneFits();
    void findsTheDate_data();
    void findsTheDate();
    void marksWhatItFound();
    void theNextMeetingIsADate();
    void numberedDecisionsAreSeveral_data();
    void numberedDecisionsAreSeveral();
    void aDecisionBecomesARegisteredMatter();
    void whatIsWantedGoesBeforeWhatIsRead();
    void severalDecisionsOfOneItemStandBelowEachOther();
    void codesAreCountedByYear_data();
    void codesAreCountedByYear();
    void theMinutesNameEverything();
};

void TestDecision::findsTheUnits_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("units");
    const QString city = u"城市管理局"_s;
    const QString land = u"国土规划住建局"_s;
    const QString lake = u"东湖办事处"_s;
    const QString money = u"财政金融局"_s;

    QTest::newRow("with") << u"请城市管理局会同国土规划住建局两周内完成剩余310户征迁签约"_s
                          << QStringList{city, land};
    QTest::newRow("an alias") << u"请城管局尽快办理"_s << QStringList{city};
    QTest::newRow("a former name") << u"请规划建设局牵头"_s << QStringList{land};
    QTest::newRow("a unit that went into another") << u"请旧城改造办牵头"_s << QStringList{land};
    QTest::newRow("the longest name")
        << u"请国土规划住建局征迁中心办理"_s << QStringList{u"国土规划住建局征迁中心"_s};
    QTest::newRow("several helpers") << u"城管局会同东湖办事处、财政金融局和国土规划住建局落实"_s
                                     << QStringList{city, lake, money, land};
    QTest::newRow("helping said behind")
        << u"请城管局月底前完成，东湖办事处、财政金融局配合"_s << QStringList{city, lake, money};
    QTest::newRow("helping said between")
        << u"城管局牵头，与东湖办事处对接，财政金融局参与"_s << QStringList{city, money};
    QTest::newRow("together") << u"请城管局与东湖办事处共同研究"_s << QStringList{city, lake};
    QTest::newRow("the lead is said second")
        << u"东湖办事处配合，城管局牵头落实"_s << QStringList{city, lake};
    QTest::newRow("named as somebody to ask") << u"请城管局向财政金融局报送资金需求"_s << QStringList{city};
    QTest::newRow("twice") << u"城管局会同城市管理局落实"_s << QStringList{city};
    QTest::newRow("nobody") << u"两周内完成征迁"_s << QStringList{u"-"_s};
    QTest::newRow("nothing") << QString() << QStringList{u"-"_s};
}

void TestDecision::findsTheUnits()
{
    QFETCH(const QString, words);
    QFETCH(const QStringList, units);
    const Workspace workspace = zone();

    QCOMPARE(namesOf(workspace, readDecision(workspace, words, saturday)), units);
}

void TestDecision::findsThePersonIfOnlyOneFits_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<quint32>("person");

    QTest::newRow("named") << u"由责任人甲负责"_s << 1U;
    QTest::newRow("shared by two, the unit decides") << u"东湖办事处周一鸣负责"_s << 2U;
    QTest::newRow("shared by two, the unit decides otherwise") << u"国土规划住建局周一鸣负责"_s << 3U;
    QTest::newRow("shared by two") << u"周一鸣负责"_s << 0U;
    QTest::newRow("nobody") << u"请城管局落实"_s << 0U;
}

void TestDecision::findsThePersonIfOnlyOneFits()
{
    QFETCH(const QString, words);
    QFETCH(const quint32, person);

    QCOMPARE(readDecision(zone(), words, saturday).person,
             person > 0 ? numbered<PersonId>(person) : PersonId());
}

void TestDecision::findsTheDate_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QDate>("date");
    const auto row = [](const char *words, const char *found, QDate date = {}) {
        QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(found) << date;
    };

    row("请城市管理局会同国土规划住建局两周内完成剩余310户征迁签约", "两周内", QDate(2021, 11, 27));
    row("三天内报方案", "三天内", QDate(2021, 11, 16));
    row("三天全部清完", "三天", QDate(2021, 11, 16));
    row("剩余 310 户月底前完成", "月底前", QDate(2021, 11, 30));
    row("11月20日前交地", "11月20日前", QDate(2021, 11, 20));
    row("于2021年11月20日前交地", "2021年11月20日前", QDate(2021, 11, 20));
    row("下周三报送", "下周三", QDate(2021, 11, 17));
    row("请城管局下周三召开协调会，月底前完成征迁", "月底前", QDate(2021, 11, 30));
    row("第3项由城管局年底前完成", "年底前", QDate(2021, 12, 31));
    row("力争12月开工建设", "12月", QDate(2021, 12, 31));
    row("1月底前完成", "1月底前", QDate(2022, 1, 31));
    row("明年3月底前完成", "明年3月底前", QDate(2022, 3, 31));
    row("一个月内办结", "一个月内", QDate(2021, 12, 13));
    row("当天部署", "当天", QDate(2021, 11, 13));
    row("按10月15日会议要求，两周内完成", "两周内", QDate(2021, 11, 27));
    row("一是两周内完成", "两周内", QDate(2021, 11, 27));
    // What is no deadline.
    row("8月15日前完成", "");
    row("落实资金3.5亿元", "");
    row("完成310户", "");
    row("第3项", "");
    row("2021年投资2000万元", "");
    row("完成1/3工程量", "");
    row("1-10月完成投资", "");
    row("每周五报送进度", "");
    row("15号楼封顶", "");
    row("周一鸣牵头", "");
    row("5个工作日内完成", "");
    row("去年底已开工", "");
}

void TestDecision::findsTheDate()
{
    QFETCH(const QString, words);
    QFETCH(const QString, found);
    QFETCH(const QDate, date);

    const DecisionReading reading = readDecision(zone(), words, saturday);

    QCOMPARE(reading.due ? reading.due->text : QString(), found);
    QCOMPARE(reading.due ? reading.due->date : QDate(), date);
}

void TestDecision::marksWhatItFound()
{
    const QString words = u"请城市管理局会同国土规划住建局两周内完成剩余310户征迁签约"_s;

    QStringList marked;
    for (const DecisionReading::Span &span : readDecision(zone(), words, saturday).found)
        marked.append(words.mid(span.start, span.length));

    QCOMPARE(marked, (QStringList{u"城市管理局"_s, u"国土规划住建局"_s, u"两周内"_s}));
}

void TestDecision::theNextMeetingIsADate()
{
    Workspace workspace = zone();
    for (const QString &words :
         {u"下次例会前报方案"_s, u"下次周例会前报方案"_s, u"下次重点项目周例会之前报"_s}) {
        const auto due = readDecision(workspace, words, saturday).due;
        QVERIFY2(due, qPrintable(words));
        QCOMPARE(due->date, QDate(2021, 11, 20));
        QVERIFY(words.startsWith(due->text));
    }
    workspace.apply({made(meetingNo(31, 31, QDate(2021, 11, 19), MeetingState::Draft))});
    QCOMPARE(readDecision(workspace, u"下次例会前报方案"_s, saturday).due->date, QDate(2021, 11, 19));
}

void TestDecision::numberedDecisionsAreSeveral_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("parts");

    QTest::newRow("one") << u"请城管局两周内完成。"_s << QStringList{u"请城管局两周内完成。"_s};
    QTest::newRow("nothing") << u"  "_s << QStringList();
    QTest::newRow("in words") << u"会议决定：一是请城管局两周内完成；二是请东湖办事处月底前交地。"_s
                              << QStringList{u"请城管局两周内完成"_s, u"请东湖办事处月底前交地"_s};
    QTest::newRow("figures") << u"1.请城管局完成3.5公里\n2.请东湖办事处交地"_s
                             << QStringList{u"请城管局完成3.5公里"_s, u"请东湖办事处交地"_s};
    QTest::newRow("brackets") << u"（1）甲；（2）乙；（3）丙"_s << QStringList{u"甲"_s, u"乙"_s, u"丙"_s};
    QTest::newRow("circles") << u"①甲②乙"_s << QStringList{u"甲"_s, u"乙"_s};
    QTest::newRow("lines") << u"一、甲\n二、乙"_s << QStringList{u"甲"_s, u"乙"_s};
    QTest::newRow("an address goes with each") << u"请城管局：一是完成征迁；二是报方案"_s
                                               << QStringList{u"请城管局，完成征迁"_s, u"请城管局，报方案"_s};
    QTest::newRow("a sentence of its own does not")
        << u"原则同意。一是完成征迁；二是报方案"_s << QStringList{u"完成征迁"_s, u"报方案"_s};
    QTest::newRow("one number is none") << u"一是完成征迁"_s << QStringList{u"一是完成征迁"_s};
    QTest::newRow("an amount is none")
        << u"投资1.5亿元，占比2.3%"_s << QStringList{u"投资1.5亿元，占比2.3%"_s};
}

void TestDecision::numberedDecisionsAreSeveral()
{
    QFETCH(const QString, words);
    QFETCH(const QStringList, parts);

    QCOMPARE(decisionParts(words), parts);
}

void TestDecision::aDecisionBecomesARegisteredMatter()
{
    Workspace workspace = zone();
    AgendaItem item = itemOf(saturday, 1, 1, u"征迁"_s);
    item.outcome = AgendaOutcome::Pending;
    item.projects = {numbered<ProjectId>(1)};
    workspace.apply({made(item)});
    const QString words = u"请城市管理局会同东湖办事处两周内完成剩余310户征迁签约"_s;

    workspace = after(workspace, decide(item.id, words, {}, systemIds()));

    QCOMPARE(workspace.find(item.id)->decision, words);
    QCOMPARE(workspace.find(item.id)->outcome, AgendaOutcome::Discussed);
    const Matter &matter = *workspace.all<Matter>().front();
    QCOMPARE(matter.code, u"DB2021-001"_s);
    QCOMPARE(matter.title, words);
    QCOMPARE(matter.state, MatterState::Registered);
    QCOMPARE(matter.unit, numbered<UnitId>(1));
    QCOMPARE(matter.helpers, QList<UnitId>{numbered<UnitId>(3)});
    QCOMPARE(matter.project, numbered<ProjectId>(1));
    QCOMPARE(matter.agendaItem, item.id);
    QCOMPARE(matter.decidedDue, (DatePhrase{QDate(2021, 11, 27), u"两周内"_s, DatePhrase::Precision::Day}));
    QVERIFY(matter.source.contains(u"30"_s));
    QVERIFY(!matter.dispatched.isDated());
    QVERIFY(workspace.all<Deadline>().empty());
    VERIFY_REFUSED(decide(item.id, u" "_s, {}, systemIds())(workspace), Error::Kind::Invalid);
}

void TestDecision::whatIsWantedGoesBeforeWhatIsRead()
{
    Workspace workspace = zone();
    const AgendaItem item = itemOf(saturday, 1, 1, u"征迁"_s);
    workspace.apply({made(item)});
    DecisionWanted wanted;
    wanted.title = u"征迁签约"_s;
    wanted.unit = numbered<UnitId>(3);
    wanted.helpers = {numbered<UnitId>(4), numbered<UnitId>(3)};
    wanted.person = numbered<PersonId>(1);
    wanted.due = DatePhrase::day(QDate(2021, 12, 1));
    wanted.classification = MatterClass::Ordinary;
    wanted.standard = u"签约率100%"_s;

    workspace = after(workspace, decide(item.id, u"请城管局两周内完成"_s, wanted, systemIds()));

    const Matter &matter = *workspace.all<Matter>().front();
    QCOMPARE(matter.title, wanted.title);
    QCOMPARE(matter.unit, wanted.unit);
    QCOMPARE(matter.helpers, QList<UnitId>{numbered<UnitId>(4)});
    QCOMPARE(matter.person, wanted.person);
    QCOMPARE(matter.decidedDue, *wanted.due);
    QCOMPARE(matter.standard, wanted.standard);
}

void TestDecision::severalDecisionsOfOneItemStandBelowEachOther()
{
    Workspace workspace = zone();
    const AgendaItem item = itemOf(saturday, 1, 1, u"征迁"_s);
    workspace.apply({made(item)});
    for (const QString &words : {u"甲"_s, u"乙"_s, u"甲"_s})
        workspace = after(workspace, decide(item.id, words, {}, systemIds()));

    QCOMPARE(workspace.find(item.id)->decision, u"甲\n乙"_s);
    QCOMPARE(workspace.table<Matter>().size(), size_t(3));
}

void TestDecision::codesAreCountedByYear_data()
{
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<QString>("next");

    QTest::newRow("the first") << QStringList() << u"DB2021-001"_s;
    QTest::newRow("one more") << QStringList{u"DB2021-120"_s, u"DB2021-007"_s} << u"DB2021-121"_s;
    QTest::newRow("another year") << QStringList{u"DB2020-500"_s} << u"DB2021-001"_s;
    QTest::newRow("over a thousand") << QStringList{u"DB2021-1000"_s} << u"DB2021-1001"_s;
    QTest::newRow("a number that is none")
        << QStringList{u"DB2021-2147483647"_s, u"DB2021-003"_s} << u"DB2021-004"_s;
    QTest::newRow("others' codes") << QStringList{u"督2021-9"_s, u"DB2021-A"_s} << u"DB2021-001"_s;
}

void TestDecision::codesAreCountedByYear()
{
    QFETCH(const QStringList, codes);
    QFETCH(const QString, next);
    Workspace workspace;
    quint32 id = 1;
    for (const QString &code : codes) {
        Matter matter = matterCalled(id++, code);
        matter.code = code;
        workspace.apply({made(matter)});
    }

    QCOMPARE(freeMatterCode(workspace, 2021), next);
}

void TestDecision::theMinutesNameEverything()
{
    Workspace workspace = zone();
    AgendaItem item = itemOf(saturday, 1, 1, u"关于征迁的汇报"_s);
    item.unit = numbered<UnitId>(3);
    AgendaItem late = itemOf(saturday, 2, 2, u"关于资金的请示"_s);
    late.outcome = AgendaOutcome::Postponed;
    workspace.apply({made(item), made(late)});
    workspace = after(workspace, decide(item.id, u"请城管局两周内完成"_s, {}, systemIds()));
    workspace
        = after(workspace,
                setAttendance(saturday.id, numbered<UnitId>(4), AttendanceState::Present, {}, systemIds()));

    const Minutes minutes = minutesOf(workspace, saturday);
    QCOMPARE(minutes.items.size(), size_t(2));
    QCOMPARE(minutes.items[0].decisions, QStringList{u"请城管局两周内完成"_s});
    QCOMPARE(minutes.items[0].matters.front().due, u"两周内"_s);
    QCOMPARE(minutes.items[1].outcome, AgendaOutcome::Postponed);
    const QString text = minutesText(minutes);
    for (const QString &said : {u"关于征迁的汇报"_s,
                                u"东湖办事处"_s,
                                u"财政金融局"_s,
                                u"DB2021-001"_s,
                                u"城市管理局"_s,
                                u"两周内"_s,
                                u"Postponed"_s})
        QVERIFY2(text.contains(said), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestDecision)
#include "tst_decision.moc"
