// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

class PagedDocument;

/// What to say of a wall chart @p document that takes more sheets than were asked for, and how it
/// takes fewer; empty for every other document.
[[nodiscard]] QString sheetsRemark(const PagedDocument &document);

} // namespace ui
