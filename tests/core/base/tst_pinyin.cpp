#include "core/base/pinyin.h"

#include <QTest>

using namespace Qt::StringLiterals;

class PinyinTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsFirstLetters_data();
    void knowsFirstLetters();
    void findsTextsByTheirFirstLetters_data();
    void findsTextsByTheirFirstLetters();
    void takesOnlyLettersAndFiguresForInitials();
    void findsTheNextPlaceToo();
    void givesALetterToEveryCommonCharacter();
};

void PinyinTest::knowsFirstLetters_data()
{
    QTest::addColumn<QString>("character");
    QTest::addColumn<QString>("letters");
    QTest::newRow("first of A") << u"阿"_s << u"ae"_s;
    QTest::newRow("plain") << u"玉"_s << u"y"_s;
    QTest::newRow("last of Z") << u"座"_s << u"z"_s;
    QTest::newRow("two readings") << u"长"_s << u"zc"_s;
    QTest::newRow("a road, or to go") << u"行"_s << u"xh"_s;
    QTest::newRow("a letter") << u"b"_s << u"b"_s;
    QTest::newRow("a figure") << u"7"_s << u"7"_s;
    QTest::newRow("a mark") << u"("_s << u""_s;
}

void PinyinTest::knowsFirstLetters()
{
    QFETCH(const QString, character);
    QFETCH(const QString, letters);

    QCOMPARE(pinyinInitials(character.front()), letters);
}

void PinyinTest::findsTextsByTheirFirstLetters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("from the start") << u"玉兰街道路工程"_s << u"ylj"_s << true;
    QTest::newRow("from the middle") << u"玉兰街道路工程"_s << u"dlgc"_s << true;
    QTest::newRow("one letter") << u"玉兰街"_s << u"l"_s << true;
    QTest::newRow("not in a row") << u"玉兰街道路"_s << u"yj"_s << false;
    QTest::newRow("either reading") << u"重庆路"_s << u"cql"_s << true;
    QTest::newRow("the other reading") << u"重点项目"_s << u"zdxm"_s << true;
    QTest::newRow("figures between") << u"合欢路220千伏"_s << u"hhl220qf"_s << true;
    QTest::newRow("longer than the text") << u"玉兰"_s << u"ylj"_s << false;
}

void PinyinTest::findsTextsByTheirFirstLetters()
{
    QFETCH(const QString, text);
    QFETCH(const QString, typed);
    QFETCH(const bool, isFound);

    QCOMPARE(hasInitials(text, typed), isFound);
}

void PinyinTest::takesOnlyLettersAndFiguresForInitials()
{
    QVERIFY(mayBeInitials(u"ylj"));
    QVERIFY(mayBeInitials(u"a3"));
    QVERIFY(!mayBeInitials(u"2021"));
    QVERIFY(!mayBeInitials(u"玉l"));
    QVERIFY(!mayBeInitials(u""));
}

void PinyinTest::findsTheNextPlaceToo()
{
    std::vector<quint8> codes;
    appendInitials(u"安置区安置房", codes);

    QCOMPARE(findInitials(codes, u"az"), 0);
    QCOMPARE(findInitials(codes, u"az", 1), 3);
    QCOMPARE(findInitials(codes, u"az", 4), -1);
}

void PinyinTest::givesALetterToEveryCommonCharacter()
{
    for (const QChar character : u"的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会"_s)
        QVERIFY2(!pinyinInitials(character).isEmpty(), qPrintable(QString(character)));
}

QTEST_GUILESS_MAIN(PinyinTest)

#include "tst_pinyin.moc"
