// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/filter_value_text.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

QString text(ColumnField field, const char16_t *value)
{
    return filterValueText(field, QString::fromUtf16(value));
}

} // namespace

TEST_CASE("values to filter by are said as the cells say them")
{
    CHECK(text(ColumnField::Light, u"closed_late") == QStringLiteral("Closed late"));
    CHECK(text(ColumnField::State, u"in_progress") == QStringLiteral("In progress"));
    CHECK(text(ColumnField::Person, u"何某") == QStringLiteral("何某"));
    CHECK(text(ColumnField::Person, u"") == QStringLiteral("(Blank)"));
    CHECK(text(ColumnField::Deadline, u"2021-12-31") == QStringLiteral("2021-12-31"));
}

TEST_CASE("what is left is said in workdays, what is late on days off in days")
{
    CHECK(text(ColumnField::Remaining, u"5/7") == QStringLiteral("5 workday(s) left"));
    CHECK(text(ColumnField::Remaining, u"0/0") == QStringLiteral("Due today"));
    CHECK(text(ColumnField::Remaining, u"-2/-5") == QStringLiteral("2 workday(s) overdue"));
    CHECK(text(ColumnField::Remaining, u"suspended") == QStringLiteral("Suspended"));
}

TEST_CASE("a text that is no key of ours is shown as it is")
{
    CHECK(text(ColumnField::Light, u"<b>x</b>") == QStringLiteral("<b>x</b>"));
    CHECK(text(ColumnField::State, u"x") == QStringLiteral("x"));
}
