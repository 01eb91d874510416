#include "core/domain/lookup.h"
#include "tests/support/shownwindow.h"

#include "ui/settings/calendarsection.h"
#include "ui/settings/clocksection.h"
#include "ui/settings/looksection.h"
#include "ui/settings/personsection.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/mainmenu.h"

#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>
#include <QTableWidget>

/// Settings: of the file through edits, of the machine at once.
class SettingsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { shown = std::make_unique<ShownWindow>(); }
    void cleanup()
    {
        shown.reset();
        applyAppearance(Appearance::Light, QPalette(), normalTextPixels);
    }
    void choosesASectionByTheKeys();
    void changesTheClockPolicyAsAnEdit();
    void showsWhatUndoBringsBack();
    void saysWhichYearsTheCalendarKnows();
    void saysWhoTheLoginIs();
    void namesTheOffice();
    void changesColoursAndSizesAtOnce();
    void zoomsByTheKeys();

private:
    MainWindow &window() const { return *shown->window; }
    template <typename Section>
    Section *section() const
    {
        window().showPage("settings");
        auto *page = static_cast<SettingsPage *>(window().desk()->currentPage());
        auto *found = page->findChild<Section *>();
        for (int at = 0; at < page->sections()->count(); ++at)
            if (page->sections()->widget(at)->isAncestorOf(found))
                page->list()->setCurrentRow(at);
        return found;
    }
    static void choose(QComboBox *box, const QVariant &value)
    {
        box->setFocus();
        box->setCurrentIndex(box->findData(value));
        emit box->activated(box->currentIndex());
    }

    std::unique_ptr<ShownWindow> shown;
};

void SettingsPageTest::choosesASectionByTheKeys()
{
    shown->open();
    window().showPage("settings");
    auto *page = static_cast<SettingsPage *>(window().desk()->currentPage());
    QTRY_VERIFY(page->list()->hasFocus());

    QTest::keyClick(page->list(), Qt::Key_Down);

    QCOMPARE(page->sections()->currentIndex(), 1);
    QVERIFY(page->findChild<CalendarSection *>()->isVisible());
}

void SettingsPageTest::changesTheClockPolicyAsAnEdit()
{
    shown->open();
    auto *clocks = section<ClockSection>();

    clocks->startBox()->setFocus();
    QTest::keyClick(clocks->startBox(), Qt::Key_Down);
    QTRY_COMPARE(shown->workspace().office().policy.start, ClockPolicy::Start::Receipt);
    clocks->resolveBox()->setFocus();
    QTest::keyClick(clocks->resolveBox(), Qt::Key_Up);

    QTRY_COMPARE(shown->workspace().office().policy.resolveDays, 8);
    QVERIFY(window().session()->canUndo());
}

void SettingsPageTest::showsWhatUndoBringsBack()
{
    shown->open();
    auto *clocks = section<ClockSection>();
    choose(clocks->startBox(), static_cast<int>(ClockPolicy::Start::Receipt));
    QTRY_COMPARE(shown->workspace().office().policy.start, ClockPolicy::Start::Receipt);

    QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);

    QTRY_COMPARE(shown->workspace().office().policy.start, ClockPolicy::Start::Dispatch);
    QCOMPARE(clocks->startBox()->currentData().toInt(), static_cast<int>(ClockPolicy::Start::Dispatch));
}

void SettingsPageTest::saysWhichYearsTheCalendarKnows()
{
    shown->now = QDateTime(QDate(2026, 3, 2), QTime(1, 0), Qt::UTC);
    shown->open();
    const QTableWidget *years = section<CalendarSection>()->table();

    QCOMPARE(years->rowCount(), 10);
    QCOMPARE(years->item(3, 0)->text(), "2021");
    QVERIFY(years->item(3, 2)->text().toInt() > 0); // make-up working days
    QCOMPARE(years->item(9, 0)->text(), "2027");
    QVERIFY(years->item(9, 3)->text().startsWith("▲"));
}

void SettingsPageTest::saysWhoTheLoginIs()
{
    shown->open();
    auto *person = section<PersonSection>();
    QCOMPARE(person->personBox()->currentIndex(), 0);
    const QUuid id = shown->workspace().all<Person>().front()->id.value;

    choose(person->personBox(), id);

    QTRY_COMPARE(actorName(shown->workspace(), "tester"), "责任人甲");
    QCOMPARE(person->personBox()->currentData().toUuid(), id);
}

void SettingsPageTest::namesTheOffice()
{
    shown->open();
    auto *person = section<PersonSection>();
    person->officeEdit()->setFocus();

    ShownWindow::typeText(person->officeEdit(), "重点项目办");
    QTest::keyClick(person->officeEdit(), Qt::Key_Return);

    QTRY_COMPARE(shown->workspace().office().name, "重点项目办");
}

void SettingsPageTest::changesColoursAndSizesAtOnce()
{
    shown->open();
    auto *look = section<LookSection>();

    choose(look->appearanceBox(), static_cast<int>(Appearance::DarkContrast));
    QTRY_VERIFY(themeOf(window().palette()).isOutlined);
    choose(look->textBox(), largeTextPixels);
    QTRY_COMPARE(pixelsOf(window().font()), largeTextPixels);

    QCOMPARE(shown->kept.preferences.appearance, Appearance::DarkContrast);
    QCOMPARE(shown->kept.preferences.textPixels, largeTextPixels);
    choose(look->languageBox(), "en");
    QCOMPARE(shown->kept.preferences.language, "en");
}

void SettingsPageTest::zoomsByTheKeys()
{
    shown->open();
    auto *look = section<LookSection>();

    QTest::keyClick(&window(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(look->zoomBox()->currentData().toInt(), 110);
    QTest::keyClick(&window(), Qt::Key_Equal, Qt::ControlModifier);
    QTRY_COMPARE(pixelsOf(window().font()), qRound(normalTextPixels * 1.25));
    QTest::keyClick(&window(), Qt::Key_Minus, Qt::ControlModifier);
    QTest::keyClick(&window(), Qt::Key_0, Qt::ControlModifier);

    QTRY_COMPARE(pixelsOf(window().font()), normalTextPixels);
    QCOMPARE(shown->kept.preferences.zoom, 100);
}

QTEST_MAIN(SettingsPageTest)

#include "tst_settingspage.moc"
