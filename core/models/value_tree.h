// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/column_field.h"
#include "core/views/column_values.h"

namespace core {

/// A line of the list of a column's values.
struct ValueNode
{
    QString text;
    int value = -1; ///< place among the values; −1 = a line over several
    int parent = -1; ///< place among the nodes; −1 = at the top
    int row = 0; ///< place under its parent
    int rows = 0; ///< of the ledger, under this line
    QList<int> children;
};

/// The values of a column as a tree: one line for all of them, then the values, days under their
/// months and years.
class ValueTree
{
public:
    ValueTree() = default;

    /// @param shown places of the values to be listed, in their order.
    /// @param allText what the line over all of them says.
    ValueTree(ColumnField field,
              const QList<ColumnValue> &values,
              const QList<int> &shown,
              const QString &allText);

    [[nodiscard]] const QList<ValueNode> &nodes() const { return m_nodes; }
    [[nodiscard]] const QList<int> &top() const { return m_top; }

    /// The nodes directly under @p node; −1: those at the top.
    [[nodiscard]] const QList<int> &below(int node) const;

    /// Places of the values under @p node; the first node has all.
    [[nodiscard]] QList<int> valuesUnder(int node) const;

private:
    int add(const QString &text, int parent, int rows, int value = -1);
    int group(const QString &text, int parent);
    void addDay(const ColumnValue &value, int place);

    QList<ValueNode> m_nodes;
    QList<int> m_top;
};

} // namespace core
