#include "ui/shell/commandpalette.h"

#include "ui/common/answer.h"
#include "ui/common/controls.h"
#include "ui/common/shown.h"
#include "ui/common/theme.h"
#include "ui/shell/latecounts.h"
#include "ui/shell/palettedelegate.h"
#include "ui/shell/searchbox.h"

#include "core/base/text.h"

#include <QAction>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QMenuBar>
#include <QPainter>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace {
constexpr int hitsPerKind = 6;
constexpr int commandsShown = 12;
constexpr int paletteWidth = 560;
constexpr int paletteHeight = 440;

QString pageKeyOf(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Project:
        return u"projects"_s;
    case FoundKind::Matter:
        return u"matters"_s;
    case FoundKind::Unit:
        return u"units"_s;
    case FoundKind::Person:
        return u"people"_s;
    }
    return {};
}

QString titleOf(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Project:
        return CommandPalette::tr("Projects");
    case FoundKind::Matter:
        return CommandPalette::tr("Matters");
    case FoundKind::Unit:
        return CommandPalette::tr("Units");
    case FoundKind::Person:
        return CommandPalette::tr("People");
    }
    return {};
}

void collectCommands(const QList<QAction *> &actions, QList<QAction *> &commands)
{
    for (QAction *action : actions) {
        if (action->menu())
            collectCommands(action->menu()->actions(), commands);
        else if (action->isEnabled() && action->isVisible() && !action->isSeparator())
            commands += action;
    }
}

QString unitWords(const Workspace &workspace, UnitId id)
{
    const Unit *unit = workspace.find(id);
    return unit ? unit->name : QString();
}

/// What a found record says of itself beside its name.
struct RecordWords
{
    QString title;
    QString detail;
};

RecordWords wordsOf(const Workspace &workspace, FoundKind kind, const QUuid &id)
{
    if (const Project *project = workspace.find(ProjectId{id}); project && kind == FoundKind::Project)
        return {project->name, unitWords(workspace, project->unit)};
    if (const Matter *matter = workspace.find(MatterId{id}); matter && kind == FoundKind::Matter)
        return {matter->title, matter->code};
    if (const Unit *unit = workspace.find(UnitId{id}); unit && kind == FoundKind::Unit)
        return {unit->name, wordFor(unit->kind)};
    if (const Person *person = workspace.find(PersonId{id}); person && kind == FoundKind::Person)
        return {person->name, unitWords(workspace, person->unit)};
    return {};
}
} // namespace

CommandPalette::CommandPalette(SearchBox &box, const QMenuBar &menus, QWidget *window)
    : QFrame(window)
    , m_box(box)
    , m_menus(menus)
    , m_list(new QListView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(5, 5, 5, 5);
    layout->addWidget(m_list);
    m_list->setModel(&m_found);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setAccessibleName(tr("Found"));
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    connect(&m_box, &QLineEdit::textEdited, this, &CommandPalette::open);
    m_box.installEventFilter(this);
    hide();
}

void CommandPalette::search(const PageContext &context, const LateCounts &counts)
{
    forget();
    m_context.emplace(context);
    m_counts = &counts;
    connect(&context.session, &Session::changed, this, [this] { m_isReady = false; });
}

void CommandPalette::forget()
{
    close();
    ++m_workspaces;
    m_context.reset();
    m_counts = nullptr;
    m_index.reset();
    m_isReady = false;
    m_isPreparing = false;
}

void CommandPalette::open()
{
    prepare();
    find();
    place();
    show();
    raise();
}

void CommandPalette::prepare()
{
    if (!m_context || m_isReady || m_isPreparing)
        return;
    m_isPreparing = true;
    m_isReady = true; // until the next change, which may come before the answer
    const auto work
        = [workspace = m_context->workspace()] { return std::make_shared<const SearchIndex>(workspace); };
    const auto take = [this, which = m_workspaces](const std::shared_ptr<const SearchIndex> &index) {
        if (which != m_workspaces)
            return;
        m_index = index;
        m_isPreparing = false;
        if (isVisible())
            open();
    };
    whenAnswered(QtConcurrent::run(work), this, take);
}

void CommandPalette::find()
{
    m_found.clear();
    const QString query = m_box.text();
    if (m_index)
        for (const FoundGroup &group : m_index->find(query, hitsPerKind))
            addGroup(group);
    addCommands(query);
    if (m_found.rowCount() == 0)
        addHeading(m_isPreparing ? tr("Searching…") : tr("Nothing is called that."), 0);
    m_list->setCurrentIndex({});
    move(1);
}

