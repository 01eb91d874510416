#include "core/store/database.h"
#include "core/store/store.h"
#include "tests/support/program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The program as other programs see it: exit codes, JSON, errors.
class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void wrongUseIsExitCode2_data();
    void wrongUseIsExitCode2();
    void filesThatCannotBeOpenedSayWhy_data();
    void filesThatCannotBeOpenedSayWhy();
    void filesThatCannotBeOpenedStayAsTheyAre_data() { filesThatCannotBeOpenedSayWhy_data(); }
    void filesThatCannotBeOpenedStayAsTheyAre();
    void aFileThatAnotherProgramWritesToIsLocked();
    void aFileThatMayNotBeWrittenCanStillBeRead();
    void everyKeyIsAlwaysThere_data();
    void everyKeyIsAlwaysThere();
    void everyItemHasItsKeys_data();
    void everyItemHasItsKeys();
    void withoutJsonThereAreWordsForPeople();
    void theSampleRefusesAFileThatExists();
    void twoSamplesListByteForByteTheSame_data();
    void twoSamplesListByteForByteTheSame();
    void todayDecidesWhatIsOverdue();
    void exitCode1IsOnlyForThoseWhoAsk();
    void theJournalSaysWhoActed();
    void aRestoreIsOneEditThatCanBeUndone();
    void aBackupListsTheSame();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString copyOfSample()
    {
        const QString copy = path(u"copy%1.duban"_s.arg(++m_made));
        return QFile::copy(m_sample, copy) ? copy : QString();
    }
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                        : QString();
    }

    QTemporaryDir m_folder;
    QString m_sample;
    int m_made = 0;
};

namespace {
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList listOf(const QString &file, const QString &what)
{
    return {u"list"_s, file, what, u"--json"_s, u"--today"_s, u"2021-11-15"_s};
}

bool runSql(const QString &path, const QByteArray &sql)
{
    const auto database = Database::open(path, Database::Mode::ReadWrite);
    return database && (*database)->run(sql);
}
} // namespace

void TestCommandLine::initTestCase()
{
    m_sample = path(u"sample.duban"_s);
    QCOMPARE(duban({u"sample"_s, m_sample}).exitCode, 0);
}

void TestCommandLine::wrongUseIsExitCode2_data()
{
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("no such verb") << QStringList{u"frob"_s};
    QTest::newRow("too few words") << QStringList{u"import"_s, u"a.duban"_s};
    QTest::newRow("too many words") << QStringList{u"check"_s, u"a.duban"_s, u"b.duban"_s};
    QTest::newRow("no such option") << QStringList{u"check"_s, u"a.duban"_s, u"--frob"_s};
    QTest::newRow("no such list") << QStringList{u"list"_s, u"a.duban"_s, u"frobs"_s};
    QTest::newRow("no such day") << QStringList{
        u"list"_s, u"a.duban"_s, u"projects"_s, u"--today"_s, u"2021-02-30"_s};
    QTest::newRow("no such kind of ledger")
        << QStringList{u"import"_s, u"a.duban"_s, u"b.xlsx"_s, u"--as"_s, u"frobs"_s};
    QTest::newRow("no such unit of money")
        << QStringList{u"import"_s, u"a.duban"_s, u"b.xlsx"_s, u"--money-unit"_s, u"美元"_s};
    QTest::newRow("an export without its name") << QStringList{u"export"_s, u"a.duban"_s, u"projects"_s};
    QTest::newRow("no such table") << QStringList{u"export"_s, u"a.duban"_s, u"frobs"_s, u"-o"_s, u"b.csv"_s};
}

void TestCommandLine::wrongUseIsExitCode2()
{
    QFETCH(QStringList, arguments);

    const Answer answer = duban(arguments + QStringList{u"--json"_s});

    QCOMPARE(answer.exitCode, 2);
    QCOMPARE(answer.json[u"schema"].toString(), u"duban.error/1"_s);
    QCOMPARE(answer.json[u"kind"].toString(), u"usage"_s);
    QCOMPARE(keysOf(answer.json), (QStringList{u"kind"_s, u"message"_s, u"schema"_s, u"where"_s}));
    QCOMPARE(keysOf(answer.json[u"where"].toObject()),
             (QStringList{u"column"_s, u"file"_s, u"row"_s, u"sheet"_s}));
    QVERIFY(!answer.words.isEmpty());
}

