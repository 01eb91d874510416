#pragma once

#include "ui/common/pagecontext.h"
#include "ui/settings/settingssection.h"

#include <QComboBox>
#include <QSpinBox>

/// 时限规则: how 13710 is counted in this file, for matters dispatched from now on.
class ClockSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit ClockSection(const PageContext &context, QWidget *parent = nullptr);

    QComboBox *startBox() const { return m_start; }
    QSpinBox *resolveBox() const { return m_resolve; }

private:
    template <typename Enum>
    QComboBox *addChoice(const QString &label);
    QSpinBox *addLength(const QString &label, const QString &unit, int most);
    void showPolicy();
    void write();

    PageContext m_context;
    QComboBox *m_start;
    QComboBox *m_counting;
    QComboBox *m_holidays;
    QSpinBox *m_feedback;
    QSpinBox *m_resolve;
    QSpinBox *m_months;
};
