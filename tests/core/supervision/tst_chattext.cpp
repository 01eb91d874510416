// Labels: rules
#include "core/supervision/chattext.h"

#include "tests/support/workspaces.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
const QDate chatDay(2021, 11, 12);

Matter chatMatter(quint32 number, const QString &title, const Unit &unit, const Person &person)
{
    Matter matter = matterCalled(number, title);
    matter.code = u"DB2021-0%1"_s.arg(number);
    matter.unit = unit.id;
    matter.person = person.id;
    matter.state = MatterState::InWork;
    return matter;
}
} // namespace

class TestChatText : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aUnitsTextNamesWhoToCallAndEachLateStage();
    void differentPeopleStandInTheirLines();
    void aPersonWithoutPhoneIsCalledAtTheUnit();
    void aSampleFileSaysSo();
    void unitsAreTextsOfTheirOwn();
    void anEmptyListIsNoText();

private:
    QString textOf(const Workspace &workspace) const
    {
        const MatterParts parts(workspace);
        return chatTexts(workspace, overdueStages(workspace, parts, chatDay), chatDay);
    }

    Unit m_unit;
    Person m_person;
};

void TestChatText::init()
{
    m_unit = unitCalled(1, u"城市管理局"_s);
    m_unit.phone = u"0371-1"_s;
    m_person = personCalled(1, u"责任人甲"_s);
    m_person.phone = u"138"_s;
}

void TestChatText::aUnitsTextNamesWhoToCallAndEachLateStage()
{
    const Matter matter = chatMatter(13, u"征迁"_s, m_unit, m_person);
    const Workspace workspace
        = workspaceOf(m_unit,
                      m_person,
                      matter,
                      deadlineOf(matter, 1, DeadlineStage::Resolve, chatDay.addDays(-23)),
                      deadlineOf(matter, 2, DeadlineStage::Feedback, chatDay.addDays(-1)));

    const QStringList lines = textOf(workspace).split(u'\n');

    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].contains(u"城市管理局"_s) && lines[0].contains(u"责任人甲"_s));
    QVERIFY(lines[0].contains(u"138"_s) && lines[0].contains(u"2021-11-12"_s));
    QVERIFY(lines[1].startsWith(u"1. DB2021-013 征迁"_s));
    QVERIFY(lines[1].contains(u"2021-10-20"_s) && lines[1].contains(u"23"_s));
    QVERIFY(lines[2].startsWith(u"2. "_s));
}

void TestChatText::differentPeopleStandInTheirLines()
{
    Person other = personCalled(2, u"责任人乙"_s);
    other.phone = u"139"_s;
    const Matter one = chatMatter(13, u"征迁"_s, m_unit, m_person);
    const Matter two = chatMatter(14, u"供水"_s, m_unit, other);
    const Workspace workspace = workspaceOf(m_unit,
                                            m_person,
                                            other,
                                            one,
                                            two,
                                            deadlineOf(one, 1, DeadlineStage::Resolve, chatDay.addDays(-9)),
                                            deadlineOf(two, 2, DeadlineStage::Resolve, chatDay.addDays(-3)));

    const QStringList lines = textOf(workspace).split(u'\n');

    QVERIFY(!lines[0].contains(u"责任人"_s));
    QVERIFY(lines[1].contains(u"责任人甲"_s));
    QVERIFY(lines[2].contains(u"责任人乙"_s) && lines[2].contains(u"139"_s));
}

void TestChatText::aPersonWithoutPhoneIsCalledAtTheUnit()
{
    m_person.phone.clear();
    const Matter matter = chatMatter(13, u"征迁"_s, m_unit, m_person);
    const Workspace workspace = workspaceOf(
        m_unit, m_person, matter, deadlineOf(matter, 1, DeadlineStage::Resolve, chatDay.addDays(-2)));

    QVERIFY(textOf(workspace).contains(u"0371-1"_s));
}

void TestChatText::aSampleFileSaysSo()
{
    Office office;
    office.id = numbered<OfficeId>(1);
    office.sample = true;
    const Matter matter = chatMatter(13, u"征迁"_s, m_unit, m_person);
    const Workspace workspace = workspaceOf(
        m_unit, m_person, office, matter, deadlineOf(matter, 1, DeadlineStage::Resolve, chatDay.addDays(-2)));

    QVERIFY(textOf(workspace).endsWith(u"\nSample data"_s));
}

void TestChatText::unitsAreTextsOfTheirOwn()
{
    const Unit other = unitCalled(2, u"双桥办事处"_s);
    const Matter one = chatMatter(13, u"征迁"_s, m_unit, m_person);
    const Matter two = chatMatter(14, u"供水"_s, other, m_person);
    const Workspace workspace = workspaceOf(m_unit,
                                            other,
                                            m_person,
                                            one,
                                            two,
                                            deadlineOf(one, 1, DeadlineStage::Resolve, chatDay.addDays(-9)),
                                            deadlineOf(two, 2, DeadlineStage::Resolve, chatDay.addDays(-3)));

    const QStringList texts = textOf(workspace).split(u"\n\n"_s);

    QCOMPARE(texts.size(), 2);
    QVERIFY(texts[0].contains(u"城市管理局"_s));
    QVERIFY(texts[1].contains(u"双桥办事处"_s) && texts[1].contains(u"\n1. "_s));
}

void TestChatText::anEmptyListIsNoText()
{
    QVERIFY(chatTexts({}, {}, chatDay).isEmpty());
}

QTEST_GUILESS_MAIN(TestChatText)
#include "tst_chattext.moc"
