#include "ui/meetings/seriesbar.h"

#include "core/meeting/meetingedits.h"
#include "core/meeting/seriesedits.h"
#include "ui/common/answer.h"
#include "ui/common/controls.h"
#include "ui/common/shown.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLocale>

namespace {
template <typename Enum>
void fillWithWords(QComboBox *box)
{
    for (const auto &word : Words<Enum>::list)
        box->addItem(wordFor(word.value), static_cast<int>(word.value));
}

void choose(QComboBox *box, int value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}
} // namespace

SeriesBar::SeriesBar(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_prompt(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_numbering(new QComboBox(this))
    , m_first(new QSpinBox(this))
    , m_weekday(new QComboBox(this))
    , m_half(new QComboBox(this))
    , m_place(new QLineEdit(this))
    , m_save(makeButton({}, ButtonKind::Normal, this))
{
    buildFields();
    connect(m_save, &QPushButton::clicked, this, &SeriesBar::save);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &name) {
        m_save->setEnabled(!name.trimmed().isEmpty());
    });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void SeriesBar::buildFields()
{
    fillWithWords<MeetingNumbering>(m_numbering);
    fillWithWords<HalfDay>(m_half);
    m_first->setRange(1, 9999);
    m_weekday->addItem(tr("No usual day"), 0);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        m_weekday->addItem(QLocale().standaloneDayName(day), day);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(20, 10, 20, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_prompt, 0, 0, 1, 6);
    addField(grid, 0, tr("Name of the series"), m_name);
    addField(grid, 1, tr("Numbering"), m_numbering);
    addField(grid, 2, tr("First number in this file"), m_first);
    addField(grid, 3, tr("Usual day"), m_weekday);
    addField(grid, 4, tr("Half of the day"), m_half);
    addField(grid, 5, tr("Place"), m_place);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(5, 2);
    auto *buttons = new QHBoxLayout;
    QPushButton *cancel = makeButton(tr("Cancel"), ButtonKind::Link, this);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    buttons->addStretch();
    grid->addLayout(buttons, 3, 0, 1, 6);
}

void SeriesBar::addField(QGridLayout *grid, int place, const QString &name, QWidget *field)
{
    auto *label = new QuietLabel(name, this);
    label->setBuddy(field);
    field->setAccessibleName(name);
    grid->addWidget(label, 1, place);
    grid->addWidget(field, 2, place);
}

void SeriesBar::askForNew()
{
    MeetingSeries proposed;
    proposed.name = tr("Weekly key-project meeting");
    show(proposed);
    m_prompt->setText(
        tr("How is the meeting called and numbered? Meetings held before this file count with the "
           "first number."));
    m_save->setText(tr("Make the series"));
    m_save->setAccessibleName(m_save->text());
    m_name->setFocus();
    m_name->selectAll();
}

void SeriesBar::askFor(MeetingSeriesId id)
{
    const MeetingSeries *series = m_context.workspace().find(id);
    if (!series)
        return askForNew();
    show(*series);
    m_prompt->setText(tr("Meetings that were already called keep their numbers."));
    m_save->setText(tr("Save"));
    m_save->setAccessibleName(m_save->text());
    m_name->setFocus();
}

void SeriesBar::show(const MeetingSeries &series)
{
    m_seen = series;
    m_name->setText(series.name);
    choose(m_numbering, static_cast<int>(series.numbering));
    m_first->setValue(series.firstNumber);
    choose(m_weekday, series.weekday);
    choose(m_half, static_cast<int>(series.half));
    m_place->setText(series.place);
    QWidget::show();
}

MeetingSeries SeriesBar::written() const
{
    MeetingSeries series = m_seen;
    series.name = m_name->text().trimmed();
    series.numbering = static_cast<MeetingNumbering>(m_numbering->currentData().toInt());
    series.firstNumber = m_first->value();
    series.weekday = m_weekday->currentData().toInt();
    series.half = static_cast<HalfDay>(m_half->currentData().toInt());
    series.place = m_place->text().trimmed();
    return series;
}

void SeriesBar::save()
{
    MeetingSeries wanted = written();
    const bool isNew = !wanted.id;
    if (isNew)
        wanted.id = makeId<MeetingSeriesId>(m_context.ids);
    hide();
    const auto tell = [this, id = wanted.id, isNew](const Result<Performed> &performed) {
        if (!performed) {
            QWidget::show(); // what was typed is still there
            m_context.notices.warn(performed.error());
        } else if (isNew) {
            emit made(id);
        }
    };
    const QString label = isNew ? tr("Make the series %1").arg(wanted.name)
                                : tr("Settings of the series %1").arg(wanted.name);
    whenAnswered(m_context.session.perform(isNew ? makeSeries(wanted) : correctSeries(m_seen, wanted), label),
                 this,
                 tell);
}

void SeriesBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        hide();
    else if (isEnter && clickFocusedButton(this))
        return;
    else if (isEnter && m_save->isEnabled())
        save();
    else
        QWidget::keyPressEvent(event);
}
