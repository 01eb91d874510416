#include "core/exchange/sheet.h"
#include "core/exchange/xlsx/xlsxcell.h"
#include "core/exchange/xlsx/xlsxstrings.h"
#include "core/exchange/xlsx/xlsxstyles.h"

#include <QTest>

class TestXlsxCell : public QObject
{
    Q_OBJECT

private slots:
    void lettersNameColumns_data();
    void lettersNameColumns();
    void formatsTellDaysFromNumbers_data();
    void formatsTellDaysFromNumbers();
    void numbersAreWrittenAsPeopleDo_data();
    void numbersAreWrittenAsPeopleDo();
    void serialNumbersAreDays_data();
    void serialNumbersAreDays();
    void escapesBecomeCharacters_data();
    void escapesBecomeCharacters();
};

void TestXlsxCell::lettersNameColumns_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("letters");

    QTest::newRow("the first column is A") << 0 << "A";
    QTest::newRow("the 26th is Z") << 25 << "Z";
    QTest::newRow("then come two letters") << 26 << "AA";
    QTest::newRow("two letters end at ZZ") << 701 << "ZZ";
    QTest::newRow("then come three") << 702 << "AAA";
    QTest::newRow("the last column of a sheet is XFD") << 16383 << "XFD";
}

void TestXlsxCell::lettersNameColumns()
{
    QFETCH(int, column);
    QFETCH(QString, letters);

    QCOMPARE(columnLetters(column), letters);
    QCOMPARE(cellReference(letters + "7"), (CellReference{7, column}));
}

void TestXlsxCell::formatsTellDaysFromNumbers_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isDate");

    QTest::newRow("year, month and day are a day") << "yyyy-mm-dd" << true;
    QTest::newRow("Chinese dates with quoted words are a day") << "yyyy\"年\"m\"月\"d\"日\"" << true;
    QTest::newRow("a language in brackets changes nothing") << "[$-804]yyyy\"年\"m\"月\";@" << true;
    QTest::newRow("Chinese numerals change nothing") << "[DBNum1][$-804]m\"月\"d\"日\"" << true;
    QTest::newRow("a month alone is a day") << "mmm" << true;
    QTest::newRow("a weekday is a day") << "[$-804]aaaa;@" << true;
    QTest::newRow("an era year is a day") << "e\"年\"m\"月\"" << true;
    QTest::newRow("a day with its time is a day") << "yyyy/m/d h:mm AM/PM" << true;
    QTest::newRow("a time of day is a number") << "h:mm:ss AM/PM" << false;
    QTest::newRow("minutes and seconds are a number") << "mm:ss.0" << false;
    QTest::newRow("elapsed hours are a number") << "[h]:mm" << false;
    QTest::newRow("elapsed minutes are a number") << "[mm]:ss" << false;
    QTest::newRow("a colour is no day") << "[Red]0.00;[Yellow]-0.00" << false;
    QTest::newRow("quoted letters are no day") << "0\"day\"" << false;
    QTest::newRow("an escaped letter is no day") << "0\\d" << false;
    QTest::newRow("a width is no day") << "0.00_d" << false;
    QTest::newRow("a filler is no day") << "*d0" << false;
    QTest::newRow("an exponent is no era") << "0.00E+00" << false;
    QTest::newRow("General is a number") << "General" << false;
    QTest::newRow("General with a unit is a number") << "General\"元\"" << false;
    QTest::newRow("General in Chinese is a number") << "G/通用格式" << false;
    QTest::newRow("a quote that never ends is no day") << "0\"yyyy" << false;
    QTest::newRow("an escape at the end is no day") << "0\\" << false;
    QTest::newRow("nothing is a number") << "" << false;
}

void TestXlsxCell::formatsTellDaysFromNumbers()
{
    QFETCH(QString, code);
    QFETCH(bool, isDate);

    QCOMPARE(isDateFormat(code), isDate);
}

