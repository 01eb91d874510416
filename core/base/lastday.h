#pragma once

#include "core/base/datephrase.h"

// The last day of a period between 1949 and 2100, or a sentence why there is no such period.

Result<DatePhrase> existingDay(int year, int month, int day);
Result<DatePhrase> lastDayOfMonth(int year, int month);
Result<DatePhrase> lastDayOfQuarter(int year, int quarter);
Result<DatePhrase> lastDayOfYear(int year);
