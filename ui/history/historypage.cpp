#include "ui/history/historypage.h"

#include "ui/common/answer.h"
#include "ui/common/controls.h"
#include "ui/history/editdetails.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace {
QString dayOf(const JournalSummary &edit)
{
    return edit.entry.note.at.toLocalTime().date().toString(Qt::ISODate);
}

/// Puts the choices behind the first one, which lets everything through, and keeps what is chosen.
void refill(QComboBox *box, const QStringList &choices)
{
    const QString chosen = box->currentIndex() > 0 ? box->currentText() : QString();
    while (box->count() > 1)
        box->removeItem(1);
    box->addItems(choices);
    box->setCurrentIndex(std::max(0, chosen.isEmpty() ? 0 : box->findText(chosen)));
}
} // namespace

HistoryPage::HistoryPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_table(new HistoryTable(context, this))
    , m_rows(new RowFilter(*m_table, m_table))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildBar();
    buildContent();
    connect(m_table,
            &QAbstractItemModel::rowsInserted,
            this,
            [this](const QModelIndex &, int first, int last) { fillChoices(first, last); });
    connect(m_table, &HistoryTable::failed, &context.notices, &Notices::warn);
    connect(&context.session, &Session::changed, this, &HistoryPage::showUndo);
    showUndo();
}

void HistoryPage::buildBar()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(20, 6, 20, 8);
    bar->setSpacing(8);
    m_filter = new QLineEdit(this);
    m_filter->setPlaceholderText(tr("Filter: all words, in any column"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(260);
    m_person = new QComboBox(this);
    m_person->setAccessibleName(tr("Person"));
    m_person->addItem(tr("Everyone"));
    m_day = new QComboBox(this);
    m_day->setAccessibleName(tr("Day"));
    m_day->addItem(tr("Any day"));
    m_undo = makeButton({}, ButtonKind::Normal, this);
    m_redo = makeButton({}, ButtonKind::Normal, this);
    for (QWidget *widget : {static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_person)})
        bar->addWidget(widget);
    bar->addWidget(m_day);
    bar->addStretch();
    bar->addWidget(m_undo);
    bar->addWidget(m_redo);
    static_cast<QVBoxLayout *>(layout())->addLayout(bar);
    connect(m_filter, &QLineEdit::textChanged, m_rows, &RowFilter::setWords);
    connect(m_filter, &QLineEdit::textChanged, this, &Page::statusChanged);
    connect(m_person, &QComboBox::activated, this, &HistoryPage::narrow);
    connect(m_day, &QComboBox::activated, this, &HistoryPage::narrow);
    connect(m_undo, &QPushButton::clicked, this, [this] { take(m_context.session.undo()); });
    connect(m_redo, &QPushButton::clicked, this, [this] { take(m_context.session.redo()); });
}

void HistoryPage::buildContent()
{
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    m_view = new RecordView(splitter);
    m_view->setAccessibleName(title());
    m_view->show(*m_rows, *m_table);
    m_details = new QTextBrowser(splitter);
    m_details->setAccessibleName(tr("What the edit changed"));
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setMinimumWidth(280);
    m_details->document()->setDocumentMargin(16);
    splitter->addWidget(m_view);
    splitter->addWidget(m_details);
    splitter->setSizes({10000, 344});
    splitter->setStretchFactor(0, 1);
    static_cast<QVBoxLayout *>(layout())->addWidget(splitter, 1);
    connect(
        m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showDetails);
}

void HistoryPage::fillChoices(int first, int last)
{
    const size_t knownPeople = m_people.size();
    const size_t knownDays = m_days.size();
    for (int row = first; row <= last; ++row) {
        m_people.insert(m_table->edit(row).entry.note.by);
        m_days.insert(dayOf(m_table->edit(row)));
    }
    if (m_people.size() != knownPeople)
        refill(m_person, QStringList(m_people.begin(), m_people.end()));
    if (m_days.size() != knownDays)
        refill(m_day, QStringList(m_days.begin(), m_days.end()));
    if (!m_view->currentIndex().isValid() && m_rows->rowCount() > 0)
        m_view->setCurrentIndex(m_rows->index(0, 0));
    emit statusChanged();
}

void HistoryPage::narrow()
{
    const QString person = m_person->currentIndex() > 0 ? m_person->currentText() : QString();
    const QString day = m_day->currentIndex() > 0 ? m_day->currentText() : QString();
    if (person.isEmpty() && day.isEmpty())
        m_rows->setAccept({});
    else
        m_rows->setAccept([this, person, day](int row) {
            const JournalSummary &edit = m_table->edit(row);
            return (person.isEmpty() || edit.entry.note.by == person)
                && (day.isEmpty() || dayOf(edit) == day);
        });
    emit statusChanged();
}

void HistoryPage::showUndo()
{
    const auto show = [](QPushButton *button, const QString &verb, const QString &label) {
        constexpr int shownCharacters = 24;
        const QString brief
            = label.size() > shownCharacters ? label.first(shownCharacters - 1) + u'…' : label;
        button->setText(label.isEmpty() ? verb : tr("%1: %2").arg(verb, brief));
        button->setAccessibleName(label.isEmpty() ? verb : tr("%1: %2").arg(verb, label));
        button->setEnabled(!label.isEmpty());
    };
    show(m_undo, tr("Undo"), m_context.session.undoLabel());
    show(m_redo, tr("Redo"), m_context.session.redoLabel());
}

void HistoryPage::showDetails()
{
    const QUuid edit = m_view->currentId();
    if (edit.isNull() || edit == m_described)
        return;
    m_described = edit;
    whenAnswered(m_context.session.editById(edit), this, [this, edit](const Result<JournalEdit> &found) {
        if (edit != m_described)
            return;
        if (found)
            m_details->setHtml(editAsHtml(*found, m_context.workspace(), palette()));
        else
            m_context.notices.warn(found.error());
    });
}

/// What was done shows as a new line on top; only a refusal needs words.
void HistoryPage::take(const QFuture<Result<Performed>> &done)
{
    Notices *told = &m_context.notices;
    whenAnswered(done, told, [told](const Result<Performed> &performed) {
        if (!performed)
            told->warn(performed.error());
    });
}

QString HistoryPage::statusText() const
{
    const QLocale locale;
    const QString count = tr("Showing %1 / %2 edits")
                              .arg(locale.toString(m_rows->rowCount()), locale.toString(m_table->rowCount()));
    return m_table->isComplete() ? count : tr("%1 · reading older ones…").arg(count);
}

void HistoryPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void HistoryPage::focusContent()
{
    m_view->setFocus();
}

void HistoryPage::togglePanel()
{
    m_details->setVisible(m_details->isHidden());
}

void HistoryPage::reveal(const QUuid &edit)
{
    m_filter->clear();
    m_person->setCurrentIndex(0);
    m_day->setCurrentIndex(0);
    m_rows->setAccept({});
    m_view->select({edit}, edit);
    m_view->scrollTo(m_view->currentIndex());
}
