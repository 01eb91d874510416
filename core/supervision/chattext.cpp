#include "core/supervision/chattext.h"

using namespace Qt::StringLiterals;

namespace {
struct ChatText
{
    Q_DECLARE_TR_FUNCTIONS(ChatText)
};

template <typename Enum>
QString chatWord(Enum value)
{
    for (const auto &word : Words<Enum>::list)
        if (word.value == value)
            return QCoreApplication::translate("Word", word.title);
    return {};
}

QString chatStage(const StageOnList &entry)
{
    if (entry.deadline)
        return chatWord(entry.deadline->stage);
    return entry.node == StageOnList::Node::Start ? ChatText::tr("Planned start")
                                                  : ChatText::tr("Planned finish");
}

QString chatDays(const StageOnList &entry, QDate today)
{
    if (entry.due.date < today)
        return ChatText::tr("%n day(s) overdue", nullptr, entry.days);
    if (entry.due.date == today)
        return ChatText::tr("due today");
    return ChatText::tr("%n day(s) left", nullptr, entry.days);
}

/// "Li, phone 123": who is called; empty when neither is known.
QString chatContact(const StageOnList &entry, const Workspace &workspace)
{
    const QString name = personName(workspace, personOf(entry));
    const QString phone = phoneOf(entry, workspace);
    if (name.isEmpty())
        return phone.isEmpty() ? QString() : ChatText::tr("phone %1").arg(phone);
    return phone.isEmpty() ? ChatText::tr("responsible: %1").arg(name)
                           : ChatText::tr("responsible: %1, phone %2").arg(name, phone);
}

QString chatSubject(const StageOnList &entry)
{
    const QString &code = entry.matter ? entry.matter->code : entry.project->code;
    const QString &name = entry.matter ? entry.matter->title : entry.project->name;
    return code.isEmpty() ? name : code + u' ' + name;
}

QString chatLine(const StageOnList &entry, QDate today, const QString &contact)
{
    const QString line
        = ChatText::tr("%1: %2 due %3, %4")
              .arg(chatSubject(entry), chatStage(entry), shown(entry.due), chatDays(entry, today));
    return contact.isEmpty() ? line : ChatText::tr("%1 (%2)").arg(line, contact);
}

QString chatHead(const StageOnList &entry, QDate today, const QString &contact)
{
    const QString unit = entry.unit ? entry.unit->name : ChatText::tr("Unit not recorded");
    const QString asOf = ChatText::tr("as of %1").arg(today.toString(Qt::ISODate));
    return contact.isEmpty() ? ChatText::tr("[Reminder] %1 (%2)").arg(unit, asOf)
                             : ChatText::tr("[Reminder] %1, %2 (%3)").arg(unit, contact, asOf);
}
} // namespace

PersonId personOf(const StageOnList &entry)
{
    return entry.matter ? entry.matter->person : entry.project->person;
}

QString phoneOf(const StageOnList &entry, const Workspace &workspace)
{
    const Person *person = workspace.find(personOf(entry));
    if (person && !person->phone.isEmpty())
        return person->phone;
    return entry.unit ? entry.unit->phone : QString();
}

QString chatText(const Workspace &workspace, const std::vector<StageOnList> &list, QDate today)
{
    if (list.empty())
        return {};
    const QString first = chatContact(list.front(), workspace);
    const bool isShared = std::all_of(list.begin(), list.end(), [&](const StageOnList &entry) {
        return chatContact(entry, workspace) == first;
    });
    QStringList lines{chatHead(list.front(), today, isShared ? first : QString())};
    int number = 0;
    for (const StageOnList &entry : list)
        lines += ChatText::tr("%1. %2", "number, line")
                     .arg(++number)
                     .arg(chatLine(entry, today, isShared ? QString() : chatContact(entry, workspace)));
    if (workspace.office().sample)
        lines += ChatText::tr("Sample data");
    return lines.join(u'\n');
}

QString chatTexts(const Workspace &workspace, const std::vector<StageOnList> &list, QDate today)
{
    std::vector<std::vector<StageOnList>> units;
    for (const StageOnList &entry : list) {
        const auto at = std::find_if(units.begin(), units.end(), [&entry](const auto &unit) {
            return unit.front().unit == entry.unit;
        });
        if (at == units.end())
            units.push_back({entry});
        else
            at->push_back(entry);
    }
    QStringList texts;
    for (const auto &unit : units)
        texts += chatText(workspace, unit, today);
    return texts.join(u"\n\n"_s);
}
