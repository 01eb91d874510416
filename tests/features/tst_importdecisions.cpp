#include "tests/support/ledgersheet.h"
#include "tests/support/program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Rows = QList<LedgerSheet::Row>;
Q_DECLARE_METATYPE(Rows)

/// Nothing is guessed at import: what can be read two ways waits for a person's answer.
class TestImportDecisions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void rowsThatCanBeTwoRecordsWait_data();
    void rowsThatCanBeTwoRecordsWait();
    void rowsThatAreOnlyOneRecordAreTaken_data();
    void rowsThatAreOnlyOneRecordAreTaken();
    void theSameNameInTwoUnitsIsTwoProjects();
    void aRowRepeatedWithinTheLedgerWaits();
    void aRowRepeatedBelowARefusedOneWaits();
    void aNumberThatIsJanuaryOrOctoberWaitsUntilSomeoneSaysWhich();
    void theAnswerNewMakesAProject();
    void theAnswerOfACandidateChangesIt();
    void theAnswerSkipLeavesTheRowOut();
    void anAnswerThatNamesNoRecordLeavesTheRowWaiting();
    void answersThatAreNotUnderstoodChangeNothing_data();
    void answersThatAreNotUnderstoodChangeNothing();
    void refusedRowsKeepTheirTextOnce();
    void suspiciousFiguresAreTakenAndSaid_data();
    void suspiciousFiguresAreTakenAndSaid();
    void oneImportIsOneUndo();
    void aDryRunChangesNothing();
    void mattersOfTheSameCodeAndOtherWordsWait();
    void aMatterRepeatedInTheListIsRefused();

private:
    Answer import(const Rows &rows, const QStringList &options = {}, const QString &asOf = u"2021年10月底"_s)
    {
        const Rows whole = Rows{{QString(u"台账 截至"_s + asOf)}} + rows;
        return duban(QStringList{u"import"_s, m_file, LedgerSheet(whole).write(m_folder), u"--json"_s}
                     + options);
    }
    Answer decide(const Rows &rows, const QByteArray &decisions)
    {
        QFile file(m_folder.filePath(u"answers.json"_s));
        if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            file.write("{\"decisions\":[" + decisions + "]}");
        file.close();
        return import(rows, {u"--decide"_s, file.fileName()});
    }
    qsizetype projectCount()
    {
        return duban({u"list"_s, m_file, u"projects"_s, u"--json"_s}).list(u"items"_s).size();
    }

    QTemporaryDir m_folder;
    QString m_file;
    int m_made = 0;
};

namespace {
const QVariantList header{
    "项目编号", "项目名称", "总投资(万元)", "累计完成投资(万元)", "计划竣工时间", "责任单位"};
const QVariantList standing{"A1", "甲路新建工程", 10000, 400, "2022年底", "建设局"};

QVariantList row(const QString &code, const QString &name, const QString &unit)
{
    return {code, name, 10000, 400, "2022年底", unit};
}

QString outcome(const Answer &imported, int index)
{
    return imported.list(u"rows"_s)[index][u"outcome"].toString();
}
} // namespace

void TestImportDecisions::init()
{
    m_file = emptyWorkspace(m_folder.filePath(u"%1.duban"_s.arg(++m_made)));
}

void TestImportDecisions::rowsThatCanBeTwoRecordsWait_data()
{
    QTest::addColumn<QVariantList>("wanted");
    QTest::addColumn<QString>("why");

    QTest::newRow("the same name in another unit")
        << row({}, u"甲路新建工程"_s, u"交通局"_s) << "same_name_other_unit";
    QTest::newRow("the same code and another name") << row(u"A1"_s, u"乙中学"_s, u"建设局"_s) << "same_code";
    QTest::newRow("a near name") << row({}, u"甲路新建项目"_s, u"建设局"_s) << "similar_name";
}

