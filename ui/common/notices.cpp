#include "ui/common/notices.h"

void Notices::warn(const Error &error)
{
    emit said({Notice::Kind::Warning, error.message, {}});
}
