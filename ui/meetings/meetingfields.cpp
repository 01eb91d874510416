#include "ui/meetings/meetingfields.h"

#include "ui/common/controls.h"
#include "ui/common/recordcolumn.h"
#include "ui/common/theme.h"
#include "ui/meetings/meetingwords.h"

#include <QCompleter>
#include <QHBoxLayout>

namespace {
void markInvalid(QLineEdit *edit, bool isInvalid)
{
    edit->setProperty("invalid", isInvalid);
    edit->update();
}

void showUnlessTyped(QLineEdit *edit, const QString &text)
{
    if (edit->hasFocus() && edit->isModified())
        return;
    if (edit->text() != text)
        edit->setText(text);
}
} // namespace

MeetingFields::MeetingFields(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_half(new QComboBox(this))
    , m_note(new QuietLabel({}, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_day = addEdit(tr("Day"), 104);
    for (const auto &word : Words<HalfDay>::list)
        m_half->addItem(wordFor(word.value), static_cast<int>(word.value));
    m_half->setAccessibleName(tr("Half of the day"));
    layout->addWidget(m_half);
    layout->addWidget(m_note);
    m_place = addEdit(tr("Place"), 160);
    m_chair = addEdit(tr("Chair"), 96);
    layout->addStretch();
    auto *names = new QCompleter(
        detail::choicesOf(static_cast<const PersonId *>(nullptr), context.workspace()), this);
    names->setFilterMode(Qt::MatchContains);
    m_chair->setCompleter(names);
    connect(m_half, &QComboBox::activated, this, &MeetingFields::edited);
    connect(m_day, &QLineEdit::textChanged, this, &MeetingFields::showDayNote);
    connect(m_chair, &QLineEdit::textChanged, this, &MeetingFields::showChairNote);
}

QLineEdit *MeetingFields::addEdit(const QString &name, int width)
{
    auto *edit = new QLineEdit(this);
    edit->setAccessibleName(name);
    edit->setPlaceholderText(name);
    edit->setToolTip(name);
    edit->setFixedWidth(scaledTo(font(), width));
    layout()->addWidget(edit);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit] {
        if (!edit->isModified())
            return;
        edit->setModified(false);
        emit edited();
    });
    return edit;
}

void MeetingFields::show(QDate day, HalfDay half, const QString &place, PersonId chair)
{
    showUnlessTyped(m_day, day.toString(Qt::ISODate));
    showUnlessTyped(m_place, place);
    showUnlessTyped(m_chair, personName(m_context.workspace(), chair));
    m_half->setCurrentIndex(m_half->findData(static_cast<int>(half)));
    showDayNote();
}

void MeetingFields::setLocked(bool isLocked)
{
    for (QLineEdit *edit : {m_day, m_place, m_chair})
        edit->setReadOnly(isLocked);
    m_half->setEnabled(!isLocked);
}

std::optional<QDate> MeetingFields::day() const
{
    const TypingContext typingContext{m_context.workspace(), m_context.today.day()};
    const auto read = typed(m_day->text(), typingContext, static_cast<const DatePhrase *>(nullptr));
    return read && read->isDated() ? std::optional(read->date) : std::nullopt;
}

HalfDay MeetingFields::half() const
{
    return static_cast<HalfDay>(m_half->currentData().toInt());
}

PersonId MeetingFields::chair() const
{
    const TypingContext typingContext{m_context.workspace(), m_context.today.day()};
    return typed(m_chair->text(), typingContext, static_cast<const PersonId *>(nullptr)).value_or(PersonId());
}

bool MeetingFields::knowsChair() const
{
    return m_chair->text().trimmed().isEmpty() || chair();
}

void MeetingFields::showDayNote()
{
    const auto read = day();
    markInvalid(m_day, !read && !m_day->text().isEmpty());
    QString note;
    if (!read)
        note = tr("▲ Not a day");
    else if (m_context.calendar.isRestDay(*read))
        note = tr("%1, rest day").arg(MeetingWords::weekday(*read));
    else
        note = MeetingWords::weekday(*read);
    m_note->setText(note);
    m_day->setAccessibleDescription(note);
}

void MeetingFields::showChairNote()
{
    markInvalid(m_chair, !knowsChair());
    const QString problem
        = knowsChair() ? QString() : tr("Nobody is called so. Add the person under People.");
    m_chair->setAccessibleDescription(problem);
    m_chair->setToolTip(problem.isEmpty() ? tr("Chair") : problem);
}
