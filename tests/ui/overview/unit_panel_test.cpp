// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/overview_tables.h"
#include "tests/support/catch.h"
#include "tests/support/example_county.h"
#include "tests/support/list_record_source.h"
#include "ui/overview/count_link.h"
#include "ui/overview/count_view.h"
#include "ui/overview/linked_sentence.h"
#include "ui/overview/unit_panel.h"

#include <QSignalSpy>
#include <QTest>

using ui::UnitPanel;

namespace {

struct UnitPanelDesk
{
    UnitPanelDesk()
    {
        const tests::ListRecordSource source(tests::countyRecords());
        const auto read = core::readOverview(
            source, {{tests::kCountyLedger}, tests::kCountyToday}, core::WorkCalendar::builtIn());
        REQUIRE(read.has_value());
        overview = *read;
        panel.resize(730, 560);
        panel.show();
        model.setTable(core::unitTable(overview));
        panel.setOverview(overview);
    }

    core::Overview overview;
    core::CountTableModel model;
    UnitPanel panel {model};
};

} // namespace

TEST_CASE("a dozen sections and their sum are seen whole, however low the window is")
{
    UnitPanelDesk desk;
    CHECK(desk.panel.table().height() == 14 * 32);
    desk.panel.resize(730, 300);
    CHECK(desk.panel.table().height() == 14 * 32);
    CHECK(desk.panel.minimumSizeHint().height() > 14 * 32);
}

TEST_CASE("more sections scroll by themselves in a low window")
{
    UnitPanelDesk desk;
    core::Overview overview = desk.overview;
    for (int i = 0; i < 20; ++i)
        overview.units.append(overview.units.constFirst());
    desk.model.setTable(core::unitTable(overview));
    desk.panel.setOverview(overview);
    desk.panel.resize(730, 300);
    CHECK(desk.panel.table().height() == 14 * 32);
    CHECK(desk.panel.table().wholeHeight() == 34 * 32);
}

TEST_CASE("the foot says what is left out of the rates and how far the tasks have come")
{
    const UnitPanelDesk desk;
    const auto lines = desk.panel.findChildren<ui::LinkedSentence *>();
    REQUIRE(lines.size() == 3);
    CHECK(lines.at(0)->text().contains(QStringLiteral("cancelled (1)")));
    CHECK(lines.at(1)->text() == QStringLiteral("Share overdue 18.6%　Share on schedule 72.5%"));
    CHECK(lines.at(2)->text()
          == QStringLiteral("Done 16 · 26.7%　Early 0 · 0.0%　Ahead 2 · 3.3%　On schedule 26 · "
                            "43.3%　Behind 12 · 20.0%　Others 4 · 6.7%"));
}

TEST_CASE("the numbers of the foot are links too")
{
    UnitPanelDesk desk;
    QSignalSpy opened(&desk.panel, &UnitPanel::opened);
    for (ui::CountLink *link : desk.panel.findChildren<ui::CountLink *>())
        link->click();
    // One suspended task, two rates, and the five buckets that are not empty.
    CHECK(opened.size() == 8);
}
