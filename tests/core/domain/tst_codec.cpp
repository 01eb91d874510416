#include "core/domain/codec.h"

#include "core/domain/journaljson.h"
#include "tests/support/randomrecords.h"
#include "tests/support/workspaces.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

namespace {
constexpr int rounds = 300;

QJsonObject objectOf(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    return error.error == QJsonParseError::NoError ? object : QJsonObject{{"not JSON", QString(json)}};
}

template <typename Record>
QStringList fieldsThatDiffer(const Record &a, const Record &b)
{
    QStringList names;
    eachField<Record>([&](const auto &field) {
        if (!(a.*field.member == b.*field.member))
            names.append(field.name());
    });
    names.sort();
    return names;
}

template <typename Record>
Record blankWithIdOf(const Record &record)
{
    Record blank;
    blank.id = record.id;
    return blank;
}

template <typename Record>
void checkMadeRecords()
{
    RandomRecords random(20211113);
    for (int round = 0; round < rounds; ++round) {
        const Record record = random.make<Record>();

        const QByteArray json = journalOf(record);

        Record back = blankWithIdOf(record);
        QVERIFY2(readFields(objectOf(json), back), json.constData());
        QVERIFY2(back == record, json.constData());
    }
}

template <typename Record>
void checkAlteredRecords()
{
    RandomRecords random(20211114);
    for (int round = 0; round < rounds; ++round) {
        const Record before = random.make<Record>();
        const Record after = random.oneIn(10) ? before : random.changed(before);

        const JournalSides sides = journalOf(ChangeOf<Record>{shared(before), shared(after)});

        const QJsonObject from = objectOf(sides.before);
        const QJsonObject to = objectOf(sides.after);
        QCOMPARE(from.keys(), fieldsThatDiffer(before, after));
        QCOMPARE(to.keys(), from.keys());
        Record forward = before;
        Record backward = after;
        QVERIFY2(readFields(to, forward) && forward == after, sides.after.constData());
        QVERIFY2(readFields(from, backward) && backward == before, sides.before.constData());
    }
}

template <typename Record>
void checkHeldFields()
{
    RandomRecords random(20211115);
    for (int round = 0; round < rounds; ++round) {
        const Record one = random.make<Record>();
        const Record other = random.changed(one);
        const JournalSides sides = journalOf(ChangeOf<Record>{shared(one), shared(other)});

        QVERIFY(holdsFields(objectOf(sides.before), one));
        QVERIFY(holdsFields(objectOf(sides.after), other));
        QCOMPARE(holdsFields(objectOf(sides.before), other), one == other);
    }
}

// Takes a value that the next member could hold; only ever looked at by the compiler.
struct Anything
{
    template <typename T>
    operator T() const;
};

template <typename Record, size_t... Index>
constexpr bool hasMembers(std::index_sequence<Index...>)
{
    return requires
    {
        Record{((void)Index, Anything())...};
    };
}

template <typename Record, size_t count = 64>
constexpr size_t memberCount()
{
    if constexpr (count == 0 || hasMembers<Record>(std::make_index_sequence<count>()))
        return count;
    else
        return memberCount<Record, count - 1>();
}
} // namespace

class TestCodec : public QObject
{
    Q_OBJECT

private slots:
    void everyMemberIsDescribed();
    void aMadeRecordComesBackFromItsJson_data() { kindsOfRecord(); }
    void aMadeRecordComesBackFromItsJson()
    {
        ofThisKind([]<typename Record>() { checkMadeRecords<Record>(); });
    }
    void anAlteredRecordNamesJustWhatDiffers_data() { kindsOfRecord(); }
    void anAlteredRecordNamesJustWhatDiffers()
    {
        ofThisKind([]<typename Record>() { checkAlteredRecords<Record>(); });
    }
    void jsonIsHeldByTheRecordItWasWrittenOf_data() { kindsOfRecord(); }
    void jsonIsHeldByTheRecordItWasWrittenOf()
    {
        ofThisKind([]<typename Record>() { checkHeldFields<Record>(); });
    }
    void aRecordWithoutContentIsAnEmptyObject();
    void amountsKeepEveryFen_data();
    void amountsKeepEveryFen();
    void refusesAValueOfAnotherKind_data();
    void refusesAValueOfAnotherKind();
    void everyDayComesBackFromItsText();
    void noDayIsReadFromDamagedText_data();
    void noDayIsReadFromDamagedText();
    void everyPolicyComesBackFromItsWords();
    void noPolicyIsReadFromOtherWords_data();
    void noPolicyIsReadFromOtherWords();
    void listsComeBackFromTheirColumn();

private:
    static void kindsOfRecord()
    {
        QTest::addColumn<QByteArray>("table");
        eachRecordType([]<typename Record>() {
            QTest::newRow(Description<Record>::table) << QByteArray(Description<Record>::table);
        });
    }
    template <typename Check>
    static void ofThisKind(Check check)
    {
        QFETCH(QByteArray, table);
        eachRecordType([&]<typename Record>() {
            if (table == Description<Record>::table)
                check.template operator()<Record>();
        });
    }
};

void TestCodec::everyMemberIsDescribed()
{
    // A member without a description would be lost when the file is closed.
    eachRecordType([]<typename Record>() {
        QVERIFY2(memberCount<Record>() == fieldCount<Record> + 1, Description<Record>::table);
    });
}

