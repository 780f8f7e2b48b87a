// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/deadline.h"
#include "core/rules/light.h"

#include <QDate>
#include <QString>

namespace core {

/// What stands in a cell that has nothing to say.
[[nodiscard]] QString emptyMark();

/// @p text, or emptyMark() if there is none.
[[nodiscard]] QString orEmptyMark(const QString &text);

/// @p text as it is printed: half-width `, ; : ( )` beside Chinese become full-width, brackets in
/// pairs; everything else stays. Source: paper.md 2.
[[nodiscard]] QString printedPunctuation(const QString &text);

/// 2026年9月24日.
[[nodiscard]] QString printedDate(QDate day);

/// 9月24日.
[[nodiscard]] QString printedMonthDay(QDate day);

/// 9月24日, with its year where that is not @p year.
[[nodiscard]] QString printedDayInYear(QDate day, int year);

/// A day in a cell: 9月30日 in the year of the ledger, else with its year on a line of its own.
[[nodiscard]] QString printedCellDate(QDate day, int ledgerYear);

/// Whether a deadline comes to one day, however the office wrote it: 6月30日前, 收文后15日内.
[[nodiscard]] bool namesDay(const Deadline &deadline);

/// Whether a deadline is printed as a day rather than as its phrase: it has no phrase, or one that
/// is nothing but a date in figures. Source: domain.md h.1 rule 7, "print the phrase".
[[nodiscard]] bool isPrintedAsDay(const Deadline &deadline);

/// A deadline in a cell: the phrase as written, or the day of one that isPrintedAsDay().
[[nodiscard]] QString printedDeadline(const Deadline &deadline, int ledgerYear);

/// 逾期19个工作日（24天）, 还剩5个工作日, 今天到期; emptyMark() without a due date.
[[nodiscard]] QString printedRemaining(const Light &light);

/// A percentage in a table, with one decimal: 60.0%. Source: paper.md 2.
[[nodiscard]] QString printedPercentage(double percent);

} // namespace core
