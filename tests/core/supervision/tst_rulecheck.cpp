// Labels: rules
#include "core/supervision/rulecheck.h"

#include "tests/support/meetings.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What `check` says of meetings that break a rule.
class TestRuleCheck : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatBreaksARule_data();
    void findsWhatBreaksARule();
};

void TestRuleCheck::findsWhatBreaksARule_data()
{
    QTest::addColumn<Workspace>("workspace");
    QTest::addColumn<QStringList>("tables");
    using enum MeetingState;
    const QDate day(2021, 11, 6);
    const Meeting no29 = meetingNo(1, 29, day);
    MeetingSeries endless = weeklySeries();
    endless.numbering = MeetingNumbering::Continuous;
    Meeting lost = no29;
    lost.series = {};
    const AgendaItem item = itemOf(no29, 1, 1, u"征迁"_s);
    const Meeting sitting = meetingNo(1, 29, day, Open);
    const auto under = [&](MatterState state) { return matterUnder(item, 1, state); };

    QTest::newRow("all is well") << workspaceOf(weeklySeries(), no29, item, under(MatterState::Assigned))
                                 << QStringList();
    QTest::newRow("one number twice")
        << workspaceOf(weeklySeries(), no29, meetingNo(2, 29, QDate(2021, 11, 13)))
        << QStringList{u"meeting"_s};
    QTest::newRow("the number of another year")
        << workspaceOf(weeklySeries(), no29, meetingNo(2, 29, QDate(2022, 11, 13))) << QStringList();
    QTest::newRow("numbered on and on, one number in two years")
        << workspaceOf(endless, no29, meetingNo(2, 29, QDate(2022, 11, 13))) << QStringList{u"meeting"_s};
    QTest::newRow("cancelled ones share none")
        << workspaceOf(weeklySeries(), meetingNo(1, 0, day, Cancelled), meetingNo(2, 0, day, Cancelled))
        << QStringList();
    QTest::newRow("held without a number")
        << workspaceOf(weeklySeries(), meetingNo(1, 0, day)) << QStringList{u"meeting"_s};
    QTest::newRow("of no series") << workspaceOf(weeklySeries(), lost) << QStringList{u"meeting"_s};
    QTest::newRow("an item of no meeting")
        << workspaceOf(weeklySeries(), item) << QStringList{u"agenda_item"_s};
    QTest::newRow("never assigned") << workspaceOf(weeklySeries(), no29, item, under(MatterState::Registered))
                                    << QStringList{u"matter"_s};
    QTest::newRow("not assigned yet")
        << workspaceOf(weeklySeries(), sitting, item, under(MatterState::Registered)) << QStringList();
}

void TestRuleCheck::findsWhatBreaksARule()
{
    QFETCH(const Workspace, workspace);
    QFETCH(const QStringList, tables);

    QStringList found;
    for (const RuleFinding &finding : checkRules(workspace, WorkCalendar::shipped(), QDate(2021, 11, 15)))
        found.append(finding.table);

    QCOMPARE(found, tables);
}

QTEST_GUILESS_MAIN(TestRuleCheck)
#include "tst_rulecheck.moc"
