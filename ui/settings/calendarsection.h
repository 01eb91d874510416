#pragma once

#include "ui/common/pagecontext.h"
#include "ui/settings/settingssection.h"

class QTableWidget;

/// 日历: which years' rest days the program knows, and a warning for the next that it does not.
class CalendarSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit CalendarSection(const PageContext &context, QWidget *parent = nullptr);

    QTableWidget *table() const { return m_table; }

private:
    void fill();
    void addYear(int year);

    PageContext m_context;
    QTableWidget *m_table;
};
