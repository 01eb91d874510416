#include "ui/matters/moveform.h"

#include "core/supervision/extensionmoves.h"
#include "core/supervision/matterdispatch.h"
#include "ui/common/answer.h"
#include "ui/common/controls.h"
#include "ui/common/shown.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QRegularExpression>

namespace {
bool wantsDays(MatterMove move)
{
    return move == MatterMove::AskExtension || move == MatterMove::ApproveExtension
        || move == MatterMove::Plan;
}

template <typename Enum>
void fillWords(QComboBox *box)
{
    for (const auto &word : Words<Enum>::list)
        box->addItem(wordFor(word.value), static_cast<int>(word.value));
}
} // namespace

MoveForm::MoveForm(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(8);
    layout->addWidget(makeHairline(this));
    m_title = new QLabel(this);
    m_title->setFont(roleFont(TextRole::Section, font()));
    layout->addWidget(m_title);
    buildFields();
    m_problem = new QLabel(this);
    m_problem->setWordWrap(true);
    layout->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    m_record = makeButton(tr("Record"), ButtonKind::Primary, this);
    QPushButton *close = makeButton(tr("Close"), ButtonKind::Link, this);
    buttons->addWidget(m_record);
    buttons->addWidget(close);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(m_record, &QPushButton::clicked, this, &MoveForm::record);
    connect(close, &QPushButton::clicked, this, &MoveForm::leave);
    hide();
}

void MoveForm::buildFields()
{
    m_form = new QFormLayout;
    m_form->setVerticalSpacing(6);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    static_cast<QVBoxLayout *>(layout())->addLayout(m_form);
    m_until = new QLineEdit(this);
    m_class = new QComboBox(this);
    m_grade = new QComboBox(this);
    m_node = new QComboBox(this);
    m_words = new QLineEdit(this);
    m_who = new QLineEdit(this);
    m_day = new QLineEdit(this);
    fillWords<MatterClass>(m_class);
    fillWords<MatterGrade>(m_grade);
    addField(m_until, tr("Until"));
    addField(m_class, tr("New class"));
    addField(m_grade, tr("Grade"));
    addField(m_words, tr("Words"));
    addField(m_node, tr("Node reached"));
    addField(m_who, tr("Who"));
    addField(m_day, tr("Day"));
    m_day->setPlaceholderText(tr("Today"));
    for (QLineEdit *edit : {m_until, m_words, m_who, m_day})
        connect(edit, &QLineEdit::returnPressed, this, &MoveForm::record);
}

void MoveForm::addField(QWidget *field, const QString &name)
{
    m_form->addRow(new QuietLabel(name, this), field);
    nameField(field, name);
}

void MoveForm::nameField(QWidget *field, const QString &name)
{
    static_cast<QLabel *>(m_form->labelForField(field))->setText(name);
    field->setAccessibleName(name);
}

void MoveForm::ask(MatterMove move, MatterId matter)
{
    if (!isBegunFor(matter) || m_move != move)
        begin(move, matter);
    show();
    (wantsDays(move) ? m_until : move == MatterMove::SignOff ? m_who : m_words)->setFocus();
}

void MoveForm::begin(MatterMove move, MatterId matter)
{
    m_move = move;
    m_matter = matter;
    m_isBegun = true;
    ++m_asked;
    m_title->setText(wordFor(move));
    for (QLineEdit *edit : {m_until, m_words, m_who, m_day})
        edit->clear();
    m_class->setCurrentIndex(0);
    m_grade->setCurrentIndex(0);
    m_problem->clear();
    m_problem->hide();
    m_record->setText(move == MatterMove::SignOff || move == MatterMove::Cancel ? wordFor(move)
                                                                                : tr("Record"));
    m_record->setAccessibleName(m_record->text());
    fillNodes();
    showFieldsOf(move);
}

void MoveForm::showFieldsOf(MatterMove move)
{
    m_form->setRowVisible(m_until, wantsDays(move));
    m_form->setRowVisible(m_class, move == MatterMove::Reclassify);
    m_form->setRowVisible(m_grade, move == MatterMove::Complete);
    m_form->setRowVisible(m_node, move == MatterMove::Feedback && m_node->count() > 1);
    nameField(m_until, move == MatterMove::Plan ? tr("Dates of the plan") : tr("Until"));
    m_until->setPlaceholderText(move == MatterMove::ApproveExtension ? tr("The day asked for")
                                    : move == MatterMove::Plan       ? tr("Separated by ; or 、")
                                                                     : QString());
    nameField(m_who, whoName(move));
    nameField(m_words, wordsName(move));
}

void MoveForm::fillNodes()
{
    m_node->clear();
    m_node->addItem(tr("None"));
    for (const Ref<Deadline> &deadline : standingOf(m_context.workspace(), m_matter).deadlines)
        if (deadline->stage == DeadlineStage::Plan && !deadline->done.isValid())
            m_node->addItem(shown(deadline->due), deadline->id.value);
}

QString MoveForm::whoName(MatterMove move) const
{
    switch (move) {
    case MatterMove::SignOff:
    case MatterMove::Cancel:
    case MatterMove::ApproveExtension:
    case MatterMove::RefuseExtension:
        return tr("Approver");
    case MatterMove::Contact:
        return tr("With whom");
    case MatterMove::Complete:
    case MatterMove::Return:
        return tr("Reviewer");
    case MatterMove::Deploy:
        return tr("Arranged by");
    case MatterMove::Assign:
    case MatterMove::Receive:
    case MatterMove::Feedback:
    case MatterMove::AskExtension:
    case MatterMove::AskCompletion:
    case MatterMove::Plan:
    case MatterMove::Reclassify:
    case MatterMove::Suspend:
    case MatterMove::Resume:
    case MatterMove::Reopen:
        return tr("Who");
    }
    return {};
}

