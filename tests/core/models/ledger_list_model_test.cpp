// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/ledger_list_model.h"
#include "tests/support/catch.h"
#include "tests/support/daying_file.h"
#include "tests/support/waiting.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using core::LedgerListModel;

namespace {

/// The list of ledgers over the file of 大英县民政局.
struct LedgerListDesk
{
    LedgerListDesk()
    {
        REQUIRE(tests::waitFor(store.open(file.path(), core::OpenMode::ReadWrite)).has_value());
    }

    tests::DayingFile file;
    core::StoreThread store {file.context()};
    LedgerListModel model {store};
    QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy loaded {&model, &LedgerListModel::loaded};
};

} // namespace

TEST_CASE("the ledgers of a file are listed by title and id")
{
    LedgerListDesk desk;
    desk.model.refresh();
    REQUIRE(desk.loaded.wait(20000));
    REQUIRE(desk.model.rowCount() == 1);
    const QModelIndex first = desk.model.index(0);
    CHECK(first.data().toString() == QStringLiteral("大英县民政局对标竞进工作清单"));
    CHECK(first.data(Qt::UserRole).toLongLong() == tests::kDayingLedger.value);
}

TEST_CASE("an answer that comes after the file was closed is dropped")
{
    LedgerListDesk desk;
    desk.model.refresh();
    desk.model.clear();
    // What was asked last is answered last.
    CHECK(tests::waitFor(desk.store.quickCheck()).has_value());
    QCoreApplication::processEvents();
    CHECK(desk.loaded.isEmpty());
    CHECK(desk.model.rowCount() == 0);

    desk.model.refresh();
    REQUIRE(desk.loaded.wait(20000));
    CHECK(desk.model.rowCount() == 1);
}

TEST_CASE("of two questions the last one is answered")
{
    LedgerListDesk desk;
    desk.model.refresh();
    desk.model.refresh();
    REQUIRE(desk.loaded.wait(20000));
    CHECK(tests::waitFor(desk.store.quickCheck()).has_value());
    QCoreApplication::processEvents();
    CHECK(desk.loaded.size() == 1);
}
