// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/main_window/opened_text.h"

#include <QLocale>
#include <QTimeZone>

using ui::openedText;

TEST_CASE("the start page says when a file was opened as briefly as it can")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QDate today(2026, 9, 24);
    const QDateTime morning = QDateTime(today, QTime(8, 31)).toUTC();
    CHECK(openedText(morning, today) == QStringLiteral("Today 08:31"));
    CHECK(openedText(morning.addDays(-3), today) == QStringLiteral("21 September"));
    CHECK(openedText(morning.addYears(-1), today) == QStringLiteral("24 September 2025"));
    CHECK(openedText({}, today).isEmpty());
    QLocale::setDefault(before);
}
