// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command_line.h"
#include "app/commands/open_file.h"
#include "app/commands/paper_layout.h"

namespace app {

/// Declares the options that choose a document: --document --period --ledger --unit --as-of
/// --output.
void addDocumentOptions(CommandLine &line);

/// Makes the document that @p line asks for, laid out by @p layout. Error kinds: WrongUsage,
/// NotFound, those of reading.
[[nodiscard]] core::Result<core::Report>
requestedReport(const CommandLine &line, const OpenFile &file, const PaperLayout &layout = {});

} // namespace app
