#include "tests/support/program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// `duban list FILE meetings` on the sample, and the meetings of matters in other lists.
class TestListMeetings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void allMeetingsInTheirOrder();
    void everyKeyIsThere();
    void theLastMeetingIsFollowedUp();
    void theNextAgendaFilledItself();
    void mattersNameTheirMeeting();
    void withoutJsonThereIsATable();
    void theSampleBreaksNoRule();
    void helpNamesTheList();

private:
    QJsonObject meeting(int number) const;

    QTemporaryDir m_folder;
    QString m_file;
    QJsonArray m_meetings;
};

void TestListMeetings::initTestCase()
{
    m_file = m_folder.filePath(u"sample.duban"_s);
    QCOMPARE(duban({u"sample"_s, m_file}).exitCode, 0);
    const Answer answer = duban({u"list"_s, m_file, u"meetings"_s, u"--json"_s});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.json[u"schema"].toString(), u"duban.list.meetings/1"_s);
    QCOMPARE(keysOf(answer.json), (QStringList{u"count"_s, u"items"_s, u"schema"_s}));
    m_meetings = answer.list(u"items"_s);
    QCOMPARE(answer.json[u"count"].toInt(), m_meetings.size());
}

QJsonObject TestListMeetings::meeting(int number) const
{
    for (const QJsonValue &item : m_meetings)
        if (item[u"number"].toInt() == number)
            return item.toObject();
    return {};
}

void TestListMeetings::allMeetingsInTheirOrder()
{
    QStringList lines;
    for (const QJsonValue &item : m_meetings)
        lines.append(u"%1 %2 %3 %4"_s.arg(item[u"year"].toInt())
                         .arg(item[u"number"].isNull() ? u"-"_s : QString::number(item[u"number"].toInt()))
                         .arg(item[u"date"].toString(), item[u"state"].toString()));

    QCOMPARE(lines,
             (QStringList{u"2021 27 2021-10-16 closed"_s,
                          u"2021 - 2021-10-23 cancelled"_s,
                          u"2021 28 2021-10-30 closed"_s,
                          u"2021 29 2021-11-06 closed"_s,
                          u"2021 30 2021-11-13 draft"_s}));
}

void TestListMeetings::everyKeyIsThere()
{
    for (const QJsonValue &item : m_meetings) {
        QCOMPARE(keysOf(item.toObject()).join(u' '),
                 u"agenda completed date decided id number series state year"_s);
        QCOMPARE(item[u"series"].toString(), u"重点项目周例会"_s);
        int order = 0;
        for (const QJsonValue &agendaItem : item[u"agenda"].toArray()) {
            QCOMPARE(keysOf(agendaItem.toObject()).join(u' '),
                     u"carried_from matters order projects title type unit"_s);
            QCOMPARE(agendaItem[u"order"].toInt(), ++order);
            for (const QJsonValue &matter : agendaItem[u"matters"].toArray())
                QCOMPARE(keysOf(matter.toObject()).join(u' '), u"id name"_s);
        }
    }
}

void TestListMeetings::theLastMeetingIsFollowedUp()
{
    QCOMPARE(meeting(29)[u"decided"].toInt(), 22);
    QCOMPARE(meeting(29)[u"completed"].toInt(), 6);
    QCOMPARE(meeting(30)[u"decided"].toInt(), 0);
}

void TestListMeetings::theNextAgendaFilledItself()
{
    const QJsonArray agenda = meeting(30)[u"agenda"].toArray();

    QCOMPARE(agenda[0][u"type"].toString(), u"follow_up"_s);
    int carried = 0;
    for (const QJsonValue &item : agenda)
        carried += item[u"carried_from"].isNull() ? 0 : 1;
    QVERIFY(carried > 2);
    QVERIFY(agenda.last()[u"carried_from"].isNull());
    QVERIFY(agenda[1][u"carried_from"][u"name"].toString().contains(u"29"_s));
}

void TestListMeetings::mattersNameTheirMeeting()
{
    int decided = 0;
    const auto matters = listed(m_file, u"matters"_s);
    for (const QJsonObject &matter : matters) {
        const bool isOfMeeting = matter[u"source"].toString().endsWith(u"重点项目周例会"_s);
        QCOMPARE(matter[u"meeting"].isNull(), !isOfMeeting);
        if (matter[u"source"].toString() == u"第29次重点项目周例会"_s) {
            QCOMPARE(matter[u"meeting"][u"id"], meeting(29)[u"id"]);
            QCOMPARE(matter[u"start"].toString(), u"2021-11-06"_s);
            ++decided;
        }
    }
    QCOMPARE(decided, 22);

    const Answer overdue
        = duban({u"list"_s, m_file, u"overdue"_s, u"--json"_s, u"--today"_s, u"2021-11-15"_s});
    for (const QJsonValue &item : overdue.list(u"items"_s))
        QCOMPARE(item[u"meeting"].isNull(), !item[u"source"].toString().endsWith(u"重点项目周例会"_s));
}

void TestListMeetings::withoutJsonThereIsATable()
{
    const Answer words = duban({u"list"_s, m_file, u"meetings"_s});
    QCOMPARE(words.out.trimmed().split('\n').size(), 6);
    const Answer csv = duban({u"list"_s, m_file, u"meetings"_s, u"--csv"_s});
    QVERIFY2(csv.out.contains("2021,29,2021-11-06"), csv.out.constData());
}

void TestListMeetings::theSampleBreaksNoRule()
{
    const Answer check = duban({u"check"_s, m_file, u"--today"_s, u"2021-11-15"_s, u"--json"_s});

    QCOMPARE(check.list(u"findings"_s), QJsonArray());
}

void TestListMeetings::helpNamesTheList()
{
    QVERIFY(duban({u"help"_s, u"list"_s}).out.contains("meetings"));
}

QTEST_GUILESS_MAIN(TestListMeetings)
#include "tst_listmeetings.moc"
