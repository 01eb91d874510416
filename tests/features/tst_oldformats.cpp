#include "tests/support/program.h"
#include "tests/support/samefile.h"

#include <QDir>
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
    void aFileOfFormat1StaysBesideTheNewOne();
    void aFileOfFormat1ThatMayNotBeWrittenIsReadAsItIs();
    void aFileOfFormat2HoldsItsMeetings();

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

void TestOldFormats::aFileOfFormat1StaysBesideTheNewOne()
{
    const QString kept = m_folder.filePath(u"written.format1.duban"_s);
    QVERIFY(QFile::exists(kept));

    QCOMPARE(listed(kept, u"units"_s).size(), 16);
}

void TestOldFormats::aFileOfFormat1ThatMayNotBeWrittenIsReadAsItIs()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"old.duban"_s);
    QVERIFY(QFile::copy(QStringLiteral(DUBAN_FIXTURES "/format1.duban"), file));
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(0x7755)));
    const QByteArray before = hashOf(file);

    const Answer listed = duban({u"list"_s, file, u"matters"_s, u"--json"_s}, Rights::Nobodys);

    QCOMPARE(listed.json[u"count"].toInt(), 120);
    QCOMPARE(hashOf(file), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"old.duban"_s});
}

void TestOldFormats::aFileOfFormat2HoldsItsMeetings()
{
    const QString file = m_folder.filePath(u"two.duban"_s);
    QVERIFY(QFile::copy(QStringLiteral(DUBAN_FIXTURES "/format2.duban"), file));
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));

    const Answer check = duban({u"check"_s, file, u"--today"_s, u"2021-11-15"_s, u"--json"_s});
    const Answer meetings = duban({u"list"_s, file, u"meetings"_s, u"--json"_s});

    QCOMPARE(check.list(u"findings"_s), QJsonArray());
    QCOMPARE(check.json[u"counts"][u"projects"].toInt(), 197);
    QVERIFY(listed(file, u"units"_s).contains(u"更名示例局"_s));
    QCOMPARE(meetings.json[u"count"].toInt(), 5);
    const QJsonValue last = meetings.list(u"items"_s)[3];
    QCOMPARE(last[u"number"].toInt(), 29);
    QCOMPARE(last[u"state"].toString(), u"closed"_s);
    QCOMPARE(last[u"decided"].toInt(), 22);
    QList<int> codes;
    for (int edit = 0; edit < 4; ++edit)
        codes.append(duban({u"undo"_s, file}).exitCode);
    QCOMPARE(codes, (QList<int>{0, 0, 0, 1}));
}

QTEST_GUILESS_MAIN(TestOldFormats)
#include "tst_oldformats.moc"
