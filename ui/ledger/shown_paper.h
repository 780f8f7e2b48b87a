// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/ledger_model.h"
#include "ui/printing/paper_offer.h"

namespace ui {

/// The document of the list in @p model with the rows it shows, in their order; 总表 is printed as
/// 目标任务一览表. None while rows are awaited, or where there is none.
/// @param view name under which what is shown is saved; may be empty.
[[nodiscard]] PaperOffer shownPaper(const core::LedgerModel &model, const QString &view);

} // namespace ui