void TestCommandLine::filesThatCannotBeOpenedSayWhy_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("kind");
    QByteArray torn = contentOf(m_sample);
    torn.replace(8192, 40960, QByteArray(40960, '\x5a'));
    QString newer = copyOfSample();
    runSql(newer, "PRAGMA user_version = 99");
    if (const auto foreign = Database::open(path(u"foreign.duban"_s), Database::Mode::Create))
        runSql(path(u"foreign.duban"_s), "CREATE TABLE IF NOT EXISTS contact (name TEXT)");

    QTest::newRow("missing") << path(u"missing.duban"_s) << "missing";
    QTest::newRow("a text") << write(u"text.duban"_s, "项目名称,总投资\n甲路,1\n") << "not_ours";
    QTest::newRow("an empty file") << write(u"empty.duban"_s, {}) << "not_ours";
    QTest::newRow("another program's database") << path(u"foreign.duban"_s) << "not_ours";
    QTest::newRow("a folder") << m_folder.path() << "not_ours";
    QTest::newRow("of a later version") << newer << "newer";
    QTest::newRow("damaged pages") << write(u"torn.duban"_s, torn) << "damaged";
    QTest::newRow("cut short") << write(u"short.duban"_s, contentOf(m_sample).left(20000)) << "damaged";
}

void TestCommandLine::filesThatCannotBeOpenedSayWhy()
{
    QFETCH(QString, file);
    QFETCH(QString, kind);

    const Answer answer = duban(listOf(file, u"projects"_s));

    QCOMPARE(answer.exitCode, 3);
    QCOMPARE(answer.json[u"kind"].toString(), kind);
    QCOMPARE(answer.json[u"where"][u"file"].toString(), file);
    QVERIFY(answer.json[u"message"].toString().endsWith(u'.'));
}

void TestCommandLine::filesThatCannotBeOpenedStayAsTheyAre()
{
    QFETCH(QString, file);
    const QByteArray before = contentOf(file);

    const Answer answer = duban({u"undo"_s, file, u"--json"_s});

    QCOMPARE(answer.exitCode, 3);
    QCOMPARE(contentOf(file), before);
}

void TestCommandLine::aFileThatAnotherProgramWritesToIsLocked()
{
    const QString file = copyOfSample();
    const auto other = Database::open(file, Database::Mode::ReadWrite);
    QVERIFY(other && (*other)->run("BEGIN IMMEDIATE"));

    const Answer writing = duban({u"undo"_s, file, u"--json"_s});
    const Answer reading = duban(listOf(file, u"projects"_s));

    QCOMPARE(writing.exitCode, 3);
    QCOMPARE(writing.json[u"kind"].toString(), u"locked"_s);
    QCOMPARE(reading.exitCode, 0);
}

void TestCommandLine::aFileThatMayNotBeWrittenCanStillBeRead()
{
    const QString file = copyOfSample();
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755)));

    const Answer writing = duban({u"undo"_s, file, u"--json"_s}, Rights::Nobodys);
    const Answer reading = duban(listOf(file, u"projects"_s), Rights::Nobodys);

    QCOMPARE(writing.exitCode, 3);
    QCOMPARE(writing.json[u"kind"].toString(), u"read_only"_s);
    QCOMPARE(reading.json[u"count"].toInt(), 175);
}

