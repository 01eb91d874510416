#pragma once

#include "core/supervision/latelist.h"
#include "core/supervision/schedulelight.h"

// The words of a pack. Always Chinese, after GB/T 9704 §7.3.5.4: Arabic figures, no leading zeros.

QString longDay(QDate day);
/// As it was printed; else the day, with its year where that is not the year of `asOf`.
QString shortDay(const DatePhrase &phrase, QDate asOf);
QString asOfText(QDate day);

QString stageText(const StageOnList &entry);
QString titleOf(const StageOnList &entry);
QString codeOf(const StageOnList &entry);

/// In 万元, with the words where they say more than the figure; "—" for none.
QString wanText(const std::optional<Money> &money);
QString yiText(qint64 fen);
/// The signed points against 序时; "—" without a plan.
QString pointsText(const Project &project);
/// "滞后 31.4 个百分点".
QString paceSentence(const Project &project);
QString lightText(LightColor color);
/// Why the light is what it is, such as "竣工已过23天"; empty for none.
QString lightReason(const Project &project, QDate today);
