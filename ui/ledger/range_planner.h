// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledger/range_plan.h"

#include <QMap>

namespace ui {

/// Puts texts into a plan, one after the other: each where the cell is that covers its place, and
/// only where somebody can type.
class RangePlanner
{
public:
    /// @param model must outlive the planner. @param filledRows as in pastePlan().
    RangePlanner(const QAbstractItemModel &model, int filledRows);

    /// Whether a column takes texts. What a row says of it is not asked: its texts may not be
    /// loaded.
    [[nodiscard]] bool takesTextIn(int column) const { return m_takesText.value(column); }

    void put(int row, int column, const QString &text);
    [[nodiscard]] RangePlan plan() const;

private:
    void refuse(const QString &text);

    const QAbstractItemModel &m_model;
    int m_filledRows;
    QList<bool> m_takesText; ///< by column
    QList<bool> m_beginsRows; ///< by column: in a new row
    QMap<std::pair<int, int>, QString> m_texts; ///< by row and column
    QStringList m_homeless;
};

} // namespace ui