void TestCommandLine::everyKeyIsAlwaysThere_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("keys");
    const QString ledger = QStringLiteral(DUBAN_FIXTURES "/unit-weekly-wutong.xlsx");
    const QString file = u"schema file out bytes sha256"_s;

    QTest::newRow("import") << QStringList{u"import"_s, copyOfSample(), ledger}
                            << "schema file as dry_run edit sheet encoding delimiter header_rows as_of "
                               "money_unit money_unit_source "
                               "counts skipped mapping sums stated rows refused suspects";
    QTest::newRow("list projects") << listOf(m_sample, u"projects"_s)
                                   << "schema as_of sample count bundles parts sums items";
    QTest::newRow("list matters") << listOf(m_sample, u"matters"_s) << "schema as_of sample count items";
    QTest::newRow("list overdue") << listOf(m_sample, u"overdue"_s)
                                  << "schema as_of sample count matters items";
    QTest::newRow("list due") << listOf(m_sample, u"due"_s) << "schema as_of sample count matters items";
    QTest::newRow("list units") << listOf(m_sample, u"units"_s) << "schema count items";
    QTest::newRow("history") << QStringList{u"history"_s, m_sample} << "schema entries";
    QTest::newRow("undo") << QStringList{u"undo"_s, copyOfSample()} << "schema edit undid changes";
    QTest::newRow("redo of nothing") << QStringList{u"redo"_s, copyOfSample()} << "schema edit undid changes";
    QTest::newRow("check") << QStringList{u"check"_s, m_sample}
                           << "schema file ok format as_of counts findings";
    QTest::newRow("sample") << QStringList{u"sample"_s, path(u"another.duban"_s)} << file;
    QTest::newRow("backup") << QStringList{u"backup"_s, m_sample, path(u"b.duban"_s)} << file;
    QTest::newRow("restore") << QStringList{u"restore"_s, emptyWorkspace(path(u"e.duban"_s)), m_sample}
                             << file + u" changes"_s;
    QTest::newRow("export") << QStringList{u"export"_s, m_sample, u"projects"_s, u"-o"_s, path(u"p.xlsx"_s)}
                            << file;
}

void TestCommandLine::everyKeyIsAlwaysThere()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, keys);

    const Answer answer = duban(arguments + QStringList{u"--json"_s});

    QStringList wanted = keys.split(u' ');
    wanted.sort();
    QCOMPARE(keysOf(answer.json), wanted);
    QVERIFY(answer.json[u"schema"].toString().endsWith(u"/1"_s));
}

void TestCommandLine::everyItemHasItsKeys_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("keys");
    const QString late = u"kind id code title class source unit person project meeting stage state start "
                         u"original_due due %1 extensions "
                         "extension_pending unknown_stages last_feedback"_s;

    QTest::newRow("projects") << u"projects"_s
                              << "id code name kind level stage stopped pool unit person leader place scale "
                                 "total before plan done month "
                                 "figures_as_of ratio ahead_points start actual_start finish actual_finish "
                                 "progress obstacle next remark light";
    QTest::newRow("matters") << u"matters"_s
                             << "id code title class source unit person project meeting state start stages "
                                "extensions extension_pending "
                                "progress last_feedback";
    QTest::newRow("overdue") << u"overdue"_s << late.arg(u"days_late"_s);
    QTest::newRow("due") << u"due"_s << late.arg(u"days_left"_s);
    QTest::newRow("units") << u"units"_s << "id name kind aliases successor projects matters overdue";
}

void TestCommandLine::everyItemHasItsKeys()
{
    QFETCH(QString, list);
    QFETCH(QString, keys);

    const Answer answer = duban(listOf(m_sample, list));

    QStringList wanted = keys.split(u' ');
    wanted.sort();
    QCOMPARE(answer.json[u"count"].toInt(), answer.list(u"items"_s).size());
    QVERIFY(!answer.list(u"items"_s).isEmpty());
    for (const QJsonValue &item : answer.list(u"items"_s))
        QCOMPARE(keysOf(item.toObject()), wanted);
}

void TestCommandLine::withoutJsonThereAreWordsForPeople()
{
    const Answer list = duban({u"list"_s, m_sample, u"units"_s});
    const Answer wrong = duban({u"list"_s, path(u"missing.duban"_s), u"units"_s});

    QVERIFY(list.json.isEmpty() && !list.out.isEmpty());
    QCOMPARE(wrong.exitCode, 3);
    QVERIFY(wrong.out.isEmpty());
    QVERIFY(wrong.words.contains(u"missing.duban"_s));
}

void TestCommandLine::theSampleRefusesAFileThatExists()
{
    const QString file = write(u"kept.duban"_s, "mine");

    const Answer answer = duban({u"sample"_s, file, u"--json"_s});

    QCOMPARE(answer.exitCode, 2);
    QCOMPARE(contentOf(file), QByteArray("mine"));
}