void TestImportDecisions::rowsThatCanBeTwoRecordsWait()
{
    QFETCH(QVariantList, wanted);
    QFETCH(QString, why);
    const QString id = import({header, standing}).list(u"rows"_s).first()[u"id"].toString();

    const Answer imported = import({header, wanted});

    QCOMPARE(imported.exitCode, 1);
    QCOMPARE(outcome(imported, 0), u"undecided"_s);
    QVERIFY(imported.list(u"rows"_s).first()[u"id"].isNull());
    const QJsonValue candidate = imported.list(u"rows"_s).first()[u"candidates"][0];
    QCOMPARE(candidate[u"why"].toString(), why);
    QCOMPARE(candidate[u"id"].toString(), id);
    QCOMPARE(projectCount(), 1);
}

void TestImportDecisions::rowsThatAreOnlyOneRecordAreTaken_data()
{
    QTest::addColumn<QVariantList>("wanted");
    QTest::addColumn<QString>("outcomeOfRow");

    QTest::newRow("by code") << row(u"A1"_s, u"甲路新建工程"_s, u"建设局"_s) << "unchanged";
    QTest::newRow("by name and unit") << row({}, u"甲路新建工程"_s, u"建设局"_s) << "unchanged";
    QTest::newRow("by name alone") << row({}, u"甲路新建工程"_s, {}) << "unchanged";
    QTest::newRow("whatever the blanks and widths")
        << row({}, u"甲路　新建 工程"_s, u"建设局 "_s) << "unchanged";
    QTest::newRow("another number is another project")
        << row({}, u"甲路新建工程二期"_s, u"建设局"_s) << "new";
}

void TestImportDecisions::rowsThatAreOnlyOneRecordAreTaken()
{
    QFETCH(QVariantList, wanted);
    QFETCH(QString, outcomeOfRow);
    import({header, standing});

    const Answer imported = import({header, wanted});

    QCOMPARE(imported.exitCode, 0);
    QCOMPARE(outcome(imported, 0), outcomeOfRow);
}

void TestImportDecisions::theSameNameInTwoUnitsIsTwoProjects()
{
    const Rows rows{header, row({}, u"中心小学"_s, u"甲办事处"_s), row({}, u"中心小学"_s, u"乙办事处"_s)};

    const Answer first = import(rows);
    const Answer second = import(rows);

    QCOMPARE(first.json[u"counts"][u"new"].toInt(), 2);
    QCOMPARE(second.json[u"counts"][u"unchanged"].toInt(), 2);
}

void TestImportDecisions::aRowRepeatedWithinTheLedgerWaits()
{
    const Answer imported
        = import({header, row({}, u"甲路"_s, u"建设局"_s), row({}, u"甲路"_s, u"建设局"_s)});

    QCOMPARE(outcome(imported, 0), u"new"_s);
    QCOMPARE(outcome(imported, 1), u"undecided"_s);
    QCOMPARE(imported.exitCode, 1);
}

void TestImportDecisions::aRowRepeatedBelowARefusedOneWaits()
{
    QVariantList faulty = row({}, u"甲路"_s, u"建设局"_s);
    faulty[2] = u"约三点五"_s;

    const Answer imported = import({header, faulty, row({}, u"甲路"_s, u"建设局"_s)});

    QCOMPARE(outcome(imported, 0), u"refused"_s);
    QCOMPARE(outcome(imported, 1), u"undecided"_s);
}

void TestImportDecisions::aNumberThatIsJanuaryOrOctoberWaitsUntilSomeoneSaysWhich()
{
    QVariantList wanted = standing;
    wanted[4] = 2021.1;

    const Answer asked = import({header, wanted});
    const Answer answered = decide({header, wanted}, "{\"row\":3,\"values\":{\"finish\":\"2021-10-31\"}}");

    QCOMPARE(outcome(asked, 0), u"undecided"_s);
    const QJsonArray candidates = asked.list(u"rows"_s).first()[u"candidates"].toArray();
    QCOMPARE(candidates[0][u"why"].toString(), u"ambiguous_value"_s);
    QCOMPARE(candidates[0][u"name"].toString(), u"2021-01-31"_s);
    QCOMPARE(candidates[1][u"name"].toString(), u"2021-10-31"_s);
    QCOMPARE(outcome(answered, 0), u"new"_s);
    const QJsonValue finish = listed(m_file, u"projects"_s)[u"甲路新建工程"_s][u"finish"];
    QCOMPARE(finish,
             QJsonValue(QJsonObject{
                 {u"date"_s, u"2021-10-31"_s}, {u"text"_s, u"2021.10"_s}, {u"precision"_s, u"month"_s}}));
}

