#pragma once

#include "ui/common/recordcolumn.h"

/// The columns of an agenda: order, type, title, who reports, projects, where it comes from, what came of it.
std::vector<RecordColumn<AgendaItem>> agendaColumns(const PageContext &context);

/// The projects written so, with 、 between them. Invalid where a name is not known.
Result<QList<ProjectId>> projectsWritten(const Workspace &workspace, const QString &names, UnitId unit);
