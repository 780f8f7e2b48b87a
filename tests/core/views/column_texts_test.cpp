// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/cell_value.h"
#include "core/views/column_texts.h"
#include "tests/core/views/edit_desk.h"
#include "tests/support/catch.h"
#include "tests/support/daying_file.h"

using namespace core;
using tests::dayingTask;
using tests::EditDesk;

namespace {

QList<ListRow> rowsOf(const EditDesk &desk, ListKind kind)
{
    QList<EntryHead> entries;
    if (const auto entryKind = entryKindOf(kind))
        entries = *desk.source.entries(*entryKind, tests::kDayingLedger);
    return RowList({kind, desk.facts(), entries, {}, false}).rows();
}

/// What cellValue() says of the column in @p rows.
QStringList cellsOf(const EditDesk &desk, const QList<ListRow> &rows, ColumnField field)
{
    QStringList cells;
    for (const ListRow &row : rows) {
        const TaskBundle task = desk.bundle(row.task);
        const TaskBundle above = desk.bundle(task.task.parent);
        const TaskBundle *const objective = task.task.parent.isSet() ? &above : nullptr;
        cells.append(cellValue({task, objective, desk.today}, {field, {}, row.entry}).text);
    }
    return cells;
}

/// Fills the first row with two entries of each kind and several names.
void fill(EditDesk &desk)
{
    const Id task = dayingTask(1, 1);
    const std::pair<ColumnField, const char16_t *> typed[]
        = {{ColumnField::Cooperating, u"财政局、住建局"},
           {ColumnField::Leader, u"曾某"},
           {ColumnField::Measure, u"招标\n施工"},
           {ColumnField::Expected, u"建成\n验收"},
           {ColumnField::Code, u"A-1"},
           {ColumnField::Note, u"备注"},
           {ColumnField::TaskSource, u"市考"}};
    for (const auto &[field, text] : typed)
        REQUIRE(desk.type(task, field, text).has_value());
}

} // namespace

TEST_CASE("texts read alone are those that cells show, in every list and column that has them")
{
    EditDesk desk;
    fill(desk);
    int columns = 0;
    for (const auto &[list, listKey] : EnumKeys<ListKind>::values) {
        const QList<ListRow> rows = rowsOf(desk, list);
        for (const auto &[field, key] : EnumKeys<ColumnField>::values) {
            if (!isPlainText(field))
                continue;
            CAPTURE(listKey, key);
            const auto texts = readColumnTexts(desk.source, rows, field);
            REQUIRE(texts.has_value());
            CHECK(*texts == cellsOf(desk, rows, field));
            ++columns;
        }
    }
    CHECK(columns > 100);
}

TEST_CASE("a file gives the same texts as a list of records")
{
    tests::DayingFile file;
    auto store = Store::open(file.path(), file.context(), OpenMode::ReadOnly);
    REQUIRE(store.has_value());
    const EditDesk desk;
    const QList<ListRow> rows = rowsOf(desk, ListKind::Whole);
    for (const ColumnField field : {ColumnField::Objective,
                                    ColumnField::Content,
                                    ColumnField::Person,
                                    ColumnField::LeadUnit,
                                    ColumnField::Measure,
                                    ColumnField::Expected}) {
        const auto texts = readColumnTexts(**store, rows, field);
        REQUIRE(texts.has_value());
        CHECK(*texts == *readColumnTexts(desk.source, rows, field));
    }
}

TEST_CASE("what is worked out, or kept in other words, is no plain text")
{
    for (const ColumnField field : {ColumnField::Number,
                                    ColumnField::TaskClass,
                                    ColumnField::Deadline,
                                    ColumnField::Light,
                                    ColumnField::Percent,
                                    ColumnField::RootCause,
                                    ColumnField::Extra})
        CHECK_FALSE(isPlainText(field));
    CHECK(isPlainText(ColumnField::Content));
    CHECK(isPlainText(ColumnField::Cooperating));
}

TEST_CASE("no rows have no texts")
{
    const EditDesk desk;
    CHECK(readColumnTexts(desk.source, {}, ColumnField::Content)->isEmpty());
}
