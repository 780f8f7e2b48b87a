// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/html_spans.h"
#include "tests/support/catch.h"

using namespace core;

TEST_CASE("a cell goes round those that reach down from above")
{
    HtmlSpans spans;
    spans.beginRow();
    CHECK(spans.place(3, 1) == CellRange {{0, 0}, {2, 0}});
    CHECK(spans.place(1, 2) == CellRange {{0, 1}, {0, 2}});
    CHECK(spans.place(2, 2) == CellRange {{0, 3}, {1, 4}});
    spans.beginRow();
    CHECK(spans.place(1, 1) == CellRange {{1, 1}, {1, 1}});
    CHECK(spans.place(1, 1) == CellRange {{1, 2}, {1, 2}});
    CHECK(spans.place(1, 1) == CellRange {{1, 5}, {1, 5}});
    spans.beginRow();
    CHECK(spans.place(1, 1).first == CellPosition {2, 1});
    spans.beginRow();
    CHECK(spans.place(1, 1).first == CellPosition {3, 0});
    CHECK(spans.place(1, 1).first == CellPosition {3, 1});
    CHECK(spans.row() == 3);
    spans.clear();
    spans.beginRow();
    CHECK(spans.place(1, 1).first == CellPosition {0, 0});
}

TEST_CASE("spans as large as somebody writes them stay within what browsers allow")
{
    HtmlSpans spans;
    spans.beginRow();
    CHECK(spans.place(0, -5) == CellRange {{0, 0}, {65'533, 0}});
    CHECK(spans.place(2'000'000'000, 2'000'000'000) == CellRange {{0, 1}, {65'533, 1'000}});
    for (int i = 0; i < 100; ++i)
        CHECK(spans.place(1, 1'000).last.column <= GridLimits().columns + 1'000);
}
