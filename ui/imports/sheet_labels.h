// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace ui {

/// A sheet that is imported.
struct NamedSheet
{
    QString file; ///< where there are several files; else empty
    QString sheet; ///< empty for delimited text
};

/// What @p sheets are called in a list to choose from: by their file where there are several, with
/// the sheet where a file has more than one.
[[nodiscard]] QStringList sheetLabels(const QList<NamedSheet> &sheets);

} // namespace ui
