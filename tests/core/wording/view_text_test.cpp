// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/view_text.h"
#include "tests/support/catch.h"

#include <QSet>

TEST_CASE("every view has a name of its own")
{
    QSet<QString> names;
    for (const auto &[view, key] : core::EnumKeys<core::TaskView>::values)
        names.insert(core::viewName(view));
    CHECK(names.size() == 8);
    CHECK(core::viewName(core::TaskView::NotReported) == QStringLiteral("Not reported this week"));
}
