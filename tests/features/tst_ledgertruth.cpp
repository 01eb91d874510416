#include "tests/support/program.h"
#include "tests/support/truth.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestLedgerTruth : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldOfAProjectIsWhatTheSheetSays_data() { projectLedgers(); }
    void everyFieldOfAProjectIsWhatTheSheetSays();
    void theSheetItselfIsUnderstood_data() { projectLedgers(); }
    void theSheetItselfIsUnderstood();
    void everyFieldOfAMatterIsWhatTheListSays_data() { matterLists(); }
    void everyFieldOfAMatterIsWhatTheListSays();
    void mattersAreOverdueOnTheDaysNamed_data() { matterLists(); }
    void mattersAreOverdueOnTheDaysNamed();
    void realLayoutsGiveTheirRowsAndTotals_data();
    void realLayoutsGiveTheirRowsAndTotals();
    void theSameLedgerTwiceChangesNothing_data() { allLedgers(); }
    void theSameLedgerTwiceChangesNothing();

private:
    void projectLedgers()
    {
        addRows([](const Truth::File &file) { return !file.isMatters; });
    }
    void matterLists()
    {
        addRows([](const Truth::File &file) { return file.isMatters; });
    }
    void allLedgers()
    {
        addRows([](const Truth::File &) { return true; });
    }
    void addRows(const std::function<bool(const Truth::File &)> &isWanted);
    QString workspace() { return emptyWorkspace(m_folder.filePath(u"%1.duban"_s.arg(++m_made))); }

    QTemporaryDir m_folder;
    int m_made = 0;
};

#define SKIP_WITHOUT_SHARED(path)                                                                            \
    if ((path).isEmpty())                                                                                    \
    QSKIP("the shared sample data does not stand beside this repository")

void TestLedgerTruth::addRows(const std::function<bool(const Truth::File &)> &isWanted)
{
    QTest::addColumn<QString>("ledger");
    for (const Truth::File &file : Truth::files())
        if (isWanted(file))
            QTest::newRow(qPrintable(file.name)) << file.ledger;
    if (!Truth::hasShared())
        QTest::newRow("shared") << QString();
}

void TestLedgerTruth::everyFieldOfAProjectIsWhatTheSheetSays()
{
    QFETCH(QString, ledger);
    SKIP_WITHOUT_SHARED(ledger);
    const QString file = workspace();

    const Answer imported = duban({u"import"_s, file, ledger, u"--json"_s});

    QMap<int, QString> idOfRow;
    for (const QJsonValue &row : imported.list(u"rows"_s))
        idOfRow.insert(row[u"row"].toInt(), row[u"id"].toString());
    QMap<QString, QJsonObject> projects;
    for (const QJsonValue &item : duban({u"list"_s, file, u"projects"_s, u"--json"_s}).list(u"items"_s))
        projects.insert(item[u"id"].toString(), item.toObject());
    const QJsonArray rows = Truth::read(ledger + u".truth.json"_s)[u"rows"].toArray();
    QVERIFY(!rows.isEmpty());
    QCOMPARE(projects.size(), rows.size());
    for (const QJsonValue &row : rows) {
        const QJsonObject project = projects.value(idOfRow.value(row[u"row"].toInt()));
        const QJsonObject fields = row[u"fields"].toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            const QString found
                = Truth::projectDifference(field.key(), field.value().toObject(), project[field.key()]);
            QVERIFY2(found.isEmpty(), qPrintable(u"row %1, %2"_s.arg(row[u"row"].toInt()).arg(found)));
        }
    }
}

void TestLedgerTruth::theSheetItselfIsUnderstood()
{
    QFETCH(QString, ledger);
    SKIP_WITHOUT_SHARED(ledger);
    const QJsonObject truth = Truth::read(ledger + u".truth.json"_s);

    const Answer imported = duban({u"import"_s, workspace(), ledger, u"--json"_s});

    QCOMPARE(imported.exitCode, 0);
    QCOMPARE(imported.json[u"header_rows"], truth[u"header_rows"]);
    QCOMPARE(imported.json[u"as_of"], truth[u"as_of"]);
    QCOMPARE(imported.json[u"money_unit"], truth[u"money_unit"]);
    QCOMPARE(imported.json[u"sums"], truth[u"sums_yuan"]);
    QCOMPARE(imported.json[u"counts"][u"new"], truth[u"count"]);
    QJsonArray skipped;
    for (const QJsonValue &row : imported.list(u"skipped"_s))
        skipped.append(QJsonObject{{u"row"_s, row[u"row"]}, {u"kind"_s, row[u"kind"]}});
    QCOMPARE(skipped, truth[u"skipped"].toArray());
}

