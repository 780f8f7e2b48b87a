// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace ui {

/// Suffixes of files that may hold a table, as file dialogs offer them. What a file really is, its
/// content tells: an .xls may be a page of HTML, a .doc is refused with a word on what to do.
[[nodiscard]] const QStringList &tableSuffixes();

/// Whether a file of this name is taken for a table when it is dropped: a PDF too, so that it is
/// told why it cannot be read.
[[nodiscard]] bool isTable(const QString &path);

} // namespace ui