void CommandPalette::addHeading(const QString &title, int hidden)
{
    auto *item = new QStandardItem(title);
    item->setFlags(Qt::NoItemFlags);
    item->setData(true, PaletteDelegate::HeadingRole);
    if (hidden > 0)
        item->setData(tr("%n more: add a word", nullptr, hidden), PaletteDelegate::DetailRole);
    m_found.appendRow(item);
}

void CommandPalette::addGroup(const FoundGroup &group)
{
    addHeading(titleOf(group.kind), group.total - static_cast<int>(group.best.size()));
    for (const QUuid &id : group.best)
        addRecord(group.kind, id);
}

void CommandPalette::addRecord(FoundKind kind, const QUuid &id)
{
    const RecordWords words = wordsOf(m_context->workspace(), kind, id);
    if (words.title.isEmpty())
        return; // gone since the texts were prepared
    const bool isLate = m_counts->isLate(id);
    auto *item = new QStandardItem(words.title);
    item->setData(words.detail, PaletteDelegate::DetailRole);
    item->setData(isLate, PaletteDelegate::LateRole);
    item->setData(pageKeyOf(kind), PaletteDelegate::PageRole);
    item->setData(id, PaletteDelegate::IdRole);
    item->setAccessibleText(isLate ? tr("%1, %2, late").arg(words.title, words.detail)
                                   : tr("%1, %2").arg(words.title, words.detail));
    m_found.appendRow(item);
}

void CommandPalette::addCommands(const QString &query)
{
    QList<QAction *> commands;
    collectCommands(m_menus.actions(), commands);
    const QStringList words = query.split(u' ', Qt::SkipEmptyParts);
    int shown = 0;
    for (QAction *command : std::as_const(commands)) {
        const QString title = withoutMnemonic(command->text());
        const QString plain = folded(title);
        const bool fits = std::all_of(
            words.begin(), words.end(), [&](const QString &word) { return plain.contains(folded(word)); });
        if (!fits || shown == commandsShown)
            continue;
        if (shown++ == 0)
            addHeading(tr("Commands"), 0);
        auto *item = new QStandardItem(title);
        item->setData(command->shortcut().toString(QKeySequence::NativeText), PaletteDelegate::DetailRole);
        item->setData(QVariant::fromValue(QPointer<QAction>(command)), PaletteDelegate::ActionRole);
        item->setData(command->icon().name(), PaletteDelegate::IconRole);
        m_found.appendRow(item);
    }
}

void CommandPalette::move(int steps)
{
    const int step = steps > 0 ? 1 : -1;
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    for (int left = std::abs(steps); left > 0; --left) {
        int next = row + step;
        while (next >= 0 && next < m_found.rowCount() && !m_found.item(next)->isEnabled())
            next += step;
        if (next < 0 || next >= m_found.rowCount())
            break;
        row = next;
    }
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_found.index(row, 0));
    m_list->scrollTo(m_found.index(row > 0 && !m_found.item(row - 1)->isEnabled() ? row - 1 : row, 0));
}

void CommandPalette::choose(const QModelIndex &index)
{
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEnabled))
        return;
    const QString page = index.data(PaletteDelegate::PageRole).toString();
    const QUuid id = index.data(PaletteDelegate::IdRole).toUuid();
    const auto action = index.data(PaletteDelegate::ActionRole).value<QPointer<QAction>>();
    m_box.clear();
    close();
    emit left();
    if (action)
        action->trigger();
    else
        emit recordChosen(page, id);
}

bool CommandPalette::takeKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Down:
        isVisible() ? move(1) : open();
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(8);
        return true;
    case Qt::Key_PageUp:
        move(-8);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        m_box.clear();
        close();
        emit left();
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        close();
    else if (event->type() == QEvent::MouseButtonPress)
        open();
    const bool plain = event->type() == QEvent::KeyPress
        && !(static_cast<QKeyEvent *>(event)->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (plain && takeKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::close()
{
    hide();
}

void CommandPalette::place()
{
    const QWidget *window = parentWidget();
    const int width = std::min(scaledTo(font(), paletteWidth), window->width() - 16);
    int wanted = 12;
    for (int row = 0; row < m_found.rowCount(); ++row)
        wanted += m_list->sizeHintForRow(row);
    const QPoint under = m_box.mapTo(window, QPoint(m_box.width(), m_box.height() + 4));
    const int height = std::min({wanted, scaledTo(font(), paletteHeight), window->height() - under.y() - 16});
    setGeometry(std::max(8, under.x() - width), under.y(), width, height);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    painter.setPen(theme.control);
    painter.setBrush(theme.surface);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}
