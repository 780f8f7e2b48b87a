// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id_source.h"

#include <atomic>

namespace tests {

/// Ids 1001, 1002, 1003 …: tests know beforehand which one comes next.
class CountingIdSource final : public core::IdSource
{
public:
    explicit CountingIdSource(qint64 last = 1000)
        : m_last(last)
    {
    }

    [[nodiscard]] core::Id next() override { return core::Id {++m_last}; }

private:
    std::atomic<qint64> m_last;
};

} // namespace tests
