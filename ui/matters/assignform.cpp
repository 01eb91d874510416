#include "ui/matters/assignform.h"

#include "core/portfolio/fieldedits.h"
#include "ui/common/answer.h"
#include "ui/common/controls.h"
#include "ui/common/shown.h"

#include <QCompleter>
#include <QGridLayout>
#include <QKeyEvent>
#include <QStringListModel>

namespace {
template <typename Record>
QStringList namesOfAll(const Workspace &workspace)
{
    QStringList names;
    for (const Ref<Record> &record : workspace.all<Record>())
        names += record->name;
    return names;
}

void offerNames(QLineEdit *edit, const QStringList &names)
{
    auto *completer = new QCompleter(names, edit);
    completer->setFilterMode(Qt::MatchContains);
    edit->setCompleter(completer);
}
} // namespace

AssignForm::AssignForm(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    buildFields();
    hide();
}

void AssignForm::buildFields()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(20, 4, 20, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    m_title = addEdit(grid, tr("What is to be done"), {0, 0}, 2);
    m_unit = addEdit(grid, tr("Responsible unit"), {2, 0});
    m_person = addEdit(grid, tr("Responsible person"), {3, 0});
    m_standard = addEdit(grid, tr("Standard of completion"), {0, 1}, 2);
    m_helpers = addEdit(grid, tr("Helping units"), {2, 1});
    m_source = addEdit(grid, tr("Source"), {3, 1});
    m_due = addEdit(grid, tr("Date of its own"), {0, 2});
    m_due->setPlaceholderText(tr("in words, if one was named"));
    m_class = new QComboBox(this);
    m_class->setAccessibleName(tr("Class"));
    for (const MatterClass each : {MatterClass::Ordinary, MatterClass::Major, MatterClass::Complex})
        m_class->addItem(wordFor(each), static_cast<int>(each));
    grid->addWidget(new QuietLabel(tr("Class"), this), 4, 1);
    grid->addWidget(m_class, 5, 1);
    m_problem = new QLabel(this);
    m_problem->setWordWrap(true);
    grid->addWidget(m_problem, 5, 2);
    auto *buttons = new QHBoxLayout;
    QPushButton *assignButton = makeButton(wordFor(MatterMove::Assign), ButtonKind::Primary, this);
    QPushButton *close = makeButton(tr("Close"), ButtonKind::Link, this);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(assignButton);
    grid->addLayout(buttons, 5, 3);
    connect(assignButton, &QPushButton::clicked, this, &AssignForm::assign);
    connect(close, &QPushButton::clicked, this, &AssignForm::leave);
}

QLineEdit *AssignForm::addEdit(QGridLayout *grid, const QString &name, const QPoint &at, int columns)
{
    auto *edit = new QLineEdit(this);
    edit->setAccessibleName(name);
    grid->addWidget(new QuietLabel(name, this), at.y() * 2, at.x(), 1, columns);
    grid->addWidget(edit, at.y() * 2 + 1, at.x(), 1, columns);
    connect(edit, &QLineEdit::returnPressed, this, &AssignForm::assign);
    return edit;
}

void AssignForm::completeNames()
{
    const QStringList units = namesOfAll<Unit>(m_context.workspace());
    offerNames(m_unit, units);
    offerNames(m_helpers, units);
    offerNames(m_person, namesOfAll<Person>(m_context.workspace()));
}

void AssignForm::ask(MatterId matter)
{
    m_matter = matter;
    ++m_asked;
    const Matter *standing = m_context.workspace().find(matter);
    const Matter given = standing ? *standing : Matter();
    const Workspace &workspace = m_context.workspace();
    m_title->setText(given.title);
    m_unit->setText(unitNameOn(workspace, given.unit, {}));
    m_helpers->setText(shown(given.helpers, workspace));
    m_person->setText(personName(workspace, given.person));
    m_source->setText(given.source);
    m_standard->setText(given.standard);
    m_due->setText(given.decidedDue.isDated() ? shown(given.decidedDue) : QString());
    m_class->setCurrentIndex(std::max(0, m_class->findData(static_cast<int>(given.classification))));
    m_problem->hide();
    completeNames();
    show();
    m_title->setFocus();
}

Result<QList<UnitId>> AssignForm::helpersTyped() const
{
    const TypingContext typing{m_context.workspace(), m_context.today.day()};
    const auto names = typed(m_helpers->text(), typing, static_cast<const QStringList *>(nullptr));
    QList<UnitId> helpers;
    for (const QString &name : *names) {
        const auto unit = typed(name, typing, static_cast<const UnitId *>(nullptr));
        if (!unit)
            return tl::unexpected(unit.error());
        helpers.append(*unit);
    }
    return helpers;
}

Result<std::optional<DatePhrase>> AssignForm::dueTyped() const
{
    // Words that a meeting decided, such as "within two weeks", count from its day: they are read once.
    const Matter *standing = m_context.workspace().find(m_matter);
    if (standing && standing->decidedDue.isDated() && m_due->text() == shown(standing->decidedDue))
        return std::optional(standing->decidedDue);
    return parseDatePhrase(m_due->text(), m_context.today.day());
}

Result<MatterDispatch> AssignForm::typedDispatch() const
{
    const TypingContext typing{m_context.workspace(), m_context.today.day()};
    const auto unit = typed(m_unit->text(), typing, static_cast<const UnitId *>(nullptr));
    const auto person = typed(m_person->text(), typing, static_cast<const PersonId *>(nullptr));
    const auto helpers = helpersTyped();
    const auto due = dueTyped();
    for (const auto &problem : {unit ? std::nullopt : std::optional(unit.error()),
                                person ? std::nullopt : std::optional(person.error()),
                                helpers ? std::nullopt : std::optional(helpers.error()),
                                due ? std::nullopt : std::optional(due.error())})
        if (problem)
            return tl::unexpected(*problem);
    const Matter *standing = m_context.workspace().find(m_matter);
    MatterDispatch dispatch;
    dispatch.matter = m_matter;
    dispatch.title = m_title->text();
    dispatch.source = m_source->text();
    dispatch.classification = static_cast<MatterClass>(m_class->currentData().toInt());
    dispatch.unit = *unit;
    dispatch.helpers = *helpers;
    dispatch.person = *person;
    dispatch.project = standing ? standing->project : ProjectId();
    dispatch.standard = m_standard->text();
    dispatch.day = DatePhrase::day(m_context.today.day());
    if (*due && (*due)->isDated())
        dispatch.dates = {**due};
    return dispatch;
}

void AssignForm::assign()
{
    const auto dispatch = typedDispatch();
    const auto outcome = dispatch
        ? assignMatter(*dispatch, m_context.calendar, m_context.ids)(m_context.workspace())
        : tl::unexpected(dispatch.error());
    if (!outcome) {
        m_problem->setText(QStringLiteral("▲ ") + outcome.error().message);
        m_problem->setAccessibleName(outcome.error().message);
        return m_problem->show();
    }
    const auto answer
        = m_context.performMove(assignMatter(*dispatch, m_context.calendar, m_context.ids),
                                tr("Assign %1").arg(dispatch->title),
                                tr("cancel the matter instead, with approver and reason."),
                                tr("“%1” is assigned; its clocks run from today.").arg(dispatch->title));
    leave();
    whenAnswered(answer, this, [this, asked = m_asked](const Result<Performed> &performed) {
        takeAnswer(performed, asked);
    });
}

void AssignForm::takeAnswer(const Result<Performed> &performed, int asked)
{
    if (!performed && asked == m_asked)
        show(); // what was typed is still there
}

void AssignForm::leave()
{
    hide();
    emit closed();
}

void AssignForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}
