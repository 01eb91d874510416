#pragma once

#include "core/domain/workspace.h"

/// Makes the workspace what another one is: one edit, so that restoring can itself be undone.
Edit restoreEdit(Workspace wanted);