void TestImportDecisions::theAnswerNewMakesAProject()
{
    import({header, standing});

    const Answer answered
        = decide({header, row({}, u"甲路新建项目"_s, u"建设局"_s)}, "{\"row\":3,\"take\":\"new\"}");

    QCOMPARE(outcome(answered, 0), u"new"_s);
    QCOMPARE(answered.exitCode, 0);
    QCOMPARE(projectCount(), 2);
}

void TestImportDecisions::theAnswerOfACandidateChangesIt()
{
    const QString id = import({header, standing}).list(u"rows"_s).first()[u"id"].toString();

    const Answer answered = decide({header, row({}, u"甲路新建项目"_s, u"建设局"_s)},
                                   "{\"row\":3,\"take\":\"" + id.toUtf8() + "\"}");

    QCOMPARE(outcome(answered, 0), u"changed"_s);
    QCOMPARE(answered.list(u"rows"_s).first()[u"id"].toString(), id);
    QCOMPARE(listed(m_file, u"projects"_s).keys(), QStringList{u"甲路新建项目"_s});
}

void TestImportDecisions::theAnswerSkipLeavesTheRowOut()
{
    const Answer answered = decide({header, standing}, "{\"row\":3,\"take\":\"skip\"}");

    QCOMPARE(projectCount(), 0);
    QVERIFY(answered.json[u"edit"].isNull());
    QCOMPARE(answered.json[u"sums"][u"total"].toInt(-1), 0);
}

void TestImportDecisions::anAnswerThatNamesNoRecordLeavesTheRowWaiting()
{
    const Answer answered
        = decide({header, standing}, "{\"row\":3,\"take\":\"0190c5b1-0000-7000-8000-000000000001\"}");

    QCOMPARE(outcome(answered, 0), u"undecided"_s);
    QCOMPARE(projectCount(), 0);
}

void TestImportDecisions::answersThatAreNotUnderstoodChangeNothing_data()
{
    QTest::addColumn<QByteArray>("decisions");

    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("another word") << QByteArray("{\"row\":3,\"take\":\"perhaps\"}");
    QTest::newRow("no row") << QByteArray("{\"take\":\"new\"}");
}

void TestImportDecisions::answersThatAreNotUnderstoodChangeNothing()
{
    QFETCH(QByteArray, decisions);

    const Answer answered = decide({header, standing}, decisions);

    QCOMPARE(answered.exitCode, 2);
    QCOMPARE(answered.json[u"kind"].toString(), u"usage"_s);
    QCOMPARE(projectCount(), 0);
}

void TestImportDecisions::refusedRowsKeepTheirTextOnce()
{
    QVariantList faulty = standing;
    faulty[2] = u"约三点五"_s;

    import({header, faulty});
    const QByteArray history = duban({u"history"_s, m_file, u"--json"_s}).out;
    const Answer again = import({header, faulty});

    QVERIFY(history.contains("约三点五"));
    QVERIFY(again.json[u"edit"].isNull());
    QCOMPARE(duban({u"history"_s, m_file, u"--json"_s}).out, history);
}

void TestImportDecisions::suspiciousFiguresAreTakenAndSaid_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QVariant>("cell");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("reason");

    QTest::newRow("万 for 亿") << 2 << QVariant(100000000) << "total"
                               << "unit_slip";
    QTest::newRow("亿 for 万") << 2 << QVariant(1.0) << "total"
                               << "unit_slip";
    QTest::newRow("less than last month") << 3 << QVariant(300) << "done"
                                          << "decreased";
    QTest::newRow("more than all") << 3 << QVariant(20000) << "done"
                                   << "over_total";
}

