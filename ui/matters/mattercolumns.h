#pragma once

#include "core/supervision/matterclocks.h"
#include "ui/common/recordcolumn.h"

/// The columns of the matter table. Class, dispatch, state and deadlines are not typed over: they move by
/// their own moves.
std::vector<RecordColumn<Matter>> matterColumns(const PageContext &context,
                                                const std::shared_ptr<MatterParts> &parts);
