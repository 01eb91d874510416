#include "tests/support/ledgersheet.h"
#include "tests/support/openworkspace.h"
#include "ui/exchange/decisionbar.h"
#include "ui/exchange/importpage.h"
#include "ui/exchange/importsums.h"
#include "ui/exchange/mappingpanel.h"
#include "ui/exchange/outcomechips.h"
#include "ui/exchange/stepbar.h"

#include "core/exchange/sheet.h"

#include <QAbstractButton>

using namespace Qt::StringLiterals;

/// The import screen with keys and mouse: columns, decisions, problems, writing.
class ImportPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void readsAnewWhenAColumnIsTakenAsAnotherField();
    void leavesOutAColumnThatIsNotImported();
    void countsTheColumnsThatNobodyRecognised();
    void remembersWhatWasChosenForTheSameHeaders();
    void decidesAnUndecidedRowByKey();
    void decidesAnUndecidedRowOnTheRowItself();
    void choosesTheReadingOfANumber();
    void goesFromProblemToProblemAndBack();
    void filtersByOutcome();
    void explainsTheDifferenceToTheSheetsTotal();
    void writesAllOfItAsOneEdit();
    void savesRefusedRowsThatComeInAgainOnceMended();
    void goesThroughItsSteps();

private:
    void read(const QByteArray &text, int rows)
    {
        const QString path = workspace->dir.filePath(u"ledger%1.csv"_s.arg(++made));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        page->readLedgerFile(path);
        QTRY_COMPARE(page->table().rowCount(), rows);
        QTRY_VERIFY(page->steps()->step() != StepBar::Step::ChooseFile);
    }
    int tableRow(const QString &name) const
    {
        for (int row = 0; row < page->table().rowCount(); ++row)
            if (page->table().nameAt(row) == name)
                return row;
        return -1;
    }
    RowOutcome outcomeOf(const QString &name) const { return page->table().outcome(tableRow(name)); }
    QModelIndex shownCell(const QString &name, int column) const
    {
        const QAbstractItemModel *model = page->view()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (RecordTable::cellAt(model->index(row, column)).row == tableRow(name))
                return model->index(row, column);
        return {};
    }
    QString currentName() const
    {
        return page->table().nameAt(RecordTable::cellAt(page->view()->currentIndex()).row);
    }
    /// The way a person does it: open the box, type down to the entry, Enter.
    void choose(int column, const QString &field)
    {
        QComboBox *choice = page->mapping()->choiceFor(column);
        QVERIFY(choice);
        const int wanted = field.isEmpty() ? 0 : choice->findData(field);
        QVERIFY(wanted >= 0);
        choice->setFocus();
        const int from = choice->currentIndex();
        if (from < 0)
            choice->setCurrentIndex(wanted == 0 ? 1 : wanted - 1);
        else
            choice->setCurrentIndex(wanted == 0 ? 1 : wanted - 1);
        QTest::keyClick(choice, wanted == 0 ? Qt::Key_Up : Qt::Key_Down);
    }

    std::unique_ptr<OpenWorkspace> workspace;
    std::unique_ptr<ImportPage> page;
    int made = 0;
};

void ImportPageTest::init()
{
    workspace = std::make_unique<OpenWorkspace>(3);
    page = std::make_unique<ImportPage>(workspace->context());
    page->resize(1300, 800);
    page->show();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
}

void ImportPageTest::cleanup()
{
    page.reset();
    workspace.reset();
}

void ImportPageTest::readsAnewWhenAColumnIsTakenAsAnotherField()
{
    read("序号,项目名称,责任单位,总投资(万元),甲乙丙\n"
         "1,新路,城市管理局,25000,丁类地块\n",
         1);
    QCOMPARE(page->mapping()->unrecognised(), 1);
    QCOMPARE(page->mapping()->choiceFor(4)->currentIndex(), -1);

    choose(4, u"remark"_s);

    QTRY_COMPARE(page->mapping()->unrecognised(), 0);
    const auto &fields = page->table().importRow(0).fields;
    QVERIFY(std::any_of(fields.begin(), fields.end(), [](const FieldChange &change) {
        return change.field == u"remark" && change.after == u"丁类地块";
    }));
}

