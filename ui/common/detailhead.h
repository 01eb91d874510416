#pragma once

#include "ui/common/markpainting.h"

/// What stands at the head of the panel of a record beside its title.
struct DetailHead
{
    QString caption; ///< a quiet line above the title: its number, its kind
    std::vector<MarkedText> badges; ///< under the title: its light, its chips
    QString words; ///< after the badges: the reason
};
