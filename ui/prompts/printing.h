// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/drawing/page_source.h"

class QPrinter;

namespace ui {

/// Gives @p printer the paper of @p document, lying or standing, to be painted up to its edges.
void setPaper(const PageSource &document, QPrinter &printer);

/// Sends the pages chosen in @p printer to it, the page's format and margins taken from the
/// document. Error kinds: NotFound (the printer has no such paper), WriteFailed (the printer or its
/// file cannot be written).
[[nodiscard]] core::Result<void> printDocument(const PageSource &document, QPrinter &printer);

} // namespace ui
