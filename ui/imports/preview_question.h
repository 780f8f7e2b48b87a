// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/preview_state.h"

namespace ui {

/// Something of an import that somebody should look at, and what can be done about it.
struct PreviewQuestion
{
    QString title;
    QString place; ///< where on the sheet; may be empty
    QString text; ///< what stands there and what was made of it; may be empty
    QStringList choices; ///< the first one is what is done if nothing is chosen; empty = none
    std::function<void(int choice)> choose;
    int row = -1; ///< place in ImportPlan::rows; −1 = of no row
    int table = 0; ///< place of its table
};

/// The questions of an import in the order of its rows. What chooses refers to @p state.
[[nodiscard]] QList<PreviewQuestion> previewQuestions(PreviewState &state);

} // namespace ui
