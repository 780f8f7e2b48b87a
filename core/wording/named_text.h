// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace core {

/// The sentence, not yet translated, about a thing of which @p error says what it is: a document,
/// ledger, unit, sheet or column that is not there (NotFound), a folder or device that is no file
/// (InputUnreadable). %1 is its name. Null where the sentence for all of the kind fits.
[[nodiscard]] const char *namedPattern(const Error &error);

} // namespace core
