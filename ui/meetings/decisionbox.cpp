#include "ui/meetings/decisionbox.h"

#include "core/base/text.h"
#include "core/domain/lookup.h"
#include "core/meeting/agenda.h"
#include "core/meeting/meetingedits.h"
#include "core/supervision/clock13710.h"
#include "ui/common/answer.h"
#include "ui/common/controls.h"
#include "ui/common/shown.h"
#include "ui/common/theme.h"
#include "ui/meetings/chiprow.h"
#include "ui/meetings/decisionedit.h"
#include "ui/meetings/decisionkeeper.h"
#include "ui/meetings/meetingwords.h"

#include <QVBoxLayout>

DecisionBox::DecisionBox(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_keeper(new DecisionKeeper(context, this))
    , m_edit(new DecisionEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    buildEdit();
    buildConflict();
    buildChips();
    buildButtons();
    connectEdit();
    connect(&context.session, &Session::changed, this, &DecisionBox::refresh);
}

void DecisionBox::buildEdit()
{
    m_edit->setMinimumHeight(4 * lineHeight(font()));
    m_edit->setMaximumHeight(6 * lineHeight(font()));
    layout()->addWidget(m_edit);
}

void DecisionBox::buildConflict()
{
    m_conflict = new QWidget(this);
    auto *box = new QVBoxLayout(m_conflict);
    box->setContentsMargins(0, 6, 0, 6);
    m_conflictText = new QLabel(m_conflict);
    m_conflictText->setWordWrap(true);
    m_conflictText->setTextFormat(Qt::PlainText);
    m_mine = makeButton(tr("Write mine"), ButtonKind::Normal, m_conflict);
    m_theirs = makeButton(tr("Take theirs"), ButtonKind::Normal, m_conflict);
    auto *line = new QHBoxLayout;
    line->addWidget(m_mine);
    line->addWidget(m_theirs);
    line->addStretch();
    box->addWidget(m_conflictText);
    box->addLayout(line);
    m_conflict->hide();
    layout()->addWidget(m_conflict);
    connect(m_keeper, &DecisionKeeper::conflicted, this, &DecisionBox::showConflict);
    connect(m_mine, &QPushButton::clicked, this, [this] {
        m_conflict->hide();
        m_keeper->keepMine();
    });
    connect(m_theirs, &QPushButton::clicked, this, [this] {
        m_conflict->hide();
        m_keeper->takeTheirs();
    });
}

void DecisionBox::buildChips()
{
    m_unit = new ChipRow(tr("Lead"), this);
    m_helpers = new ChipRow(tr("Helping"), this);
    m_person = new ChipRow(tr("Person"), this);
    m_due = new ChipRow(tr("Due"), this);
    for (ChipRow *row : {m_unit, m_helpers, m_person, m_due})
        layout()->addWidget(row);
    auto *line = new QHBoxLayout;
    auto *name = new QuietLabel(tr("Class"), this);
    line->setSpacing(6);
    name->setFixedWidth(scaledTo(font(), 68) - line->spacing());
    m_class = new QComboBox(this);
    m_class->setAccessibleName(tr("Class"));
    for (const auto &word : Words<MatterClass>::list)
        m_class->addItem(wordFor(word.value), static_cast<int>(word.value));
    m_class->setCurrentIndex(m_class->findData(static_cast<int>(MatterClass::Ordinary)));
    m_clock = new QuietLabel({}, this);
    line->addWidget(name);
    line->addWidget(m_class);
    line->addWidget(m_clock, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
    connect(m_class, &QComboBox::currentIndexChanged, this, &DecisionBox::showClock);
}

void DecisionBox::buildButtons()
{
    m_record = makeButton(tr("Record as matter"), ButtonKind::Primary, this);
    m_record->setToolTip(tr("Ctrl+Enter"));
    m_only = makeButton(tr("Only the decision"), ButtonKind::Normal, this);
    m_postpone = makeButton(tr("Postpone"), ButtonKind::Normal, this);
    m_saved = new QuietLabel({}, this);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 8, 0, 0);
    line->setSpacing(8);
    for (QPushButton *button : {m_record, m_only, m_postpone})
        line->addWidget(button);
    line->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
    layout()->addWidget(m_saved);
    connect(m_record, &QPushButton::clicked, this, &DecisionBox::recordMatter);
    connect(m_only, &QPushButton::clicked, this, [this] {
        keep();
        m_edit->startNewLine();
    });
    connect(m_postpone, &QPushButton::clicked, this, &DecisionBox::postpone);
}

void DecisionBox::connectEdit()
{
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] { m_keeper->take(m_edit->toPlainText()); });
    connect(m_edit, &QPlainTextEdit::textChanged, this, &DecisionBox::read);
    connect(m_edit, &QPlainTextEdit::cursorPositionChanged, this, &DecisionBox::read);
    connect(m_edit, &DecisionEdit::recordAsked, this, &DecisionBox::recordMatter);
    connect(m_keeper, &DecisionKeeper::textReplaced, m_edit, &DecisionEdit::replaceText);
    connect(m_keeper, &DecisionKeeper::saved, this, &DecisionBox::showSaved);
}

void DecisionBox::setItem(AgendaItemId item)
{
    if (item == m_item)
        return refresh();
    m_item = item;
    const QString text = m_keeper->open(item);
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
    m_saved->clear();
    m_class->setCurrentIndex(m_class->findData(static_cast<int>(MatterClass::Ordinary)));
    m_conflict->hide();
    if (m_keeper->isConflicting())
        showConflict();
    refresh();
    read();
    showClock();
}

