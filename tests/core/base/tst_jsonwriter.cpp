#include "core/base/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

namespace {
/// What a JSON reader makes of one text that was written.
QString readBack(const QString &text)
{
    JsonWriter json;
    json.beginArray();
    json.value(QStringView(text));
    json.endArray();
    return QJsonDocument::fromJson(json.text()).array().at(0).toString();
}
} // namespace

class TestJsonWriter : public QObject
{
    Q_OBJECT

private slots:
    void keysStandInTheOrderTheyWereGiven();
    void everyCharacterComesBack();
    void controlCharactersAreEscaped();
    void wholeNumbersKeepAllTheirDigits_data();
    void wholeNumbersKeepAllTheirDigits();
    void fractionsComeBackAsTheyWere_data();
    void fractionsComeBackAsTheyWere();
    void whatIsNoNumberIsNull();
    void exactDecimalsAreWrittenAsGiven();
    void emptyObjectsAndArraysStayEmpty();
    void recordsStandOnOneLineEach();
    void takingTheTextLeavesNothingBehind();
};

void TestJsonWriter::keysStandInTheOrderTheyWereGiven()
{
    JsonWriter json;

    json.beginObject();
    json.pair(u"z", qint64(1));
    json.pair(u"a", true);
    json.key(u"list");
    json.beginArray();
    json.value(qint64(2));
    json.null();
    json.value(u"三");
    json.endArray();
    json.key(u"object");
    json.beginObject();
    json.pair(u"b", false);
    json.endObject();
    json.endObject();

    QCOMPARE(json.text(), R"({"z":1,"a":true,"list":[2,null,"三"],"object":{"b":false}})"_ba);
}

void TestJsonWriter::everyCharacterComesBack()
{
    QString all;
    for (char32_t code = 0; code <= 0x10ffff; code += code < 0x3000 ? 1 : 97)
        if (code < 0xd800 || code > 0xdfff)
            all += QString::fromUcs4(&code, 1);
    all += u"𠮷𪚥"_s;

    QCOMPARE(readBack(all), all);
    // At the front of a text readers take this one for a byte order mark.
    QCOMPARE(readBack(u"\ufeff\ufeff甲\ufeff"_s), u"\ufeff\ufeff甲\ufeff"_s);
}

void TestJsonWriter::controlCharactersAreEscaped()
{
    JsonWriter json;
    json.value(u"\0\x01\x1f\t\n\r\"\\/\x7f"_s);

    QCOMPARE(json.text(), QByteArray("\"\\u0000\\u0001\\u001f\\t\\n\\r\\\"\\\\/\x7f\""));
    for (const char byte : json.text())
        QVERIFY(static_cast<uchar>(byte) >= 0x20);
}

void TestJsonWriter::wholeNumbersKeepAllTheirDigits_data()
{
    QTest::addColumn<qint64>("number");
    QTest::newRow("none") << qint64(0);
    QTest::newRow("one below none") << qint64(-1);
    QTest::newRow("the first that no double holds") << (qint64(1) << 53) + 1;
    QTest::newRow("greatest") << std::numeric_limits<qint64>::max();
    QTest::newRow("least") << std::numeric_limits<qint64>::min();
}

void TestJsonWriter::wholeNumbersKeepAllTheirDigits()
{
    QFETCH(qint64, number);
    JsonWriter json;

    json.beginArray();
    json.value(number);
    json.endArray();

    QCOMPARE(json.text(), '[' + QByteArray::number(number) + ']');
    QCOMPARE(QJsonDocument::fromJson(json.text()).array().at(0).toInteger(), number);
}

void TestJsonWriter::fractionsComeBackAsTheyWere_data()
{
    QTest::addColumn<double>("number");
    for (const double number : {0.0, 0.1, -2.5, 1.0 / 3, 97.157, 1e21, 1.5e-9, 1e300, 5e-324})
        QTest::addRow("%g", number) << number;
}

void TestJsonWriter::fractionsComeBackAsTheyWere()
{
    QFETCH(double, number);
    JsonWriter json;

    json.beginArray();
    json.value(number);
    json.endArray();

    const QJsonValue back = QJsonDocument::fromJson(json.text()).array().at(0);
    QVERIFY2(back.isDouble() && back.toDouble() == number, json.text().constData());
}

void TestJsonWriter::whatIsNoNumberIsNull()
{
    JsonWriter json;

    json.beginArray();
    json.value(std::numeric_limits<double>::quiet_NaN());
    json.value(-std::numeric_limits<double>::infinity());
    json.endArray();

    QCOMPARE(json.text(), "[null,null]"_ba);
}

void TestJsonWriter::exactDecimalsAreWrittenAsGiven()
{
    JsonWriter json;

    json.beginObject();
    json.key(u"yuan");
    json.number("92233720368547758.07");
    json.endObject();

    QCOMPARE(json.text(), R"({"yuan":92233720368547758.07})"_ba);
}

void TestJsonWriter::emptyObjectsAndArraysStayEmpty()
{
    for (const auto layout : {JsonWriter::Layout::Compact, JsonWriter::Layout::Lines}) {
        JsonWriter json(layout);

        json.beginArray();
        json.endArray();
        QCOMPARE(json.take(), "[]"_ba);

        json.beginObject();
        json.endObject();
        QCOMPARE(json.take(), "{}"_ba);
    }
}

void TestJsonWriter::recordsStandOnOneLineEach()
{
    JsonWriter json(JsonWriter::Layout::Lines);

    json.beginObject();
    json.key(u"rows");
    json.beginArray();
    for (const char16_t *name : {u"甲", u"乙"}) {
        json.beginObject();
        json.pair(u"name", QStringView(name));
        json.pair(u"late", qint64(3));
        json.endObject();
    }
    json.endArray();
    json.endObject();

    QCOMPARE(json.text(),
             "{\n\"rows\":[\n{\"name\":\"甲\",\"late\":3},\n{\"name\":\"乙\",\"late\":3}\n]\n}"_ba);
    QCOMPARE(QJsonDocument::fromJson(json.text()).object()[u"rows"].toArray().size(), 2);
}

void TestJsonWriter::takingTheTextLeavesNothingBehind()
{
    JsonWriter json;
    json.value(u"甲");

    const QByteArray taken = json.take();

    QCOMPARE(taken, "\"甲\""_ba);
    QCOMPARE(json.text(), QByteArray());
}

QTEST_APPLESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
