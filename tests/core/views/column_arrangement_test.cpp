// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/column_arrangement.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

const QString kOwn = QStringLiteral("经费");

/// 序号, 工作内容, an own column 经费, 责任人, 灯.
QList<ListColumn> fiveColumns()
{
    return {{ColumnField::Number, {}, SpanLevel::Objective},
            {ColumnField::Content, QStringLiteral("工作内容"), {}},
            {ColumnField::Extra, kOwn, {}},
            {ColumnField::Person, {}, {}},
            {ColumnField::Light, {}, {}}};
}

/// Keys of the columns in their order.
QString fieldKeys(const QList<ListColumn> &columns)
{
    QStringList keys;
    for (const ListColumn &column : columns)
        keys.append(keyOf(column.field));
    return keys.join(u' ');
}

} // namespace

TEST_CASE("without an arrangement columns stand as the list has them")
{
    CHECK(arranged(fiveColumns(), {}) == fiveColumns());
}

TEST_CASE("columns stand as arranged, with their headers and spans, hidden ones not at all")
{
    const ColumnArrangement wanted {{ColumnField::Light, {}, false, 0},
                                    {ColumnField::Person, {}, true, 0},
                                    {ColumnField::Extra, kOwn, false, 0},
                                    {ColumnField::Number, {}, false, 0},
                                    {ColumnField::Content, QStringLiteral("工作内容"), false, 0}};
    const QList<ListColumn> shown = arranged(fiveColumns(), wanted);
    CHECK(fieldKeys(shown) == QStringLiteral("light extra number content"));
    CHECK(shown.at(2).span == SpanLevel::Objective);
    CHECK(shown.at(3).header == QStringLiteral("工作内容"));
}

TEST_CASE("a column that is new stands behind the one before it in the list")
{
    const ColumnArrangement wanted {{ColumnField::Light, {}, false, 0},
                                    {ColumnField::Content, QStringLiteral("工作内容"), false, 0}};
    CHECK(fieldKeys(arranged(fiveColumns(), wanted))
          == QStringLiteral("number light content extra person"));
}

TEST_CASE("a column that is hidden at first is shown once somebody asks for it")
{
    QList<ListColumn> columns = fiveColumns();
    columns[3].isHiddenAtFirst = true;
    CHECK(fieldKeys(arranged(columns, {})) == QStringLiteral("number content extra light"));
    const ColumnArrangement other {{ColumnField::Light, {}, false, 0}};
    CHECK(fieldKeys(arranged(columns, other)) == QStringLiteral("number content extra light"));
    ColumnArrangement wanted = placesOf(columns, {});
    CHECK(wanted.at(3).isHidden);
    wanted[3].isHidden = false;
    CHECK(fieldKeys(arranged(columns, wanted))
          == QStringLiteral("number content extra person light"));
}

TEST_CASE("places of columns the list does not have are passed over")
{
    const ColumnArrangement wanted {{ColumnField::Extra, QStringLiteral("别的"), true, 0},
                                    {ColumnField::Report, {}, true, 0}};
    CHECK(arranged(fiveColumns(), wanted) == fiveColumns());
    CHECK(placesOf(fiveColumns(), wanted).size() == 5);
}

TEST_CASE("where all columns are hidden all are shown")
{
    ColumnArrangement wanted = placesOf(fiveColumns(), {});
    for (ColumnPlace &place : wanted)
        place.isHidden = true;
    CHECK(arranged(fiveColumns(), wanted) == fiveColumns());
}

TEST_CASE("an arrangement comes back from its text, and nothing from any other text")
{
    ColumnArrangement wanted = placesOf(fiveColumns(), {});
    wanted[2].isHidden = true;
    wanted[1].width = 222;
    wanted.move(0, 3);
    CHECK(arrangementOfText(textOfArrangement(wanted)) == wanted);
    CHECK(arrangementOfText(QStringLiteral("nonsense")).isEmpty());
    CHECK(arrangementOfText(QStringLiteral("[{\"field\":\"unheard of\"}]")).isEmpty());
    CHECK(arrangementOfText(QStringLiteral("[{\"field\":\"note\",\"width\":-5}]"))
          == ColumnArrangement {{ColumnField::Note, {}, false, 0}});
}

TEST_CASE("number and objective stay in sight, or what the user chose")
{
    const QList<ListColumn> columns = fiveColumns();
    CHECK(frozenColumns(columns, {}) == 1);
    CHECK(frozenColumns(columns.mid(1), {}) == 0);
    QList<ListColumn> two = columns;
    two.insert(1, {ColumnField::Objective, {}, SpanLevel::Objective});
    CHECK(frozenColumns(two, {}) == 2);
    ColumnPlace extra {ColumnField::Extra, kOwn};
    extra.isFrozenTo = true;
    CHECK(frozenColumns(columns, {extra}) == 3);
    CHECK(frozenColumns(columns.mid(0, 2), {extra}) == 1); // it is hidden now
    CHECK(arrangementOfText(textOfArrangement({extra})) == ColumnArrangement {extra});
}