void TestImportDecisions::suspiciousFiguresAreTakenAndSaid()
{
    QFETCH(int, column);
    QFETCH(QVariant, cell);
    QFETCH(QString, field);
    QFETCH(QString, reason);
    import({header, standing});
    QVariantList wanted = standing;
    wanted[column] = cell;

    const Answer imported = import({header, wanted}, {}, u"2021年11月底"_s);

    QCOMPARE(imported.exitCode, 0);
    QCOMPARE(outcome(imported, 0), u"changed"_s);
    const QJsonValue suspect = imported.list(u"suspects"_s).first();
    QCOMPARE(suspect[u"field"].toString(), field);
    QCOMPARE(suspect[u"reason"].toString(), reason);
    QCOMPARE(suspect[u"row"].toInt(), 3);
}

void TestImportDecisions::oneImportIsOneUndo()
{
    const QByteArray before = duban({u"list"_s, m_file, u"units"_s, u"--json"_s}).out;
    QVariantList faulty = row({}, u"乙路"_s, u"交通局"_s);
    faulty[2] = u"约三点五"_s;
    const Answer imported = import({header, standing, faulty, row({}, u"丙中学"_s, u"教育局"_s)});

    const Answer undone = duban({u"undo"_s, m_file, u"--json"_s});

    QCOMPARE(undone.exitCode, 0);
    QCOMPARE(undone.json[u"undid"], imported.json[u"edit"]);
    QCOMPARE(projectCount(), 0);
    QCOMPARE(duban({u"list"_s, m_file, u"units"_s, u"--json"_s}).out, before);
    QCOMPARE(duban({u"undo"_s, m_file, u"--json"_s}).exitCode, 1);
}

void TestImportDecisions::aDryRunChangesNothing()
{
    const auto bytes = [this] {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();

    const Answer tried = import({header, standing}, {u"--dry-run"_s});

    QCOMPARE(tried.exitCode, 0);
    QVERIFY(tried.json[u"dry_run"].toBool());
    QVERIFY(tried.json[u"edit"].isNull());
    QCOMPARE(tried.json[u"counts"][u"new"].toInt(), 1);
    QCOMPARE(bytes(), before);
}

void TestImportDecisions::mattersOfTheSameCodeAndOtherWordsWait()
{
    const QVariantList matters{"编号", "事项内容", "类别", "交办日期", "责任单位", "办理状态"};
    import({matters, { "DB-1", "协调用地", "一般", "2021-11-01", "甲局", "办理中" }});

    const Answer imported = import({matters,
                                    {"DB-1", "完全不同的事项", "一般", "2021-11-01", "甲局", "办理中"},
                                    {"DB-2", "类别不明", "紧急", "2021-11-01", "甲局", "办理中"},
                                    {"DB-3", "日期不明", "一般", "2021年11月", "甲局", "办理中"}});

    QCOMPARE(imported.json[u"counts"][u"undecided"].toInt(), 3);
    QCOMPARE(imported.list(u"rows"_s)[0][u"candidates"][0][u"why"].toString(), u"same_code"_s);
    QCOMPARE(imported.list(u"rows"_s)[1][u"candidates"][0][u"field"].toString(), u"class"_s);
    QCOMPARE(imported.list(u"rows"_s)[2][u"candidates"][0][u"field"].toString(), u"start"_s);
}

void TestImportDecisions::aMatterRepeatedInTheListIsRefused()
{
    const QVariantList matter{"DB-1", "协调用地", "一般", "2021-11-01", "甲局", "办理中"};

    const Answer imported
        = import({{"编号", "事项内容", "类别", "交办日期", "责任单位", "办理状态"}, matter, matter});

    QCOMPARE(imported.json[u"counts"][u"new"].toInt(), 1);
    QCOMPARE(imported.list(u"refused"_s).first()[u"reason"].toString(), u"duplicate_in_file"_s);
}

QTEST_GUILESS_MAIN(TestImportDecisions)
#include "tst_importdecisions.moc"