void ImportPageTest::leavesOutAColumnThatIsNotImported()
{
    read("项目名称,责任单位,总投资(万元),计划竣工时间\n新路,城市管理局,约三点多,2022-06-30\n", 1);
    QCOMPARE(outcomeOf(u"新路"_s), RowOutcome::Refused);

    choose(2, QString());

    QTRY_COMPARE(outcomeOf(u"新路"_s), RowOutcome::New);
    QVERIFY(page->writeButton()->text().contains(u'1'));
}

void ImportPageTest::countsTheColumnsThatNobodyRecognised()
{
    read("序号,项目名称,责任单位,总投资(万元),甲乙丙,丁戊己\n1,新路,城市管理局,25000,一,二\n", 1);

    QCOMPARE(page->mapping()->unrecognised(), 2); // 序号 counts rows and is not asked about
    choose(4, QString());
    QTRY_COMPARE(page->mapping()->unrecognised(), 1);
}

void ImportPageTest::remembersWhatWasChosenForTheSameHeaders()
{
    read("项目名称,责任单位,总投资(万元),甲乙丙\n新路,城市管理局,25000,丁\n", 1);
    choose(3, u"remark"_s);
    QTRY_COMPARE(page->mapping()->unrecognised(), 0);

    read("项目名称,责任单位,总投资(万元),甲乙丙\n新路,城市管理局,26000,丁\n新桥,城市管理局,1,戊\n", 2);

    QTRY_COMPARE(page->mapping()->unrecognised(), 0);
}

void ImportPageTest::decidesAnUndecidedRowByKey()
{
    read("项目名称,责任单位,总投资(万元)\n项目1,农业农村局,25000\n", 1);
    QCOMPARE(outcomeOf(u"项目1"_s), RowOutcome::Undecided);
    page->view()->setCurrentIndex(shownCell(u"项目1"_s, 0));
    page->view()->setFocus();
    QVERIFY(page->decisionBar()->isVisible());

    QTest::keyClick(page->view(), Qt::Key_1);

    QTRY_COMPARE(outcomeOf(u"项目1"_s), RowOutcome::Changed);
    QVERIFY(page->writeButton()->isEnabled());
    QVERIFY(!page->decisionBar()->isVisible());
}

void ImportPageTest::decidesAnUndecidedRowOnTheRowItself()
{
    read("项目名称,责任单位,总投资(万元)\n项目1,农业农村局,25000\n", 1);
    const QModelIndex note = shownCell(u"项目1"_s, page->table().noteColumn());
    const QRect cell = page->view()->visualRect(note);

    // 跳过 is the last answer, at the right end.
    QTest::mouseClick(page->view()->viewport(), Qt::LeftButton, {}, {cell.right() - 20, cell.center().y()});

    QTRY_VERIFY(page->table().isSkipped(tableRow(u"项目1"_s)));
}

void ImportPageTest::choosesTheReadingOfANumber()
{
    const QString ledger = LedgerSheet({{"项目名称", "责任单位", "总投资(万元)", "计划竣工时间"},
                                        {"新路", "城市管理局", 25000, 2021.1}})
                               .write(workspace->dir);
    page->readLedgerFile(ledger);
    QTRY_COMPARE(page->table().rowCount(), 1);
    QCOMPARE(outcomeOf(u"新路"_s), RowOutcome::Undecided);
    page->view()->setCurrentIndex(shownCell(u"新路"_s, 0));
    page->view()->setFocus();

    QTest::keyClick(page->view(), Qt::Key_2);

    QTRY_COMPARE(outcomeOf(u"新路"_s), RowOutcome::New);
    QVERIFY(page->table().textAt(0, page->table().columnByKey(u"second"_s)).startsWith(u"2021"));
}

