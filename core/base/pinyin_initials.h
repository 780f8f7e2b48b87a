// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pinyin_readings.h"

namespace core {

/// The first letters of the syllables of @p text, lower case: mzj of 民政局. Letters and digits
/// stand for themselves, everything else for nothing.
[[nodiscard]] QString pinyinInitials(const QString &text, PinyinKind kind = PinyinKind::Text);

/// The same with a place for every character of @p text: a null character where it stands for
/// nothing, so that letters that were found can be told by place.
[[nodiscard]] QString pinyinLetters(const QString &text, PinyinKind kind = PinyinKind::Text);

} // namespace core
