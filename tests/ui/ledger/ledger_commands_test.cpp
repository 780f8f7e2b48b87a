// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ledger/ledger_desk.h"

namespace {

using core::ColumnField;
using tests::dayingTask;
using tests::LedgerDesk;

/// Where @p task stands among the tasks of the model, from 0.
int rowOf(const LedgerDesk &desk, core::Id task)
{
    return desk.model.rowList().find(task);
}

} // namespace

TEST_CASE_METHOD(LedgerDesk, "A new task comes behind the current one, under its objective")
{
    const QSignalSpy added(&commands, &ui::LedgerCommands::added);
    commands.addTask(cell(1, 2, ColumnField::Content));
    REQUIRE(becomes([&added] { return !added.isEmpty(); }));
    const auto task = added.first().first().value<core::Id>();
    REQUIRE(becomes([&] { return rowOf(*this, task) == 2; }));
    CHECK(stored(task).task.parent == dayingTask(1, 0));
    CHECK(rowOf(*this, dayingTask(1, 3)) == 3);
}

TEST_CASE_METHOD(LedgerDesk, "Without a current task a new one comes at the end")
{
    const QSignalSpy added(&commands, &ui::LedgerCommands::added);
    commands.addTask({});
    REQUIRE(becomes([&added] { return !added.isEmpty(); }));
    const auto task = added.first().first().value<core::Id>();
    CHECK(becomes([&] { return rowOf(*this, task) == 9; }));
}

TEST_CASE_METHOD(LedgerDesk, "A new task stands in sight whatever the filter says")
{
    model.setSearch(QStringLiteral("日间照料"));
    REQUIRE(becomes([this] { return model.isFiltered() && model.isSearchComplete(); }));
    const QSignalSpy added(&commands, &ui::LedgerCommands::added);
    commands.addTask(model.index(0, 0));
    REQUIRE(becomes([&added] { return !added.isEmpty(); }));
    const auto task = added.first().first().value<core::Id>();
    CHECK(becomes([&] { return rowOf(*this, task) >= 0; }));
}

TEST_CASE_METHOD(LedgerDesk, "To a ledger that cannot be written nothing is added")
{
    const QSignalSpy failed(&commands, &ui::LedgerCommands::failed);
    model.setReadOnly(true);
    commands.addTask(model.index(0, 0));
    REQUIRE(failed.size() == 1);
    CHECK(failed.first().first().value<core::Error>().kind == core::ErrorKind::LedgerClosed);
}

TEST_CASE_METHOD(LedgerDesk, "The question before a deletion names the task and what goes with it")
{
    commands.deleteTasks({cell(2, 1, ColumnField::Content)});
    REQUIRE(prompts.questions.size() == 1);
    const ui::Question &question = prompts.questions.first();
    CHECK(question.text
          == QStringLiteral(
              "Delete “孵化培育枢纽型社会组织” with its measures (1), deadlines (1) and reports "
              "(0)?"));
    CHECK(model.counts().all == 9);
}

TEST_CASE_METHOD(LedgerDesk, "Several tasks are deleted after one question, and undone in one step")
{
    prompts.accepts = true;
    commands.deleteTasks({cell(2, 1, ColumnField::Content),
                          cell(2, 1, ColumnField::Problem),
                          cell(2, 2, ColumnField::Content)});
    REQUIRE(prompts.questions.size() == 1);
    CHECK(prompts.questions.first().text
          == QStringLiteral("Delete 2 tasks with everything entered for them?"));
    CHECK(becomes([this] { return model.counts().all == 7; }));
    REQUIRE(tests::waitFor(editor.undo()).has_value());
    CHECK(becomes([this] { return model.counts().all == 9; }));
    CHECK(stored(dayingTask(2, 1)).measures.size() == 1);
}

TEST_CASE_METHOD(LedgerDesk, "Where no task is nothing is asked")
{
    commands.deleteTasks({QModelIndex()});
    commands.deleteTasks({model.index(model.rowCount() - 1, 0)}); // the entry row
    CHECK(prompts.questions.isEmpty());
}

TEST_CASE_METHOD(LedgerDesk, "An entry is deleted without a question, its task stays")
{
    model.setList(core::ListKind::Measures);
    REQUIRE(becomes([this] { return model.counts().all == 9; }));
    commands.deleteEntries({cell(1, 1, ColumnField::Measure)});
    CHECK(becomes([this] { return model.counts().all == 8; }));
    CHECK(prompts.questions.isEmpty());
    CHECK(stored(dayingTask(1, 1)).measures.isEmpty());
    CHECK(stored(dayingTask(1, 1)).task.id == dayingTask(1, 1));
}

