#include "tests/support/ledgersheet.h"
#include "tests/support/program.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

/// The power goes at any moment: what was acknowledged is there, what was not is there whole or not at all.
class TestKill9 : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aKilledProgramLeavesAWholeFile();

private:
    QStringList callOf(int round);
    QString ledgerOf(int round);
    /// Runs until the moment comes or the program ends; what it said until then.
    QByteArray runUntil(const QStringList &arguments, const std::function<bool()> &isMoment);
    std::function<bool()> moment();
    void verifyWhole();

    QTemporaryDir m_folder;
    QString m_file;
    QRandomGenerator m_random{20211115};
    QSet<QString> m_acknowledged;
    int m_killed = 0;
};

namespace {
constexpr int rounds = 100;
constexpr int projectsInLedger = 60;
} // namespace

void TestKill9::init()
{
    m_file = emptyWorkspace(m_folder.filePath(u"a.duban"_s));
    QCOMPARE(duban({u"import"_s, m_file, ledgerOf(0)}).exitCode, 0);
}

/// Every project of one ledger has the same figure: half an import would show two.
QString TestKill9::ledgerOf(int round)
{
    QList<LedgerSheet::Row> rows{{"项目名称", "累计完成投资(万元)", "形象进度", "责任单位"}};
    for (int i = 0; i < projectsInLedger; ++i)
        rows.append({u"第%1号工程"_s.arg(i),
                     1000 + round,
                     QString(u"第%1轮"_s.arg(round)).repeated(20),
                     u"单位甲"_s});
    return LedgerSheet(rows).write(m_folder);
}

QStringList TestKill9::callOf(int round)
{
    switch (round % 4) {
    case 0:
    case 1:
        return {u"import"_s, m_file, ledgerOf(round), u"--json"_s};
    case 2:
        return {u"undo"_s, m_file, u"--json"_s};
    default:
        return {u"redo"_s, m_file, u"--json"_s};
    }
}

std::function<bool()> TestKill9::moment()
{
    if (m_random.bounded(2) == 0) {
        const qint64 bytes = m_random.bounded(400'000);
        return [this, bytes] { return QFileInfo(m_file + u"-wal"_s).size() > bytes; };
    }
    constexpr int longestRun = 60'000; // µs: about as long as one call takes
    const QDeadlineTimer timer(std::chrono::microseconds(m_random.bounded(longestRun)), Qt::PreciseTimer);
    return [timer] { return timer.hasExpired(); };
}

QByteArray TestKill9::runUntil(const QStringList &arguments, const std::function<bool()> &isMoment)
{
    QProcess process;
    process.start(QStringLiteral(DUBAN_PROGRAM), arguments);
    process.waitForStarted();
    while (!isMoment() && !process.waitForFinished(0) && process.state() == QProcess::Running) { }
    process.kill();
    process.waitForFinished();
    m_killed += process.exitStatus() == QProcess::CrashExit ? 1 : 0;
    return process.readAllStandardOutput();
}

void TestKill9::verifyWhole()
{
    const Answer check = duban({u"check"_s, m_file, u"--json"_s});
    QCOMPARE(check.exitCode, 0);

    QSet<QString> edits;
    for (const QJsonValue &entry : duban({u"history"_s, m_file, u"--json"_s}).list(u"entries"_s))
        edits.insert(entry[u"edit"].toString());
    QVERIFY2(edits.contains(m_acknowledged), "an acknowledged edit is gone");

    QSet<QString> figures;
    const QJsonArray projects = duban({u"list"_s, m_file, u"projects"_s, u"--json"_s}).list(u"items"_s);
    for (const QJsonValue &project : projects)
        figures.insert(project[u"done"][u"text"].toString() + project[u"progress"].toString());
    QVERIFY2(figures.size() <= 1, "half an import");
    QVERIFY2(projects.isEmpty() || projects.size() == projectsInLedger, "half an import");
}

void TestKill9::aKilledProgramLeavesAWholeFile()
{
    for (int round = 1; round <= rounds; ++round) {
        const QByteArray said = runUntil(callOf(round), moment());

        const QString edit = QJsonDocument::fromJson(said).object()[u"edit"].toString();
        if (!edit.isEmpty())
            m_acknowledged.insert(edit);
        verifyWhole();
        if (QTest::currentTestFailed())
            return qCritical("round %d", round);
    }
    // Otherwise the moments were chosen badly and nothing was tried.
    QVERIFY2(m_killed >= rounds / 4, qPrintable(QString::number(m_killed)));
    QVERIFY(!m_acknowledged.isEmpty());
}

QTEST_GUILESS_MAIN(TestKill9)
#include "tst_kill9.moc"
