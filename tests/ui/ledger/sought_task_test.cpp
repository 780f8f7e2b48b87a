// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ledger/ledger_desk.h"
#include "ui/ledger/sought_task.h"

namespace {

using core::ColumnField;
using tests::dayingTask;

class SoughtTaskFixture : public tests::LedgerDesk
{
public:
    ui::SoughtTask sought {model};
    QSignalSpy found {&sought, &ui::SoughtTask::found};
    QSignalSpy hidden {&sought, &ui::SoughtTask::hidden};
    QSignalSpy missing {&sought, &ui::SoughtTask::missing};
};

} // namespace

TEST_CASE_METHOD(SoughtTaskFixture, "A task among the rows is found at once")
{
    sought.seek(dayingTask(2, 2));
    REQUIRE(found.size() == 1);
    CHECK(found.first().first().toModelIndex() == cell(2, 2, ColumnField::Content));
    CHECK(hidden.isEmpty());
}

TEST_CASE_METHOD(SoughtTaskFixture, "Of an objective the first task under it is found")
{
    sought.seek(model.facts().parentOf(dayingTask(3, 2)));
    REQUIRE(found.size() == 1);
    CHECK(found.first().first().toModelIndex() == cell(3, 1, ColumnField::Content));
}

TEST_CASE_METHOD(SoughtTaskFixture, "A task that is filtered out is found once the filter is gone")
{
    QObject::connect(&sought, &ui::SoughtTask::hidden, &model, &core::LedgerModel::clearFilters);
    model.setLight(core::LightColour::Blue);
    REQUIRE(model.rowList().find(dayingTask(1, 1)) < 0);
    sought.seek(dayingTask(1, 1));
    CHECK(hidden.size() == 1);
    CHECK(found.size() == 1);
}

TEST_CASE_METHOD(SoughtTaskFixture, "While the ledger is being read the search waits")
{
    model.setLedgers({});
    model.setLedgers({tests::kDayingLedger});
    sought.seek(dayingTask(1, 3));
    CHECK(found.isEmpty());
    REQUIRE(becomes([this] { return !found.isEmpty(); }));
    CHECK(hidden.isEmpty());
}

TEST_CASE_METHOD(SoughtTaskFixture, "A task of another ledger is found once that one is shown")
{
    model.setLedgers({});
    QObject::connect(&sought, &ui::SoughtTask::hidden, &model, [this] {
        model.setLedgers({tests::kDayingLedger});
    });
    sought.seek(dayingTask(1, 3));
    REQUIRE(becomes([this] { return !found.isEmpty(); }));
    CHECK(missing.isEmpty());
}

TEST_CASE_METHOD(SoughtTaskFixture, "A task that is gone is told to be missing, once")
{
    sought.seek(core::Id {999});
    CHECK(hidden.size() == 1);
    CHECK(missing.size() == 1);
    model.refresh();
    REQUIRE(becomes([this] { return !model.isLoading(); }));
    CHECK(missing.size() == 1);
    CHECK(found.isEmpty());
}
