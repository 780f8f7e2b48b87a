// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ledger/ledger_desk.h"
#include "ui/ledger/ledger_keeper.h"

using tests::dayingTask;

namespace {

class KeeperDesk : public tests::LedgerDesk
{
public:
    [[nodiscard]] QList<core::Ledger> ledgers()
    {
        return tests::waitFor(store.read<QList<core::Ledger>>([](const core::RecordSource &source) {
                   return source.ledgers();
               }))
            .value();
    }

    /// The ledger made, once it is told of.
    [[nodiscard]] core::Id begun()
    {
        REQUIRE(becomes([this] { return !made.isEmpty(); }));
        return made.first().first().value<core::Id>();
    }

    [[nodiscard]] QList<core::TaskBundle> tasksOf(core::Id ledger)
    {
        return tests::waitFor(
                   store.read<QList<core::TaskBundle>>([ledger](const core::RecordSource &source) {
                       QList<core::Id> ids;
                       const auto facts = source.facts(ledger);
                       for (const core::TaskFacts &task : *facts)
                           ids.append(task.id);
                       return source.bundles(ids);
                   }))
            .value();
    }

    ui::LedgerKeeper keeper {{store, model, file.ids, file.clock, calendar, editor, prompts}};
    QSignalSpy made {&keeper, &ui::LedgerKeeper::begun};
    QSignalSpy refused {&keeper, &ui::LedgerKeeper::refused};
};

} // namespace

TEST_CASE_METHOD(KeeperDesk, "a closed ledger takes no changes until it is reopened")
{
    const core::Id task = dayingTask(1, 1);
    prompts.accepts = true;
    CHECK(keeper.isClosed(task) == false);
    keeper.close(task);
    REQUIRE(becomes([this] { return model.ledgers().first().isClosed; }));
    CHECK(keeper.isClosed(task) == true);
    CHECK(keeper.isClosed({}) == true);
    CHECK(prompts.questions.first().text
          == QStringLiteral("Close “大英县民政局对标竞进工作清单”?"));
    const QModelIndex content = cell(1, 1, core::ColumnField::Content);
    CHECK_FALSE(content.flags() & Qt::ItemIsEditable);

    keeper.close(task);
    REQUIRE(becomes([this] { return refused.size() == 1; }));

    keeper.reopen(task);
    REQUIRE(becomes([this] { return !model.ledgers().first().isClosed; }));
    CHECK(cell(1, 1, core::ColumnField::Content).flags() & Qt::ItemIsEditable);
    keeper.reopen(task);
    CHECK(becomes([this] { return refused.size() == 2; }));
    CHECK(file.isClean());
}

TEST_CASE_METHOD(KeeperDesk, "a ledger stays open where the question is not answered")
{
    keeper.close(dayingTask(1, 1));
    REQUIRE(becomes([this] { return prompts.questions.size() == 1; }));
    CHECK_FALSE(ledgers().constFirst().isClosed);
}

TEST_CASE_METHOD(KeeperDesk, "closing a ledger is taken back like any other step")
{
    prompts.accepts = true;
    keeper.close(dayingTask(1, 1));
    REQUIRE(becomes([this] { return model.ledgers().first().isClosed; }));
    CHECK(tests::waitFor(editor.undo()).has_value());
    CHECK_FALSE(ledgers().constFirst().isClosed);
}

TEST_CASE_METHOD(KeeperDesk, "all tasks go into the next year, which is one step to undo")
{
    prompts.values = ui::FormValues {{QStringLiteral("year"), QStringLiteral("2022")},
                                     {QStringLiteral("title"), QStringLiteral("2022年清单")},
                                     {QStringLiteral("original"), QStringLiteral("close")}};
    prompts.tableVerb = 0;
    prompts.accepts = true;
    keeper.beginYear(dayingTask(1, 1));
    const core::Id next = begun();
    CHECK(prompts.questions.first().text == QStringLiteral("Make “2022年清单” with 9 task(s)?"));
    CHECK(prompts.forms.first().fields.first().value == QStringLiteral("2026"));

    const ui::TableRequest &table = prompts.tables.first();
    CHECK(table.model->rowCount() == 9);
    QStringList first;
    for (int column = 0; column < table.model->columnCount(); ++column)
        first.append(table.model->index(0, column).data().toString());
    CHECK(first
          == QStringList {QString(),
                          QStringLiteral("完成全县18个社区亲民化改造"),
                          QStringLiteral("Carry over"),
                          QString(),
                          QStringLiteral("2021年底"),
                          QStringLiteral("2022年底"),
                          QStringLiteral("2022-12-31")});

    const QList<core::Ledger> all = ledgers();
    REQUIRE(all.size() == 2);
    CHECK(all.first().isClosed);
    CHECK(all.last().id == next);
    CHECK(all.last().title == QStringLiteral("2022年清单"));
    CHECK(all.last().year == 2022);
    CHECK(tasksOf(next).size() == 12);
    CHECK(file.isClean());

    CHECK(tests::waitFor(editor.undo()).has_value());
    CHECK(ledgers().size() == 1);
    CHECK_FALSE(ledgers().constFirst().isClosed);
    CHECK(file.isClean());
}

TEST_CASE_METHOD(KeeperDesk, "only the tasks selected go into the next year, and it can stay open")
{
    prompts.values = ui::FormValues();
    prompts.tableVerb = 1;
    prompts.accepts = true;
    prompts.tableRows = {0, 4};
    keeper.beginYear(dayingTask(1, 1));
    const QList<core::TaskBundle> tasks = tasksOf(begun());
    REQUIRE(tasks.size() == 4);
    CHECK(tasks.at(1).events.first().carriedFrom == dayingTask(1, 1));
    CHECK(tasks.at(3).events.first().carriedFrom == dayingTask(2, 2));
    CHECK(tasks.at(3).deadlines.first().phrase == QStringLiteral("2028年底"));
    CHECK(prompts.forms.first().fields.last().value == QStringLiteral("stay")); // 2021 to 2025
    CHECK(tasks.at(3).deadlines.first().originalDue == QDate(2023, 12, 31));
    CHECK_FALSE(ledgers().constFirst().isClosed);
    CHECK(file.isClean());
}

TEST_CASE_METHOD(KeeperDesk, "a form for the next year says what is wrong with it")
{
    prompts.values = ui::FormValues {{QStringLiteral("year"), QStringLiteral("2021")},
                                     {QStringLiteral("title"), QStringLiteral(" ")}};
    keeper.beginYear(dayingTask(1, 1));
    REQUIRE(becomes([this] { return prompts.forms.size() == 1; }));
    CHECK(prompts.notes.faults.value(QStringLiteral("year"))
          == QStringLiteral("A year from 2022 to 2099."));
    CHECK(prompts.notes.faults.value(QStringLiteral("title"))
          == QStringLiteral("A ledger needs a name."));
    CHECK(prompts.tables.isEmpty());
    const QString same = QStringLiteral("大英县民政局对标竞进工作清单");
    CHECK(prompts.forms.first()
              .check({{QStringLiteral("year"), QStringLiteral("2026")},
                      {QStringLiteral("title"), same}})
              .faults.value(QStringLiteral("title"))
          == QStringLiteral("There is a ledger of this name already."));
}

TEST_CASE_METHOD(KeeperDesk, "no ledger of a new year is made without a yes")
{
    prompts.values = ui::FormValues();
    prompts.tableVerb = 0;
    keeper.beginYear(dayingTask(1, 1));
    REQUIRE(becomes([this] { return prompts.questions.size() == 1; }));
    CHECK(ledgers().size() == 1);
    CHECK(made.isEmpty());
}
