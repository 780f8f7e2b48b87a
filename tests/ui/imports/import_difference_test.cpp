// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/imports/preview_fixture.h"

using core::ColumnField;
using tests::PreviewFixture;

namespace {

/// What is different once @p from of the table is replaced by @p to.
QList<ui::ImportDifference> differencesAfter(const char16_t *from, const char16_t *to)
{
    PreviewFixture fixture;
    fixture.import(PreviewFixture::kTable);
    QString changed = PreviewFixture::kTable;
    return fixture.preview(changed.replace(QString::fromUtf16(from), QString::fromUtf16(to)))
        ->differences;
}

} // namespace

TEST_CASE("the same table again is not different anywhere")
{
    PreviewFixture fixture;
    fixture.import(PreviewFixture::kTable);
    const auto again = fixture.preview(PreviewFixture::kTable);
    CHECK(again->differences.isEmpty());
    CHECK(again->plan.unchanged == 3);
}

TEST_CASE("a cell that is different is told with what stands in the ledger and in the table")
{
    const auto people = differencesAfter(u"李四", u"王五");
    REQUIRE(people.size() == 1);
    CHECK(people.first().place == 1);
    CHECK(people.first().cell.field == ColumnField::Person);
    CHECK(people.first().before() == QStringLiteral("李四"));
    CHECK(people.first().after() == QStringLiteral("王五"));

    const auto extra = differencesAfter(u"开局", u"开门红");
    REQUIRE(extra.size() == 1);
    CHECK(extra.first().cell == core::ImportCell {ColumnField::Extra, QStringLiteral("一季度")});
    CHECK(extra.first().before() == QStringLiteral("开局"));
}

TEST_CASE("a deadline is told with the day it means")
{
    const auto moved = differencesAfter(u"2026年10月底", u"2026年11月底");
    REQUIRE(moved.size() == 1);
    CHECK(moved.first().cell.field == ColumnField::Deadline);
    CHECK(moved.first().before() == QStringLiteral("2026年10月底 (2026-10-31)"));
    CHECK(moved.first().after() == QStringLiteral("2026年11月底 (2026-11-30)"));
}

TEST_CASE("a report stands beside the newest one, text and percentage apart")
{
    PreviewFixture fixture;
    fixture.import(PreviewFixture::kTable);
    QString next = PreviewFixture::kTable;
    next.replace(QStringLiteral("9月16日"), QStringLiteral("9月23日"))
        .replace(QStringLiteral("已办一半\t50"), QStringLiteral("已办七成\t70"));
    const auto found = fixture.preview(next)->differences;
    REQUIRE(found.size() == 2);
    CHECK(found.at(0).cell.field == ColumnField::Report);
    CHECK(found.at(0).before() == QStringLiteral("09-16 已办一半"));
    CHECK(found.at(0).after() == QStringLiteral("09-23 已办七成"));
    CHECK(found.at(1).cell.field == ColumnField::Percent);
    CHECK(found.at(1).before() == QStringLiteral("50"));
    CHECK(found.at(1).after() == QStringLiteral("70"));
}

TEST_CASE("columns are named as in the table, else by their usual name")
{
    PreviewFixture fixture;
    const auto preview = fixture.preview(PreviewFixture::kTable);
    CHECK(ui::headerOf(preview->plan, 0, {ColumnField::Deadline, {}})
          == QStringLiteral("完成时限"));
    CHECK(ui::headerOf(preview->plan, 0, {ColumnField::Extra, QStringLiteral("一\n季度")})
          == QStringLiteral("一 季度"));
    CHECK_FALSE(ui::headerOf(preview->plan, 0, {ColumnField::State, {}}).isEmpty());
}

TEST_CASE("a difference has the header its column has in the table")
{
    const auto people = differencesAfter(u"李四", u"王五");
    REQUIRE(people.size() == 1);
    CHECK(people.first().cell.header == QStringLiteral("责任人"));
    const auto deadlines = differencesAfter(u"2026年10月底", u"2026年11月底");
    REQUIRE(deadlines.size() == 1);
    CHECK(deadlines.first().cell.header == QStringLiteral("完成时限"));
}

TEST_CASE("what is different without a column is told all the same")
{
    ui::ImportDifference nameless;
    CHECK(nameless.before().isEmpty());
    CHECK(nameless.after() == QStringLiteral("Something that has no column"));
}
