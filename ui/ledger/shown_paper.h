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

/// What the rows of @p model are chosen by, one after the other, as paper says it: 社会救助股,
/// 时限早于 2026-06-30, 查找“低保”. None where nothing is filtered.
[[nodiscard]] QStringList printedFilters(const core::LedgerModel &model);

} // namespace ui
