// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/import/sheet_grid.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace core {

class Job;

/// Whether a file that begins with @p head seems to be HTML, in any encoding.
[[nodiscard]] bool isHtml(const QByteArray &head);

/// The text of an HTML file: in the encoding its bytes show, else in the one it names. None if
/// neither gives exactly these bytes back.
[[nodiscard]] std::optional<QString> decodeHtml(const QByteArray &bytes);

/// Reads the tables of HTML as sheets 表1, 表2 …, with the lines above each. Tables inside cells
/// and text that is not displayed are left out. Error kinds: InputDamaged, InputTooLarge,
/// InputEmpty, InputNoHeader (a page without tables), Cancelled.
/// @param path what errors name. @param job null = nobody will stop it.
[[nodiscard]] Result<QList<SheetGrid>> readHtml(const QString &html,
                                                const QString &path,
                                                MergeExtent extent = MergeExtent::Used,
                                                const Job *job = nullptr);

} // namespace core