void ImportPageTest::goesFromProblemToProblemAndBack()
{
    read("项目名称,责任单位,总投资(万元)\n新路,城市管理局,25000\n坏路,城市管理局,约三点多\n"
         "坏桥,城市管理局,若干\n新桥,城市管理局,3\n",
         4);
    page->view()->setCurrentIndex(shownCell(u"新桥"_s, 0));

    page->nextProblem();
    const QString first = currentName();
    page->nextProblem();
    const QString second = currentName();
    QTest::keyClick(page->view(), Qt::Key_F8, Qt::ShiftModifier);

    QCOMPARE(QSet<QString>({first, second}), QSet<QString>({u"坏路"_s, u"坏桥"_s}));
    QCOMPARE(currentName(), first);
}

void ImportPageTest::filtersByOutcome()
{
    read("项目名称,责任单位,总投资(万元)\n新路,城市管理局,25000\n坏路,城市管理局,约三点多\n", 2);

    QTest::mouseClick(page->chips()->chip(RowOutcome::Refused), Qt::LeftButton);
    QCOMPARE(page->view()->model()->rowCount(), 1);
    QVERIFY(page->chips()->chip(RowOutcome::Refused)->text().contains(u'1'));

    QTest::mouseClick(page->chips()->chip(std::nullopt), Qt::LeftButton);
    QCOMPARE(page->view()->model()->rowCount(), 2);
}

void ImportPageTest::explainsTheDifferenceToTheSheetsTotal()
{
    read("项目名称,责任单位,总投资(万元),计划竣工时间\n新路,城市管理局,25000,2022-06-30\n"
         "坏路,城市管理局,40500,没有这天\n合计,,65500,\n",
         2);

    QVERIFY2(page->sums()->text().contains(u"4.05"_s), qPrintable(page->sums()->text()));
    QVERIFY(page->sums()->text().contains(u"6.55"_s));
}

void ImportPageTest::writesAllOfItAsOneEdit()
{
    read("项目名称,责任单位,总投资(万元)\n项目1,城市管理局,25000\n新路,新的单位,25000\n", 2);
    const size_t before = workspace->session->workspace().table<Project>().size();

    QTest::mouseClick(page->writeButton(), Qt::LeftButton);

    QTRY_COMPARE(workspace->session->workspace().table<Project>().size(), before + 1);
    auto undo = workspace->session->undo();
    QTRY_VERIFY(undo.isFinished());
    QCOMPARE(workspace->session->workspace().table<Project>().size(), before);
    QCOMPARE(workspace->session->workspace().table<Unit>().size(), size_t(1));
    QCOMPARE(workspace->projectNamed(u"项目1"_s).total->fen, 100'000'000LL);
}

void ImportPageTest::savesRefusedRowsThatComeInAgainOnceMended()
{
    read("项目名称,责任单位,总投资(万元),甲乙丙\n新路,城市管理局,25000,一\n坏路,城市管理局,约三点多,二\n", 2);
    const QString path = workspace->dir.filePath(u"refused.xlsx"_s);

    page->saveRefused(path);

    QTRY_VERIFY(QFile::exists(path));
    const auto book = readWorkbook(path);
    QVERIFY(book.has_value());
    QString all;
    for (const SheetRow &row : book->sheets.front().rows)
        for (const auto &[column, cell] : row.cells)
            all += cell.text + u'|';
    QVERIFY2(all.contains(u"约三点多"_s) && all.contains(u"总投资(万元)"_s) && !all.contains(u"新路"_s),
             qPrintable(all));
    page->readLedgerFile(path);
    QTRY_COMPARE(page->table().rowCount(), 1);
    QCOMPARE(outcomeOf(u"坏路"_s), RowOutcome::Refused);
}

void ImportPageTest::goesThroughItsSteps()
{
    QCOMPARE(page->steps()->step(), StepBar::Step::ChooseFile);
    read("项目名称,责任单位,总投资(万元)\n新路,城市管理局,25000\n", 1);
    QCOMPARE(page->steps()->step(), StepBar::Step::Check);

    page->mapping()->choiceFor(2)->setFocus();
    QCOMPARE(page->steps()->step(), StepBar::Step::MapColumns);

    page->view()->setFocus();
    QTest::mouseClick(page->writeButton(), Qt::LeftButton);
    QTRY_COMPARE(page->steps()->step(), StepBar::Step::ChooseFile);
}

QTEST_MAIN(ImportPageTest)
#include "tst_importpage.moc"
