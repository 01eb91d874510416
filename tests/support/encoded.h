#pragma once

#include <QByteArray>
#include <QString>

#include <unicode/ucnv.h>

/// The text in an encoding by its usual name ("GB18030", "Big5", "UTF-16LE").
inline QByteArray encodedAs(const QByteArray &encoding, const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding.constData(), &status);
    QByteArray bytes(text.size() * 4, Qt::Uninitialized);
    const int32_t length = ucnv_fromUChars(converter,
                                           bytes.data(),
                                           static_cast<int32_t>(bytes.size()),
                                           reinterpret_cast<const UChar *>(text.utf16()),
                                           static_cast<int32_t>(text.size()),
                                           &status);
    ucnv_close(converter);
    return bytes.left(length);
}
