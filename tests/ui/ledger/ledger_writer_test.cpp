// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ledger/ledger_desk.h"
#include "ui/ledger/ledger_writer.h"

#include <algorithm>

namespace {

using core::ColumnField;
using tests::dayingTask;

class LedgerWriterFixture : public tests::LedgerDesk
{
public:
    ui::LedgerWriter writer {model, editor, steps, calendar, file.clock};
};

} // namespace

TEST_CASE_METHOD(LedgerWriterFixture, "A cell is pending until the store has answered")
{
    const QModelIndex problem = cell(1, 1, ColumnField::Problem);
    const auto answer = writer.write(problem, QStringLiteral("资金缺口大"));
    CHECK(problem.data(core::PendingRole).toBool());
    REQUIRE(tests::waitFor(answer).has_value());
    CHECK(becomes([&] { return !problem.data(core::PendingRole).toBool(); }));
    CHECK(stored(dayingTask(1, 1)).task.problem == QStringLiteral("资金缺口大"));
}

TEST_CASE_METHOD(LedgerWriterFixture,
                 "The old value stays in the cell until the store has answered")
{
    const QModelIndex problem = cell(1, 1, ColumnField::Problem);
    const auto answer = writer.write(problem, QStringLiteral("资金缺口大"));
    CHECK(problem.data().toString() == QStringLiteral("亲民化改造资金筹集难度大"));
    REQUIRE(tests::waitFor(answer).has_value());
    CHECK(becomes([&] { return problem.data().toString() == QStringLiteral("资金缺口大"); }));
}

TEST_CASE_METHOD(LedgerWriterFixture, "A value that cannot be is refused at once, with a reason")
{
    const QModelIndex percent = cell(1, 1, ColumnField::Percent);
    const auto answer = tests::waitFor(writer.write(percent, QStringLiteral("150")));
    REQUIRE_FALSE(answer.has_value());
    CHECK(answer.error().kind == core::ErrorKind::InvalidValue);
    CHECK_FALSE(writer.reason(answer.error()).isEmpty());
    CHECK_FALSE(percent.data(core::PendingRole).toBool());
    CHECK(!editor.history().nextUndo().has_value());
}

TEST_CASE_METHOD(LedgerWriterFixture, "Writing what stands there already changes nothing")
{
    const QModelIndex problem = cell(1, 1, ColumnField::Problem);
    const auto answer
        = tests::waitFor(writer.write(problem, problem.data(Qt::EditRole).toString()));
    REQUIRE(answer.has_value());
    CHECK(*answer == core::ChangeNumber {0});
}

TEST_CASE_METHOD(LedgerWriterFixture, "A report typed in its cell is dated today and signed")
{
    const QModelIndex report = cell(1, 1, ColumnField::Report);
    REQUIRE(tests::waitFor(writer.write(report, QStringLiteral("已完工3个社区"))).has_value());
    const core::TaskBundle bundle = stored(dayingTask(1, 1));
    REQUIRE(bundle.reports.size() == 1);
    CHECK(bundle.reports.first().date == QDate(2021, 7, 28));
    CHECK(bundle.reports.first().text == QStringLiteral("已完工3个社区"));
    CHECK(bundle.reports.first().typedBy == QStringLiteral("张某"));
}

TEST_CASE_METHOD(LedgerWriterFixture, "A percentage typed in its cell becomes a report of today")
{
    const QModelIndex percent = cell(1, 1, ColumnField::Percent);
    REQUIRE(tests::waitFor(writer.write(percent, QStringLiteral("60"))).has_value());
    const core::TaskBundle bundle = stored(dayingTask(1, 1));
    REQUIRE(bundle.reports.size() == 1);
    CHECK(bundle.reports.first().percent == 60);
    CHECK(becomes([&] { return percent.data().toString() == QStringLiteral("60"); }));
}

TEST_CASE_METHOD(LedgerWriterFixture,
                 "A report and its percentage typed right after it are one report")
{
    const auto report = writer.write(cell(1, 1, ColumnField::Report), QStringLiteral("已完工"));
    const QModelIndex percent = cell(1, 1, ColumnField::Percent);
    const auto figure = writer.write(percent, QStringLiteral("60"));
    const auto corrected = writer.write(percent, QStringLiteral("65"));
    CHECK(percent.data(core::PendingRole).toBool());
    const auto other = writer.write(cell(1, 2, ColumnField::Percent), QStringLiteral("30"));
    REQUIRE(tests::waitFor(report).has_value());
    REQUIRE(tests::waitFor(figure).has_value());
    REQUIRE(tests::waitFor(corrected).has_value());
    REQUIRE(tests::waitFor(other).has_value());
    const core::TaskBundle bundle = stored(dayingTask(1, 1));
    REQUIRE(bundle.reports.size() == 1);
    CHECK(bundle.reports.first().text == QStringLiteral("已完工"));
    CHECK(bundle.reports.first().percent == 65);
    CHECK(becomes([&] { return !percent.data(core::PendingRole).toBool(); }));
}

