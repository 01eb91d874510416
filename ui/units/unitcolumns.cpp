#include "ui/units/unitcolumns.h"

#include "core/base/text.h"
#include "core/portfolio/register.h"
#include "ui/units/unitmodel.h"

using namespace Qt::StringLiterals;

namespace {
struct UnitText
{
    Q_DECLARE_TR_FUNCTIONS(Units)
};

RecordColumn<Unit> tallyColumn(const QString &key,
                               const QString &title,
                               const std::shared_ptr<UnitTallies> &tallies,
                               int UnitTally::*member)
{
    const auto count = [tallies, member](const Unit &unit) { return tallies->of(unit.id).*member; };
    RecordColumn<Unit> column;
    column.info = {.key = key, .title = title, .width = 56, .alignment = Qt::AlignRight | Qt::AlignVCenter};
    column.text
        = [count](const Unit &unit) { return count(unit) == 0 ? u"—"_s : QString::number(count(unit)); };
    column.sort = [count](const Unit &unit) { return SortKey::ofNumber(count(unit)); };
    return column;
}

RecordColumn<Unit> overdueColumn(const std::shared_ptr<UnitTallies> &tallies)
{
    RecordColumn<Unit> column
        = tallyColumn(u"overdue"_s, UnitText::tr("Overdue"), tallies, &UnitTally::overdue);
    column.info.width = 64;
    column.text = [tallies](const Unit &unit) {
        const int count = tallies->of(unit.id).overdue;
        return count == 0 ? u"—"_s : u"■ "_s + QString::number(count);
    };
    column.mark = [tallies](const Unit &unit) {
        return tallies->of(unit.id).overdue > 0 ? CellMark::LateText : CellMark::Plain;
    };
    return column;
}

/// Names are corrected by their own edit, which keeps the old writing as an alias.
template <typename Record>
RecordColumn<Record>
correctedName(const PageContext &context, int width, Edit (*correct)(typename Record::Key, const QString &))
{
    RecordColumn<Record> column = fieldColumn<Record>(context, u"name", width, CellMark::Name);
    column.info.isStretched = true;
    column.edit = [correct](const Record &seen, const QString &typing) -> Result<Edit> {
        if (tidied(typing).isEmpty())
            return failure(Error::Kind::Invalid, UnitText::tr("A name cannot be empty."));
        return correct(seen.id, typing);
    };
    return column;
}
} // namespace

std::vector<RecordColumn<Unit>> unitColumns(const PageContext &context,
                                            const std::shared_ptr<UnitTallies> &tallies)
{
    std::vector<RecordColumn<Unit>> columns{
        correctedName<Unit>(context, 220, &correctUnitName),
        fieldColumn<Unit>(context, u"kind", 96),
        tallyColumn(u"projects"_s, UnitText::tr("Projects"), tallies, &UnitTally::projects),
        tallyColumn(u"matters"_s, UnitText::tr("Matters"), tallies, &UnitTally::matters),
        overdueColumn(tallies),
        fieldColumn<Unit>(context, u"phone", 132),
        fieldColumn<Unit>(context, u"note", 160),
    };
    addRemainingFields(context, columns);
    for (RecordColumn<Unit> &column : columns)
        if (column.info.key == u"successor" || column.info.key == u"valid_to")
            column.edit = nullptr; // written by a merge
    return columns;
}

std::vector<RecordColumn<Person>> personColumns(const PageContext &context)
{
    std::vector<RecordColumn<Person>> columns{
        correctedName<Person>(context, 180, &correctPersonName),
        fieldColumn<Person>(context, u"unit", 180),
        fieldColumn<Person>(context, u"post", 140),
        fieldColumn<Person>(context, u"phone", 140),
        fieldColumn<Person>(context, u"login", 140),
    };
    addRemainingFields(context, columns);
    return columns;
}

Edit addUnit(const QString &name, const IdSource &ids)
{
    return [name = tidied(name), ids](const Workspace &workspace) -> Result<ChangeSet> {
        if (name.isEmpty())
            return failure(Error::Kind::Invalid, UnitText::tr("A name cannot be empty."));
        if (findUnit(workspace, name))
            return failure(Error::Kind::Invalid, UnitText::tr("There is a unit “%1” already.").arg(name));
        Unit unit;
        unit.id = makeId<UnitId>(ids);
        unit.name = name;
        unit.kind = unitKindFromName(name);
        return ChangeSet{made(std::move(unit))};
    };
}

Edit addPerson(const QString &name, const IdSource &ids)
{
    return [name = tidied(name), ids](const Workspace &) -> Result<ChangeSet> {
        if (name.isEmpty())
            return failure(Error::Kind::Invalid, UnitText::tr("A name cannot be empty."));
        Person person;
        person.id = makeId<PersonId>(ids);
        person.name = name;
        return ChangeSet{made(std::move(person))};
    };
}
