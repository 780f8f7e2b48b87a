// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/ledger/fake_ledger_model.h"
#include "ui/ledger/row_measure.h"
#include "ui/style/fonts.h"

#include <map>

namespace {

using core::ColumnField;
using tests::FakeLedgerModel;

ui::LedgerLook testLook()
{
    ui::applyApplicationFont();
    return {ui::fontOf(ui::FontRole::Body), 96};
}

QList<int> heightsOf(const FakeLedgerModel &model, const QList<int> &widths)
{
    const ui::LedgerLook look = testLook();
    QList<int> heights;
    for (int row = 0; row < model.rowCount(); ++row)
        heights.append(ui::measuredHeight(
            {model, look, widths}, row, [&heights](int above) { return heights.at(above); }));
    return heights;
}

FakeLedgerModel twoColumns()
{
    return FakeLedgerModel({{ColumnField::Objective, QStringLiteral("目标"), true},
                            {ColumnField::Content, QStringLiteral("内容")}});
}

QString characters(int count)
{
    return {count, QChar(u'督')};
}

} // namespace

TEST_CASE("One line makes a row of 27, each further line 20, a small line 16")
{
    tests::FakeLedgerModel model({{ColumnField::Deadline, QStringLiteral("时限")}});
    model.setRows({{{{QStringLiteral("年底")}}},
                   {{{QStringLiteral("年底"), QStringLiteral("2026-12-31")}}},
                   {{{QStringLiteral("年底\n前"), QStringLiteral("2026-12-31\n延期 1 次")}}},
                   {{{QString()}}}});
    CHECK(heightsOf(model, {100}) == QList<int> {27, 43, 79, 27});
}

TEST_CASE("The highest cell decides")
{
    tests::FakeLedgerModel model({{ColumnField::Content, QStringLiteral("一")},
                                  {ColumnField::Content, QStringLiteral("二")}});
    // 107 wide: 94 for the text, 7 characters of 13.3
    model.setRows({{{{characters(7)}, {characters(8)}}}});
    CHECK(heightsOf(model, {107, 107}) == QList<int> {47});
    CHECK(heightsOf(model, {107, 0}) == QList<int> {27});
}

TEST_CASE("A merged text that needs more than its rows have makes the last of them higher")
{
    FakeLedgerModel model = twoColumns();
    const tests::FakeRow row {{{characters(28)}, {QStringLiteral("短")}}, 1};
    model.setRows({row, row, {{{QStringLiteral("别")}, {QStringLiteral("短")}}, 2}});
    // four lines: 4 × 20 + 6 + 1 = 87 = 27 + 60
    CHECK(heightsOf(model, {107, 107}) == QList<int> {27, 60, 27});
}

TEST_CASE("A merged text that its rows have room for changes nothing")
{
    FakeLedgerModel model = twoColumns();
    const tests::FakeRow row {{{characters(14)}, {characters(14)}}, 1};
    model.setRows({row, row});
    CHECK(heightsOf(model, {107, 107}) == QList<int> {47, 47});
}
