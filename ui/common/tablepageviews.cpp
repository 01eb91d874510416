// How a list is looked at: taken down, brought back, and written out as it is shown.
#include "ui/common/answer.h"
#include "ui/common/askfile.h"
#include "ui/common/shownrows.h"
#include "ui/common/tablepage.h"
#include "ui/common/viewmenu.h"

#include <QHeaderView>
#include <QJsonDocument>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

ViewState TablePage::viewState() const
{
    const QHeaderView *header = m_view->horizontalHeader();
    ViewState state;
    state.words = filterEdit()->text();
    state.conditions = m_rows->conditions();
    if (m_rows->groupColumn() >= 0)
        state.groupColumn = m_table->columnInfo(m_rows->groupColumn()).key;
    if (m_rows->sortColumn() >= 0)
        state.sortColumn = m_table->columnInfo(m_rows->sortColumn()).key;
    state.sortOrder = m_rows->sortOrder();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        const ColumnInfo &info = m_table->columnInfo(column);
        // The stretched column is as wide as the window lets it be.
        if (!header->isSectionHidden(column))
            state.columns.push_back({info.key, info.isStretched ? 0 : header->sectionSize(column)});
    }
    return state;
}

void TablePage::applyViewState(const ViewState &state)
{
    showColumns(state.columns);
    filterEdit()->setText(state.words);
    m_bar->setConditions(state.conditions);
    m_bar->setGroupColumn(m_table->columnByKey(state.groupColumn));
    m_view->horizontalHeader()->setSortIndicator(m_table->columnByKey(state.sortColumn), state.sortOrder);
}

void TablePage::showColumns(const std::vector<ViewState::Column> &columns)
{
    if (columns.empty())
        return;
    QHeaderView *header = m_view->horizontalHeader();
    QSet<int> wanted;
    for (const ViewState::Column &each : columns) {
        const int column = m_table->columnByKey(each.key);
        if (column < 0 || wanted.contains(column))
            continue;
        header->moveSection(header->visualIndex(column), static_cast<int>(wanted.size()));
        wanted.insert(column);
        header->setSectionHidden(column, false);
        if (each.width > 0)
            header->resizeSection(column, each.width);
    }
    for (int column = 0; column < header->count(); ++column)
        if (!wanted.contains(column) && !m_table->columnInfo(column).isStretched)
            header->setSectionHidden(column, true);
    // Brings what depends on the shown columns up to date: what is searched, and the stretched one's width.
    m_view->restoreHeaderState(m_view->headerState());
}

QByteArray TablePage::columnsState() const
{
    const QJsonObject json{{u"header"_s, QString::fromLatin1(m_view->headerState().toBase64())},
                           {u"group"_s, viewState().groupColumn},
                           {u"views"_s, m_views->toJson()},
                           {u"view"_s, m_views->current()}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void TablePage::restoreColumns(const QByteArray &state)
{
    const QJsonObject json = QJsonDocument::fromJson(state).object();
    if (json.isEmpty())
        return m_view->restoreHeaderState(state); // as the first versions kept it
    m_views->takeJson(json[u"views"_s].toArray(), json[u"view"_s].toString());
    m_view->restoreHeaderState(QByteArray::fromBase64(json[u"header"_s].toString().toLatin1()));
    m_bar->setGroupColumn(m_table->columnByKey(json[u"group"_s].toString()));
    m_views->showName();
}

void TablePage::exportShown()
{
    FileQuestion question;
    question.purpose = FileQuestion::Purpose::Save;
    question.title = tr("Export the list as it is shown");
    question.filter = tr("Excel workbook (*.xlsx);;CSV file (*.csv)");
    question.ending = u"xlsx"_s;
    question.suggestion = tr("%1 %2.xlsx").arg(title(), m_context.today.day().toString(Qt::ISODate));
    askForFile(this, question, [this](const QString &path) { exportTo(path); });
}

void TablePage::exportTo(const QString &path)
{
    const auto written = QtConcurrent::run([shown = shownRows(*m_view, *m_rows, *m_table),
                                            path]() -> Outcome { return writeTable(shown, path); });
    Notices *notices = &m_context.notices;
    whenAnswered(written, notices, [notices, path](const Outcome &outcome) {
        if (outcome)
            notices->told(tr("The list was written to %1.").arg(path));
        else
            notices->warn(outcome.error());
    });
}
