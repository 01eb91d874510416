#include "ui/common/theme.h"

#include <QtTest>

#include <cmath>

namespace {
double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// The contrast ratio of WCAG 2, 1 to 21.
double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

constexpr double forText = 4.5;
constexpr double forGraphics = 3.0;
} // namespace

Q_DECLARE_METATYPE(const Theme *)

/// Every pair of colours that stands on each other can be told apart, in every appearance.
class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void textIsReadable_data();
    void textIsReadable();
    void graphicsAreSeen_data() { textIsReadable_data(); }
    void graphicsAreSeen();
    void numbersOnFillsAreReadable_data() { textIsReadable_data(); }
    void numbersOnFillsAreReadable();
    void aPaletteFindsItsThemeAgain_data() { textIsReadable_data(); }
    void aPaletteFindsItsThemeAgain();
    void highContrastIsStronger();
    void zoomsInStepsAndNotOffTheEnd();
};

void ThemeTest::textIsReadable_data()
{
    QTest::addColumn<const Theme *>("theme");
    QTest::newRow("light") << &Theme::light();
    QTest::newRow("dark") << &Theme::dark();
    QTest::newRow("light, high contrast") << &Theme::lightContrast();
    QTest::newRow("dark, high contrast") << &Theme::darkContrast();
}

void ThemeTest::textIsReadable()
{
    QFETCH(const Theme *, theme);
    const Theme &t = *theme;
    const std::vector<std::tuple<const char *, QColor, QColor>> pairs{
        {"text on surface", t.text, t.surface},
        {"text on sel", t.text, t.sel},
        {"text2 on surface", t.text2, t.surface},
        {"text2 on window", t.text2, t.window},
        {"text2 on sel", t.text2, t.sel},
        {"text2 on sunken", t.text2, t.sunken},
        {"text3 on surface", t.text3, t.surface},
        {"text3 on window", t.text3, t.window},
        {"accent on surface", t.accent, t.surface},
        {"accent on accentBg", t.accent, t.accentBg},
        {"onAccent on accent", t.onAccent, t.accent},
        {"late on surface", t.late, t.surface},
        {"late on window", t.late, t.window},
        {"late on lateBg", t.late, t.lateBg},
        {"late on sel", t.late, t.sel},
        {"warn on surface", t.warn, t.surface},
        {"warn on warnBg", t.warn, t.warnBg},
        {"ok on surface", t.ok, t.surface},
        {"ok on okBg", t.ok, t.okBg},
        {"tipText on tip", t.tipText, t.tip},
        {"front on surface", t.front, t.surface},
        {"surface on done", t.surface, t.done},
    };

    for (const auto &[name, ink, ground] : pairs)
        QVERIFY2(contrast(ink, ground) >= forText,
                 qPrintable(QString("%1: %2").arg(name).arg(contrast(ink, ground))));
}

void ThemeTest::graphicsAreSeen()
{
    QFETCH(const Theme *, theme);
    const Theme &t = *theme;
    const std::vector<std::pair<const char *, QColor>> marks{{"control", t.control},
                                                             {"warnFill", t.warnFill},
                                                             {"okFill", t.okFill},
                                                             {"barFill", t.barFill},
                                                             {"base", t.base},
                                                             {"front", t.front},
                                                             {"late", t.late}};

    for (const auto &[name, mark] : marks)
        QVERIFY2(contrast(mark, t.surface) >= forGraphics,
                 qPrintable(QString("%1: %2").arg(name).arg(contrast(mark, t.surface))));
}

void ThemeTest::numbersOnFillsAreReadable()
{
    QFETCH(const Theme *, theme);
    const Theme &t = *theme;
    const bool isDark = t.surface.lightness() < 128;
    const QColor ink = isDark ? QColor(0x10203A) : QColor(Qt::white);

    QVERIFY(contrast(ink, t.late) >= forText);
    QVERIFY(contrast(ink, t.okFill) >= forText);
    QVERIFY(contrast(isDark ? ink : t.text, t.warnFill) >= forText);
}

void ThemeTest::aPaletteFindsItsThemeAgain()
{
    QFETCH(const Theme *, theme);

    QCOMPARE(&themeOf(theme->palette()), theme);
}

void ThemeTest::highContrastIsStronger()
{
    for (const auto &[plain, strong] : {std::pair(&Theme::light(), &Theme::lightContrast()),
                                        std::pair(&Theme::dark(), &Theme::darkContrast())}) {
        QVERIFY(strong->isOutlined && !plain->isOutlined);
        QVERIFY(contrast(strong->text3, strong->surface) >= 7);
        QVERIFY(contrast(strong->line, strong->surface) >= forGraphics);
        QVERIFY(contrast(plain->line, plain->surface) < contrast(strong->line, strong->surface));
    }
}

void ThemeTest::zoomsInStepsAndNotOffTheEnd()
{
    QCOMPARE(zoomAfter(100, 1), 110);
    QCOMPARE(zoomAfter(100, -1), 90);
    QCOMPARE(zoomAfter(200, 1), 200);
    QCOMPARE(zoomAfter(80, -1), 80);
    QCOMPARE(zoomAfter(103, 0), 110);
}

QTEST_MAIN(ThemeTest)

#include "tst_theme.moc"
