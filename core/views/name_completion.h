// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace core {

/// The name in a text that the cursor stands in or behind: between separators and line ends.
struct NamePart
{
    int start = 0; ///< in the text
    QString text; ///< up to the cursor, without blanks round it

    bool operator==(const NamePart &) const = default;
};

/// @param cursor place in @p text, 0 to its length.
[[nodiscard]] NamePart namePartAt(const QString &text, int cursor);

/// Whether a name ends with @p character: 、，,；; and their like.
[[nodiscard]] bool separatesNames(QChar character);

/// The names that @p part can be meant to become, at most @p most: those that begin with it, then
/// those whose pinyin initials do (zw: 张伟), then those that have it in them. Not the name that it
/// is already. @param names of persons and units.
[[nodiscard]] QStringList completionsOf(const QString &part, const QStringList &names, int most);

} // namespace core
