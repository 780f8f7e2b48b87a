// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/roles.h"
#include "tests/support/catch.h"
#include "tests/ui/ledger/fake_ledger_model.h"
#include "ui/ledger/pending_delay.h"

#include <QSignalSpy>
#include <QTest>

namespace {

class PendingDelayFixture
{
public:
    void setPending(int row, bool isPending) { delay.update(model->index(row, 0), isPending); }

    std::unique_ptr<tests::FakeLedgerModel> model = tests::FakeLedgerModel::sample();
    ui::PendingDelay delay;
    QSignalSpy shown {&delay, &ui::PendingDelay::shown};
};

} // namespace

TEST_CASE_METHOD(PendingDelayFixture, "A quick write is never shown as pending")
{
    setPending(0, true);
    CHECK_FALSE(delay.isShown(model->index(0, 0)));
    setPending(0, false);
    CHECK_FALSE(shown.wait(2 * ui::PendingDelay::kMilliseconds));
}

TEST_CASE_METHOD(PendingDelayFixture, "A slow write is shown after a while, in its cell alone")
{
    setPending(0, true);
    REQUIRE(shown.wait());
    CHECK(shown.first().first().toModelIndex() == model->index(0, 0));
    CHECK(delay.isShown(model->index(0, 0)));
    CHECK_FALSE(delay.isShown(model->index(1, 0)));
}

TEST_CASE_METHOD(PendingDelayFixture, "When the write is answered the cell is as before")
{
    setPending(0, true);
    REQUIRE(shown.wait());
    setPending(0, false);
    CHECK_FALSE(delay.isShown(model->index(0, 0)));
}

TEST_CASE_METHOD(PendingDelayFixture, "Two slow writes are shown each in its own cell")
{
    setPending(0, true);
    setPending(2, true);
    REQUIRE(QTest::qWaitFor([this] { return shown.count() == 2; }));
    CHECK(delay.isShown(model->index(0, 0)));
    CHECK(delay.isShown(model->index(2, 0)));
    delay.clear();
    CHECK_FALSE(delay.isShown(model->index(0, 0)));
    CHECK_FALSE(delay.isShown(model->index(2, 0)));
}
