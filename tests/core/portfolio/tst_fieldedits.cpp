#include "core/portfolio/fieldedits.h"

#include "tests/support/verifyresult.h"
#include "tests/support/workspaces.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
const QDate today(2021, 11, 13);

template <typename Value>
Result<Value> understood(const QString &text, const Workspace &workspace = {})
{
    return typed(text, TypingContext{workspace, today}, static_cast<const Value *>(nullptr));
}
} // namespace

class TestFieldEdits : public QObject
{
    Q_OBJECT

private slots:
    void setsAFieldThatStillHoldsWhatWasSeen();
    void refusesAFieldThatWasChangedMeanwhile();
    void whatIsThereAlreadyIsNoChange();
    void anotherFieldChangedMeanwhileIsNoConflict();
    void refusesARecordThatIsGone();
    void textLosesBlanksAtItsEnds();
    void listsAreTypedWithAnyComma_data();
    void listsAreTypedWithAnyComma();
    void bareAmountsAreInTenThousands_data();
    void bareAmountsAreInTenThousands();
    void datesKeepTheirWording_data();
    void datesKeepTheirWording();
    void nonsenseIsRefusedWithASentence();
    void yesAndNo_data();
    void yesAndNo();
    void unitsAreFoundByAnyName();
    void peopleOfOneNameNeedTheirUnit();
    void wordsOfAnEnumeration_data();
    void wordsOfAnEnumeration();
};

void TestFieldEdits::setsAFieldThatStillHoldsWhatWasSeen()
{
    const Workspace workspace = workspaceOf(projectCalled(1, u"甲"_s));

    const auto changes
        = setField<Project>(numbered<ProjectId>(1), &Project::remark, u""_s, u"备注"_s)(workspace);

    VERIFY_RESULT(changes);
    QCOMPARE(changes->size(), size_t(1));
    const auto &change = std::get<ChangeOf<Project>>(changes->front());
    QVERIFY(change.before == workspace.table<Project>().ref(numbered<ProjectId>(1)));
    Project expected = *change.before;
    expected.remark = u"备注"_s;
    QVERIFY(*change.after == expected);
}

void TestFieldEdits::refusesAFieldThatWasChangedMeanwhile()
{
    Project project = projectCalled(1, u"甲"_s);
    project.remark = u"别人写的"_s;

    VERIFY_REFUSED(setField<Project>(project.id, &Project::remark, u""_s, u"我写的"_s)(workspaceOf(project)),
                   Error::Kind::Conflict);
}

void TestFieldEdits::whatIsThereAlreadyIsNoChange()
{
    Project project = projectCalled(1, u"甲"_s);
    project.remark = u"同样的话"_s;

    // Both wrote the same: nothing to choose, whatever was seen.
    const auto changes
        = setField<Project>(project.id, &Project::remark, u""_s, u"同样的话"_s)(workspaceOf(project));

    VERIFY_RESULT(changes);
    QVERIFY(changes->empty());
}

void TestFieldEdits::anotherFieldChangedMeanwhileIsNoConflict()
{
    Project project = projectCalled(1, u"甲"_s);
    project.remark = u"别人写的"_s;

    const auto changes
        = setField<Project>(project.id, &Project::place, u""_s, u"科学大道"_s)(workspaceOf(project));

    VERIFY_RESULT(changes);
    QCOMPARE(std::get<ChangeOf<Project>>(changes->front()).after->remark, u"别人写的"_s);
}

void TestFieldEdits::refusesARecordThatIsGone()
{
    VERIFY_REFUSED(setField<Unit>(numbered<UnitId>(1), &Unit::note, u""_s, u"x"_s)(Workspace()),
                   Error::Kind::Missing);
}

void TestFieldEdits::textLosesBlanksAtItsEnds()
{
    QCOMPARE(understood<QString>(u"　 主体封顶\n二次结构 \t"_s).value(), u"主体封顶\n二次结构"_s);
    QCOMPARE(understood<QString>(u""_s).value(), QString());
}

void TestFieldEdits::listsAreTypedWithAnyComma_data()
{
    QTest::addColumn<QStringList>("list");
    QTest::newRow("省重点、市重点") << QStringList{"省重点", "市重点"};
    QTest::newRow("省重点，市重点, 区重点") << QStringList{"省重点", "市重点", "区重点"};
    QTest::newRow("、 、省重点,") << QStringList{"省重点"};
    QTest::newRow("") << QStringList();
}

void TestFieldEdits::listsAreTypedWithAnyComma()
{
    QFETCH(QStringList, list);

    QCOMPARE(understood<QStringList>(QString::fromUtf8(QTest::currentDataTag())).value(), list);
}

