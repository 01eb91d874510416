#include "core/exchange/traditional.h"

#include <unicode/translit.h>

#include <memory>

QString simplified(const QString &text)
{
    // Transliterators keep state while they work: one a thread.
    thread_local const std::unique_ptr<icu::Transliterator> toSimplified = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(
            icu::Transliterator::createInstance("Hant-Hans", UTRANS_FORWARD, status));
    }();
    if (!toSimplified)
        return text;
    icu::UnicodeString words(reinterpret_cast<const char16_t *>(text.utf16()),
                             static_cast<int32_t>(text.size()));
    toSimplified->transliterate(words);
    return QString(reinterpret_cast<const QChar *>(words.getBuffer()), words.length());
}
