// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command_line.h"
#include "app/commands/open_file.h"
#include "core/report/documents.h"

namespace app {

/// Declares the options that choose a document: --document --period --ledger --unit --as-of
/// --output.
void addDocumentOptions(CommandLine &line);

/// Makes the document that @p line asks for, laid out by @p frame and @p paper. Error kinds:
/// WrongUsage, NotFound, those of reading.
[[nodiscard]] core::Result<core::Report>
requestedReport(const CommandLine &line,
                const OpenFile &file,
                core::PaperFrame frame = core::PaperFrame::Internal,
                core::PaperSize paper = core::PaperSize::A4Landscape);

} // namespace app
