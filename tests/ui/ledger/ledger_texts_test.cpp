// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/work_days.h"
#include "tests/ui/ledger/ledger_desk.h"
#include "ui/ledger/ledger_texts.h"

using tests::LedgerDesk;

TEST_CASE("Every list has a name of its own")
{
    QStringList names;
    for (const auto &[list, key] : core::EnumKeys<core::ListKind>::values)
        names.append(ui::listName(list));
    CHECK(names
          == QStringList {QStringLiteral("Whole table"),
                          QStringLiteral("Tasks"),
                          QStringLiteral("Responsibilities"),
                          QStringLiteral("Measures"),
                          QStringLiteral("Deadlines"),
                          QStringLiteral("Outcomes")});
}

TEST_CASE_METHOD(LedgerDesk, "The status bar counts rows, and tasks in lists of entries")
{
    CHECK(ui::rowsText(model) == QStringLiteral("9 rows, not filtered"));
    model.setList(core::ListKind::Measures);
    CHECK(becomes([this] {
        return ui::rowsText(model) == QStringLiteral("9 entries, not filtered, 9 tasks listed");
    }));
}

TEST_CASE_METHOD(LedgerDesk, "A filtered table counts what is shown of all")
{
    model.setSearch(QStringLiteral("18个社区"));
    CHECK(becomes([this] { return ui::rowsText(model) == QStringLiteral("1 of 9 rows"); }));
    model.setSearch(QStringLiteral("没有这样的词"));
    CHECK(becomes([this] {
        return ui::emptinessText(model) == QStringLiteral("No task meets the conditions.");
    }));
}

TEST_CASE("An empty ledger says how to begin, in every list")
{
    tests::DayingFile file;
    core::StoreThread store(file.context());
    core::LedgerModel model({store, file.clock, file.ids, tests::workDays()});
    const QString first = ui::emptinessText(model);
    CHECK(first.contains(QStringLiteral("Ctrl+N")));
    model.setList(core::ListKind::Measures);
    CHECK(ui::emptinessText(model) == first);
}

TEST_CASE_METHOD(LedgerDesk, "A list without entries says where to write the first one")
{
    model.setList(core::ListKind::Measures);
    CHECK(ui::emptinessText(model).contains(QStringLiteral("measures")));
    model.setList(core::ListKind::Deadlines);
    CHECK(ui::emptinessText(model).contains(QStringLiteral("deadlines")));
    model.setList(core::ListKind::Outcomes);
    CHECK(ui::emptinessText(model).contains(QStringLiteral("outcomes")));
}
