// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace core {

/// A page of a table that is exported, as it is read, in millimetres.
struct SheetPage
{
    double width = 297;
    double height = 210;
    double left = 0; ///< margins
    double top = 0;
    double right = 0;
    double bottom = 0;

    [[nodiscard]] double across() const { return width - left - right; }
    [[nodiscard]] double down() const { return height - top - bottom; }
};

/// The page of @p frame on @p paper; none is larger than A3. Source: paper.md 1.
[[nodiscard]] SheetPage sheetPageOf(PaperFrame frame, PaperSize paper);

} // namespace core
