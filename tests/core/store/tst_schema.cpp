#include "core/store/schema.h"

#include "core/store/rows.h"
#include "core/store/store.h"
#include "tests/support/verifyresult.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
QStringList texts(Database &database, const QByteArray &sql, const QByteArray &table = {})
{
    Statement statement(database, sql);
    if (!table.isEmpty())
        statement.putUtf8(table);
    QStringList rows;
    while (statement.step())
        rows.append(statement.takeText());
    if (statement.failed())
        rows.append(statement.error().message);
    return rows;
}

/// "column -> table" of every reference, as the field descriptions want them.
template <typename Record>
QStringList wantedReferences()
{
    QStringList references;
    eachField<Record>([&](const auto &field) {
        using Value = typename std::decay_t<decltype(field)>::ValueType;
        const auto leadsTo = [&]<typename Target>() {
            if constexpr (std::is_same_v<Value, typename Target::Key>)
                references.append(field.name() + u" -> "_s + Description<Target>::table);
        };
        eachRecordType([&]<typename Target>() { leadsTo.template operator()<Target>(); });
    });
    references.sort();
    return references;
}
} // namespace

class TestSchema : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyTableHasTheDescribedColumnsInOrder_data() { kindsOfRecord(); }
    void everyTableHasTheDescribedColumnsInOrder();
    void everyReferenceIsAForeignKey_data() { kindsOfRecord(); }
    void everyReferenceIsAForeignKey();
    void everyTableIsStrict();
    void foreignKeysAreOn();
    void theFileSaysWhoseItIsAndOfWhichFormat();
    void aTableOfAnotherShapeIsDamage_data();
    void aTableOfAnotherShapeIsDamage();
    void makesNoSchemaTwice();

private:
    static void kindsOfRecord()
    {
        QTest::addColumn<QByteArray>("table");
        eachRecordType([]<typename Record>() {
            QTest::newRow(Description<Record>::table) << QByteArray(Description<Record>::table);
        });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void TestSchema::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = Store::create(m_folder->filePath(u"a.duban"_s));
    VERIFY_RESULT(store);
    m_store = std::move(*store);
}

void TestSchema::everyTableHasTheDescribedColumnsInOrder()
{
    QFETCH(QByteArray, table);
    eachRecordType([&]<typename Record>() {
        if (table != Description<Record>::table)
            return;
        const auto columns = columnsInFile(m_store->database(), table);

        VERIFY_RESULT(columns);
        QCOMPARE(*columns, QList<QByteArray>{"id"} + columnsOf<Record>());
    });
}

void TestSchema::everyReferenceIsAForeignKey()
{
    QFETCH(QByteArray, table);
    eachRecordType([&]<typename Record>() {
        if (table != Description<Record>::table)
            return;
        const QStringList found
            = texts(m_store->database(),
                    "SELECT \"from\" || ' -> ' || \"table\" FROM pragma_foreign_key_list(?)"
                    " WHERE \"to\" = 'id' ORDER BY 1",
                    table);

        QCOMPARE(found, wantedReferences<Record>());
    });
}

void TestSchema::everyTableIsStrict()
{
    QCOMPARE(texts(m_store->database(),
                   "SELECT name FROM pragma_table_list WHERE schema = 'main' AND NOT strict AND name NOT "
                   "LIKE 'sqlite_%'"),
             QStringList());
    VERIFY_REFUSED(m_store->database().run("INSERT INTO office VALUES (zeroblob(16), 'x', 'many', '')"),
                   Error::Kind::Unreadable);
    VERIFY_REFUSED(m_store->database().run("INSERT INTO office VALUES (zeroblob(15), 'x', 1, '')"),
                   Error::Kind::Unreadable);
}

void TestSchema::foreignKeysAreOn()
{
    QCOMPARE(m_store->database().number("PRAGMA foreign_keys").value(), 1);
    QVERIFY(!m_store->database().run("INSERT INTO change VALUES (99, 'unit', zeroblob(16), '{}', NULL)"));
}

void TestSchema::theFileSaysWhoseItIsAndOfWhichFormat()
{
    QCOMPARE(m_store->database().number("PRAGMA application_id").value(), qint64(0x44554241)); // DUBA
    QCOMPARE(m_store->database().number("PRAGMA user_version").value(), qint64(Store::formatVersion));
}

void TestSchema::aTableOfAnotherShapeIsDamage_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("a table is missing") << "DROP TABLE extension"_ba;
    QTest::newRow("a column is missing") << "ALTER TABLE matter DROP COLUMN progress"_ba;
    QTest::newRow("a column has another name") << "ALTER TABLE person RENAME COLUMN login TO account"_ba;
    QTest::newRow("a column more") << "ALTER TABLE office ADD COLUMN seal TEXT"_ba;
    QTest::newRow("no journal") << "DROP TABLE change"_ba;
    QTest::newRow("a view in place of a table")
        << "DROP TABLE office; CREATE VIEW office (id, name, sample, policy) AS"
           " WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT zeroblob(16), i, 0, '' FROM n"_ba;
}

void TestSchema::aTableOfAnotherShapeIsDamage()
{
    QFETCH(QByteArray, sql);
    VERIFY_RESULT(schemaIsWhole(m_store->database()));
    VERIFY_RESULT(m_store->database().run(sql));
    const QString path = m_store->path();
    m_store.reset();

    const auto store = Store::open(path);

    VERIFY_REFUSED(store, Error::Kind::Damaged);
    QCOMPARE(store.error().where.file, path);
}

void TestSchema::makesNoSchemaTwice()
{
    QVERIFY(!createSchema(m_store->database(), Store::applicationId, Store::formatVersion));

    VERIFY_RESULT(schemaIsWhole(m_store->database()));
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
