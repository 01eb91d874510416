#pragma once

#include "ui/common/recordmodel.h"

/// The columns of the project table in their usual order; every other field follows, hidden.
std::vector<RecordColumn<Project>> projectColumns(const PageContext &context);

/// A new project of that name and nothing else. Invalid without a name.
Edit addProject(const QString &name, const IdSource &ids);

/// What the hidden column "standing" says of a project that should have started.
QString unstartedWord();
