// Labels: bench
// What a person waits for in a list of 100,000 rows: a key, a sort, a page of scrolling. Milliseconds, not
// ratios: these are the times that a hand notices. Fails only well above a bar, since machines are shared.
#include "tests/support/openworkspace.h"

#include "core/supervision/matterclocks.h"
#include "ui/matters/matterspage.h"
#include "ui/projects/projectspage.h"

#include <QElapsedTimer>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {
constexpr double slack = 2; // these are the worst of hundreds: a neighbour is in some of them
constexpr int rows = 100'000;

void reportTime(const QString &what, double milliseconds, double bar)
{
    std::printf("%-58s %9.2f ms  bar %.0f ms\n", qPrintable(what), milliseconds, bar);
    std::fflush(stdout);
}

/// The time that 99 of 100 stay below.
double ninetyNinth(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[std::min(times.size() - 1, times.size() * 99 / 100)];
}

double timed(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

QString placeName(int i)
{
    static const QString places = u"玉兰合欢长椿枫杨石楠红叶紫荆银杏翠竹文竹"_s;
    return places.mid(2 * (i % 10), 2) + (i % 3 ? u"街道路"_s : u"安置区"_s);
}

ChangeSet manyRecords(const IdSource &ids)
{
    ChangeSet changes;
    std::vector<UnitId> units;
    for (int i = 0; i < 40; ++i) {
        Unit unit;
        unit.id = makeId<UnitId>(ids);
        unit.name = u"%1办事处"_s.arg(placeName(i) + QString::number(i));
        units.push_back(unit.id);
        changes.push_back(made(std::move(unit)));
    }
    for (int i = 0; i < rows; ++i) {
        const UnitId unit = units[static_cast<size_t>(i * 7) % units.size()];
        Project project;
        project.id = makeId<ProjectId>(ids);
        project.name = u"%1%2号综合管廊工程"_s.arg(placeName(i)).arg(i);
        project.unit = unit;
        project.total = Money{(i % 9000 + 100) * 1'000'000LL, {}};
        project.plan = Money{(i % 900 + 10) * 1'000'000LL, {}};
        project.progress = u"主体施工至%1层"_s.arg(i % 33);
        project.finish = DatePhrase::day(QDate(2021, 1, 1).addDays(i % 900));
        changes.push_back(made(std::move(project)));
        Matter matter;
        matter.id = makeId<MatterId>(ids);
        matter.code = u"DB-%1"_s.arg(i, 6, 10, QLatin1Char('0'));
        matter.title = u"协调解决%1第%2片区施工许可问题"_s.arg(placeName(i)).arg(i);
        matter.unit = unit;
        matter.state = i % 10 == 0 ? MatterState::InWork : MatterState::SignedOff;
        const QDate due = QDate(2021, 9, 1).addDays(i % 100);
        changes.push_back(made(Deadline{
            makeId<DeadlineId>(ids), matter.id, DeadlineStage::Resolve, due, DatePhrase::day(due), {}}));
        changes.push_back(made(std::move(matter)));
    }
    return changes;
}

/// Counts what reaches the screen.
class PaintCount : public QObject
{
public:
    explicit PaintCount(QWidget *watched) { watched->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint;
        return false;
    }

    int count = 0;
};
} // namespace

class BenchTable : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // A store that is filled at once needs longer than a test otherwise waits.
        constexpr int patience = 300'000;
        auto filled = m_open.session->perform(
            [changes = manyRecords(systemIds())](const Workspace &) -> Result<ChangeSet> { return changes; },
            u"bench"_s);
        QVERIFY(QTest::qWaitFor([&] { return filled.isFinished(); }, patience));
        QVERIFY(filled.result().has_value());
    }

    void listsAnswerAtOnce_data()
    {
        QTest::addColumn<bool>("isMatters");
        QTest::addColumn<bool>("isGrouped");
        QTest::newRow("projects") << false << false;
        QTest::newRow("projects in groups") << false << true;
        QTest::newRow("matters") << true << false;
        QTest::newRow("matters in groups") << true << true;
    }

    void listsAnswerAtOnce()
    {
        QFETCH(const bool, isMatters);
        QFETCH(const bool, isGrouped);
        std::unique_ptr<TablePage> page;
        if (isMatters)
            page = std::make_unique<MattersPage>(m_open.context());
        else
            page = std::make_unique<ProjectsPage>(m_open.context());
        page->resize(1440, 900);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        QVERIFY(QTest::qWaitFor([&] { return page->rows().reading().isAhead(); }, 60'000));
        if (isGrouped)
            page->filters()->setGroupColumn(page->table().columnByKey("unit"));
        QCoreApplication::processEvents();

        const double key = keys(*page);
        const double sort = sorts(*page);
        const double scroll = scrolls(*page);

        const QString name = QLatin1String(QTest::currentDataTag());
        reportTime(name + ": key to filtered table on screen, p99", key, 16);
        reportTime(name + ": sort by another column, longest", sort, 100);
        reportTime(name + ": scroll a page, p99", scroll, 8);
        QVERIFY(key <= 16 * slack);
        QVERIFY(sort <= 100 * slack);
        QVERIFY(scroll <= 8 * slack);
    }

private:
    static double keys(TablePage &page)
    {
        std::vector<double> times;
        const PaintCount paints(page.view()->viewport());
        for (const QString &typing :
             {u"玉兰街道路12"_s, u"ylj"_s, u"2021"_s, u"号 主体 9"_s, u"工程"_s, u"qwzx"_s})
            for (int length = 1; length <= 2 * typing.size(); ++length) {
                const qsizetype shown = length <= typing.size() ? length : 2 * typing.size() - length;
                times.push_back(timed([&] {
                    page.filterEdit()->setText(typing.left(shown));
                    QCoreApplication::processEvents();
                }));
            }
        Q_ASSERT(paints.count >= static_cast<int>(times.size()) / 2);
        page.filterEdit()->clear();
        QCoreApplication::processEvents();
        return ninetyNinth(times);
    }

    static double sorts(TablePage &page)
    {
        double longest = 0;
        for (int column = 0; column < page.table().columnCount(); ++column)
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
                if (!page.view()->isColumnHidden(column))
                    longest = std::max(longest, timed([&] {
                                           page.view()->sortByColumn(column, order);
                                           QCoreApplication::processEvents();
                                       }));
        return longest;
    }

    static double scrolls(TablePage &page)
    {
        std::vector<double> times;
        QScrollBar *bar = page.view()->verticalScrollBar();
        for (int turn = 0; turn < 200; ++turn)
            times.push_back(timed([&] {
                bar->setValue((turn * 997) % (bar->maximum() + 1));
                page.view()->viewport()->repaint();
            }));
        return ninetyNinth(times);
    }

    OpenWorkspace m_open{0};
};

QTEST_MAIN(BenchTable)

#include "tst_benchtable.moc"
