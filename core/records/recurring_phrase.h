// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// Whether the phrase of a deadline may say that it comes again and again: whoever reads phrases
/// tells what it means. Also of phrases stored before that was understood.
[[nodiscard]] bool mayRecur(const QString &phrase);

} // namespace core
