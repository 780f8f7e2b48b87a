// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace core {

/// The persons of a cell: each of several names of two to four Chinese characters, else the text as
/// written.
[[nodiscard]] QStringList splitPersons(const QString &text);

/// The units of a cell: each of several names that end as names of units do, else the text as
/// written.
[[nodiscard]] QStringList splitUnits(const QString &text);

/// The names of a cell, persons and units alike: each of several that are both names of theirs, as
/// written with what explains them in brackets (李四（组长）), else the text as written.
[[nodiscard]] QStringList splitNames(const QString &text);

/// What stands between the separators of names, brackets kept whole; the text as written where
/// brackets do not match.
[[nodiscard]] QStringList namePieces(const QString &text);

/// @p name without what explains it in brackets at its end.
[[nodiscard]] QString withoutBrackets(const QString &name);

/// Whether @p text is the name of one person: two to four Chinese characters, or with · in it.
[[nodiscard]] bool isPersonName(const QString &text);

/// Whether @p text is the name of one unit by its end: 股, 科, 办公室, 中心 ….
[[nodiscard]] bool isUnitName(const QString &text);

/// Whether @p text can be the name of one unit: no figures, no stops, at most 20 characters.
[[nodiscard]] bool isPlainName(const QString &text);

/// A name as it is compared and stored: without white space.
[[nodiscard]] QString plainName(const QString &text);

} // namespace core
