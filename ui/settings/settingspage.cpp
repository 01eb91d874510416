#include "ui/settings/settingspage.h"

#include "ui/common/theme.h"
#include "ui/settings/calendarsection.h"
#include "ui/settings/clocksection.h"
#include "ui/settings/looksection.h"
#include "ui/settings/personsection.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

namespace {
constexpr int sectionListWidth = 200;
}

SettingsPage::SettingsPage(const PageContext &context, Preferences &preferences, QWidget *parent)
    : Page(parent)
    , m_list(new QListWidget(this))
    , m_sections(new QStackedWidget(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 12, 0, 0);
    row->setSpacing(0);
    m_list->setAccessibleName(title());
    m_list->setFixedWidth(scaledTo(font(), sectionListWidth));
    m_list->setFrameShape(QFrame::NoFrame);
    row->addWidget(m_list);
    row->addWidget(m_sections, 1);
    add(new ClockSection(context, this));
    add(new CalendarSection(context, this));
    add(new PersonSection(context, this));
    add(new LookSection(preferences, this));
    connect(m_list, &QListWidget::currentRowChanged, m_sections, &QStackedWidget::setCurrentIndex);
    m_list->setCurrentRow(0);
}

void SettingsPage::add(SettingsSection *section)
{
    auto *item = new QListWidgetItem(section->title(), m_list);
    item->setSizeHint({1, std::max(32, lineHeight(font()) + 12)});
    auto *scroll = new QScrollArea(m_sections);
    scroll->setWidget(section);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_sections->addWidget(scroll);
}

void SettingsPage::focusContent()
{
    m_list->setFocus();
}
