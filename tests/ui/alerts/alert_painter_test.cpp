// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/roles.h"
#include "tests/support/catch.h"
#include "ui/alerts/alert_painter.h"

#include <QStandardItemModel>

using ui::AlertPainter;
using ui::GroupColumns;

namespace {

/// A list of units whose counts are worded as given.
void add(QStandardItemModel &model, const QString &name, const QString &red, const QString &yellow)
{
    auto *item = new QStandardItem(name);
    item->setData(red, core::RedTextRole);
    item->setData(yellow, core::YellowTextRole);
    model.appendRow(item);
}

} // namespace

TEST_CASE("the counts of units stand where look.md has them while names are short")
{
    QStandardItemModel model;
    add(model, QStringLiteral("办"), QStringLiteral("1"), {});
    const GroupColumns columns = AlertPainter::columnsFor(model);
    CHECK(columns.name == 104);
    CHECK(columns.red == 72);
    CHECK(columns.yellow == 120);
}

TEST_CASE("a long name moves the counts of all units, so that they stay in columns")
{
    QStandardItemModel model;
    add(model, QStringLiteral("办"), {}, {});
    add(model, QString(30, u'科'), QString(20, u'红'), QString(30, u'黄'));
    const GroupColumns columns = AlertPainter::columnsFor(model);
    CHECK(columns.name > 200);
    CHECK(columns.red > 120);
    CHECK(columns.yellow > 200);
}

TEST_CASE("the width of a light counts its mark")
{
    QStandardItemModel model(1, core::kAlertColumns);
    const QModelIndex light = model.index(0, static_cast<int>(core::AlertColumn::Light));
    const QModelIndex other = model.index(0, static_cast<int>(core::AlertColumn::Person));
    REQUIRE(model.setData(light, QStringLiteral("逾期")));
    REQUIRE(model.setData(other, QStringLiteral("逾期")));
    CHECK(AlertPainter::widthOf(light) == AlertPainter::widthOf(other) + 14);
}

TEST_CASE("the width of a cell counts what stands behind its text")
{
    QStandardItemModel model(1, core::kAlertColumns);
    const QModelIndex cell = model.index(0, static_cast<int>(core::AlertColumn::Progress));
    REQUIRE(model.setData(cell, QStringLiteral("82%")));
    const int alone = AlertPainter::widthOf(cell);
    REQUIRE(model.setData(cell, QStringLiteral("／ 100%"), core::SuffixRole));
    CHECK(AlertPainter::widthOf(cell) > alone + 8);
}
