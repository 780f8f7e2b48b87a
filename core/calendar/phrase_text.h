// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// The form in which due phrases are read: half-width, without spaces and quotation marks, Chinese
/// numerals in front of a unit of time as digits (二〇二六年六月 → 2026年6月), one kind of dash for
/// ranges, 号 after a number as 日. Only for reading; what is stored and shown is the phrase as
/// written.
[[nodiscard]] QString normalisedPhrase(const QString &phrase);

/// The value of a Chinese numeral below 10,000, in words (二十五) or digit by digit (二〇二六); −1
/// if
/// @p text is none.
[[nodiscard]] int chineseNumber(QStringView text);

} // namespace core
