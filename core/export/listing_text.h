// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/listing.h"

namespace core {

/// A listing as a JSON list of objects, indented, with a line feed at the end.
[[nodiscard]] QByteArray listingJson(const Listing &listing);

/// A listing as CSV in UTF-8 with byte order mark, so that Excel and WPS read the Chinese.
[[nodiscard]] QByteArray listingCsv(const Listing &listing);

/// A listing as columns for a terminal, Chinese characters two places wide; line breaks become
/// spaces.
[[nodiscard]] QString listingTable(const Listing &listing);

} // namespace core
