#include "ui/common/conflictbar.h"

#include "ui/common/answer.h"
#include "ui/common/controls.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollArea>

namespace {
constexpr int gridHeight = 190;

/// The last edit that gave the field another value.
const EditNote *lastChangeOf(const std::vector<JournalEdit> &edits, const QUuid &record, const QString &field)
{
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
        for (const JournalChange &change : edit->changes) {
            if (change.record != record)
                continue;
            const QJsonObject before = QJsonDocument::fromJson(change.before).object();
            const QJsonObject after = QJsonDocument::fromJson(change.after).object();
            if (before.value(field) != after.value(field))
                return &edit->entry.note;
        }
    return nullptr;
}
} // namespace

ConflictBar::ConflictBar(const PageContext &context, RecordTable &table, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_table(table)
    , m_sentence(new QLabel(this))
    , m_write(makeButton({}, ButtonKind::Primary, this))
{
    setAutoFillBackground(true);
    // The page hands its children its own role, Base.
    setBackgroundRole(QPalette::Window);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    buildHead();
    connect(&table, &RecordTable::conflicted, this, &ConflictBar::ask);
    connect(m_write, &QPushButton::clicked, this, &ConflictBar::write);
    hide();
}

void ConflictBar::buildHead()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 7, 20, 8);
    auto *head = new QHBoxLayout;
    QPushButton *theirs = makeButton(tr("Keep theirs"), ButtonKind::Normal, this);
    QPushButton *mine = makeButton(tr("Keep mine"), ButtonKind::Normal, this);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    head->addWidget(m_sentence, 1);
    head->addWidget(theirs);
    head->addWidget(mine);
    head->addWidget(m_write);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_grid = new QWidget;
    m_grid->setAutoFillBackground(false);
    m_cells = new QGridLayout(m_grid);
    m_cells->setContentsMargins(0, 4, 0, 0);
    m_cells->setHorizontalSpacing(12);
    m_cells->setColumnStretch(1, 1);
    m_cells->setColumnStretch(2, 1);
    scroll->setWidget(m_grid);
    layout->addLayout(head);
    layout->addWidget(scroll);
    connect(theirs, &QPushButton::clicked, this, [this] { choose(false); });
    connect(mine, &QPushButton::clicked, this, [this] { choose(true); });
}

void ConflictBar::ask(const std::vector<CellConflict> &conflicts)
{
    for (const CellConflict &conflict : conflicts) {
        if (conflict.isMet)
            addLine(conflict);
        else
            m_others.push_back(conflict);
    }
    showSentence();
    dress();
    auto *scroll = findChild<QScrollArea *>();
    scroll->setFixedHeight(std::min(gridHeight, m_grid->sizeHint().height()));
    setVisible(true);
    if (!m_lines.empty())
        m_lines.front().mine->setFocus();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ConflictBar::addLine(const CellConflict &conflict)
{
    const int row = static_cast<int>(m_lines.size());
    const QString field = m_table.columnInfo(conflict.column).title;
    const QString record = m_table.nameAt(m_table.rowOf(conflict.row));
    const auto makeChoice = [&](const QString &title, const QString &value) {
        const QString text = value.isEmpty() ? tr("empty") : value.simplified();
        QPushButton *button = makeButton(tr("%1: %2").arg(title, text.left(60)), ButtonKind::Normal, m_grid);
        button->setText(button->text().replace(QLatin1Char('&'), QLatin1String("&&")));
        button->setAccessibleName(tr("%1 of %2. %3: %4").arg(field, record, title, text));
        button->setToolTip(value);
        button->setCheckable(true);
        return button;
    };
    Line line{conflict, makeChoice(tr("Theirs"), conflict.theirs), makeChoice(tr("Mine"), conflict.mine), {}};
    auto *group = new QButtonGroup(line.theirs);
    group->addButton(line.theirs);
    group->addButton(line.mine);
    line.mine->setChecked(true);
    line.who = new QuietLabel({}, m_grid);
    line.who->setMinimumWidth(160);
    m_cells->addWidget(new QLabel(tr("%1 · %2").arg(record, field), m_grid), row, 0);
    m_cells->addWidget(line.theirs, row, 1);
    m_cells->addWidget(line.mine, row, 2);
    m_cells->addWidget(line.who, row, 3);
    m_lines.push_back(line);
    askWho(m_lines.size() - 1);
}

void ConflictBar::askWho(size_t line)
{
    const CellConflict &conflict = m_lines[line].conflict;
    const QString field = m_table.columnInfo(conflict.column).key;
    QLabel *who = m_lines[line].who;
    const auto take = [who, field, record = conflict.row](const Result<std::vector<JournalEdit>> &edits) {
        const EditNote *note = edits ? lastChangeOf(*edits, record, field) : nullptr;
        if (note)
            who->setText(tr("Theirs by %1, %2")
                             .arg(note->by, note->at.toLocalTime().toString(QStringLiteral("MM-dd HH:mm"))));
    };
    whenAnswered(m_context.session.history(conflict.row), who, take);
}

void ConflictBar::choose(bool isMine)
{
    for (const Line &line : m_lines)
        (isMine ? line.mine : line.theirs)->setChecked(true);
    write();
}

void ConflictBar::showSentence()
{
    const auto count = static_cast<int>(m_lines.size());
    QStringList sentences{tr("%n value(s) were changed by someone else meanwhile. Nothing was written and "
                             "your text is kept: choose.",
                             nullptr,
                             count)};
    if (!m_others.empty())
        sentences += tr("The other %n cell(s) of the same edit are written with your choice.",
                        nullptr,
                        static_cast<int>(m_others.size()));
    const QString sentence = sentences.join(u' ');
    m_sentence->setText(sentence);
    m_write->setText(tr("Write the choice"));
    m_write->setAccessibleName(m_write->text());
    m_write->setVisible(count > 1);
    setAccessibleName(sentence);
}

void ConflictBar::write()
{
    std::vector<CellWrite> writes;
    const auto add = [&](const CellConflict &conflict) {
        if (const int row = m_table.rowOf(conflict.row); row >= 0)
            writes.push_back({conflict.row, conflict.column, conflict.mine, m_table.seenAt(row)});
    };
    for (const Line &line : m_lines)
        if (line.mine->isChecked())
            add(line.conflict);
    for (const CellConflict &other : m_others)
        add(other);
    m_lines.clear();
    m_others.clear();
    while (QLayoutItem *item = m_cells->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    hide();
    if (!writes.empty())
        m_table.writeAll(
            writes, tr("Keep mine"), tr("Wrote %n cell(s).", nullptr, static_cast<int>(writes.size())));
    emit decided();
}

void ConflictBar::dress()
{
    QPalette ground;
    ground.setColor(QPalette::Window, themeOf(palette()).warnBg);
    if (ground.color(QPalette::Window) != palette().color(QPalette::Window))
        setPalette(ground);
}

void ConflictBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isVisible())
        dress();
}
