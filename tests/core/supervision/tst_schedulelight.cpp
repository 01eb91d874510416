// Labels: rules
#include "core/supervision/schedulelight.h"

#include "tests/support/workspaces.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
const QDate today(2021, 11, 13);

Project projectWith(qint64 planFen, qint64 doneFen, int month)
{
    Project project = projectCalled(1, u"示例项目"_s);
    project.plan = Money{planFen, {}};
    project.done = Money{doneFen, {}};
    project.figuresAsOf = QDate(2021, month, 1);
    return project;
}

/// The years of the published sentences differ; only the month counts.
double pointsAhead(qint64 planFen, qint64 doneFen, int month)
{
    return paceOf(projectWith(planFen, doneFen, month)).value().aheadPoints.value();
}
} // namespace

Q_DECLARE_METATYPE(LightColor)

class TestScheduleLight : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithPublishedFigures_data();
    void agreesWithPublishedFigures();
    void countsFromUnroundedValues();
    void withoutAPlanThereIsNoPace_data();
    void withoutAPlanThereIsNoPace();
    void withoutADayThereIsARatioAndNoPoints();
    void theWholeMonthCounts();
    void theLightFollowsThePoints_data();
    void theLightFollowsThePoints();
    void aPassedFinishIsRedWhateverTheFiguresSay();
    void aPassedStartIsRedUntilItStarts();
    void aFinishedProjectIsNotLate();
    void anEndedProjectHasNoLight();
};

void TestScheduleLight::agreesWithPublishedFigures_data()
{
    QTest::addColumn<qint64>("plan");
    QTest::addColumn<qint64>("done");
    QTest::addColumn<int>("month");
    QTest::addColumn<QString>("printed");
    QTest::newRow("三明 1-8月") << qint64(10000) << qint64(7400) << 8 << "7.33";
    QTest::newRow("江门 1-10月") << qint64(6474) << qint64(6290) << 10 << "13.82";
    QTest::newRow("闽清 1-6月 甲") << qint64(10000) << qint64(5299) << 6 << "2.99";
    QTest::newRow("闽清 1-6月 乙") << qint64(10000) << qint64(6095) << 6 << "10.95";
    QTest::newRow("闽清 1-6月 丙") << qint64(10000) << qint64(5289) << 6 << "2.89";
    QTest::newRow("某县 1-4月 甲") << qint64(1000) << qint64(317) << 4 << "-1.63";
    QTest::newRow("某县 1-4月 乙") << qint64(1000) << qint64(375) << 4 << "4.17";
    QTest::newRow("某县 1-4月 丙") << qint64(1000) << qint64(114) << 4 << "-21.93";
    QTest::newRow("年底 just done") << qint64(300) << qint64(300) << 12 << "0.00";
}

void TestScheduleLight::agreesWithPublishedFigures()
{
    QFETCH(qint64, plan);
    QFETCH(qint64, done);
    QFETCH(int, month);
    QFETCH(QString, printed);

    QCOMPARE(QString::number(pointsAhead(plan, done, month), 'f', 2), printed);
}

void TestScheduleLight::countsFromUnroundedValues()
{
    // 629.0 ÷ 647.4 in 亿元: from the rounded 97.2 % it would be 13.87, printed 13.9.
    const double points = pointsAhead(6'474'000'000'000, 6'290'000'000'000, 10);

    QVERIFY(std::abs(points - (629.0 / 647.4 * 100 - 1000.0 / 12)) < 1e-9);
    QCOMPARE(QString::number(points, 'f', 1), u"13.8"_s);
}

void TestScheduleLight::withoutAPlanThereIsNoPace_data()
{
    QTest::addColumn<bool>("hasPlan");
    QTest::addColumn<qint64>("plan");
    QTest::addColumn<bool>("hasDone");
    QTest::newRow("no plan") << false << qint64(0) << true;
    QTest::newRow("a plan of nothing") << true << qint64(0) << true;
    QTest::newRow("a plan below nothing") << true << qint64(-5) << true;
    QTest::newRow("no figure") << true << qint64(100) << false;
}

