// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/given_file.h"

#include <QList>
#include <QStringList>

namespace core {

/// Reads the files at @p paths whole, to be kept as evidence. Error kinds: InputMissing;
/// InputUnreadable (also a folder, a pipe, a device); InputEmpty; InputTooLarge (over
/// Attachment::kMostBytes).
[[nodiscard]] Result<QList<GivenFile>> readGivenFiles(const QStringList &paths);

} // namespace core
