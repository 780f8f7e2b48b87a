// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paper_maker.h"

namespace ui {

/// What a page shows as a document, or why that is none just now.
struct PaperOffer
{
    std::optional<PaperOrder> order;
    QString reason {}; ///< a sentence for the user; where there is no order
};

} // namespace ui
