// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// The sentence, not yet translated, about a file in a format that is not read: what to do instead
/// depends on it. %1 is the file, %2 the format. Null where the sentence for all others fits.
/// @param format as readTables() calls it: xls, doc, pdf …
[[nodiscard]] const char *unsupportedPattern(const QString &format);

} // namespace core
