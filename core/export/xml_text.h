// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// @p text with U+FFFD in place of what no XML can hold and no writer has a form for: halves of
/// surrogate pairs, U+FFFE, U+FFFF, and U+0000, which would end the text.
[[nodiscard]] QString xmlText(const QString &text);

/// The same without the other control characters that XML forbids.
[[nodiscard]] QString xmlTextWithoutControls(const QString &text);

} // namespace core
