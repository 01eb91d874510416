#pragma once

#include "core/base/result.h"

/// Writes the labelled sample workspace (示例数据): 175 projects and 120 matters, made up, the same every
/// time. Usage for a file that exists.
Outcome writeSample(const QString &path);