void TestLedgerTruth::everyFieldOfAMatterIsWhatTheListSays()
{
    QFETCH(QString, ledger);
    SKIP_WITHOUT_SHARED(ledger);
    const QString file = workspace();
    const QJsonObject truth = Truth::read(ledger + u".truth.json"_s);

    const Answer imported = duban({u"import"_s, file, ledger, u"--json"_s});

    QCOMPARE(imported.exitCode, 0);
    // The program names the encoding, not whether a byte order mark stood before it.
    QCOMPARE(imported.json[u"encoding"].toString(), truth[u"encoding"].toString().remove(u"-sig"_s));
    QCOMPARE(imported.json[u"delimiter"], truth[u"separator"]);
    const auto matters = listed(file, u"matters"_s);
    QCOMPARE(matters.size(), truth[u"count"].toInt());
    for (const QJsonValue &row : truth[u"rows"].toArray()) {
        const QString found = Truth::matterDifference(row.toObject(), matters.value(row[u"code"].toString()));
        QVERIFY2(found.isEmpty(), qPrintable(row[u"code"].toString() + u": "_s + found));
    }
}

void TestLedgerTruth::mattersAreOverdueOnTheDaysNamed()
{
    QFETCH(QString, ledger);
    SKIP_WITHOUT_SHARED(ledger);
    const QString file = workspace();
    QCOMPARE(duban({u"import"_s, file, ledger, u"--json"_s}).exitCode, 0);
    const QJsonObject overdue = Truth::read(ledger + u".truth.json"_s)[u"overdue"].toObject();
    QVERIFY(overdue.size() >= 3);

    for (auto day = overdue.begin(); day != overdue.end(); ++day) {
        const Answer list = duban(
            {u"list"_s, file, u"overdue"_s, u"--kind"_s, u"matters"_s, u"--today"_s, day.key(), u"--json"_s});

        QStringList codes;
        for (const QJsonValue &item : list.list(u"items"_s))
            codes.append(item[u"code"].toString());
        codes.sort();
        QCOMPARE(codes, day.value().toVariant().toStringList());
    }
}

void TestLedgerTruth::realLayoutsGiveTheirRowsAndTotals_data()
{
    QTest::addColumn<QString>("ledger");
    QTest::addColumn<QJsonObject>("truth");
    const QString folder = QStringLiteral(DUBAN_SHARED_DIR) + u"/data/ledgers/layouts/"_s;
    const QJsonObject truths = Truth::read(folder + u"truth.json"_s);
    for (auto truth = truths.begin(); truth != truths.end(); ++truth)
        QTest::newRow(qPrintable(truth.key())) << folder + truth.key() << truth.value().toObject();
    if (truths.isEmpty())
        QTest::newRow("shared") << QString() << QJsonObject();
}

void TestLedgerTruth::realLayoutsGiveTheirRowsAndTotals()
{
    QFETCH(QString, ledger);
    SKIP_WITHOUT_SHARED(ledger);
    QFETCH(QJsonObject, truth);

    const Answer imported = duban({u"import"_s, workspace(), ledger, u"--json"_s});

    QCOMPARE(imported.exitCode, 0);
    QCOMPARE(imported.json[u"counts"][u"new"], truth[u"rows"]);
    QCOMPARE(imported.json[u"sums"][u"total"], truth[u"total_yuan"]);
    for (const QString &key : {u"encoding"_s, u"delimiter"_s})
        if (truth.contains(key))
            QCOMPARE(imported.json[key], truth[key]);
    if (truth.contains(u"skipped_rows_with_text"_s))
        QCOMPARE(imported.list(u"skipped"_s).size(), truth[u"skipped_rows_with_text"].toInt());
}

void TestLedgerTruth::theSameLedgerTwiceChangesNothing()
{
    QFETCH(QString, ledger);
    SKIP_WITHOUT_SHARED(ledger);
    const QString file = workspace();
    const Answer first = duban({u"import"_s, file, ledger, u"--json"_s});
    const Answer historyBefore = duban({u"history"_s, file, u"--json"_s});

    const Answer second = duban({u"import"_s, file, ledger, u"--json"_s});

    QCOMPARE(second.exitCode, 0);
    QCOMPARE(second.json[u"counts"][u"unchanged"], first.json[u"counts"][u"new"]);
    QVERIFY(second.json[u"edit"].isNull());
    QCOMPARE(duban({u"history"_s, file, u"--json"_s}).out, historyBefore.out);
}

QTEST_GUILESS_MAIN(TestLedgerTruth)
#include "tst_ledgertruth.moc"
