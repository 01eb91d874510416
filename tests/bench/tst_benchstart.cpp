// Labels: bench
// How soon the window stands with the numbers of the overview, beside a bare QMainWindow's first frame in the
// same run. Both are this very program, started again with an argument: what a process costs is in both.
#include "app/sample.h"
#include "core/session/workspacefile.h"
#include "core/supervision/clock13710.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
constexpr double noise = 1.5; ///< what a busy neighbour was seen to cost

/// Says once that a widget of this class was painted, and some time later how large the process is.
class FirstFrame : public QObject
{
public:
    explicit FirstFrame(const char *widgetClass)
        : m_class(widgetClass)
    {
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (!m_isSeen && event->type() == QEvent::Paint && watched->inherits(m_class)) {
            m_isSeen = true;
            QTimer::singleShot(0, this, [] { say("frame"); });
            // The chart comes after the first frame: what it takes belongs to the program's size.
            QTimer::singleShot(1500, this, [] {
                say(residentKilobytes());
                QCoreApplication::quit();
            });
        }
        return false;
    }

private:
    static void say(const QByteArray &line)
    {
        std::printf("%s\n", line.constData());
        std::fflush(stdout);
    }
    static QByteArray residentKilobytes()
    {
        QFile status(u"/proc/self/status"_s);
        if (!status.open(QIODevice::ReadOnly))
            return "0";
        const QByteArrayList lines = status.readAll().split('\n');
        for (const QByteArray &line : lines)
            if (line.startsWith("VmRSS:"))
                return line.mid(6).trimmed().split(' ').first();
        return "0";
    }

    const char *m_class;
    bool m_isSeen = false;
};

int showBareWindow(int count, char **words)
{
    QApplication application(count, words);
    FirstFrame frame("QMainWindow");
    QMainWindow window;
    window.resize(1366, 768);
    application.installEventFilter(&frame);
    window.show();
    return QApplication::exec();
}

int showOverview(int count, char **words, const QString &file)
{
    QApplication application(count, words);
    FirstFrame frame("FigureButton");
    application.installEventFilter(&frame);
    Services services;
    services.clock = fixedClock(QDateTime(QDate(2021, 11, 12), QTime(1, 0), Qt::UTC));
    services.ids = systemIds();
    services.calendar = WorkCalendar::shipped();
    services.login = u"bench"_s;
    services.keepSettings = [](const WindowSettings &) {};
    MainWindow window(std::move(services));
    window.start(file);
    window.show();
    return QApplication::exec();
}

struct Start
{
    double milliseconds = 0;
    double megabytes = 0;
};

/// From the start of the process to its first frame.
Start startOf(const QStringList &arguments)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationFilePath(), arguments);
    Start start;
    const auto line = [&process] {
        while (!process.canReadLine())
            if (!process.waitForReadyRead(60'000))
                return QByteArray();
        return process.readLine().trimmed();
    };
    if (line() == "frame")
        start.milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    start.megabytes = line().toDouble() / 1024;
    process.waitForFinished();
    return start;
}

Start medianOf(int turns, const QStringList &arguments)
{
    std::vector<Start> starts;
    for (int i = 0; i < turns; ++i)
        starts.push_back(startOf(arguments));
    std::sort(starts.begin(), starts.end(), [](const Start &a, const Start &b) {
        return a.milliseconds < b.milliseconds;
    });
    return starts[starts.size() / 2];
}

Result<ChangeSet> manyRecords(const Workspace &)
{
    const IdSource ids = systemIds();
    ChangeSet changes;
    std::vector<UnitId> units;
    for (int i = 0; i < 40; ++i) {
        Unit unit;
        unit.id = makeId<UnitId>(ids);
        unit.name = u"第%1办事处"_s.arg(i);
        units.push_back(unit.id);
        changes.push_back(made(std::move(unit)));
    }
    for (int i = 0; i < 10'000; ++i) {
        Project project;
        project.id = makeId<ProjectId>(ids);
        project.name = u"%1号地块基础设施配套工程"_s.arg(i);
        project.unit = units[static_cast<size_t>(i % 40)];
        project.plan = Money{(2000 + i % 900) * 1'000'000LL, {}};
        project.done = Money{(1000 + i % 700) * 1'000'000LL, {}};
        project.figuresAsOf = QDate(2021, 10, 31);
        project.finish = DatePhrase::day(QDate(2021, 10, 1).addDays(i % 600));
        changes.push_back(made(std::move(project)));
    }
    for (int i = 0; i < 100'000; ++i) {
        Matter matter;
        matter.id = makeId<MatterId>(ids);
        matter.title = u"协调解决第%1片区施工许可问题"_s.arg(i);
        matter.unit = units[static_cast<size_t>(i % 40)];
        // One in ten is open: an office closes what it is assigned.
        matter.state = i % 10 == 0 ? MatterState::InWork : MatterState::SignedOff;
        const QDate due = QDate(2021, 9, 1).addDays(i % 90);
        changes.push_back(made(Deadline{
            makeId<DeadlineId>(ids), matter.id, DeadlineStage::Resolve, due, DatePhrase::day(due), {}}));
        changes.push_back(made(std::move(matter)));
    }
    return changes;
}

void report(const char *what, const Start &mine, const Start &bare)
{
    std::printf("%-52s %8.1f ms  bare %8.1f ms  ratio %5.2f  RSS %6.1f MB\n",
                what,
                mine.milliseconds,
                bare.milliseconds,
                mine.milliseconds / bare.milliseconds,
                mine.megabytes);
    std::fflush(stdout);
}
} // namespace

class BenchStart : public QObject
{
    Q_OBJECT

private slots:
    void theSampleStandsSoonAfterAnEmptyWindow();
    void aVeryLargeFileStandsInSeconds();

private:
    QTemporaryDir m_dir;
};

void BenchStart::theSampleStandsSoonAfterAnEmptyWindow()
{
    const QString file = m_dir.filePath("sample.duban");
    QVERIFY(writeSample(file));

    const Start bare = medianOf(7, {"--bare"});
    const Start overview = medianOf(7, {"--overview", file});

    report("overview of 175 projects, first frame", overview, bare);
    QVERIFY(bare.milliseconds > 0 && overview.milliseconds > 0);
    QVERIFY(overview.milliseconds / bare.milliseconds <= 2.5 * noise);
    QVERIFY(overview.megabytes <= 90);
}

void BenchStart::aVeryLargeFileStandsInSeconds()
{
    const QString file = m_dir.filePath("large.duban");
    {
        auto made = WorkspaceFile::create(file, {u"bench"_s, systemIds(), systemClock()});
        QVERIFY(made);
        QVERIFY((*made)->perform(manyRecords, u"bench"_s));
    }

    const Start bare = medianOf(3, {"--bare"});
    const Start overview = medianOf(3, {"--overview", file});

    report("10,000 projects and 100,000 matters, first frame", overview, bare);
    QVERIFY(overview.milliseconds > 0 && overview.milliseconds < 5000);
}

int main(int count, char **words)
{
    if (count > 1 && qstrcmp(words[1], "--bare") == 0)
        return showBareWindow(count, words);
    if (count > 2 && qstrcmp(words[1], "--overview") == 0)
        return showOverview(count, words, QString::fromLocal8Bit(words[2]));
    QCoreApplication application(count, words);
    BenchStart bench;
    return QTest::qExec(&bench, count, words);
}
#include "tst_benchstart.moc"
