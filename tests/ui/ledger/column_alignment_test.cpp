// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/column_field.h"
#include "tests/support/catch.h"
#include "ui/ledger/column_alignment.h"

using core::ColumnField;

TEST_CASE("numbers of rows stand in the middle, percentages and figures right, all else left")
{
    CHECK(ui::columnAlignment(static_cast<int>(ColumnField::Number)) == Qt::AlignHCenter);
    for (const ColumnField figure : {ColumnField::Percent,
                                     ColumnField::CompletionRate,
                                     ColumnField::Baseline,
                                     ColumnField::Target})
        CHECK(ui::columnAlignment(static_cast<int>(figure)) == Qt::AlignRight);
    // What was reached is often told in words.
    CHECK(ui::columnAlignment(static_cast<int>(ColumnField::Actual)) == Qt::AlignLeft);
    CHECK(ui::columnAlignment(static_cast<int>(ColumnField::Content)) == Qt::AlignLeft);
    CHECK(ui::columnAlignment(static_cast<int>(ColumnField::Deadline)) == Qt::AlignLeft);
}
