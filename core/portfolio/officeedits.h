#pragma once

#include "core/base/id.h"
#include "core/domain/workspace.h"

/// Edits of the settings that belong to the file. The first one makes their record.

Edit setOfficeName(const QString &name, const IdSource &ids);

/// For matters dispatched from now on; clocks that run keep the days they were given. Invalid unless every
/// length is at least 1.
Edit setClockPolicy(const ClockPolicy &policy, const IdSource &ids);

/// From now on this computer login is that person, and nobody else; null = is only the login.
Edit setPersonOfLogin(const QString &login, PersonId person);
