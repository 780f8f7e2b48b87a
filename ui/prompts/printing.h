// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/drawing/page_source.h"

class QPrinter;

namespace ui {

/// Sends the pages chosen in @p printer to it, the page's format and margins taken from the
/// document. Error kinds: WriteFailed (the printer or its file cannot be written).
[[nodiscard]] core::Result<void> printDocument(const PageSource &document, QPrinter &printer);

} // namespace ui