TEST_CASE_METHOD(LedgerDesk, "An entry that is still being written is deleted as it will be")
{
    model.setList(core::ListKind::Measures);
    REQUIRE(becomes([this] { return model.counts().all == 9; }));
    const QSignalSpy failed(&commands, &ui::LedgerCommands::failed);
    const QModelIndex measure = cell(1, 1, ColumnField::Measure);
    const auto change = model.changeFor(measure, QStringLiteral("刚刚改过的措施"));
    REQUIRE(change.has_value());
    const auto written = editor.apply(*change);
    commands.deleteEntries({measure});
    REQUIRE(tests::waitFor(written).has_value());
    CHECK(becomes([this] { return model.counts().all == 8; }));
    CHECK(failed.isEmpty());
    CHECK(stored(dayingTask(1, 1)).measures.isEmpty());
    REQUIRE(tests::waitFor(editor.undo()).has_value());
    const core::TaskBundle bundle = stored(dayingTask(1, 1));
    REQUIRE(bundle.measures.size() == 1);
    CHECK(bundle.measures.first().text == QStringLiteral("刚刚改过的措施"));
}

TEST_CASE_METHOD(LedgerDesk, "Several entries are deleted after one question, and counted")
{
    model.setList(core::ListKind::Measures);
    REQUIRE(becomes([this] { return model.counts().all == 9; }));
    const QModelIndexList rows {cell(1, 1, ColumnField::Measure),
                                cell(1, 1, ColumnField::Problem),
                                cell(2, 1, ColumnField::Measure),
                                model.index(model.rowCount() - 1, 0)};
    commands.deleteEntries(rows);
    REQUIRE(prompts.questions.size() == 1);
    CHECK(prompts.questions.first().text == QStringLiteral("Delete 2 entry(ies)?"));
    CHECK(model.counts().all == 9);
    prompts.accepts = true;
    commands.deleteEntries(rows);
    CHECK(becomes([this] { return model.counts().all == 7; }));
    CHECK(stored(dayingTask(1, 1)).measures.isEmpty());
    CHECK(stored(dayingTask(2, 1)).task.id == dayingTask(2, 1));
}

TEST_CASE_METHOD(LedgerDesk, "Who is responsible for several tasks is cleared after one question")
{
    model.setList(core::ListKind::Responsibilities);
    REQUIRE(becomes([this] { return model.counts().all == 9; }));
    prompts.accepts = true;
    commands.deleteEntries({cell(1, 1, ColumnField::LeadUnit), cell(1, 2, ColumnField::LeadUnit)});
    REQUIRE(prompts.questions.size() == 1);
    CHECK(prompts.questions.first().text
          == QStringLiteral("Clear who is responsible for 2 task(s)?"));
    REQUIRE(becomes([this] { return stored(dayingTask(1, 2)).responsibilities.isEmpty(); }));
    CHECK(stored(dayingTask(1, 1)).responsibilities.isEmpty());
    CHECK(model.counts().all == 9);
}

TEST_CASE_METHOD(LedgerDesk, "A report keeps its day, figure and text, and who typed it")
{
    const QSignalSpy reported(&commands, &ui::LedgerCommands::reported);
    commands.report(dayingTask(1, 1),
                    {QStringLiteral("已完工3个社区"), 20, QDate(2021, 7, 26)},
                    QStringLiteral("李某"));
    REQUIRE(becomes([&reported] { return !reported.isEmpty(); }));
    const core::TaskBundle bundle = stored(dayingTask(1, 1));
    REQUIRE(bundle.reports.size() == 1);
    const core::Progress &report = bundle.reports.first();
    CHECK(report.date == QDate(2021, 7, 26));
    CHECK(report.percent == 20);
    CHECK(report.text == QStringLiteral("已完工3个社区"));
    CHECK(report.typedBy == QStringLiteral("李某"));
    CHECK(becomes([this] {
        return cell(1, 1, ColumnField::Percent).data().toString() == QStringLiteral("20");
    }));
}

TEST_CASE_METHOD(LedgerDesk, "A report that cannot be written is told, not lost in silence")
{
    const QSignalSpy failed(&commands, &ui::LedgerCommands::failed);
    const QSignalSpy reported(&commands, &ui::LedgerCommands::reported);
    editor.setReadOnly(true);
    commands.report(dayingTask(1, 1), {QStringLiteral("x"), {}, QDate(2021, 7, 26)}, {});
    REQUIRE(becomes([&failed] { return !failed.isEmpty(); }));
    CHECK(failed.first().first().value<core::Error>().kind == core::ErrorKind::FileReadOnly);
    CHECK(reported.isEmpty());
}
