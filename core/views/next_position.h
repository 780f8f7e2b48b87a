// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <algorithm>

namespace core {

/// The place in the order behind every record of @p list.
template <typename R> [[nodiscard]] int nextPosition(const QList<R> &list)
{
    int position = 0;
    for (const R &record : list)
        position = std::max(position, record.position + 1);
    return position;
}

} // namespace core
