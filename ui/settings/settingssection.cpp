#include "ui/settings/settingssection.h"

#include "ui/common/controls.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QFormLayout>

namespace {
constexpr int settingsTextWidth = 560;

QuietLabel *wrapped(const QString &sentence, QWidget *parent)
{
    auto *label = new QuietLabel(sentence, parent);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setMaximumWidth(scaledTo(parent->font(), settingsTextWidth));
    return label;
}
} // namespace

SettingsSection::SettingsSection(const QString &title, const QString &explanation, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_column(new QVBoxLayout(this))
    , m_form(new QFormLayout)
    , m_heading(new QLabel(title, this))
{
    setAccessibleName(title);
    m_column->setContentsMargins(24, 20, 24, 20);
    m_column->setSpacing(8);
    m_column->addWidget(m_heading);
    if (!explanation.isEmpty())
        m_column->addWidget(wrapped(explanation, this));
    m_column->addSpacing(8);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_column->addLayout(m_form);
    dress();
}

void SettingsSection::addField(const QString &label, QWidget *field)
{
    field->setAccessibleName(label);
    auto *words = new QuietLabel(label, this);
    words->setMinimumWidth(scaledTo(font(), 128));
    words->setBuddy(field);
    m_form->addRow(words, field);
}

void SettingsSection::addNote(const QString &sentence)
{
    m_column->addWidget(wrapped(sentence, this));
}

void SettingsSection::dress()
{
    m_heading->setFont(roleFont(TextRole::PanelTitle, font()));
}

void SettingsSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}
