// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store_thread.h"
#include "tests/bench/event_loop.h"
#include "tests/bench/generated_ledger.h"
#include "tests/support/fake_clock.h"

#include <utility>

namespace tests {

/// A generated file, opened in two lanes as the window does, on the day it was made for.
class OpenedFile
{
public:
    /// Ends the program if @p filePath cannot be opened.
    explicit OpenedFile(QString filePath)
        : path(std::move(filePath))
        , store({clock, ids, {}})
    {
        orEnd(loopFor(store.open(path, core::OpenMode::ReadWrite)));
        ledger = orEnd(loopFor(store.read<core::Id>(
            [](const core::RecordSource &source) { return generatedLedger(source); })));
    }

    /// What @p result holds; ends the program if that is an error.
    template <typename T> static T orEnd(const core::Result<T> &result)
    {
        if (!result)
            qFatal("%s", qUtf8Printable(result.error().subject + result.error().detail));
        if constexpr (!std::is_void_v<T>)
            return *result;
    }

    QString path;
    FakeClock clock {kGeneratedToday};
    core::TimeOrderedIdSource ids {clock};
    core::StoreThread store;
    core::Id ledger;
};

} // namespace tests
