#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

/// The text of a file and in what it was written: utf-8, utf-16le, utf-16be, gb18030 (also for GBK and
/// GB2312) or big5.
struct DecodedText
{
    QString text; ///< without the byte order mark
    QString encoding;
};

/// Finds out in what `bytes` are written and turns them into text; nothing is ever replaced by a placeholder.
/// Errors: Unreadable (no text, or in none of the encodings), Damaged (UTF-8 or UTF-16 with broken places).
Result<DecodedText> decodeText(const QByteArray &bytes, const Place &where);
