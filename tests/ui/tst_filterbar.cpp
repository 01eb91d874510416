#include "tests/support/openworkspace.h"

#include "core/portfolio/fieldedits.h"
#include "ui/common/filterbar.h"
#include "ui/common/rangepopup.h"
#include "ui/common/shown.h"
#include "ui/common/valuespopup.h"
#include "ui/projects/projectspage.h"

#include <QListWidget>

class FilterBarTest : public QObject
{
    Q_OBJECT

private slots:
    void narrowsByCheckedValues();
    void joinsValuesByOrAndFieldsByAnd();
    void findsAValueByTyping();
    void takesATextThatACellContains();
    void takesAmountsAndDaysInWords();
    void saysWhyABoundIsNotUnderstood();
    void removesAConditionByKeyAndMouse();
    void keepsAConditionAfterAUnitIsRenamed();
    void clearsEverythingFromTheEmptyState();
    void groupsByAChip();
    void wrapsChipsOntoAnotherLine();
};

namespace {
ValuesPopup *valuesOf(ProjectsPage &page, const QString &column)
{
    return qobject_cast<ValuesPopup *>(page.filters()->ask(column, page.filters()->addChip()));
}

RangePopup *rangeOf(ProjectsPage &page, const QString &column)
{
    return qobject_cast<RangePopup *>(page.filters()->ask(column, page.filters()->addChip()));
}

void check(ValuesPopup *popup, const QString &title)
{
    for (int row = 0; row < popup->list()->count(); ++row)
        if (popup->list()->item(row)->text().startsWith(title))
            popup->list()->item(row)->setCheckState(Qt::Checked);
}

void setStage(OpenWorkspace &open, const QString &name, ProjectStage stage)
{
    const Project &project = open.projectNamed(name);
    QVERIFY(open.perform(setField<Project, ProjectStage>(project.id, &Project::stage, project.stage, stage),
                         "Set"));
}
} // namespace

void FilterBarTest::narrowsByCheckedValues()
{
    OpenWorkspace open;
    setStage(open, "项目2", ProjectStage::Building);
    ProjectsPage page(open.context());
    page.show();

    ValuesPopup *popup = valuesOf(page, "stage");
    check(popup, wordFor(ProjectStage::Building));

    QCOMPARE(page.rows().recordCount(), 1);
    QVERIFY(popup->list()->item(0)->text().contains("("));
    FilterChip *chip = page.filters()->chipOf("stage");
    QCOMPARE(chip->look(), FilterChip::Look::Set);
    QVERIFY(chip->text().contains(wordFor(ProjectStage::Building)));
    QCOMPARE(chip->accessibleName(), chip->text());
}

void FilterBarTest::joinsValuesByOrAndFieldsByAnd()
{
    OpenWorkspace open;
    setStage(open, "项目2", ProjectStage::Building);
    setStage(open, "项目3", ProjectStage::Ended);
    ProjectsPage page(open.context());
    page.show();

    ValuesPopup *popup = valuesOf(page, "stage");
    check(popup, wordFor(ProjectStage::Building));
    check(popup, wordFor(ProjectStage::Ended));
    QCOMPARE(page.rows().recordCount(), 2);
    popup->close();
    rangeOf(page, "total")->from()->setText("250");

    QCOMPARE(page.rows().recordCount(), 1);
    page.filterEdit()->setText("项目2");
    QCOMPARE(page.rows().recordCount(), 0);
}

void FilterBarTest::findsAValueByTyping()
{
    OpenWorkspace open;
    ProjectsPage page(open.context());
    page.show();
    ValuesPopup *popup = valuesOf(page, "unit");

    QTest::keyClicks(popup->typing(), "cs");
    QCOMPARE(popup->list()->count(), 1);
    QTest::keyClick(popup->typing(), Qt::Key_Return);

    QCOMPARE(page.rows().conditions().size(), size_t(1));
    QCOMPARE(page.rows().conditions().front().values.front().title, "城市管理局");
}

void FilterBarTest::takesATextThatACellContains()
{
    OpenWorkspace open;
    ProjectsPage page(open.context());
    page.show();

    valuesOf(page, "name")->typing()->setText("目２");

    QCOMPARE(page.rows().recordCount(), 1);
}

