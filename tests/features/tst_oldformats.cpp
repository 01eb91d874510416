#include "tests/support/program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Files that earlier versions wrote are opened, whole, and worked on.
class TestOldFormats : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aFileOfFormat1IsWhole();
    void aFileOfFormat1HoldsItsRecords();
    void aFileOfFormat1CanBeWrittenTo();
    void aFileOfFormat1CanBeTakenBackToItsBeginning();

private:
    QTemporaryDir m_folder;
    QString m_file;
};

void TestOldFormats::initTestCase()
{
    m_file = m_folder.filePath(u"old.duban"_s);
    QVERIFY(QFile::copy(QStringLiteral(DUBAN_FIXTURES "/format1.duban"), m_file));
    QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner));
}

void TestOldFormats::aFileOfFormat1IsWhole()
{
    const Answer check = duban({u"check"_s, m_file, u"--today"_s, u"2021-11-15"_s, u"--json"_s});

    QCOMPARE(check.exitCode, 0);
    QCOMPARE(check.list(u"findings"_s), QJsonArray());
}

void TestOldFormats::aFileOfFormat1HoldsItsRecords()
{
    const Answer check = duban({u"check"_s, m_file, u"--json"_s});

    QCOMPARE(check.json[u"counts"][u"projects"].toInt(), 197);
    QCOMPARE(check.json[u"counts"][u"matters"].toInt(), 120);
    QCOMPARE(check.json[u"counts"][u"units"].toInt(), 16);
    QVERIFY(listed(m_file, u"units"_s).contains(u"更名示例局"_s));
    const QJsonObject project = listed(m_file, u"projects"_s)[u"丁香文化活动中心"_s];
    QCOMPARE(
        project[u"total"],
        QJsonValue(QJsonObject{
            {u"yuan"_s, 350000000}, {u"text"_s, u"约3.5亿"_s}, {u"about"_s, true}, {u"at_least"_s, false}}));
    QCOMPARE(project[u"finish"][u"text"].toString(), u"2022.11"_s);
}

void TestOldFormats::aFileOfFormat1CanBeWrittenTo()
{
    const QString copy = m_folder.filePath(u"written.duban"_s);
    QVERIFY(QFile::copy(m_file, copy));

    const Answer imported
        = duban({u"import"_s, copy, QStringLiteral(DUBAN_FIXTURES "/zone-2021-10.xlsx"), u"--json"_s});

    QVERIFY(!imported.json[u"edit"].isNull());
    QCOMPARE(duban({u"check"_s, copy}).exitCode, 0);
}

void TestOldFormats::aFileOfFormat1CanBeTakenBackToItsBeginning()
{
    const QString copy = m_folder.filePath(u"undone.duban"_s);
    QVERIFY(QFile::copy(m_file, copy));

    QList<int> codes;
    for (int edit = 0; edit < 4; ++edit)
        codes.append(duban({u"undo"_s, copy}).exitCode);

    QCOMPARE(codes, (QList<int>{0, 0, 0, 1}));
    QVERIFY(listed(copy, u"units"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestOldFormats)
#include "tst_oldformats.moc"
