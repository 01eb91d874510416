#include "core/exchange/pdf/pdf.h"
#include "tests/core/exchange/printedpack.h"
#include "tests/support/openworkspace.h"
#include "ui/briefing/packpage.h"
#include "ui/briefing/packsettings.h"
#include "ui/briefing/pageview.h"
#include "ui/briefing/partlist.h"

/// The pack as it is put together on screen, against the file that comes of it.
class PackPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsAsManyPagesAsThePdfHas();
    void movingAPartChangesTheOrderOfThePdf();
    void leavesOutAPartThatIsUnchecked();
    void goesToThePageOfAPart();
    void turnsPagesByKey();
    void saysWhatIsWrongWithTheDay();
    void composesAnewWhenTheDataChange();
    void narrowsToAUnit();
    void saysThatThePagesAreSampleData();

private:
    bool isReady() const { return page->pageView()->pages() > 1 && page->saveButton()->isEnabled(); }
    int rowOf(PackPart part) const
    {
        for (int row = 0; row < page->parts()->count(); ++row)
            if (page->parts()->item(row)->data(Qt::UserRole).toInt() == static_cast<int>(part))
                return row;
        return -1;
    }
    QString written()
    {
        const QString path = workspace->dir.filePath(u"pack%1.pdf"_s.arg(++made));
        page->write(path);
        return QTest::qWaitFor([&] { return QFile::exists(path) && page->saveButton()->isEnabled(); })
            ? path
            : QString();
    }

    std::unique_ptr<OpenWorkspace> workspace;
    std::unique_ptr<PackPage> page;
    int made = 0;
};

void PackPageTest::init()
{
    workspace = std::make_unique<OpenWorkspace>(5);
    const auto write = [](const Workspace &records, const PackRequest &request, const QString &output) {
        return writePdf(composePack(records, WorkCalendar::shipped(), request), output)
            .map([&output](const PdfResult &) { return output; });
    };
    page = std::make_unique<PackPage>(workspace->context(), write);
    page->resize(1200, 800);
    page->show();
    QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    QTRY_VERIFY(isReady());
}

void PackPageTest::cleanup()
{
    page.reset();
    workspace.reset();
}

void PackPageTest::showsAsManyPagesAsThePdfHas()
{
    QTRY_VERIFY(!page->pageView()->image().isNull());
    const QString path = written();

    QVERIFY(!path.isEmpty());
    QCOMPARE(page->pageView()->pages(), int(pagesOf(path).size()));
    QCOMPARE(page->thumbnails()->model()->rowCount(), page->pageView()->pages());
}

void PackPageTest::movingAPartChangesTheOrderOfThePdf()
{
    const QStringList before = pagesOf(written());
    const int projects = rowOf(PackPart::Projects);
    page->parts()->setCurrentRow(projects);
    while (rowOf(PackPart::Projects) > rowOf(PackPart::Overall))
        QTest::keyClick(page->parts(), Qt::Key_Up, Qt::AltModifier);

    const QStringList after = pagesOf(written());

    const auto place = [](const QStringList &pages, const QString &title) {
        for (int i = 2; i < pages.size(); ++i) // behind cover and contents
            if (pages[i].contains(title))
                return i;
        return -1;
    };
    QVERIFY(place(before, u"重点项目一览"_s) > place(before, u"总体情况"_s));
    QVERIFY(place(after, u"重点项目一览"_s) < place(after, u"总体情况"_s));
}

void PackPageTest::leavesOutAPartThatIsUnchecked()
{
    page->parts()->setCurrentRow(rowOf(PackPart::Projects));
    QTest::keyClick(page->parts(), Qt::Key_Space);

    const QStringList pages = pagesOf(written());

    QVERIFY(!pages.isEmpty());
    QVERIFY(!pages.join(QString()).contains(u"重点项目一览"_s));
}

void PackPageTest::goesToThePageOfAPart()
{
    page->parts()->setCurrentRow(rowOf(PackPart::Overall));
    const int first = page->parts()->pagesText(rowOf(PackPart::Overdue)).section(u'–', 0, 0).toInt();
    QTest::keyClick(page->parts(), Qt::Key_Down);

    QVERIFY(first > 1);
    QCOMPARE(page->pageView()->currentPage(), first - 1);
    QCOMPARE(page->thumbnails()->currentIndex().row(), first - 1);
}

void PackPageTest::turnsPagesByKey()
{
    page->pageView()->setFocus();
    page->pageView()->showPage(0);
    QTest::keyClick(page->pageView(), Qt::Key_PageDown);
    QCOMPARE(page->pageView()->currentPage(), 1);

    QTest::keyClick(page->pageView(), Qt::Key_End);
    QCOMPARE(page->pageView()->currentPage(), page->pageView()->pages() - 1);
    const int before = page->pageView()->percent();
    QTest::keyClick(page->pageView(), Qt::Key_Plus);
    QVERIFY(page->pageView()->percent() > before);
}

void PackPageTest::saysWhatIsWrongWithTheDay()
{
    QLineEdit *day = page->settings()->asOfEdit();
    day->setFocus();
    day->selectAll();
    QTest::keyClicks(day, "2021-13-40");

    QTRY_VERIFY(!page->saveButton()->isEnabled());
    day->selectAll();
    QTest::keyClicks(day, "2021-11-01");
    QTRY_VERIFY(page->saveButton()->isEnabled());
}

void PackPageTest::composesAnewWhenTheDataChange()
{
    const int before = page->pageView()->pages();
    ChangeSet more;
    for (int i = 0; i < 40; ++i)
        more.push_back(::made(workspace->project(100 + i)));
    QVERIFY(workspace->perform([more](const Workspace &) -> Result<ChangeSet> { return more; }, "More"));

    QTRY_VERIFY(page->pageView()->pages() > before);
}

void PackPageTest::narrowsToAUnit()
{
    QComboBox *units = page->settings()->unitChoice();
    units->setFocus();
    QTest::keyClick(units, Qt::Key_Down);
    QCOMPARE(units->currentText(), u"城市管理局"_s);

    QVERIFY(pagesOf(written()).front().contains(u"城市管理局"_s));
}

void PackPageTest::saysThatThePagesAreSampleData()
{
    Office office;
    office.id = makeId<OfficeId>(workspace->ids);
    office.sample = true;
    QVERIFY(workspace->perform(
        [office](const Workspace &) -> Result<ChangeSet> { return ChangeSet{::made(office)}; }, "Sample"));

    QTRY_VERIFY(page->settings()->checksText().contains(u"示例数据"_s));
    const QStringList pages = pagesOf(written());
    for (const QString &each : pages)
        QVERIFY(each.contains(u"示例数据"_s));
}

QTEST_MAIN(PackPageTest)
#include "tst_packpage.moc"
