// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/import/sheet_grid.h"
#include "core/import/text_form.h"

#include <QByteArray>
#include <QString>

namespace core {

class Job;

/// A text as one sheet, and how it was read.
struct DelimitedText
{
    SheetGrid grid;
    TextForm form; ///< all of it
};

/// Reads comma, tab, semicolon or bar separated text; what @p wanted does not say is found out.
/// Error kinds: InputEncoding (also of text that is not in the encoding wanted), InputEmpty,
/// InputTooLarge, Cancelled.
/// @param path what errors name. @param job null = nobody will stop it.
[[nodiscard]] Result<DelimitedText> readDelimited(const QByteArray &bytes,
                                                  const QString &path,
                                                  TextForm wanted = {},
                                                  const Job *job = nullptr);

/// Reads lines of cells between tabs, as spreadsheets copy them. Error kinds: InputEmpty,
/// InputTooLarge.
/// @param path what errors name.
[[nodiscard]] Result<SheetGrid> readTabbed(const QString &text, const QString &path);

} // namespace core
