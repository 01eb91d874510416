#include "core/briefing/packcheck.h"

#include "core/briefing/packfacts.h"

using namespace Qt::StringLiterals;

namespace {
struct PackCheckText
{
    Q_DECLARE_TR_FUNCTIONS(PackCheck)
};

/// How many rows the list behind a section has; nullopt for a section that is no list.
std::optional<size_t> listLength(const QString &section, const PackFacts &facts)
{
    if (section == u"督办事项超期清单")
        return facts.overdue(ListKind::Matters).size();
    if (section == u"项目节点超期清单")
        return facts.overdue(ListKind::Nodes).size();
    if (section == u"超期清单（按包联领导）")
        return facts.overdue(ListKind::All).size();
    if (section == u"本周到期")
        return facts.dueThisWeek().size();
    if (section == u"红灯、黄灯项目")
        return facts.withLight(LightColor::Red).size() + facts.withLight(LightColor::Yellow).size();
    if (section == u"推进困难项目")
        return facts.withObstacle().size();
    if (section == u"重点项目一览")
        return facts.projects().size();
    return std::nullopt;
}

bool isSumRow(const PageTable::Row &row)
{
    return row.size() > 1 && row[1].text.startsWith(u"合计");
}

/// The three sums of the project table, added up anew.
bool sumsAgree(const PageTable::Row &row, const PackFacts &facts)
{
    size_t column = 3;
    for (const auto member : {&Project::total, &Project::plan, &Project::done}) {
        qint64 sum = 0;
        for (const Project *project : facts.projects())
            sum += (project->*member) ? (project->*member)->fen : 0;
        if (row[column++].text != shownIn(sum, MoneyUnit::WanYuan))
            return false;
    }
    return true;
}
} // namespace

QStringList
figuresThatDiffer(const Document &document, const Workspace &workspace, const PackRequest &request)
{
    const PackFacts facts(workspace, request);
    QStringList sentences;
    QString section;
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block); heading && heading->level == 1)
            section = heading->bookmark;
        const auto *table = std::get_if<PageTable>(&block);
        const auto expected = table ? listLength(section, facts) : std::nullopt;
        if (!expected)
            continue;
        const bool hasSum = !table->rows.empty() && isSumRow(table->rows.front());
        const size_t printed = table->rows.size() - (hasSum ? 1 : 0);
        if (printed != *expected)
            sentences.append(PackCheckText::tr("%1: %2 rows printed, %3 on the list")
                                 .arg(section)
                                 .arg(printed)
                                 .arg(*expected));
        if (hasSum && !sumsAgree(table->rows.front(), facts))
            sentences.append(PackCheckText::tr("%1: the sums differ from the list's").arg(section));
    }
    return sentences;
}
