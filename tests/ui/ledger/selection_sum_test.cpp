// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/ledger/fake_ledger_model.h"
#include "tests/ui/ledger/page_fixture.h"
#include "ui/ledger/selection_sum.h"

namespace {

tests::FakeLedgerModel figures()
{
    using core::ColumnField;
    return tests::FakeLedgerModel({{ColumnField::Number, QStringLiteral("序号"), true},
                                   {ColumnField::Percent, QStringLiteral("进度")}});
}

} // namespace

TEST_CASE("Numbers are added up, with or without a percent sign, other texts are left out")
{
    auto model = figures();
    model.setRows({{{{QStringLiteral("1")}, {QStringLiteral("40")}}, 1},
                   {{{QStringLiteral("1")}, {QStringLiteral("55.5%")}}, 1},
                   {{{QStringLiteral("二")}, {QString()}}, 2}});
    const auto percent = ui::selectionSum(QItemSelection(model.index(0, 1), model.index(2, 1)));
    CHECK(percent.numbers == 2);
    CHECK(ui::figureText(percent.sum) == QStringLiteral("95.5"));
    CHECK(ui::figureText(percent.average()) == QStringLiteral("47.75"));
    // A merged cell counts once.
    const auto merged = ui::selectionSum(QItemSelection(model.index(0, 0), model.index(2, 0)));
    CHECK(merged.numbers == 1);
    CHECK(ui::figureText(merged.sum) == QStringLiteral("1"));
}

TEST_CASE("Figures have two decimals at most, and no zeros at their end")
{
    CHECK(ui::figureText(100) == QStringLiteral("100"));
    CHECK(ui::figureText(1.0 / 3) == QStringLiteral("0.33"));
    CHECK(ui::figureText(-2.5) == QStringLiteral("-2.5"));
    CHECK(ui::figureText(0) == QStringLiteral("0"));
}

TEST_CASE_METHOD(tests::PageFixture, "The status bar tells what selected numbers come to")
{
    const QSignalSpy told(page.get(), &ui::LedgerPage::selectionTextChanged);
    type(cell(tests::dayingTask(1, 1), core::ColumnField::Percent), QStringLiteral("40"));
    type(cell(tests::dayingTask(1, 2), core::ColumnField::Percent), QStringLiteral("50"));
    REQUIRE(becomes([this] {
        return text(cell(tests::dayingTask(1, 2), core::ColumnField::Percent))
            == QStringLiteral("50");
    }));
    view().selectionModel()->select(
        QItemSelection(cell(tests::dayingTask(1, 1), core::ColumnField::Percent),
                       cell(tests::dayingTask(1, 2), core::ColumnField::Percent)),
        QItemSelectionModel::ClearAndSelect);
    REQUIRE_FALSE(told.isEmpty());
    CHECK(told.last().first().toString() == QStringLiteral("2 cells selected, sum 90, average 45"));
}
