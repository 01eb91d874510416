#pragma once

#include "core/base/result.h"

#include <QTest>

/// Like QVERIFY, and says the sentence of the error when there is one.
#define VERIFY_RESULT(result)                                                                                \
    do {                                                                                                     \
        const auto &lookedAt = (result);                                                                     \
        QVERIFY2(lookedAt.has_value(), lookedAt.has_value() ? "" : qPrintable(lookedAt.error().message));    \
    } while (false)

/// Refused for this kind of reason, with a sentence for a person.
#define VERIFY_REFUSED(result, expectedKind)                                                                 \
    do {                                                                                                     \
        const auto &lookedAt = (result);                                                                     \
        QVERIFY2(!lookedAt.has_value(), "was not refused");                                                  \
        QVERIFY2(lookedAt.error().kind == (expectedKind), qPrintable(lookedAt.error().message));             \
        QVERIFY(!lookedAt.error().message.trimmed().isEmpty());                                              \
    } while (false)
