// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace core {

/// Word measures in twentieths of a point.
[[nodiscard]] constexpr int twipsOf(double millimetres)
{
    return qRound(millimetres * 1440 / 25.4);
}

} // namespace core