void TestXlsxCell::numbersAreWrittenAsPeopleDo_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");

    QTest::newRow("noise behind the 15th digit goes") << 8949.040000000001 << "8949.04";
    QTest::newRow("a whole number has no point") << 52870.0 << "52870";
    QTest::newRow("a fraction keeps its zero") << 0.28 << "0.28";
    QTest::newRow("a sum of tenths is itself") << 0.1 + 0.2 << "0.3";
    QTest::newRow("a third has fifteen digits") << 1.0 / 3 << "0.333333333333333";
    QTest::newRow("minus zero is zero") << -0.0 << "0";
    QTest::newRow("a negative number keeps its sign") << -1.65 << "-1.65";
    QTest::newRow("a small number has no exponent") << 0.000012 << "0.000012";
    QTest::newRow("a large number has no exponent") << 1.5e17 << "150000000000000000";
    QTest::newRow("an enormous number has one") << 1.5e300 << "1.5E+300";
    QTest::newRow("a tiny number has one") << 2e-30 << "2E-30";
}

void TestXlsxCell::numbersAreWrittenAsPeopleDo()
{
    QFETCH(double, value);
    QFETCH(QString, text);

    QCOMPARE(numberText(value), text);
}

void TestXlsxCell::serialNumbersAreDays_data()
{
    QTest::addColumn<double>("serial");
    QTest::addColumn<bool>("date1904");
    QTest::addColumn<QDate>("day");

    QTest::newRow("day 1 is the first of 1900") << 1.0 << false << QDate(1900, 1, 1);
    QTest::newRow("day 59 is the last of February") << 59.0 << false << QDate(1900, 2, 28);
    QTest::newRow("day 60 never was") << 60.0 << false << QDate();
    QTest::newRow("day 61 is the first of March") << 61.0 << false << QDate(1900, 3, 1);
    QTest::newRow("a recent day") << 44489.0 << false << QDate(2021, 10, 20);
    QTest::newRow("a time leaves the day") << 44489.75 << false << QDate(2021, 10, 20);
    QTest::newRow("a hair before midnight is the next day")
        << 44488.99999999999 << false << QDate(2021, 10, 20);
    QTest::newRow("a time alone is no day") << 0.5 << false << QDate();
    QTest::newRow("a negative number is no day") << -3.0 << false << QDate();
    QTest::newRow("the last day of all") << 2958465.0 << false << QDate(9999, 12, 31);
    QTest::newRow("there is no day after it") << 2958466.0 << false << QDate();
    QTest::newRow("the other calendar begins in 1904") << 1.0 << true << QDate(1904, 1, 2);
    QTest::newRow("a recent day of the other calendar") << 43027.0 << true << QDate(2021, 10, 20);
}

void TestXlsxCell::serialNumbersAreDays()
{
    QFETCH(double, serial);
    QFETCH(bool, date1904);
    QFETCH(QDate, day);

    QCOMPARE(dateOfSerial(serial, date1904).value_or(QDate()), day);
}

void TestXlsxCell::escapesBecomeCharacters_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("text");

    QTest::newRow("a carriage return") << "一_x000D_\n二"
                                       << "一\r\n二";
    QTest::newRow("an escaped underscore") << "a_x005F_x000D_b"
                                           << "a_x000D_b";
    QTest::newRow("two halves of a character") << "_xD842__xDFB7_"
                                               << "𠮷";
    QTest::newRow("one half stays as written") << "_xD842_"
                                               << "_xD842_";
    QTest::newRow("a zero stays as written") << "_x0000_"
                                             << "_x0000_";
    QTest::newRow("letters that are no number stay") << "_x00G0_"
                                                     << "_x00G0_";
    QTest::newRow("an unfinished one stays") << "_x000"
                                             << "_x000";
}

void TestXlsxCell::escapesBecomeCharacters()
{
    QFETCH(QString, written);
    QFETCH(QString, text);

    decodeEscapes(written);

    QCOMPARE(written, text);
}

QTEST_GUILESS_MAIN(TestXlsxCell)
#include "tst_xlsxcell.moc"