void TestCodec::aRecordWithoutContentIsAnEmptyObject()
{
    QCOMPARE(journalOf(Person()), "{}"_ba);
}

void TestCodec::amountsKeepEveryFen_data()
{
    QTest::addColumn<qint64>("fen");
    QTest::newRow("beyond every double") << (qint64(1) << 53) + 1;
    QTest::newRow("greatest") << std::numeric_limits<qint64>::max();
    QTest::newRow("least") << std::numeric_limits<qint64>::min();
    QTest::newRow("one 分") << qint64(1);
    QTest::newRow("nothing is not no amount") << qint64(0);
}

void TestCodec::amountsKeepEveryFen()
{
    QFETCH(qint64, fen);
    Project project;
    project.total = Money{fen, u"约\"3.5亿元\"\n"_s};

    Project back;
    QVERIFY(readFields(objectOf(journalOf(project)), back));

    QVERIFY(back.total.has_value());
    QCOMPARE(back.total->fen, fen);
    QCOMPARE(back.total->text, project.total->text);
}

void TestCodec::refusesAValueOfAnotherKind_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("number for a text") << R"({"name":3})"_ba;
    QTest::newRow("text for an amount") << R"({"total":"3.5亿"})"_ba;
    QTest::newRow("amount without 分") << R"({"total":{"text":"3.5亿"}})"_ba;
    QTest::newRow("no such day") << R"({"figures_as_of":"2021-02-30"})"_ba;
    QTest::newRow("unknown word") << R"({"stage":"resting"})"_ba;
    QTest::newRow("text for yes or no") << R"({"stopped":"yes"})"_ba;
    QTest::newRow("text for a list") << R"({"aliases":"甲"})"_ba;
    QTest::newRow("no identity") << R"({"unit":"高新区"})"_ba;
    QTest::newRow("phrase without precision") << R"({"start":{"date":"2021-03-31","text":"3月底"}})"_ba;
    QTest::newRow("phrase with a false day") << R"({"start":"31.3.2021"})"_ba;
}

void TestCodec::refusesAValueOfAnotherKind()
{
    QFETCH(QByteArray, json);
    Project project;

    QVERIFY(!readFields(objectOf(json), project));
    QVERIFY(!holdsFields(objectOf(json), Project()));
}

void TestCodec::everyDayComesBackFromItsText()
{
    for (QDate day(1899, 12, 30); day.year() < 2101; day = day.addDays(1)) {
        const QString text = isoDay(day);

        QCOMPARE(text, day.toString(Qt::ISODate));
        QCOMPARE(dayFromIso(text.toStdString()), day);
    }
    QVERIFY(isoDay(QDate()).isEmpty());
}

void TestCodec::noDayIsReadFromDamagedText_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",
                             "2021-2-3",
                             "2021-13-01",
                             "2021-02-30",
                             "2021-00-10",
                             "2021/02/03",
                             "2O21-02-03",
                             "20a1-02-03",
                             "2021-02-0:",
                             "2021-02-03 ",
                             "+021-02-03",
                             "abcdefghij"})
        QTest::newRow(text) << QByteArray(text);
}

void TestCodec::noDayIsReadFromDamagedText()
{
    QFETCH(QByteArray, text);

    QVERIFY2(!dayFromIso(text.toStdString()).isValid(), qPrintable(isoDay(dayFromIso(text.toStdString()))));
}

void TestCodec::everyPolicyComesBackFromItsWords()
{
    RandomRecords random(13710);
    for (int round = 0; round < rounds; ++round) {
        const ClockPolicy policy = random.make<Office>().policy;

        QCOMPARE(Codec<ClockPolicy>::fromText(Codec<ClockPolicy>::asText(policy)), policy);
    }
    QCOMPARE(Codec<ClockPolicy>::asText(ClockPolicy()), u"dispatch exclusive calendar 3 7 1"_s);
}

void TestCodec::noPolicyIsReadFromOtherWords_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"",
                              "dispatch",
                              "dispatch exclusive calendar 3 7",
                              "dispatch exclusive calendar 3 7 1 9",
                              "someday exclusive calendar 3 7 1",
                              "dispatch exclusive holidays 3 7 1",
                              "dispatch exclusive calendar three 7 1"})
        QTest::newRow(words) << QString(words);
}

void TestCodec::noPolicyIsReadFromOtherWords()
{
    QFETCH(QString, words);

    QVERIFY(!Codec<ClockPolicy>::fromText(words));
}

void TestCodec::listsComeBackFromTheirColumn()
{
    const QList<QStringList> lists{{}, {u""_s}, {u"省重点"_s, u"市\"重点\",\n"_s}, {u"𠮷"_s, u""_s, u"\\"_s}};

    for (const QStringList &list : lists)
        QCOMPARE(Codec<QStringList>::fromText(Codec<QStringList>::asText(list)), list);

    const QList<FormerName> names{{u"郑州\"高新\"区"_s, QDate(2019, 12, 31)}, {u"𠮷"_s, QDate()}};
    QCOMPARE(Codec<QList<FormerName>>::fromText(Codec<QList<FormerName>>::asText(names)), names);
    QVERIFY(Codec<QList<FormerName>>::asText({}).isEmpty());
}

QTEST_APPLESS_MAIN(TestCodec)
#include "tst_codec.moc"