void TestFieldEdits::bareAmountsAreInTenThousands_data()
{
    QTest::addColumn<qint64>("fen");
    QTest::newRow("52870") << qint64(52'870'000'000);
    QTest::newRow("约3.5亿元") << qint64(35'000'000'000);
    QTest::newRow("0") << qint64(0);
    QTest::newRow("—") << qint64(-1);
    QTest::newRow("") << qint64(-1);
}

void TestFieldEdits::bareAmountsAreInTenThousands()
{
    QFETCH(qint64, fen);
    const QString text = QString::fromUtf8(QTest::currentDataTag());

    const auto money = understood<std::optional<Money>>(text);

    VERIFY_RESULT(money);
    QCOMPARE(money->has_value(), fen >= 0);
    if (*money) {
        QCOMPARE((*money)->fen, fen);
        QCOMPARE((*money)->text, text);
    }
}

void TestFieldEdits::datesKeepTheirWording_data()
{
    QTest::addColumn<QDate>("day");
    QTest::newRow("3月底") << QDate(2021, 3, 31);
    QTest::newRow("年底前") << QDate(2021, 12, 31);
    QTest::newRow("2022-01-05") << QDate(2022, 1, 5);
    QTest::newRow("—") << QDate();
    QTest::newRow("") << QDate();
}

void TestFieldEdits::datesKeepTheirWording()
{
    QFETCH(QDate, day);
    const QString text = QString::fromUtf8(QTest::currentDataTag());

    QCOMPARE(understood<DatePhrase>(text).value().date, day);
    QCOMPARE(understood<DatePhrase>(text).value().text, text);
    QCOMPARE(understood<QDate>(text).value(), day);
}

void TestFieldEdits::nonsenseIsRefusedWithASentence()
{
    VERIFY_REFUSED(understood<std::optional<Money>>(u"很多"_s), Error::Kind::Invalid);
    VERIFY_REFUSED(understood<DatePhrase>(u"2021-02-30"_s), Error::Kind::Invalid);
    VERIFY_REFUSED(understood<QDate>(u"改天"_s), Error::Kind::Invalid);
    VERIFY_REFUSED(understood<ProjectStage>(u"休息"_s), Error::Kind::Invalid);
    VERIFY_REFUSED(understood<bool>(u"也许"_s), Error::Kind::Invalid);
    VERIFY_REFUSED(understood<UnitId>(u"没有这个局"_s), Error::Kind::Invalid);
    VERIFY_REFUSED(understood<PersonId>(u"没有这个人"_s), Error::Kind::Invalid);
}

void TestFieldEdits::yesAndNo_data()
{
    QTest::addColumn<bool>("truth");
    for (const char *yes : {"是", "1", "Yes", " true ", "✓"})
        QTest::newRow(yes) << true;
    for (const char *no : {"否", "0", "no", ""})
        QTest::newRow(no) << false;
}

void TestFieldEdits::yesAndNo()
{
    QFETCH(bool, truth);

    QCOMPARE(understood<bool>(QString::fromUtf8(QTest::currentDataTag())).value(), truth);
}

void TestFieldEdits::unitsAreFoundByAnyName()
{
    Unit unit = unitCalled(1, u"科技创新局"_s);
    unit.aliases = {u"科创局"_s};
    const Workspace workspace = workspaceOf(unit);

    QCOMPARE(understood<UnitId>(u"科创局 "_s, workspace).value(), unit.id);
    QCOMPARE(understood<UnitId>(u"  "_s, workspace).value(), UnitId());
}

void TestFieldEdits::peopleOfOneNameNeedTheirUnit()
{
    Person one = personCalled(1, u"张三"_s);
    one.unit = numbered<UnitId>(1);
    const Workspace workspace = workspaceOf(one, personCalled(2, u"张三"_s), unitCalled(1, u"甲局"_s));

    VERIFY_REFUSED(understood<PersonId>(u"张三"_s, workspace), Error::Kind::Invalid);
    QCOMPARE(understood<PersonId>(u"甲局/张三"_s, workspace).value(), one.id);
    QCOMPARE(understood<PersonId>(u""_s, workspace).value(), PersonId());
}

void TestFieldEdits::wordsOfAnEnumeration_data()
{
    QTest::addColumn<int>("stage");
    QTest::newRow("在建") << int(ProjectStage::Building);
    QTest::newRow("续建") << int(ProjectStage::Building);
    QTest::newRow("building") << int(ProjectStage::Building);
    QTest::newRow("Under construction") << int(ProjectStage::Building);
    QTest::newRow("达产") << int(ProjectStage::AtCapacity);
    QTest::newRow("") << int(ProjectStage::Unknown);
}

void TestFieldEdits::wordsOfAnEnumeration()
{
    QFETCH(int, stage);

    QCOMPARE(int(understood<ProjectStage>(QString::fromUtf8(QTest::currentDataTag())).value()), stage);
}

QTEST_APPLESS_MAIN(TestFieldEdits)
#include "tst_fieldedits.moc"
