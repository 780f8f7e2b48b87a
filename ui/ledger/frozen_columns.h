// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QHeaderView;

namespace ui {

/// The first columns of a table, which stay where they are while the others are scrolled sideways
/// under them. They never take more than half of the table: the last ones are let go then. All
/// lengths are pixels of the viewport.
class FrozenColumns
{
public:
    /// @param header must outlive this object.
    explicit FrozenColumns(const QHeaderView &header)
        : m_header(header)
    {
    }

    /// How many columns are to stay.
    void setWanted(int columns) { m_wanted = columns; }

    /// How many do, and how wide they are.
    [[nodiscard]] int count() const;
    [[nodiscard]] int width() const;

    /// Whether others are scrolled under them now.
    [[nodiscard]] bool isCovering() const;

    [[nodiscard]] bool contains(int column) const { return column < count(); }

    /// Where @p column begins.
    [[nodiscard]] int leftOf(int column) const;

    /// The column at @p x; −1 = none.
    [[nodiscard]] int columnAt(int x) const;

    /// What @p x is for the header itself, which knows of no frozen columns.
    [[nodiscard]] int headerX(int x) const;

private:
    const QHeaderView &m_header;
    int m_wanted = 0;
};

} // namespace ui
