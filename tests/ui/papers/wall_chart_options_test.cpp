// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/papers/paper_options.h"
#include "ui/papers/wall_chart_options.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>

using core::WallChartSetup;
using ui::WallChartOptions;

TEST_CASE("a wall chart begins on one sheet, in colour, over what its tasks need")
{
    const WallChartOptions options;
    CHECK(options.setup() == WallChartSetup {});
    CHECK(options.period().isEmpty());
    // One sheet has nothing to cut.
    CHECK_FALSE(options.findChild<QCheckBox *>()->isEnabled());
}

TEST_CASE("setting the options of a wall chart tells nobody, choosing does")
{
    WallChartOptions options;
    const QSignalSpy changed(&options, &WallChartOptions::changed);
    const WallChartSetup setup {4, 0, true, false, 9};
    options.setSetup(setup);
    CHECK(options.setup() == setup);
    CHECK(changed.isEmpty());
    CHECK(options.findChild<QCheckBox *>()->isEnabled());
    options.findChildren<QSpinBox *>().at(1)->setValue(3);
    CHECK(changed.size() == 1);
    CHECK(options.setup().down == 3);
    options.findChildren<QSpinBox *>().at(2)->setValue(5); // no smaller than 6 points
    CHECK(changed.size() == 2);
    CHECK(options.setup().leastType == 6);
}

TEST_CASE("the years of the ledgers and their halves are offered as months")
{
    WallChartOptions options;
    options.setYears(2025, 2026);
    auto *box = options.findChildren<QComboBox *>().constFirst();
    CHECK(box->count() == 1 + 2 * 3);
    box->setCurrentIndex(6);
    CHECK(options.period() == QStringLiteral("2026-07..2026-12"));
    options.setYears(2026, 2026);
    CHECK(options.period() == QStringLiteral("2026-07..2026-12"));
    options.setYears(2027, 2027);
    CHECK(options.period().isEmpty());
}

TEST_CASE("other months that are set are offered until others are")
{
    WallChartOptions options;
    options.setYears(2026, 2026);
    const QSignalSpy changed(&options, &WallChartOptions::changed);
    options.setPeriod(QStringLiteral("2025-11..2026-03"));
    CHECK(options.period() == QStringLiteral("2025-11..2026-03"));
    const auto *box = options.findChildren<QComboBox *>().constFirst();
    CHECK(box->count() == 5);
    CHECK(box->currentText().contains(QStringLiteral("2025")));
    options.setYears(2025, 2026); // the file is read again
    CHECK(options.period() == QStringLiteral("2025-11..2026-03"));
    options.setPeriod(QStringLiteral("2026"));
    CHECK(options.period() == QStringLiteral("2026"));
    CHECK(box->count() == 1 + 2 * 3);
    options.setPeriod(QStringLiteral("no months"));
    CHECK(options.period().isEmpty());
    CHECK(changed.isEmpty());
}

TEST_CASE("only a wall chart is offered large paper and sheets, and it has no frame to choose")
{
    ui::PaperOptions options;
    auto *paper = options.findChild<QComboBox *>(QStringLiteral("paper"));
    auto *wall = options.findChild<WallChartOptions *>();
    CHECK(paper->count() == 2);
    CHECK_FALSE(wall->isVisibleTo(&options));
    options.setIsWallChart(true);
    CHECK(paper->count() == 5);
    CHECK(wall->isVisibleTo(&options));
    options.setSetup(
        {core::PaperFrame::Internal, core::PaperSize::A0Landscape, {2, 2, true, true}});
    ui::PaperOrder order;
    options.complete(order);
    CHECK(order.paper == core::PaperSize::A0Landscape);
    CHECK(order.wallChart == WallChartSetup {2, 2, true, true});
    options.setIsWallChart(false);
    CHECK(options.setup().paper == core::PaperSize::A4Landscape);
}
