// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/column_choices.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

Unit unitCalled(const char16_t *name)
{
    Unit unit;
    unit.name = QString::fromUtf16(name);
    return unit;
}

} // namespace

TEST_CASE("units are offered once each where the leading one stands")
{
    const QList<Unit> units {
        unitCalled(u"社会救助股"), unitCalled(u"养老服务股"), unitCalled(u"社会救助股")};
    CHECK(columnChoices(ColumnField::LeadUnit, units)
          == QStringList {QStringLiteral("社会救助股"), QStringLiteral("养老服务股")});
    CHECK(columnChoices(ColumnField::Content, units).isEmpty());
}

TEST_CASE("states are offered in the office's own words, a draft's never")
{
    const QStringList usual = columnChoices(ColumnField::State, {});
    CHECK(usual.contains(QStringLiteral("办理中")));
    CHECK(usual.contains(QStringLiteral("已销号")));
    CHECK_FALSE(usual.contains(QStringLiteral("草稿")));

    const QStringList own = columnChoices(
        ColumnField::State, {}, {{QStringLiteral("in_progress"), QStringLiteral("正在推进")}});
    CHECK(own.contains(QStringLiteral("正在推进")));
    CHECK_FALSE(own.contains(QStringLiteral("办理中")));
    CHECK(own.size() == usual.size());
}
