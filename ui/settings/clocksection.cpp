#include "ui/settings/clocksection.h"

#include "core/portfolio/officeedits.h"
#include "ui/common/shown.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

ClockSection::ClockSection(const PageContext &context, QWidget *parent)
    : SettingsSection(
        tr("Clocks"),
        tr("How the days of a matter are counted. A change holds for matters dispatched from now "
           "on; clocks that run already keep the days they were given."),
        parent)
    , m_context(context)
    , m_start(addChoice<ClockPolicy::Start>(tr("Clocks begin")))
    , m_counting(addChoice<ClockPolicy::Counting>(tr("First day")))
    , m_holidays(addChoice<ClockPolicy::Holidays>(tr("Rest days")))
    , m_feedback(addLength(tr("Feedback within"), tr(" days"), 30))
    , m_resolve(addLength(tr("Solved within"), tr(" days"), 60))
    , m_months(addLength(tr("Major or complex, within"), tr(" months"), 12))
{
    addNote(tr("Deployment is due on the day itself. The change is journalled and can be undone."));
    column()->addStretch();
    showPolicy();
    connect(&context.session, &Session::changed, this, &ClockSection::showPolicy);
}

template <typename Enum>
QComboBox *ClockSection::addChoice(const QString &label)
{
    auto *box = new QComboBox(this);
    for (const auto &word : Words<Enum>::list)
        box->addItem(wordFor(word.value), static_cast<int>(word.value));
    addField(label, box);
    connect(box, &QComboBox::activated, this, &ClockSection::write);
    return box;
}

QSpinBox *ClockSection::addLength(const QString &label, const QString &unit, int most)
{
    auto *box = new QSpinBox(this);
    box->setRange(1, most);
    box->setSuffix(unit);
    box->setKeyboardTracking(false);
    addField(label, box);
    connect(box, &QSpinBox::valueChanged, this, &ClockSection::write);
    return box;
}

void ClockSection::showPolicy()
{
    const ClockPolicy &policy = m_context.workspace().office().policy;
    const auto choose
        = [](QComboBox *box, auto value) { box->setCurrentIndex(box->findData(static_cast<int>(value))); };
    choose(m_start, policy.start);
    choose(m_counting, policy.counting);
    choose(m_holidays, policy.holidays);
    const auto fill = [](QSpinBox *box, int value) {
        const QSignalBlocker blocker(box);
        box->setValue(value);
    };
    fill(m_feedback, policy.feedbackDays);
    fill(m_resolve, policy.resolveDays);
    fill(m_months, policy.months);
    const bool mayWrite = m_context.session.readOnlyReason().isEmpty();
    for (QWidget *field : {static_cast<QWidget *>(m_start),
                           static_cast<QWidget *>(m_counting),
                           static_cast<QWidget *>(m_holidays),
                           static_cast<QWidget *>(m_feedback),
                           static_cast<QWidget *>(m_resolve),
                           static_cast<QWidget *>(m_months)})
        field->setEnabled(mayWrite);
}

void ClockSection::write()
{
    ClockPolicy policy;
    policy.start = static_cast<ClockPolicy::Start>(m_start->currentData().toInt());
    policy.counting = static_cast<ClockPolicy::Counting>(m_counting->currentData().toInt());
    policy.holidays = static_cast<ClockPolicy::Holidays>(m_holidays->currentData().toInt());
    policy.feedbackDays = m_feedback->value();
    policy.resolveDays = m_resolve->value();
    policy.months = m_months->value();
    m_context.perform(setClockPolicy(policy, m_context.ids),
                      tr("Change how clocks are counted"),
                      tr("Clocks of matters dispatched from now on are counted so."));
}
