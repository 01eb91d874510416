#pragma once

#include <QString>

/// White space of every width, zero-width and control characters, byte order marks.
bool isBlank(QChar character);

/// Without blanks at the ends; line breaks inside stay.
QString tidied(QStringView text);

/// NFKC without any blank: full-width figures and letters become plain ones.
QString compact(QStringView text);

/// For matching names and header words: compact, case folded, one kind of bracket, of dash and of comma.
QString folded(QStringView text);

/// What forms write for "nothing": "—", "-", "/", "\", also repeated. Not an empty text, and not "无", which
/// is an answer.
bool isPlaceholder(QStringView text);

/// A placeholder, or "无", "暂无", "不涉及": where only an amount or a date can stand, these say that there
/// is none.
bool saysNone(QStringView text);

/// Whether a blank stands between two figures ("53 730"): without it they would make another number.
bool hasBlankBetweenFigures(QStringView text);

/// For quoting in a sentence: on one line, cut after 40 characters.
QString excerpt(QStringView text);

/// Levenshtein distance in UTF-16 units; `limit` + 1 for all that is above `limit` (≥ 0).
int editDistanceAtMost(QStringView a, QStringView b, int limit);

/// Whether two names look like one project typed slightly differently: one character slipped, missing or too
/// many, or a trailing 项目 or 工程 more. False for the same name, and for another number, phase, direction
/// or place.
bool nearName(QStringView a, QStringView b);
