// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/preview_state.h"

#include <functional>
#include <optional>

namespace ui {

/// Something of an import that somebody should look at, and what can be done about it.
struct PreviewQuestion
{
    QString title;
    QString place; ///< where on the sheet; may be empty
    QString text; ///< what stands there and what was made of it; may be empty
    QStringList choices; ///< the first one is what is done if nothing is chosen; empty = none
    std::function<void(int choice)> choose {};
    std::function<int()> chosen {}; ///< place of the choice that holds now
    int row = -1; ///< place in ImportPlan::rows; −1 = of no row
};

/// The first @p most questions about table @p table and about no row, in the order of the rows.
/// What they call refers to @p state.
[[nodiscard]] QList<PreviewQuestion> previewQuestions(PreviewState &state, int table, int most);

/// How many questions there are about @p table, or about all of them.
[[nodiscard]] int previewQuestionCount(const ImportPreview &preview,
                                       std::optional<int> table = std::nullopt);

} // namespace ui
