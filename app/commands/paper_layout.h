// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command_line.h"
#include "core/report/documents.h"

namespace app {

/// How a document is laid out on paper.
struct PaperLayout
{
    core::PaperFrame frame = core::PaperFrame::Internal;
    core::PaperSize paper = core::PaperSize::A4Landscape;
    core::WallChartSetup wallChart;
};

/// Declares --frame --paper, and --sheets --least-type --grey --no-cut-marks of the wall chart.
void addPaperOptions(CommandLine &line);

/// The layout that @p line asks for. Error kind: WrongUsage, also for what its document cannot be.
[[nodiscard]] core::Result<PaperLayout> requestedLayout(const CommandLine &line);

} // namespace app
