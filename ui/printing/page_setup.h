// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QHash>

namespace ui {

/// How a document is laid out on paper.
struct PageSetup
{
    core::PaperFrame frame = core::PaperFrame::Internal;
    core::PaperSize paper = core::PaperSize::A4Landscape;
    core::WallChartSetup wallChart {}; ///< of a wall chart

    bool operator==(const PageSetup &) const = default;
};

/// How each document was laid out last, by its name.
using PageSetups = QHash<QString, PageSetup>;

} // namespace ui
