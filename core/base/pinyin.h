#pragma once

#include <QStringView>

#include <span>
#include <vector>

// Chinese texts found by the first letters of how they are read: "ylj" finds 玉兰街. All of it may be called
// from any thread; the first call reads ICU's dictionary order (some 40 ms).

/// The letters that a character's readings begin with, the usual one first: "zc" for 长. A letter or figure
/// is its own; empty for anything else.
QString pinyinInitials(QChar character);

/// Whether someone who types this may mean first letters: a–z and 0–9 only, with a letter among them.
bool mayBeInitials(QStringView typed);

/// Appends one code a character of `folded`, to be searched by findInitials.
void appendInitials(QStringView folded, std::vector<quint8> &codes);

/// Where `typed` fits `codes` first, at or behind `from`; -1 where it does not.
qsizetype findInitials(std::span<const quint8> codes, QStringView typed, qsizetype from = 0);

/// Whether the first letters of some characters in a row are what is typed.
bool hasInitials(QStringView folded, QStringView typed);
