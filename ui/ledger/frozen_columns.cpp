// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/frozen_columns.h"

#include <QHeaderView>

#include <algorithm>

namespace ui {

int FrozenColumns::count() const
{
    int count = std::min(m_wanted, m_header.count());
    const auto rightOf
        = [this](int last) { return m_header.sectionPosition(last) + m_header.sectionSize(last); };
    while (count > 0 && 2 * rightOf(count - 1) > m_header.viewport()->width())
        --count;
    return count;
}

int FrozenColumns::width() const
{
    const int last = count() - 1;
    return last < 0 ? 0 : m_header.sectionPosition(last) + m_header.sectionSize(last);
}

bool FrozenColumns::isCovering() const
{
    return m_header.offset() > 0 && count() > 0;
}

int FrozenColumns::leftOf(int column) const
{
    const int left = m_header.sectionPosition(column);
    return contains(column) ? left : left - m_header.offset();
}

int FrozenColumns::columnAt(int x) const
{
    return m_header.logicalIndexAt(headerX(x));
}

int FrozenColumns::headerX(int x) const
{
    return x >= 0 && x < width() ? x - m_header.offset() : x;
}

} // namespace ui
