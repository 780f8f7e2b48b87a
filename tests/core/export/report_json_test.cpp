// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/report_json.h"
#include "tests/support/catch.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace core;

TEST_CASE("a document is written with its head, headers, cells and groups")
{
    Report report;
    report.name = QStringLiteral("weekly");
    report.title = QStringLiteral("周工作汇报表");
    ReportBlock block;
    block.columns = {{QStringLiteral("序号")}, {QStringLiteral("任务")}};
    block.rows = {{{{QStringLiteral("1"), ReportMark {LightColour::Red, LightReason::Overdue}},
                    {QStringLiteral("<b>低保</b>"), {}}}},
                  {{{QStringLiteral("9月30日"), {}, {}, QDate(2026, 9, 30)}, {QString(), {}}}}};
    block.groups = {{0, 1}};
    report.blocks = {block};
    const QJsonObject json = QJsonDocument::fromJson(reportJson(report)).object();
    const QJsonValue written = json[QStringLiteral("blocks")][0];

    CHECK(json[QStringLiteral("title")].toString() == QStringLiteral("周工作汇报表"));
    CHECK(json[QStringLiteral("count_line")].isNull());
    CHECK(written[QStringLiteral("headers")][1].toString() == QStringLiteral("任务"));
    CHECK(written[QStringLiteral("rows")][0][0][QStringLiteral("light")].toString()
          == QStringLiteral("red"));
    CHECK(written[QStringLiteral("rows")][0][1][QStringLiteral("text")].toString()
          == QStringLiteral("<b>低保</b>"));
    CHECK(written[QStringLiteral("rows")][1][0][QStringLiteral("date")].toString()
          == QStringLiteral("2026-09-30"));
    CHECK(written[QStringLiteral("rows")][0][0][QStringLiteral("date")].isUndefined());
    CHECK(written[QStringLiteral("groups")][0][QStringLiteral("rows")].toInt() == 1);
}

TEST_CASE("the break between a mark and its word is none of the text, any other is")
{
    Report report;
    ReportBlock block;
    block.columns = {{QStringLiteral("状态")}, {QStringLiteral("责任人")}};
    block.rows
        = {{{{QStringLiteral("\n正常"), ReportMark {LightColour::Green, LightReason::Normal}},
             {QStringLiteral("王某、\n李某"), {}}}}};
    report.blocks = {block};
    const QJsonObject json = QJsonDocument::fromJson(reportJson(report)).object();
    const QJsonValue cells = json[QStringLiteral("blocks")][0][QStringLiteral("rows")][0];

    CHECK(cells[0][QStringLiteral("text")].toString() == QStringLiteral("正常"));
    CHECK(cells[0][QStringLiteral("light")].toString() == QStringLiteral("green"));
    CHECK(cells[1][QStringLiteral("text")].toString() == QStringLiteral("王某、\n李某"));
}
