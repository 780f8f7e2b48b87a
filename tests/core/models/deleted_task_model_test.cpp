// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/deleted_task_model.h"
#include "tests/support/catch.h"

#include <QAbstractItemModelTester>

using namespace core;

TEST_CASE("a deleted task stands in one line with who deleted it and when")
{
    DeletedTask task;
    task.id = Id {7};
    task.name = QStringLiteral("孵化培育\n枢纽型 <b>社会组织</b>");
    task.unit = QStringLiteral("基层政权科");
    task.ledger = QStringLiteral("2021年台账");
    task.who = QStringLiteral("李红");
    task.at = QDateTime(QDate(2021, 7, 26), QTime(9, 1)).toUTC();
    DeletedTask other;
    other.id = Id {8};
    DeletedTaskModel model({task, other});
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto text
        = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    CHECK(model.rowCount() == 2);
    CHECK(text(0, DeletedTaskModel::NameColumn)
          == QStringLiteral("孵化培育 枢纽型 <b>社会组织</b>"));
    CHECK(text(0, DeletedTaskModel::UnitColumn) == QStringLiteral("基层政权科"));
    CHECK(text(0, DeletedTaskModel::LedgerColumn) == QStringLiteral("2021年台账"));
    CHECK(text(0, DeletedTaskModel::PersonColumn) == QStringLiteral("李红"));
    CHECK(text(0, DeletedTaskModel::TimeColumn) == QStringLiteral("2021-07-26 09:01"));
    CHECK(text(1, DeletedTaskModel::NameColumn).isEmpty());
    CHECK(model.taskAt(1).id == Id {8});
    QStringList headers;
    for (int column = 0; column < model.columnCount(); ++column)
        headers.append(model.headerData(column, Qt::Horizontal).toString());
    CHECK(headers.size() == 5);
    CHECK(headers.removeDuplicates() == 0);
}
