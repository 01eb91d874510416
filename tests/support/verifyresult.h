#pragma once

#include "core/base/result.h"

#include <QTest>

/// Like QVERIFY, and says the sentence of the error when there is one.
#define VERIFY_RESULT(result) \
    QVERIFY2((result).has_value(), (result).has_value() ? "" : qPrintable((result).error().message))

/// Refused for this kind of reason, with a sentence for a person.
#define VERIFY_REFUSED(result, expectedKind) \
    do { \
        QVERIFY2(!(result).has_value(), "was not refused"); \
        QVERIFY2((result).error().kind == (expectedKind), qPrintable((result).error().message)); \
        QVERIFY(!(result).error().message.trimmed().isEmpty()); \
    } while (false)
