#include "tests/support/ledgersheet.h"
#include "tests/support/program.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Tables that leave the program.
class TestExports : public QObject
{
    Q_OBJECT

private slots:
    void exportedCellsAreNoFormulas_data();
    void exportedCellsAreNoFormulas();
    void whatGoesOutComesInAgain_data();
    void whatGoesOutComesInAgain();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    int m_made = 0;
};

namespace {
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

void TestExports::exportedCellsAreNoFormulas_data()
{
    QTest::addColumn<QString>("name");

    for (const char *name : {"=cmd|'/c calc'!A1", "+1+cmd", "-2+3", "@SUM(A1)", "\t=1+1"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestExports::exportedCellsAreNoFormulas()
{
    QFETCH(QString, name);
    const QString file = emptyWorkspace(path(u"formula%1.duban"_s.arg(++m_made)));
    const QString ledger
        = LedgerSheet({{"项目名称", "总投资(万元)", "备注"}, {"甲路", 1, name}}).write(m_folder);
    QCOMPARE(duban({u"import"_s, file, ledger}).exitCode, 0);

    duban({u"export"_s, file, u"projects"_s, u"-o"_s, path(u"out.csv"_s)});
    duban({u"export"_s, file, u"projects"_s, u"-o"_s, path(u"out.xlsx"_s)});

    QVERIFY(contentOf(path(u"out.csv"_s)).contains(("'" + name).toUtf8()));
    const auto book = readWorkbook(path(u"out.xlsx"_s));
    QVERIFY(book.has_value());
    for (const auto &[column, cell] : book->sheets.front().rows.back().cells)
        QVERIFY(!cell.formula);
}

void TestExports::whatGoesOutComesInAgain_data()
{
    QTest::addColumn<QString>("ledger");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("ending");

    for (const QString &ending : {u"xlsx"_s, u"csv"_s}) {
        QTest::newRow(qPrintable(u"projects, "_s + ending)) << "zone-2021-10.xlsx"
                                                            << "projects" << ending;
        QTest::newRow(qPrintable(u"amounts in words, "_s + ending)) << "unit-weekly-wutong.xlsx"
                                                                    << "projects" << ending;
        QTest::newRow(qPrintable(u"matters, "_s + ending)) << "matters-2021.csv"
                                                           << "matters" << ending;
    }
}

void TestExports::whatGoesOutComesInAgain()
{
    QFETCH(QString, ledger);
    QFETCH(QString, list);
    QFETCH(QString, ending);
    const QString file = emptyWorkspace(path(u"out%1.duban"_s.arg(++m_made)));
    const QString copy = emptyWorkspace(path(u"in%1.duban"_s.arg(++m_made)));
    const QString table = path(u"table."_s + ending);
    QCOMPARE(duban({u"import"_s, file, QStringLiteral(DUBAN_FIXTURES "/") + ledger}).exitCode, 0);

    QCOMPARE(duban({u"export"_s, file, list, u"-o"_s, table}).exitCode, 0);
    QCOMPARE(duban({u"import"_s, copy, table}).exitCode, 0);

    // Ids are new, and plain amounts go out in one unit: their words become figures.
    const auto comparable = [&list](const QString &workspace) {
        auto items = listed(workspace, list, {u"--today"_s, u"2021-11-15"_s});
        for (QJsonObject &item : items) {
            item.remove(u"id"_s);
            for (const QString &key : item.keys()) {
                QJsonObject value = item[key].toObject();
                if (value.contains(u"yuan"_s) && !value[u"about"].toBool())
                    value.remove(u"text"_s);
                value.remove(u"id"_s);
                if (!value.isEmpty())
                    item[key] = value;
            }
        }
        return items;
    };
    QCOMPARE(comparable(copy), comparable(file));
}

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"
