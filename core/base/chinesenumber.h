#pragma once

#include <QString>

#include <optional>

/// The figure that a character stands for: 0–9, 〇零一二两…九, 壹贰…玖. -1 for any other character.
int figureOf(QChar character);

/// 十, 百, 千 and 拾, 佰, 仟 as powers of ten: 1, 2, 3. 0 for any other character.
int powerOfTenOf(QChar character);

/// One number below 10,000 in words: "十二", "三百零五", "五千", "3千4百".
/// nullopt for anything else, also for what people read in two ways ("一百五", "三五").
std::optional<int> numberInWords(QStringView words);

/// Figures written one by one, "二〇二一" as "2021". Empty for anything else.
QString figuresInWords(QStringView words);