void TestCommandLine::twoSamplesListByteForByteTheSame_data()
{
    QTest::addColumn<QStringList>("arguments");

    for (const QString &list : {u"projects"_s, u"matters"_s, u"overdue"_s, u"due"_s, u"units"_s})
        QTest::newRow(qPrintable(list)) << listOf(u"%1"_s, list);
    QTest::newRow("history") << QStringList{u"history"_s, u"%1"_s, u"--json"_s};
}

void TestCommandLine::twoSamplesListByteForByteTheSame()
{
    QFETCH(QStringList, arguments);
    const QString another = path(u"sample%1.duban"_s.arg(++m_made));
    QCOMPARE(duban({u"sample"_s, another}).exitCode, 0);

    QStringList ofFirst = arguments;
    QStringList ofSecond = arguments;
    ofFirst[1] = m_sample;
    ofSecond[1] = another;

    QCOMPARE(duban(ofFirst).out, duban(ofSecond).out);
}

void TestCommandLine::todayDecidesWhatIsOverdue()
{
    const auto overdueOn = [this](const QString &day) {
        return duban({u"list"_s,
                      m_sample,
                      u"overdue"_s,
                      u"--kind"_s,
                      u"matters"_s,
                      u"--today"_s,
                      day,
                      u"--json"_s})
            .json;
    };

    const QJsonObject early = overdueOn(u"2021-01-01"_s);
    const QJsonObject late = overdueOn(u"2021-11-15"_s);

    QCOMPARE(early[u"count"].toInt(-1), 0);
    QVERIFY(late[u"count"].toInt() > 0);
    QCOMPARE(late[u"as_of"].toString(), u"2021-11-15"_s);
}

void TestCommandLine::exitCode1IsOnlyForThoseWhoAsk()
{
    QCOMPARE(duban(listOf(m_sample, u"overdue"_s)).exitCode, 0);
    QCOMPARE(duban(listOf(m_sample, u"overdue"_s) + QStringList{u"--exit-code"_s}).exitCode, 1);
    QCOMPARE(duban({u"redo"_s, copyOfSample(), u"--json"_s}).exitCode, 1);
}

void TestCommandLine::theJournalSaysWhoActed()
{
    const QString file = copyOfSample();

    duban({u"undo"_s, file, u"--by"_s, u"值班员甲"_s, u"--today"_s, u"2021-11-15"_s});

    const QJsonObject entry = duban({u"history"_s, file, u"--json"_s}).list(u"entries"_s).last().toObject();
    QCOMPARE(entry[u"by"].toString(), u"值班员甲"_s);
    QVERIFY2(!entry[u"at"].toString().startsWith(u"2021-11-15"_s), "--today dated the journal");
    QVERIFY(!entry[u"undoes"].isNull());
}

void TestCommandLine::aRestoreIsOneEditThatCanBeUndone()
{
    const QString file = emptyWorkspace(path(u"restored.duban"_s));
    duban({u"import"_s, file, QStringLiteral(DUBAN_FIXTURES "/unit-weekly-wutong.xlsx")});
    const QByteArray before = duban(listOf(file, u"projects"_s)).out;

    const Answer restored = duban({u"restore"_s, file, m_sample, u"--json"_s});
    const QByteArray after = duban(listOf(file, u"projects"_s)).out;
    const Answer undone = duban({u"undo"_s, file, u"--json"_s});

    QCOMPARE(restored.exitCode, 0);
    QCOMPARE(after, duban(listOf(m_sample, u"projects"_s)).out);
    QCOMPARE(undone.json[u"changes"], restored.json[u"changes"]);
    QCOMPARE(duban(listOf(file, u"projects"_s)).out, before);
}

void TestCommandLine::aBackupListsTheSame()
{
    const QString backup = path(u"backup.duban"_s);

    const Answer answer = duban({u"backup"_s, m_sample, backup, u"--json"_s});

    QCOMPARE(answer.json[u"bytes"].toInt(), QFileInfo(backup).size());
    QCOMPARE(duban(listOf(backup, u"matters"_s)).out, duban(listOf(m_sample, u"matters"_s)).out);
    QCOMPARE(duban({u"check"_s, backup}).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
