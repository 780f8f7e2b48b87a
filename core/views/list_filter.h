// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/task_view.h"
#include "core/views/column_choice.h"

#include <QList>

namespace core {

/// What a user chose to see of a list: a view by name, and values of columns.
struct ListFilter
{
    TaskView view = TaskView::All;
    QString person; ///< who is meant by 我的
    QList<ColumnChoice> choices; ///< at most one for each column

    [[nodiscard]] bool isActive() const { return view != TaskView::All || !choices.isEmpty(); }

    bool operator==(const ListFilter &) const = default;
};

} // namespace core
