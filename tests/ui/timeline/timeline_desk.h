// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/timeline_model.h"
#include "tests/support/catch.h"
#include "tests/support/daying_file.h"
#include "tests/support/waiting.h"
#include "tests/support/work_days.h"

#include <QTest>

namespace tests {

/// A timeline model over the file of 大英县民政局 on 28 July 2021, by objective, with all texts: a
/// group and three tasks three times.
class TimelineDesk
{
public:
    TimelineDesk()
    {
        REQUIRE(waitFor(store.open(file.path(), core::OpenMode::ReadWrite)).has_value());
        model.setGrouping(core::TimelineGrouping::Objective);
        load();
    }

    void load()
    {
        model.setLedgers({kDayingLedger});
        REQUIRE(becomes([this] {
            return model.rowCount() == 3
                && model.indexOf(dayingTask(3, 3)).data(core::LoadedRole).toBool();
        }));
    }

    template <typename C> [[nodiscard]] static bool becomes(C condition)
    {
        return QTest::qWaitFor(condition, 20000);
    }

    DayingFile file;
    core::StoreThread store {file.context()};
    core::TimelineModel model {{store, file.clock, tests::workDays()}};
};

} // namespace tests
