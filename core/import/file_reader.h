// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/import/sheet_grid.h"
#include "core/import/text_form.h"

#include <QList>

namespace core {

class Job;

/// The tables of a file, and how it was read if it is delimited text.
struct FileTables
{
    QList<SheetGrid> grids;
    std::optional<TextForm> form {}; ///< none = it is no such text
};

/// Reads a file of tables into grids: xlsx, xls, docx, ods, HTML, or delimited text. What the file
/// is, its bytes tell, not its name. Error kinds: InputMissing, InputUnreadable (a folder, a pipe,
/// no permission), InputEmpty, InputTooLarge, InputEncrypted, InputUnsupported (arguments: doc,
/// odt, pdf, rtf, ole, zip, xls for one before Excel 5 …), InputDamaged, InputEncoding,
/// InputNoHeader (a document without tables), Cancelled. The path is the subject; of InputDamaged
/// and InputTooLarge sheet and cell are the last two arguments, where they are known.
/// @param wanted how delimited text is read; other files tell it themselves. @param job null =
/// nobody will stop it.
[[nodiscard]] Result<FileTables>
readFile(const QString &path, TextForm wanted, const Job *job = nullptr);

/// The tables alone, of text as it is found to be written.
[[nodiscard]] Result<QList<SheetGrid>> readTables(const QString &path);

} // namespace core
