// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// Whose readings apply: a surname such as 曾 or 单 is read otherwise than the word.
enum class PinyinKind
{
    Text,
    PersonName
};

/// @p text with its beginning in characters whose usual reading is the one meant, where the
/// collation knows another one: 厦门 (shà) as 夏门, 曾某 (céng) as 增某. For sorting and finding
/// only.
[[nodiscard]] QString asRead(const QString &text, PinyinKind kind);

} // namespace core
