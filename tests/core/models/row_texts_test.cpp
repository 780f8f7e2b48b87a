// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/row_texts.h"
#include "tests/core/models/model_desk.h"

using namespace core;
using tests::dayingTask;
using tests::ModelDesk;

namespace {

QList<RowTexts> textsOf(ModelDesk &desk, int first, int count)
{
    const auto job = std::make_shared<Job>();
    const auto texts = desk.wait(desk.model.rowTexts(first, count, desk.model.columns(), job));
    REQUIRE(texts.has_value());
    CHECK(job->steps() == count);
    CHECK(job->done() == count);
    return *texts;
}

} // namespace

TEST_CASE("texts that are read for rows are those the model shows and an editor begins with")
{
    ModelDesk desk;
    desk.load();
    desk.type(desk.cell(dayingTask(1, 1), ColumnField::Report), QStringLiteral("已完工3个社区"));
    for (const auto &[list, key] : EnumKeys<ListKind>::values) {
        INFO(key.data());
        desk.model.setList(list);
        REQUIRE(desk.until([&] { return !desk.model.isFollowing() && desk.hasTexts(); }));
        const int rows = desk.model.filledRowCount();
        REQUIRE(rows > 0);
        const QList<RowTexts> texts = textsOf(desk, 0, rows);
        REQUIRE(texts.size() == rows);
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < desk.model.columnCount(); ++column) {
                INFO(row << ", " << column);
                const QModelIndex cell = desk.model.index(row, column);
                CHECK(texts.at(row).shown.at(column) == cell.data().toString());
                if (cell.flags().testFlag(Qt::ItemIsEditable))
                    CHECK(texts.at(row).typed.at(column) == cell.data(Qt::EditRole).toString());
            }
        }
    }
}

TEST_CASE("only the rows that are wanted are read")
{
    ModelDesk desk;
    desk.load();
    const QList<RowTexts> texts = textsOf(desk, 3, 2);
    REQUIRE(texts.size() == 2);
    CHECK(texts.at(1).shown.at(0) == desk.model.index(4, 0).data().toString());
}

TEST_CASE("only the columns that are wanted are read")
{
    ModelDesk desk;
    desk.load();
    const QList<ListColumn> two = desk.model.columns().mid(2, 2);
    const auto texts = desk.wait(desk.model.rowTexts(0, 3, two, std::make_shared<Job>()));
    REQUIRE(texts.has_value());
    for (int row = 0; row < 3; ++row) {
        const QStringList shown {desk.model.index(row, 2).data().toString(),
                                 desk.model.index(row, 3).data().toString()};
        CHECK(texts->at(row).shown == shown);
    }
}

TEST_CASE("a reading of rows that is not wanted any more ends")
{
    ModelDesk desk;
    desk.load();
    const auto job = std::make_shared<Job>();
    job->cancel();
    const auto texts = desk.wait(desk.model.rowTexts(0, 5, desk.model.columns(), job));
    REQUIRE_FALSE(texts.has_value());
    CHECK(texts.error().kind == ErrorKind::Cancelled);
}
