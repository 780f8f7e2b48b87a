// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/ledger/year_rows.h"

#include <QAbstractItemModelTester>

namespace {

core::YearTask taskOf(core::TaskState state, const QList<core::MovedPhrase> &phrases)
{
    core::YearTask task;
    task.task.id = core::Id {7};
    task.task.code = QStringLiteral("1.2");
    task.task.title = QStringLiteral("改造\n社区");
    task.task.state = state;
    task.phrases = phrases;
    return task;
}

QStringList rowOf(const ui::YearRows &rows, int row)
{
    QStringList texts;
    for (int column = 0; column < rows.model->columnCount(); ++column)
        texts.append(rows.model->index(row, column).data().toString());
    return texts;
}

} // namespace

TEST_CASE("every phrase of a task has a row, and a task without any has one too")
{
    core::MovedPhrase node;
    node.place = QStringLiteral("验收");
    node.before = QStringLiteral("2026年底");
    node.after = QStringLiteral("2027年底");
    node.due = QDate(2027, 12, 31);
    core::MovedPhrase measure = node;
    measure.place = QStringLiteral("筹资");
    measure.isOfMeasure = true;
    const ui::YearRows rows = ui::yearRows({taskOf(core::TaskState::InProgress, {node, measure}),
                                            taskOf(core::TaskState::Closed, {})});
    QAbstractItemModelTester tester(rows.model.get());
    CHECK(rows.tasks == QList<core::Id> {{7}, {7}, {7}});
    const QString line = QStringLiteral("|");
    CHECK(rowOf(rows, 0).join(line)
          == QStringLiteral("1.2|改造 社区|Carry over|验收|2026年底|2027年底|2027-12-31"));
    CHECK(rowOf(rows, 1).at(3) == QStringLiteral("Measure: 筹资"));
    CHECK(rowOf(rows, 2).join(line) == QStringLiteral("1.2|改造 社区|Anew||||"));
}

TEST_CASE("a phrase that lost its day, or means one that is past, is marked")
{
    core::MovedPhrase lost;
    lost.isDoubtful = true;
    core::MovedPhrase past = lost;
    past.due = QDate(2025, 12, 31);
    const ui::YearRows rows = ui::yearRows({taskOf(core::TaskState::InProgress, {lost, past})});
    CHECK(rowOf(rows, 0).constLast() == QStringLiteral("⚠ No day any more"));
    CHECK(rowOf(rows, 1).constLast() == QStringLiteral("⚠ 2025-12-31, in the past"));
}
