#pragma once

#include "ui/common/recordcolumn.h"

class UnitTallies;

std::vector<RecordColumn<Unit>> unitColumns(const PageContext &context,
                                            const std::shared_ptr<UnitTallies> &tallies);
std::vector<RecordColumn<Person>> personColumns(const PageContext &context);

/// A new unit of that name, its kind as the name says. Invalid without a name or when there is one of that
/// name.
Edit addUnit(const QString &name, const IdSource &ids);

/// A new person of that name. Two people may share one.
Edit addPerson(const QString &name, const IdSource &ids);
