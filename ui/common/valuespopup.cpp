#include "ui/common/valuespopup.h"

#include "core/base/pinyin.h"
#include "core/base/text.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>

namespace {
/// More values than these are no choice: they are narrowed by typing.
constexpr int mostValues = 300;
constexpr int linesShown = 12;
constexpr int valueHeight = 26;
constexpr int placeInList = Qt::UserRole;
} // namespace

ValuesPopup::ValuesPopup(RecordTable &table,
                         RowFilter &rows,
                         const FieldCondition &condition,
                         QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_condition(condition)
    , m_typing(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    const int column = table.columnByKey(condition.column);
    const ColumnInfo &info = table.columnInfo(column);
    m_isFreeText = info.kind == ColumnKind::Text;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    m_typing->setPlaceholderText(m_isFreeText ? tr("Contains…") : tr("Find a value"));
    m_typing->setAccessibleName(tr("%1: %2").arg(info.plainTitle(), m_typing->placeholderText()));
    m_typing->setText(condition.contains);
    m_list->setAccessibleName(tr("Values of %1").arg(info.plainTitle()));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    layout->addWidget(m_typing);
    layout->addWidget(m_list);
    setMinimumWidth(scaledTo(font(), 240));
    countValues(table, rows, column);
    fillList();
    m_list->setVisible(m_list->count() > 0);
    m_list->setFixedHeight(std::min(linesShown, m_list->count()) * scaledTo(font(), valueHeight) + 4);
    connect(m_typing, &QLineEdit::textChanged, this, &ValuesPopup::takeTyping);
    connect(m_list, &QListWidget::itemChanged, this, &ValuesPopup::takeCheck);
    m_typing->installEventFilter(this);
    setFocusProxy(m_typing);
}

void ValuesPopup::countValues(RecordTable &table, RowFilter &rows, int column)
{
    const ColumnReading &reading = rows.reading().order(column);
    if (m_isFreeText && reading.texts().size() > mostValues)
        return;
    QHash<QString, size_t> known;
    for (int row = 0; row < table.rowCount(); ++row) {
        const QString key = table.valueKeyAt(row, column);
        auto at = known.constFind(key);
        if (at == known.cend()) {
            at = known.insert(key, m_values.size());
            const QString &text = reading.texts()[static_cast<size_t>(reading.textNumber(row))];
            m_values.push_back({{key, text}, 0, reading.placeOf(row)});
        }
        ++m_values[at.value()].count;
    }
    // What was chosen stays in the list also when no row has it any more.
    for (const FieldCondition::Value &value : m_condition.values)
        if (!known.contains(value.key))
            m_values.push_back({value, 0, {}});
    std::stable_sort(m_values.begin(), m_values.end(), [](const Counted &a, const Counted &b) {
        return a.place < b.place;
    });
}

void ValuesPopup::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const QString typed = folded(m_typing->text());
    for (size_t i = 0; i < m_values.size() && m_list->count() < mostValues; ++i) {
        const auto &[value, count, place] = m_values[i];
        const QString text = folded(value.title);
        if (!text.contains(typed) && !(mayBeInitials(typed) && hasInitials(text, typed)))
            continue;
        const QString title = value.title.isEmpty() ? tr("Nothing recorded") : value.title;
        auto *item = new QListWidgetItem(tr("%1 (%2)").arg(title, QLocale().toString(count)), m_list);
        item->setSizeHint({0, scaledTo(font(), valueHeight)});
        item->setData(placeInList, static_cast<int>(i));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_condition.holdsValue(value.key) ? Qt::Checked : Qt::Unchecked);
    }
}

void ValuesPopup::takeTyping(const QString &typing)
{
    fillList();
    if (!m_isFreeText)
        return;
    m_condition.contains = typing;
    emit changed(m_condition);
}

void ValuesPopup::takeCheck(const QListWidgetItem *item)
{
    const FieldCondition::Value &value = m_values[static_cast<size_t>(item->data(placeInList).toInt())].value;
    std::erase_if(m_condition.values,
                  [&](const FieldCondition::Value &each) { return each.key == value.key; });
    if (item->checkState() == Qt::Checked)
        m_condition.values.push_back(value);
    emit changed(m_condition);
}

bool ValuesPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_typing && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down && m_list->count() > 0) {
            m_list->setFocus();
            m_list->setCurrentRow(std::max(0, m_list->currentRow()));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            // The only value that is left needs no second key.
            if (!m_isFreeText && m_list->count() == 1 && !m_typing->text().isEmpty())
                m_list->item(0)->setCheckState(Qt::Checked);
            close();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ValuesPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}
