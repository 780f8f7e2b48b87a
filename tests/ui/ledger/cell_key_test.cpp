// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/ledger/fake_ledger_model.h"
#include "ui/ledger/cell_key.h"

TEST_CASE("Its key leads back to every cell")
{
    const auto model = tests::FakeLedgerModel::sample();
    for (const auto &[row, column] : {std::pair(0, 2), std::pair(4, 7), std::pair(9, 11)}) {
        const QModelIndex cell = model->index(row, column);
        CHECK(ui::findCell(*model, ui::keyOf(cell)) == cell);
    }
}

TEST_CASE("After rows have come above it a cell is found where it is now")
{
    const auto model = tests::FakeLedgerModel::sample();
    const ui::CellKey key = ui::keyOf(model->index(3, 2));
    const tests::FakeRow row = model->rows().first();
    model->insertRow(0, row);
    CHECK(ui::findCell(*model, key) == model->index(4, 2));
}

TEST_CASE("A cell that is gone is not found, and no key finds none")
{
    const auto model = tests::FakeLedgerModel::sample();
    const ui::CellKey key = ui::keyOf(model->index(9, 2));
    model->setRows(model->rows().first(5));
    CHECK_FALSE(ui::findCell(*model, key).isValid());
    CHECK_FALSE(ui::findCell(*model, {}).isValid());
    CHECK(ui::keyOf({}) == ui::CellKey {});
}

TEST_CASE("Columns of one field are told apart by their headers")
{
    tests::FakeLedgerModel model({{core::ColumnField::Extra, QStringLiteral("资金来源")},
                                  {core::ColumnField::Extra, QStringLiteral("经费")}});
    tests::FakeRow row;
    row.cells = {{QStringLiteral("县级")}, {QStringLiteral("10万")}};
    model.setRows({row});
    CHECK(ui::keyOf(model.index(0, 0)) != ui::keyOf(model.index(0, 1)));
    CHECK(ui::findCell(model, ui::keyOf(model.index(0, 1))) == model.index(0, 1));
}
