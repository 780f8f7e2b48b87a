// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/week.h"
#include "core/rules/bucket.h"
#include "core/rules/rate.h"

#include <QString>

namespace core {

/// What is counted, as a heading: 在办, 逾期、严重滞后, 应办结.
[[nodiscard]] QString countName(Count count);

/// 已完成, 提前完成, 超进度, 达进度, 欠进度, 其他类.
[[nodiscard]] QString bucketName(Bucket bucket);

/// 办结率, 按期办结率, 逾期率, 序时达标率.
[[nodiscard]] QString rateName(RateKind kind);

/// 66.7%; — where there is nothing to divide by.
[[nodiscard]] QString rateText(Rate rate);

/// 66.7% for 667.
[[nodiscard]] QString perMilleText(int perMille);

/// What week @p compared is called in week @p now: 上周, else 第37周.
[[nodiscard]] QString comparedWeekName(Week compared, Week now);

/// 较上周 ＋2, or 与上周持平. @param week the name of the week compared with.
[[nodiscard]] QString comparisonText(int now, int before, const QString &week);

} // namespace core
