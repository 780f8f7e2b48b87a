// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// What a Chinese text means where the fonts of paper have one shape for several characters and a
/// text map names the first of them: U+2F3E gives 户 U+6237, U+2215 gives ／ U+FF0F; or one for
/// several dashes side by side: U+2E3A gives ——. A radical that is no such case gives
/// unifiedIdeograph(), any other character itself.
[[nodiscard]] QString usualText(char32_t character);

} // namespace ui
