#pragma once

#include "core/supervision/latelist.h"

/// A text to paste into a chat: "【督办提醒】城市管理局 责任人庚2 电话 …" and one numbered line a late or
/// coming stage. `list` holds rows of one unit; the person and phone stand in the head where all rows share
/// them, else in each line. A sample file's text says so.
QString chatText(const Workspace &workspace, const std::vector<StageOnList> &list, QDate today);

/// One such text a unit, in the order of the units' first rows, with a blank line between.
QString chatTexts(const Workspace &workspace, const std::vector<StageOnList> &list, QDate today);

/// Who is called about a row: the matter's or project's responsible person.
PersonId personOf(const StageOnList &entry);
/// Their phone, else the unit's.
QString phoneOf(const StageOnList &entry, const Workspace &workspace);