void TestScheduleLight::withoutAPlanThereIsNoPace()
{
    QFETCH(bool, hasPlan);
    QFETCH(qint64, plan);
    QFETCH(bool, hasDone);
    Project project = projectWith(plan, 100, 10);
    if (!hasPlan)
        project.plan.reset();
    if (!hasDone)
        project.done.reset();

    QVERIFY(!paceOf(project).has_value());
    QCOMPARE(lightOf(project, today).color, LightColor::None);
}

void TestScheduleLight::withoutADayThereIsARatioAndNoPoints()
{
    Project project = projectWith(200, 100, 10);
    project.figuresAsOf = {};

    const auto pace = paceOf(project);

    QVERIFY(pace.has_value());
    QCOMPARE(pace->ratio, 0.5);
    QVERIFY(!pace->aheadPoints.has_value());
    QCOMPARE(lightOf(project, today).color, LightColor::None);
}

void TestScheduleLight::theWholeMonthCounts()
{
    Project project = projectWith(100, 50, 6);
    for (const int day : {1, 15, 30}) {
        project.figuresAsOf = QDate(2021, 6, day);

        QCOMPARE(*paceOf(project)->aheadPoints, 0.0);
    }
}

void TestScheduleLight::theLightFollowsThePoints_data()
{
    QTest::addColumn<int>("done");
    QTest::addColumn<LightColor>("color");
    // June of a plan of 10,000: 5,000 is just in time.
    QTest::newRow("ahead") << 6000 << LightColor::Green;
    QTest::newRow("in time") << 5000 << LightColor::Green;
    QTest::newRow("9.99 points behind") << 4001 << LightColor::Green;
    QTest::newRow("10 points behind") << 4000 << LightColor::Yellow;
    QTest::newRow("30 points behind") << 2000 << LightColor::Yellow;
    QTest::newRow("30.01 points behind") << 1999 << LightColor::Red;
    QTest::newRow("nothing done") << 0 << LightColor::Red;
}

void TestScheduleLight::theLightFollowsThePoints()
{
    QFETCH(int, done);
    QFETCH(LightColor, color);

    const Light light = lightOf(projectWith(10'000, done, 6), today);

    QCOMPARE(light.color, color);
    QVERIFY(!light.reason.isEmpty());
}

void TestScheduleLight::aPassedFinishIsRedWhateverTheFiguresSay()
{
    Project project = projectWith(100, 100, 10);
    project.finish = DatePhrase::day(today);

    QCOMPARE(lightOf(project, today).color, LightColor::Green);
    QCOMPARE(lightOf(project, today.addDays(1)).color, LightColor::Red);
    QVERIFY(lightOf(project, today.addDays(1)).reason.contains(u'1'));
}

void TestScheduleLight::aPassedStartIsRedUntilItStarts()
{
    Project project = projectCalled(1, u"示例项目"_s);
    project.start = DatePhrase::day(today.addDays(-12));

    QCOMPARE(lightOf(project, today).color, LightColor::Red);
    QVERIFY(lightOf(project, today).reason.contains(u"12"));
    QCOMPARE(lightOf(project, today.addDays(-12)).color, LightColor::None);
    project.actualStart = DatePhrase::day(today.addDays(-1));
    QCOMPARE(lightOf(project, today).color, LightColor::None);
}

void TestScheduleLight::aFinishedProjectIsNotLate()
{
    Project project = projectCalled(1, u"示例项目"_s);
    project.start = DatePhrase::day(today.addDays(-300));
    project.finish = DatePhrase::day(today.addDays(-30));
    project.actualFinish = DatePhrase::day(today.addDays(-20));

    QCOMPARE(lightOf(project, today).color, LightColor::Green);
}

void TestScheduleLight::anEndedProjectHasNoLight()
{
    Project project = projectWith(100, 0, 10);
    project.finish = DatePhrase::day(today.addDays(-30));
    project.stage = ProjectStage::Ended;

    QCOMPARE(lightOf(project, today).color, LightColor::None);
}

QTEST_APPLESS_MAIN(TestScheduleLight)
#include "tst_schedulelight.moc"