TEST_CASE_METHOD(LedgerWriterFixture, "What waits is written before the file is closed")
{
    const auto report = writer.write(cell(1, 1, ColumnField::Report), QStringLiteral("已完工"));
    const auto note = writer.write(cell(1, 1, ColumnField::Problem), QStringLiteral("资金缺口"));
    writer.flush();
    model.clear();
    REQUIRE(tests::waitFor(report).has_value());
    REQUIRE(tests::waitFor(note).has_value());
    CHECK(stored(dayingTask(1, 1)).task.problem == QStringLiteral("资金缺口"));
}

TEST_CASE_METHOD(LedgerWriterFixture,
                 "A report and its percentage are one report when they are written at once too")
{
    const QModelIndex percent = cell(1, 1, ColumnField::Percent);
    const auto report = writer.write(cell(1, 1, ColumnField::Report), QStringLiteral("已完工"));
    const auto figure = writer.write(percent, QStringLiteral("60"));
    const auto corrected = writer.write(percent, QStringLiteral("65"));
    writer.flush();
    const auto later = writer.write(percent, QStringLiteral("70"));
    REQUIRE(tests::waitFor(report).has_value());
    REQUIRE(tests::waitFor(figure).has_value());
    REQUIRE(tests::waitFor(corrected).has_value());
    REQUIRE(tests::waitFor(later).has_value());
    const core::TaskBundle bundle = stored(dayingTask(1, 1));
    REQUIRE(bundle.reports.size() == 1);
    CHECK(bundle.reports.first().text == QStringLiteral("已完工"));
    CHECK(bundle.reports.first().percent == 70);
    CHECK(becomes([&] { return !percent.data(core::PendingRole).toBool(); }));
    REQUIRE(tests::waitFor(editor.undo()).has_value());
    CHECK(stored(dayingTask(1, 1)).reports.first().percent == 65);
}

TEST_CASE_METHOD(LedgerWriterFixture, "A name that is new is known to what is written after it")
{
    const auto responsible = [this](int task) { return cell(1, task, ColumnField::Person); };
    const auto first = writer.write(responsible(1), QStringLiteral("欧阳新"));
    const auto again = writer.write(responsible(1), QStringLiteral("欧阳新、司马某"));
    writer.flush();
    REQUIRE(tests::waitFor(first).has_value());
    REQUIRE(tests::waitFor(again).has_value());
    REQUIRE(becomes([this] { return !model.isFollowing(); }));
    const auto &people = model.people();
    CHECK(
        std::count_if(people.cbegin(),
                      people.cend(),
                      [](const core::Person &one) { return one.name == QStringLiteral("欧阳新"); })
        == 1);
}

TEST_CASE_METHOD(LedgerWriterFixture,
                 "What waits is refused for itself, and is answered where its task is gone")
{
    const auto report = writer.write(cell(1, 1, ColumnField::Report), QStringLiteral("已完工"));
    const auto figure = writer.write(cell(1, 1, ColumnField::Percent), QStringLiteral("150"));
    REQUIRE(tests::waitFor(report).has_value());
    const auto refusal = tests::waitFor(figure);
    REQUIRE_FALSE(refusal.has_value());
    CHECK(refusal.error().kind == core::ErrorKind::InvalidValue);
    const QModelIndex problem = cell(1, 1, ColumnField::Problem);
    const auto before = writer.write(problem, QStringLiteral("一"));
    const auto orphan = writer.write(problem, QStringLiteral("二"));
    model.clear();
    REQUIRE(tests::waitFor(before).has_value());
    const auto gone = tests::waitFor(orphan);
    REQUIRE_FALSE(gone.has_value());
    CHECK(gone.error().kind == core::ErrorKind::NotFound);
    CHECK(gone.error().subject == QStringLiteral("二"));
}

TEST_CASE_METHOD(LedgerWriterFixture, "A phrase shows the day it means as it is typed")
{
    const QModelIndex deadline = cell(1, 1, ColumnField::Deadline);
    CHECK(writer.hint(deadline, QStringLiteral("2022年6月底前")) == QStringLiteral("2022-06-30"));
    // The source document is of 13 July 2021: the first half of a year without a number is 2022's.
    CHECK(writer.hint(deadline, QStringLiteral("明年上半年")) == QStringLiteral("2022-06-30"));
    CHECK(writer.hint(deadline, QStringLiteral("长期坚持")) == QStringLiteral("Without an end"));
    CHECK(writer.hint(deadline, QStringLiteral("条件成熟时"))
          == QStringLiteral("No day can be told from this; it is kept as written"));
    CHECK(writer.hint(deadline, {}).isEmpty());
}

