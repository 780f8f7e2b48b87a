// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/charts/count_sample.h"
#include "ui/charts/due_chart.h"
#include "ui/overview/chart_panel.h"
#include "ui/overview/count_view.h"
#include "ui/overview/text_link.h"

#include <QSignalSpy>
#include <QTest>

using ui::ChartPanel;

namespace {

struct ChartPanelDesk
{
    ChartPanelDesk()
    {
        model.setTable(tests::monthTable(5));
        panel.setTexts(QStringLiteral("各月到期任务"), {{QStringLiteral("办结")}});
        panel.resize(536, 260);
        panel.show();
        REQUIRE(QTest::qWaitForWindowActive(&panel));
    }

    core::CountTableModel model;
    ui::DueChart *chart = new ui::DueChart(model);
    ChartPanel panel {model, chart};
};

} // namespace

TEST_CASE("a chart has its table behind it and comes back")
{
    ChartPanelDesk desk;
    auto *toggle = desk.panel.findChild<ui::TextLink *>();
    auto *table = desk.panel.findChild<ui::CountView *>();
    CHECK(desk.chart->isVisible());
    const QString text = toggle->text();
    QTest::keyClick(toggle, Qt::Key_Return);
    CHECK(desk.panel.showsTable());
    CHECK(table->isVisible());
    CHECK_FALSE(desk.chart->isVisible());
    CHECK(toggle->text() != text);
    toggle->click();
    CHECK(desk.chart->isVisible());
}

TEST_CASE("chart and table open the same tasks")
{
    ChartPanelDesk desk;
    QSignalSpy opened(&desk.panel, &ChartPanel::opened);
    const QPoint bar = desk.chart->placeOf(desk.model.index(6, 1)).center().toPoint();
    QTest::mouseMove(desk.chart->viewport(), bar);
    QTest::mouseClick(desk.chart->viewport(), Qt::LeftButton, {}, bar);
    desk.panel.setShowsTable(true);
    auto *table = desk.panel.findChild<ui::CountView *>();
    table->open(desk.model.index(6, 1));
    REQUIRE(opened.size() == 2);
    CHECK(opened.at(0).first().value<core::CountedNumber>()
          == opened.at(1).first().value<core::CountedNumber>());
}

TEST_CASE("chart and table are named by the title")
{
    const ChartPanelDesk desk;
    CHECK(desk.chart->accessibleName() == QStringLiteral("各月到期任务"));
    CHECK(desk.panel.findChild<ui::CountView *>()->accessibleName()
          == QStringLiteral("各月到期任务"));
}