void DecisionBox::keep()
{
    m_keeper->flush();
}

const Meeting *DecisionBox::meeting() const
{
    const AgendaItem *item = m_context.workspace().find(m_item);
    return item ? m_context.workspace().find(item->meeting) : nullptr;
}

void DecisionBox::refresh()
{
    const Meeting *held = meeting();
    const bool mayWrite = held && !held->isLocked() && m_context.session.readOnlyReason().isEmpty();
    m_edit->setReadOnly(!mayWrite);
    for (QWidget *part : std::initializer_list<QWidget *>{m_record, m_only, m_postpone, m_class})
        part->setEnabled(mayWrite);
    const AgendaItem *item = m_context.workspace().find(m_item);
    m_postpone->setText(item && item->outcome == AgendaOutcome::Postponed ? tr("Postponed ✓")
                                                                          : tr("Postpone"));
}

void DecisionBox::read()
{
    const Meeting *held = meeting();
    if (!held)
        return;
    const Workspace &workspace = m_context.workspace();
    const QString line = m_edit->currentLine();
    const DecisionReading reading = readDecision(workspace, line, *held);
    m_edit->mark(reading.found);
    QStringList helpers;
    for (const UnitId helper : reading.helpers)
        helpers += MeetingWords::unitName(workspace, helper, {});
    m_unit->setChips({MeetingWords::unitName(workspace, reading.unit, {})});
    m_helpers->setChips(helpers);
    m_person->setChips({personName(workspace, reading.person)});
    QString due;
    if (reading.due && reading.due->isDated())
        due = tr("%1 → %2 %3", "words, day, weekday")
                  .arg(shown(*reading.due),
                       MeetingWords::day(reading.due->date),
                       MeetingWords::weekday(reading.due->date));
    m_due->setChips({due});
    const auto parts = decisionParts(lineToRecord()).size();
    m_record->setText(parts > 1 ? tr("Record %n matter(s)", nullptr, static_cast<int>(parts))
                                : tr("Record as matter"));
}

void DecisionBox::showClock()
{
    const Meeting *held = meeting();
    if (!held)
        return;
    const auto stage = solvingStage(static_cast<MatterClass>(m_class->currentData().toInt()));
    if (!stage)
        return m_clock->setText(tr("no solving clock yet"));
    const QDate due = stageDue(*stage, held->date, m_context.workspace().office().policy, m_context.calendar);
    const QString day = MeetingWords::day(due);
    m_clock->setText(*stage == DeadlineStage::Month ? tr("one-month clock, %1").arg(day)
                                                    : tr("seven-day clock, %1").arg(day));
}

void DecisionBox::showConflict()
{
    const QString theirs = m_keeper->theirs();
    m_conflictText->setText(
        theirs.isEmpty()
            ? tr("The decision was taken away elsewhere. Your text is kept here. Which one holds?")
            : tr("The decision was changed elsewhere to “%1”. Your text is kept here. Which one holds?")
                  .arg(theirs));
    m_conflictText->setAccessibleName(m_conflictText->text());
    m_conflict->show();
}

void DecisionBox::showSaved(const QDateTime &at)
{
    m_saved->setText(tr("✓ Saved as typed, %1").arg(at.toLocalTime().toString(QStringLiteral("HH:mm:ss"))));
}

QString DecisionBox::lineToRecord() const
{
    if (const QString line = m_edit->currentLine().trimmed(); !line.isEmpty())
        return line;
    const QStringList lines = m_edit->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    return lines.isEmpty() ? QString() : lines.last().trimmed();
}

Edit DecisionBox::matterOf(const QString &part, const QString &line) const
{
    DecisionWanted wanted;
    wanted.title = part.simplified();
    wanted.classification = static_cast<MatterClass>(m_class->currentData().toInt());
    if (const Meeting *held = meeting()) {
        const DecisionReading reading = readDecision(m_context.workspace(), part, *held);
        wanted.unit = reading.unit;
        wanted.helpers = QList<UnitId>(reading.helpers.begin(), reading.helpers.end());
        wanted.person = reading.person;
        wanted.due = reading.due;
    }
    // Pressed twice: what stands as a matter when its turn comes is not made again.
    return [item = m_item, title = wanted.title, edit = decide(m_item, line, wanted, m_context.ids)](
               const Workspace &workspace) -> Result<ChangeSet> {
        for (const Matter *matter : mattersOf(workspace, item))
            if (matter->title == title)
                return ChangeSet();
        return edit(workspace);
    };
}

void DecisionBox::recordMatter()
{
    const QString line = lineToRecord();
    if (!m_record->isEnabled() || line.isEmpty() || m_edit->isComposing())
        return;
    keep();
    QStringList known;
    for (const Matter *matter : mattersOf(m_context.workspace(), m_item))
        known += matter->title;
    for (const QString &part : decisionParts(line)) {
        if (known.contains(part.simplified()))
            m_context.notices.say(
                {Notice::Kind::Information, tr("“%1” is recorded already.").arg(excerpt(part)), {}});
        else
            m_context.perform(matterOf(part, line), tr("Record the matter %1").arg(excerpt(part)));
    }
    m_edit->startNewLine();
}

void DecisionBox::postpone()
{
    if (!m_postpone->isEnabled())
        return;
    keep();
    const AgendaItem *item = m_context.workspace().find(m_item);
    const QString title = item ? excerpt(item->title) : QString();
    m_context.perform(
        postponeItem(m_item), tr("Postpone %1").arg(title), tr("“%1” goes to the next meeting.").arg(title));
}
