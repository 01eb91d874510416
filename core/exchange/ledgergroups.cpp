#include "core/exchange/ledgergroups.h"

#include "core/base/text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
struct LedgerGroupsText
{
    Q_DECLARE_TR_FUNCTIONS(LedgerRows)
};
} // namespace

GroupName groupName(const QString &text)
{
    static const QRegularExpression count(u"\\(?(?:共|计)?(\\d+)[项項个個件]\\)?"_s);
    static const QRegularExpression ordinal(u"^\\(?[一二三四五六七八九十]{1,3}(?:\\)|[,.、:])[,.、:]?"_s);
    GroupName group;
    // Sums to the right of the heading are no part of it.
    static const QRegularExpression sums(u"(\\s+[-+]?[\\d,.]+%?|\\s+[-—/]+)+$"_s);
    static const QRegularExpression apart(u"^([一二三四五六七八九十]{1,3})\\s+"_s); // its own cell
    QString heading = tidied(text);
    heading.remove(sums).replace(apart, u"\\1、"_s);
    QString name = compact(heading);
    name.replace(u'（', u'(').replace(u'）', u')');
    if (const auto match = ordinal.match(name); match.hasMatch())
        group.level = name.startsWith(u'(') ? GroupName::Level::Second : GroupName::Level::First;
    if (const auto match = count.match(name); match.hasMatch())
        group.declared = match.captured(1).toInt();
    name.remove(count).remove(ordinal);
    if ((name.endsWith(u"项目") || name.endsWith(u"項目")) && name.size() > 2)
        name.chop(2);
    group.name = name;
    return group;
}

void LedgerGroups::closeFrom(GroupName::Level level)
{
    while (!m_open.empty() && m_open.back().name.level >= level) {
        const Group group = std::move(m_open.back());
        m_open.pop_back();
        // A heading with nothing below it is one of a list of sums above the table.
        if (group.name.declared >= 0 && group.counted > 0 && group.name.declared != group.counted)
            m_ledger.countMismatches.emplace_back(
                group.row,
                LedgerGroupsText::tr("The group says %1 projects; %2 rows stand below it.")
                    .arg(group.name.declared)
                    .arg(group.counted));
    }
}

void LedgerGroups::open(int row, const GroupName &group)
{
    closeFrom(group.level);
    m_open.push_back({row, group});
}

void LedgerGroups::addTo(LedgerRow<Project> &row)
{
    for (auto group = m_open.rbegin(); group != m_open.rend(); ++group) {
        ++group->counted;
        const auto stage = fromLedgerWord<ProjectStage>(group->name.name);
        if (stage && !row.stated.contains(u"stage"_s)) {
            row.values.stage = *stage;
            row.values.stageWords = group->name.name;
            row.stated.insert(u"stage"_s);
            row.stated.insert(u"stage_words"_s);
        } else if (!stage && !group->name.name.isEmpty() && !row.stated.contains(u"kind"_s)) {
            row.values.kind = group->name.name;
            row.stated.insert(u"kind"_s);
        }
    }
}

void LedgerGroups::close()
{
    closeFrom(GroupName::Level::First);
}
