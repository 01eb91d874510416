#pragma once

#include "ui/common/pagecontext.h"

/// Tells of figures that an edit just made suspicious (product rule 15): they are written, and can be taken
/// back from here while the edit with that label is the last one.
void warnOfSuspicions(const PageContext &context, const ChangeSet &changes, const QString &label);
