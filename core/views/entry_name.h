// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/deadline.h"
#include "core/records/outcome.h"

namespace core {

/// What an entry of a task is called in the history, by its texts; empty where it has none.
[[nodiscard]] inline QString entryName(const Deadline &deadline)
{
    return deadline.stage.isEmpty() ? deadline.phrase : deadline.stage;
}

[[nodiscard]] inline QString entryName(const Outcome &outcome)
{
    return outcome.expected.isEmpty() ? outcome.indicator : outcome.expected;
}

/// Of those that are a text themselves.
template <typename R> [[nodiscard]] QString entryName(const R &record)
{
    return record.text;
}

} // namespace core
