#include "ui/common/shown.h"

using namespace Qt::StringLiterals;

namespace {
struct ShownText
{
    Q_DECLARE_TR_FUNCTIONS(Shown)
};
} // namespace

QString shown(const QString &text, const Workspace &)
{
    return text;
}

QString shown(const QStringList &list, const Workspace &)
{
    return list.join(u'、');
}

QString shown(bool truth, const Workspace &)
{
    return truth ? ShownText::tr("Yes") : QString();
}

QString shown(int number, const Workspace &)
{
    return QString::number(number);
}

QString shown(QDate day, const Workspace &)
{
    return day.toString(Qt::ISODate);
}

QString shown(const DatePhrase &phrase, const Workspace &)
{
    return shown(phrase);
}

QString shown(const std::optional<Money> &money, const Workspace &)
{
    return money ? shownMoney(*money) : QString();
}

QString shown(const UnitId &id, const Workspace &workspace)
{
    return unitNameOn(workspace, id, {});
}

QString shown(const PersonId &id, const Workspace &workspace)
{
    return personName(workspace, id);
}

QString shown(const ProjectId &id, const Workspace &workspace)
{
    const Project *project = workspace.find(id);
    return project ? project->name : QString();
}

QString shown(const MatterId &id, const Workspace &workspace)
{
    const Matter *matter = workspace.find(id);
    return matter ? matter->title : QString();
}

QString shown(const MeetingSeriesId &id, const Workspace &workspace)
{
    const MeetingSeries *series = workspace.find(id);
    return series ? series->name : QString();
}

QString shown(const MeetingId &id, const Workspace &workspace)
{
    const Meeting *meeting = workspace.find(id);
    return meeting ? meetingName(workspace, *meeting) : QString();
}

QString shown(const AgendaItemId &id, const Workspace &workspace)
{
    const AgendaItem *item = workspace.find(id);
    return item ? ShownText::tr("%1 · item %2 %3")
                      .arg(shown(item->meeting, workspace))
                      .arg(item->position)
                      .arg(item->title)
                : QString();
}

QString shown(const QList<FormerName> &names, const Workspace &)
{
    QStringList texts;
    for (const FormerName &former : names)
        texts += ShownText::tr("%1 (until %2)").arg(former.name, former.until.toString(Qt::ISODate));
    return texts.join(u'、');
}

QString shown(const ClockPolicy &policy, const Workspace &)
{
    return QStringList{wordFor(policy.start), wordFor(policy.counting), wordFor(policy.holidays)}.join(
        u" · "_s);
}

QString shownMoney(const Money &money)
{
    const QString figure = shownIn(money.fen, MoneyUnit::WanYuan);
    if (money.isAtLeast())
        return ShownText::tr("at least %1").arg(figure);
    return money.isAbout() ? ShownText::tr("about %1").arg(figure) : figure;
}

QString shownPoints(double points)
{
    const QString figure = QString::number(std::abs(points), 'f', 1);
    if (figure == u"0.0")
        return figure;
    return (points < 0 ? QStringLiteral("−") : QStringLiteral("+")) + figure;
}
