// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/overview/countdown_line.h"

#include <QVBoxLayout>

TEST_CASE("the countdowns stand one below the other, and take no room without one")
{
    QWidget page;
    auto *layout = new QVBoxLayout(&page);
    auto *line = new ui::CountdownLine(&page);
    layout->addWidget(line);
    CHECK(line->isHidden());
    line->setCountdowns({{{QStringLiteral("<b>试点</b>验收"), QDate(2026, 10, 12)}, 18, 7},
                         {{QStringLiteral("创建验收"), QDate(2026, 12, 31)}, 98, 63}});
    CHECK_FALSE(line->isHidden());
    CHECK(line->text()
          == QStringLiteral("18 day(s) to <b>试点</b>验收 (7 workday(s))\n"
                            "98 day(s) to 创建验收 (63 workday(s))"));
    CHECK(line->textFormat() == Qt::PlainText);
    CHECK(line->toolTip().contains(QStringLiteral("2026-10-12")));
    line->setCountdowns({});
    CHECK(line->isHidden());
    CHECK(line->text().isEmpty());
}