void FilterBarTest::takesAmountsAndDaysInWords()
{
    OpenWorkspace open;
    ProjectsPage page(open.context());
    page.show();

    RangePopup *amounts = rangeOf(page, "total");
    amounts->from()->setText("0.015亿");
    QCOMPARE(page.rows().recordCount(), 2);
    amounts->to()->setText("200");
    QCOMPARE(page.rows().recordCount(), 1);
    amounts->close();
    page.filters()->clear();
    QCOMPARE(page.rows().recordCount(), 3);
    rangeOf(page, "finish")->to()->setText("2021年2月底");

    QCOMPARE(page.rows().recordCount(), 2);
}

void FilterBarTest::saysWhyABoundIsNotUnderstood()
{
    OpenWorkspace open;
    ProjectsPage page(open.context());
    page.show();
    RangePopup *range = rangeOf(page, "finish");

    range->from()->setText("2021.13");

    QVERIFY(range->from()->property("invalid").toBool());
    QCOMPARE(page.rows().recordCount(), 3);
}

void FilterBarTest::removesAConditionByKeyAndMouse()
{
    OpenWorkspace open;
    ProjectsPage page(open.context());
    page.resize(1200, 500);
    page.show();
    FieldCondition condition;
    condition.column = "name";
    condition.contains = "项目3";
    page.filters()->setConditions({condition});
    QCOMPARE(page.rows().recordCount(), 1);

    QTest::keyClick(page.filters()->chipOf("name"), Qt::Key_Delete);
    QCOMPARE(page.rows().recordCount(), 3);
    page.filters()->setConditions({condition});
    FilterChip *chip = page.filters()->chipOf("name");
    QTRY_VERIFY(chip->width() > 40);
    QTest::mouseClick(chip, Qt::LeftButton, {}, {chip->width() - 12, chip->height() / 2});

    QCOMPARE(page.rows().recordCount(), 3);
    QVERIFY(!page.filters()->chipOf("name"));
}

void FilterBarTest::keepsAConditionAfterAUnitIsRenamed()
{
    OpenWorkspace open;
    ProjectsPage page(open.context());
    page.show();
    check(valuesOf(page, "unit"), "城市管理局");
    const auto conditions = page.rows().conditions();
    Unit renamed = open.unit;
    renamed.name = "城管局";

    QVERIFY(open.perform(
        [&](const Workspace &workspace) -> Result<ChangeSet> {
            return ChangeSet{altered<Unit>(workspace.table<Unit>().ref(open.unit.id), renamed)};
        },
        "Rename"));

    QTRY_COMPARE(page.rows().recordCount(), 3);
    page.filters()->setConditions(conditions);
    QCOMPARE(page.rows().recordCount(), 3);
    QVERIFY(page.filters()->chipOf("unit")->text().contains("城管局"));
}

void FilterBarTest::clearsEverythingFromTheEmptyState()
{
    OpenWorkspace open;
    ProjectsPage page(open.context());
    page.show();
    FieldCondition condition;
    condition.column = "name";
    condition.contains = "没有的";
    page.filters()->setConditions({condition});
    auto *empty = page.findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());

    QTest::mouseClick(empty->button(), Qt::LeftButton);

    QTRY_COMPARE(page.rows().recordCount(), 3);
    QVERIFY(page.rows().conditions().empty());
}

void FilterBarTest::groupsByAChip()
{
    OpenWorkspace open;
    ProjectsPage page(open.context());
    page.show();

    page.filters()->setGroupColumn(page.table().columnByKey("unit"));
    QVERIFY(page.rows().isGroup(0));
    QCOMPARE(page.filters()->groupChip()->look(), FilterChip::Look::Set);
    QTest::keyClick(page.filters()->groupChip(), Qt::Key_Delete);

    QVERIFY(!page.rows().isGroup(0));
    QCOMPARE(page.filters()->groupChip()->look(), FilterChip::Look::Unset);
}

void FilterBarTest::wrapsChipsOntoAnotherLine()
{
    OpenWorkspace open;
    ProjectsPage page(open.context());
    std::vector<FieldCondition> conditions;
    for (const char *column : {"name", "progress", "scale", "place", "obstacle", "next", "remark"}) {
        FieldCondition condition;
        condition.column = column;
        condition.contains = "项目的名称很长";
        conditions.push_back(condition);
    }
    page.resize(900, 500);
    page.show();

    page.filters()->setConditions(conditions);

    const auto bottom = [&] { return page.filters()->chipOf("remark")->geometry().bottom(); };
    QTRY_VERIFY(page.filters()->chipOf("remark")->y() > page.filters()->chipOf("name")->y());
    QTRY_VERIFY(bottom() < page.filters()->chipOf("remark")->parentWidget()->height());
}

QTEST_MAIN(FilterBarTest)

#include "tst_filterbar.moc"
