// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/timeline/timeline_setup.h"

using ui::BarLabel;
using ui::TimelineSetup;

TEST_CASE("a setup of the timeline is read as it was written")
{
    const TimelineSetup setup {core::TimelineGrouping::Person,
                               4.5,
                               520,
                               true,
                               {BarLabel::Name, BarLabel::None, BarLabel::Person},
                               {{core::Id {77}, {}}, {{}, QStringLiteral("=张某")}, {}}};
    CHECK(ui::timelineSetup(setup.toText()) == setup);
    CHECK(ui::timelineSetup(TimelineSetup {}.toText()) == TimelineSetup {});
}

TEST_CASE("what is no setup is as at first")
{
    CHECK(ui::timelineSetup({}) == TimelineSetup {});
    CHECK(ui::timelineSetup(QStringLiteral("[1, 2]")) == TimelineSetup {});
    const TimelineSetup odd = ui::timelineSetup(
        QStringLiteral("{\"grouping\": 9, \"day\": -3, \"table\": 1e9, \"right\": \"x\"}"));
    CHECK(odd == TimelineSetup {});
}

TEST_CASE("of very many collapsed groups not all are kept")
{
    TimelineSetup setup;
    for (qint64 id = 1; id <= 5000; ++id)
        setup.collapsed.insert({core::Id {id}, {}});
    CHECK(ui::timelineSetup(setup.toText()).collapsed.size() == 2000);
}
