// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/import/import_input.h"

namespace core {

/// What a clipboard offers of a table that was copied in another program.
struct PastedTable
{
    QString name; ///< stands for the name of a file: 剪贴板 2026-09-24 10:30
    QString html; ///< as Word, WPS, Excel and browsers give it; empty = none
    QString text; ///< lines of cells between tabs; empty = none
};

/// Reads the table @p pasted: its HTML, which tells merged cells and the lines above; its text
/// where that holds no table with a header. Error kinds: PasteNoTable (neither holds a table);
/// InputNoHeader, InputTooLarge, InputDamaged; NotFound as in readImport.
[[nodiscard]] Result<ImportInput> readPasted(const PastedTable &pasted,
                                             const ImportOptions &options);

} // namespace core
