#pragma once

#include "app/commandline.h"

/// The lists of `duban list`, each on a workspace and a day.
VerbResult listOverdue(const Invocation &call, const Workspace &workspace, QDate today);
VerbResult listDue(const Invocation &call, const Workspace &workspace, QDate today);
VerbResult listProjects(const Invocation &call, const Workspace &workspace, QDate today);
VerbResult listMatters(const Invocation &call, const Workspace &workspace, QDate today);
VerbResult listMeetings(const Invocation &call, const Workspace &workspace, QDate today);
VerbResult listUnits(const Invocation &call, const Workspace &workspace, QDate today);

/// What every list starts with.
void writeListHead(JsonWriter &json, const QString &schema, const Workspace &workspace, QDate today);