QString MoveForm::wordsName(MatterMove move) const
{
    switch (move) {
    case MatterMove::Deploy:
        return tr("Arrangement");
    case MatterMove::Feedback:
        return tr("Feedback");
    case MatterMove::Contact:
        return tr("Answer");
    case MatterMove::AskCompletion:
        return tr("Result");
    case MatterMove::Complete:
        return tr("Evidence");
    case MatterMove::Receive:
    case MatterMove::SignOff:
    case MatterMove::ApproveExtension:
        return tr("Remark");
    case MatterMove::Plan:
        return tr("Plan");
    case MatterMove::Assign:
    case MatterMove::AskExtension:
    case MatterMove::RefuseExtension:
    case MatterMove::Return:
    case MatterMove::Reclassify:
    case MatterMove::Suspend:
    case MatterMove::Resume:
    case MatterMove::Reopen:
    case MatterMove::Cancel:
        return tr("Reason");
    }
    return {};
}

Result<QList<DatePhrase>> MoveForm::daysTyped() const
{
    static const QRegularExpression separators(QStringLiteral("[;；、,，]"));
    QList<DatePhrase> days;
    const QStringList typed = m_until->text().split(separators, Qt::SkipEmptyParts);
    for (const QString &each : typed) {
        const auto day = parseDatePhrase(each, m_context.today.day());
        if (!day)
            return tl::unexpected(day.error());
        if (*day)
            days.append(**day);
    }
    return days;
}

Result<Edit> MoveForm::edit() const
{
    const auto note = noteTyped(m_day->text(), m_who->text(), m_words->text(), m_context.today.day());
    if (!note)
        return tl::unexpected(note.error());
    if (!wantsDays(m_move))
        return editOfNote(*note);
    const auto days = daysTyped();
    if (!days)
        return tl::unexpected(days.error());
    const DatePhrase until = days->isEmpty() ? DatePhrase() : days->constFirst();
    if (m_move == MatterMove::Plan)
        return turnIntoPlan(m_matter, *days, *note, m_context.ids);
    return m_move == MatterMove::AskExtension ? askExtension(m_matter, until, *note, m_context.ids)
                                              : approveExtension(m_matter, until, *note, m_context.ids);
}

Edit MoveForm::editOfNote(const MoveNote &note) const
{
    const IdSource &ids = m_context.ids;
    switch (m_move) {
    case MatterMove::Receive:
        return recordReceipt(m_matter, note, m_context.calendar, ids);
    case MatterMove::Deploy:
        return recordDeployment(m_matter, note, ids);
    case MatterMove::Feedback:
        return recordFeedback(m_matter, note, ids, {m_node->currentData().toUuid()});
    case MatterMove::Contact:
        return noteContact(m_matter, note, ids);
    case MatterMove::RefuseExtension:
        return refuseExtension(m_matter, note, ids);
    case MatterMove::AskCompletion:
        return askCompletion(m_matter, note, ids);
    case MatterMove::Return:
        return returnMatter(m_matter, note, ids);
    case MatterMove::Complete:
        return completeMatter(m_matter, note, static_cast<MatterGrade>(m_grade->currentData().toInt()), ids);
    case MatterMove::SignOff:
        return signOffMatter(m_matter, note, ids);
    case MatterMove::Reclassify:
        return reclassifyMatter(m_matter,
                                static_cast<MatterClass>(m_class->currentData().toInt()),
                                note,
                                m_context.calendar,
                                ids);
    case MatterMove::Suspend:
        return suspendMatter(m_matter, note, ids);
    case MatterMove::Resume:
        return resumeMatter(m_matter, note, ids);
    case MatterMove::Reopen:
        return reopenMatter(m_matter, note, ids);
    case MatterMove::Cancel:
        return cancelMatter(m_matter, note, ids);
    case MatterMove::Assign:
    case MatterMove::AskExtension:
    case MatterMove::ApproveExtension:
    case MatterMove::Plan:
        break;
    }
    return [](const Workspace &) -> Result<ChangeSet> { return ChangeSet(); };
}

QString MoveForm::reversedBy() const
{
    return m_move == MatterMove::SignOff || m_move == MatterMove::Cancel
        ? tr("reopen the matter instead, with a reason.")
        : QString();
}

void MoveForm::record()
{
    const auto wanted = edit();
    const auto outcome = wanted ? (*wanted)(m_context.workspace()) : tl::unexpected(wanted.error());
    if (!outcome) {
        m_problem->setText(QStringLiteral("▲ ") + outcome.error().message);
        m_problem->setAccessibleName(outcome.error().message);
        m_problem->show();
        return;
    }
    const Matter *matter = m_context.workspace().find(m_matter);
    const QString code = matter->code.isEmpty() ? matter->title : matter->code;
    const auto answer
        = m_context.performMove(*wanted,
                                tr("%1: %2", "move, matter").arg(wordFor(m_move), code),
                                reversedBy(),
                                tr("%1 is recorded: %2.", "move, matter").arg(wordFor(m_move), code));
    leave();
    whenAnswered(answer, this, [this, asked = m_asked](const Result<Performed> &performed) {
        takeAnswer(performed, asked);
    });
}

void MoveForm::takeAnswer(const Result<Performed> &performed, int asked)
{
    if (performed || asked != m_asked)
        return;
    m_isBegun = true;
    emit refused();
}

void MoveForm::leave()
{
    m_isBegun = false;
    hide();
    emit closed();
}

void MoveForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}