TEST_CASE_METHOD(LedgerWriterFixture,
                 "A due date typed over is asked for on a form that keeps what was typed")
{
    prompts.values = ui::FormValues {{QStringLiteral("kind"), QStringLiteral("due_extended")},
                                     {QStringLiteral("reason"), QStringLiteral("连续降雨")},
                                     {QStringLiteral("decided_by"), QStringLiteral("局党组")}};
    const QModelIndex deadline = cell(1, 1, ColumnField::Deadline);
    REQUIRE(tests::waitFor(writer.write(deadline, QStringLiteral("2022年3月底"))).has_value());
    REQUIRE(prompts.forms.size() == 1);
    CHECK(prompts.forms.first().fields.first().value == QStringLiteral("2022年3月底"));
    const core::TaskBundle bundle = stored(dayingTask(1, 1));
    CHECK(bundle.deadlines.first().due == QDate(2022, 3, 31));
    CHECK(bundle.deadlines.first().originalDue == QDate(2021, 12, 31));
    CHECK(bundle.events.last().reason == QStringLiteral("连续降雨"));
}

TEST_CASE_METHOD(LedgerWriterFixture, "Giving up the form leaves the deadline as it was")
{
    const QModelIndex deadline = cell(1, 1, ColumnField::Deadline);
    const auto answer = tests::waitFor(writer.write(deadline, QStringLiteral("2022年3月底")));
    CHECK(answer == core::ChangeNumber {0});
    CHECK(stored(dayingTask(1, 1)).deadlines.first().due == QDate(2021, 12, 31));
}

TEST_CASE_METHOD(LedgerWriterFixture, "A due date is not simply deleted from its cell")
{
    const auto answer = tests::waitFor(writer.write(cell(1, 1, ColumnField::Deadline), QString()));
    REQUIRE_FALSE(answer.has_value());
    CHECK(writer.reason(answer.error()).contains(QStringLiteral("Move deadline…")));
}

TEST_CASE_METHOD(LedgerWriterFixture, "Only phrases have a hint")
{
    const QModelIndex problem = cell(1, 1, ColumnField::Problem);
    CHECK(writer.hint(problem, QStringLiteral("2022年6月底前")).isEmpty());
    CHECK(writer.choices(problem).isEmpty());
}

TEST_CASE_METHOD(LedgerWriterFixture, "While an editor is open its row stays in sight")
{
    const QModelIndex problem = cell(1, 1, ColumnField::Problem);
    writer.begin(problem);
    model.setSearch(QStringLiteral("日间照料"));
    CHECK(becomes([this] { return model.isFiltered(); }));
    CHECK(model.rowList().find(dayingTask(1, 1)) >= 0);
    writer.end();
    CHECK(becomes([this] { return model.rowList().find(dayingTask(1, 1)) < 0; }));
}

TEST_CASE_METHOD(LedgerWriterFixture,
                 "Before a row is read it is known which of its cells may take something")
{
    CHECK(writer.mayTake(cell(1, 1, ColumnField::Problem)));
    // The states a task may go to are offered there.
    CHECK(writer.mayTake(cell(1, 1, ColumnField::Light)));
    CHECK_FALSE(writer.mayTake(cell(1, 1, ColumnField::Remaining)));
    CHECK(writer.lockText(cell(1, 1, ColumnField::Remaining))
          == QStringLiteral("This column is worked out by the program."));
    model.setReadOnly(true);
    CHECK_FALSE(writer.mayTake(cell(1, 1, ColumnField::Problem)));
    CHECK(writer.lockText(cell(1, 1, ColumnField::Problem))
          == QStringLiteral("To read only: nothing can be typed now."));
}

TEST_CASE_METHOD(LedgerWriterFixture, "A cell of a closed ledger says that its ledger is closed")
{
    core::Ledger closed = model.ledgers().first();
    const core::Ledger before = closed;
    closed.isClosed = true;
    core::ChangeSet set;
    set.edit(before, closed);
    REQUIRE(tests::waitFor(editor.apply(set)).has_value());
    REQUIRE(becomes([this] { return model.ledgers().first().isClosed; }));
    CHECK_FALSE(writer.mayTake(cell(1, 1, ColumnField::Problem)));
    const QString text = writer.lockText(cell(1, 1, ColumnField::Problem));
    CHECK(text.contains(QStringLiteral("is closed. Reopen it before changing it.")));
}
