// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/sheet_form.h"

#include <optional>

namespace core {

/// How @p text writes @p day, as QDate has it: yyyy年M月d日; empty if it does so in no usual way.
[[nodiscard]] QString dayPatternOf(const QString &text, QDate day);

/// The pattern and the day of a text that is a whole day and nothing else; none for any other text.
struct PatternedDay
{
    QString pattern;
    QDate day;
};
[[nodiscard]] std::optional<PatternedDay> patternedDay(const QString &text);

/// A number as a table shows it.
struct PlainNumber
{
    double value = 0;
    int decimals = 0; ///< figures behind the point
    bool isPercent = false; ///< 80% is 0.8
    bool isGrouped = false; ///< 1,234
};

/// Reads 12, -3.50, 1,234 and 80%; none for any other text, and for one that no number shows as:
/// 007.
[[nodiscard]] std::optional<PlainNumber> plainNumber(const QString &text);

/// @p text, an entry of a task, as it is written into @p column: an ISO day as the days there are
/// (one that is mere letters only if they tell the year, month and day), a percentage with its
/// sign, what looks like a number or a day as such where those there were.
[[nodiscard]] WrittenText writtenAs(const QString &text, const FormColumn &column);

} // namespace core
