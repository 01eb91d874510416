#include "ui/settings/calendarsection.h"

#include "ui/common/theme.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace {
constexpr int firstYearOfNotices = 2018;

struct YearDays
{
    int restWeekdays = 0;
    int workedWeekends = 0;
};

YearDays daysOf(const WorkCalendar &calendar, int year)
{
    YearDays days;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        const bool isWeekend = day.dayOfWeek() >= Qt::Saturday;
        days.restWeekdays += !isWeekend && calendar.isRestDay(day) ? 1 : 0;
        days.workedWeekends += isWeekend && calendar.isWorkDay(day) ? 1 : 0;
    }
    return days;
}
} // namespace

CalendarSection::CalendarSection(const PageContext &context, QWidget *parent)
    : SettingsSection(
        tr("Calendar"),
        tr("Rest days and make-up working days from the State Council's yearly notice. Version: %1")
            .arg(context.calendar.version()),
        parent)
    , m_context(context)
    , m_table(new QTableWidget(0, 4, this))
{
    m_table->setAccessibleName(tr("Years of the calendar"));
    m_table->setHorizontalHeaderLabels(
        {tr("Year"), tr("Weekdays off"), tr("Make-up working days"), tr("State")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEditTriggers(QTableWidget::NoEditTriggers);
    m_table->setSelectionBehavior(QTableWidget::SelectRows);
    m_table->setMaximumWidth(scaledTo(font(), 560));
    column()->addWidget(m_table, 1);
    fill();
    connect(&context.today, &Today::changed, this, &CalendarSection::fill);
}

void CalendarSection::fill()
{
    m_table->setRowCount(0);
    m_table->verticalHeader()->setDefaultSectionSize(lineHeight(font()) + 10);
    const int next = m_context.today.day().year() + 1;
    int last = next;
    while (m_context.calendar.covers(last + 1))
        ++last;
    for (int year = firstYearOfNotices; year <= last; ++year)
        addYear(year);
}

void CalendarSection::addYear(int year)
{
    const bool isCovered = m_context.calendar.covers(year);
    const YearDays days = isCovered ? daysOf(m_context.calendar, year) : YearDays();
    const QString none = QStringLiteral("—");
    const QStringList cells{QString::number(year),
                            isCovered ? QString::number(days.restWeekdays) : none,
                            isCovered ? QString::number(days.workedWeekends) : none,
                            isCovered ? tr("✓ Known") : tr("▲ No notice yet; plain weekends are assumed")};
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    for (int column = 0; column < cells.size(); ++column) {
        auto *item = new QTableWidgetItem(cells[column]);
        if (!isCovered)
            item->setForeground(themeOf(palette()).warn);
        m_table->setItem(row, column, item);
    }
}
