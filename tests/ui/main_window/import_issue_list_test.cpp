// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/main_window/import_issue_list.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

using core::ImportIssueKind;

namespace {

const QDateTime kMade(QDate(2026, 9, 24), QTime(8, 0), QTimeZone::utc());

const QList<core::ImportIssue> kIssues {
    {ImportIssueKind::DeadlineToConfirm,
     QStringLiteral("清单"),
     7,
     QStringLiteral("G"),
     QStringLiteral("=年底"),
     {QStringLiteral("2026-12-31")}},
    {ImportIssueKind::SheetHidden, QStringLiteral("草稿"), 0, {}, {}, {}}};

} // namespace

TEST_CASE("the questions of an import are written as a table, and no text is a formula")
{
    const auto csv
        = ui::issueListBytes(QStringLiteral("台账.xlsx"), kIssues, kMade, core::ExportFormat::Csv);
    REQUIRE(csv.has_value());
    const QString text = QString::fromUtf8(*csv);
    CHECK(text.contains(QStringLiteral("清单,7,G,")));
    CHECK(text.contains(QStringLiteral("2026-12-31")));
    CHECK(text.contains(QStringLiteral("草稿,,")));
    CHECK_FALSE(text.contains(QStringLiteral(",=年底")));
}

TEST_CASE("the questions of an import are written with the keys of the command line")
{
    const auto json
        = ui::issueListBytes(QStringLiteral("台账.xlsx"), kIssues, kMade, core::ExportFormat::Json);
    REQUIRE(json.has_value());
    const QJsonArray list = QJsonDocument::fromJson(*json).array();
    REQUIRE(list.size() == 2);
    CHECK(list.at(0).toObject().value(QStringLiteral("kind"))
          == QStringLiteral("deadline_to_confirm"));
    CHECK(list.at(0).toObject().value(QStringLiteral("row")) == 7);
    CHECK(list.at(0).toObject().value(QStringLiteral("understood"))
          == QStringLiteral("2026-12-31"));
    CHECK(list.at(0).toObject().value(QStringLiteral("value")) == QStringLiteral("=年底"));
}
