#include "ui/common/filterbar.h"

#include "ui/common/flowlayout.h"
#include "ui/common/rangepopup.h"
#include "ui/common/theme.h"
#include "ui/common/valuespopup.h"

#include <QScreen>

namespace {
bool canGroupBy(const ColumnInfo &info)
{
    return !info.isStretched && (info.kind == ColumnKind::Choice || info.kind == ColumnKind::Text);
}

/// Values that were renamed since they were chosen get their new names.
void renameValues(const RecordTable &table, FieldCondition &condition)
{
    const int column = table.columnByKey(condition.column);
    for (int row = 0; column >= 0 && row < table.rowCount(); ++row) {
        const QString key = table.valueKeyAt(row, column);
        for (FieldCondition::Value &value : condition.values)
            if (value.key == key)
                value.title = table.textAt(row, column);
    }
}
} // namespace

FilterBar::FilterBar(RecordTable &table, RowFilter &rows, const Today &today, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_rows(rows)
    , m_today(today)
{
    buildLine();
    showChips();
}

void FilterBar::buildLine()
{
    m_line = new QHBoxLayout(this);
    m_line->setContentsMargins(20, 6, 20, 8);
    m_line->setSpacing(8);
    m_edit = new QLineEdit(this);
    m_edit->setObjectName(QStringLiteral("filter"));
    m_edit->setPlaceholderText(tr("Filter: words or pinyin initials"));
    m_edit->setAccessibleName(tr("Filter"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setFixedWidth(scaledTo(font(), 220));
    connect(m_edit, &QLineEdit::textChanged, &m_rows, &RowFilter::setWords);
    connect(m_edit, &QLineEdit::textEdited, this, &FilterBar::changed);
    m_flowRoom = new QWidget(this);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_flowRoom->setSizePolicy(policy);
    m_flow = new FlowLayout(m_flowRoom, 8);
    m_group = new FilterChip(tr("Group by"), FilterChip::Look::Unset, m_flowRoom);
    m_add = new FilterChip(tr("Condition"), FilterChip::Look::Add, m_flowRoom);
    m_flow->addWidget(m_group);
    m_flow->addWidget(m_add);
    m_line->addWidget(m_edit, 0, Qt::AlignTop);
    m_line->addWidget(m_flowRoom, 1);
    connect(m_group, &QAbstractButton::clicked, this, &FilterBar::askForGroup);
    connect(m_group, &FilterChip::removed, this, [this] {
        setGroupColumn(-1);
        emit changed();
    });
    connect(m_add, &QAbstractButton::clicked, this, &FilterBar::askForColumn);
}

void FilterBar::setQuickColumns(const QStringList &keys)
{
    m_quick = keys;
    showChips();
}

void FilterBar::setConditions(std::vector<FieldCondition> conditions)
{
    for (FieldCondition &condition : conditions)
        if (!condition.values.empty())
            renameValues(m_table, condition);
    put(std::move(conditions));
}

void FilterBar::put(std::vector<FieldCondition> conditions)
{
    std::erase_if(conditions, [this](const FieldCondition &condition) {
        return condition.isEmpty() || m_table.columnByKey(condition.column) < 0;
    });
    m_rows.setConditions(conditions);
    showChips();
}

void FilterBar::setGroupColumn(int column)
{
    m_rows.setGroupColumn(column);
    const bool isGrouped = column >= 0;
    m_group->say(isGrouped ? tr("Group: %1").arg(m_table.columnInfo(column).plainTitle()) : tr("Group by"),
                 isGrouped ? FilterChip::Look::Set : FilterChip::Look::Unset);
    m_flow->invalidate();
}

void FilterBar::clear()
{
    m_edit->clear();
    setConditions({});
}

void FilterBar::showChips()
{
    QStringList columns = m_quick;
    for (const FieldCondition &condition : m_rows.conditions())
        if (!columns.contains(condition.column))
            columns += condition.column;
    for (auto chip = m_chips.begin(); chip != m_chips.end();) {
        if (columns.contains(chip.key())) {
            ++chip;
            continue;
        }
        if (chip.value()->hasFocus())
            m_add->setFocus();
        m_flow->removeWidget(chip.value());
        chip.value()->hide();
        chip.value()->deleteLater();
        chip = m_chips.erase(chip);
    }
    for (const QString &column : std::as_const(columns))
        showChip(column);
    m_flow->invalidate();
    updateGeometry();
}

void FilterBar::showChip(const QString &column)
{
    const FieldCondition condition = conditionOf(column);
    const QString text = condition.isEmpty() ? m_table.columnInfo(m_table.columnByKey(column)).plainTitle()
                                             : textOf(condition);
    const FilterChip::Look look = condition.isEmpty() ? FilterChip::Look::Unset : FilterChip::Look::Set;
    if (FilterChip *known = m_chips.value(column)) {
        known->say(text, look);
        return;
    }
    auto *chip = new FilterChip(text, look, m_flowRoom);
    m_chips.insert(column, chip);
    m_flow->insertWidget(static_cast<int>(m_chips.size()) - 1, chip);
    chip->show();
    setTabOrder(m_chips.size() > 1 ? m_flow->itemAt(static_cast<int>(m_chips.size()) - 2)->widget() : m_edit,
                chip);
    connect(chip, &QAbstractButton::clicked, this, [this, column, chip] { ask(column, chip); });
    connect(chip, &FilterChip::removed, this, [this, column] { remove(column); });
}

FieldCondition FilterBar::conditionOf(const QString &column) const
{
    for (const FieldCondition &condition : m_rows.conditions())
        if (condition.column == column)
            return condition;
    FieldCondition condition;
    condition.column = column;
    return condition;
}

QString FilterBar::rangeText(const FieldCondition &condition, const ColumnInfo &info) const
{
    const QString from = condition.from ? RangePopup::textOf(*condition.from, info.kind) : QString();
    const QString to = condition.to ? RangePopup::textOf(*condition.to, info.kind) : QString();
    if (from.isEmpty())
        return tr("%1 ≤ %2").arg(info.plainTitle(), to);
    return to.isEmpty() ? tr("%1 ≥ %2").arg(info.plainTitle(), from)
                        : tr("%1: %2 to %3").arg(info.plainTitle(), from, to);
}

QString FilterBar::textOf(const FieldCondition &condition) const
{
    const int column = m_table.columnByKey(condition.column);
    if (column < 0)
        return {};
    const ColumnInfo &info = m_table.columnInfo(column);
    if (condition.from || condition.to)
        return rangeText(condition, info);
    if (condition.values.empty())
        return tr("%1 contains “%2”").arg(info.plainTitle(), condition.contains);
    const QString first = condition.values.front().title;
    const QString title = first.isEmpty() ? tr("Nothing recorded") : first;
    const auto more = static_cast<int>(condition.values.size()) - 1;
    if (more == 0)
        return tr("%1: %2").arg(info.plainTitle(), title);
    if (more == 1)
        return tr("%1: %2, %3").arg(info.plainTitle(), title, condition.values.back().title);
    return tr("%1: %2 and %n more", nullptr, more).arg(info.plainTitle(), title);
}

void FilterBar::take(const FieldCondition &condition)
{
    std::vector<FieldCondition> conditions = m_rows.conditions();
    const auto at = std::find_if(conditions.begin(), conditions.end(), [&](const FieldCondition &each) {
        return each.column == condition.column;
    });
    if (at != conditions.end())
        *at = condition;
    else
        conditions.push_back(condition);
    put(std::move(conditions));
    emit changed();
}

void FilterBar::remove(const QString &column)
{
    FieldCondition nothing;
    nothing.column = column;
    take(nothing);
}

QWidget *FilterBar::ask(const QString &column, const QWidget *anchor)
{
    const int index = m_table.columnByKey(column);
    if (index < 0)
        return nullptr;
    const ColumnInfo &info = m_table.columnInfo(index);
    QWidget *popup = nullptr;
    if (info.kind == ColumnKind::Day || info.kind == ColumnKind::Money) {
        auto *range = new RangePopup(info, m_today.day(), conditionOf(column), this);
        connect(range, &RangePopup::changed, this, &FilterBar::take);
        popup = range;
    } else {
        auto *values = new ValuesPopup(m_table, m_rows, conditionOf(column), this);
        connect(values, &ValuesPopup::changed, this, &FilterBar::take);
        popup = values;
    }
    const QRect screen = anchor->screen()->availableGeometry();
    QPoint at = anchor->mapToGlobal(QPoint(0, anchor->height() + 2));
    at.setX(std::max(screen.left(), std::min(at.x(), screen.right() - popup->sizeHint().width())));
    popup->move(at);
    popup->show();
    popup->setFocus();
    return popup;
}

void FilterBar::popUp(QMenu *menu, const QWidget *anchor)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height() + 2)));
}

void FilterBar::askForColumn()
{
    auto *menu = new QMenu(this);
    for (int column = 0; column < m_table.columnCount(); ++column) {
        const ColumnInfo &info = m_table.columnInfo(column);
        QAction *action = menu->addAction(info.plainTitle());
        connect(action, &QAction::triggered, this, [this, key = info.key] { ask(key, m_add); });
    }
    popUp(menu, m_add);
}

void FilterBar::askForGroup()
{
    auto *menu = new QMenu(this);
    const auto add = [&](const QString &title, int column) {
        QAction *action = menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(m_rows.groupColumn() == column);
        connect(action, &QAction::triggered, this, [this, column] {
            setGroupColumn(column);
            emit changed();
        });
    };
    add(tr("Without groups"), -1);
    menu->addSeparator();
    for (int column = 0; column < m_table.columnCount(); ++column)
        if (canGroupBy(m_table.columnInfo(column)))
            add(m_table.columnInfo(column).plainTitle(), column);
    popUp(menu, m_group);
}
