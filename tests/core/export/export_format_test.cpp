// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/export_format.h"
#include "tests/core/report/list_desk.h"

using namespace core;
using tests::ListDesk;

TEST_CASE("the suffix decides, whatever its case")
{
    CHECK(exportFormatOf(QStringLiteral("/a/台账.xlsx")) == ExportFormat::Xlsx);
    CHECK(exportFormatOf(QStringLiteral("b.CSV")) == ExportFormat::Csv);
    CHECK(exportFormatOf(QStringLiteral("c.d.Json")) == ExportFormat::Json);
    CHECK(exportFormatOf(QStringLiteral("周报.DOCX")) == ExportFormat::Docx);
    for (const char *other : {"a.xls", "a.doc", "xlsx", "a", ""})
        CHECK_FALSE(exportFormatOf(QString::fromLatin1(other)).has_value());
}

TEST_CASE("a document and a ledger are written in each format")
{
    ListDesk desk;
    desk.addTask(10, u"低保复核");
    const Report report = desk.make("tasks");
    const LedgerRequest request {desk.source, desk.calendar, desk.clock, {}};
    CHECK(reportBytes(report, ExportFormat::Xlsx)->startsWith("PK"));
    CHECK(reportBytes(report, ExportFormat::Docx)->contains("word/document.xml"));
    CHECK(reportBytes(report, ExportFormat::Csv)->contains("低保复核"));
    CHECK(reportBytes(report, ExportFormat::Json)->startsWith("{"));
    const auto timeline = timelineReport({desk.source,
                                          desk.calendar,
                                          desk.clock,
                                          {ListDesk::kLedger},
                                          {},
                                          TimelineGrouping::Unit,
                                          {}});
    REQUIRE(timeline.has_value());
    CHECK(timelineBytes(*timeline, ExportFormat::Xlsx)->startsWith("PK"));
    CHECK(timelineBytes(*timeline, ExportFormat::Docx)->contains("word/document.xml"));
    CHECK(timelineBytes(*timeline, ExportFormat::Csv)->contains("低保复核"));
    CHECK(timelineBytes(*timeline, ExportFormat::Json)->contains("\"timeline\""));
    CHECK(ledgerBytes(request, ExportFormat::Xlsx)->startsWith("PK"));
    CHECK(ledgerBytes(request, ExportFormat::Docx)->contains("word/document.xml"));
    CHECK(ledgerBytes(request, ExportFormat::Csv)->contains("低保复核"));
    CHECK(ledgerBytes(request, ExportFormat::Json)->contains("\"format\": \"duban\""));
}

TEST_CASE("what cannot be read or written is told")
{
    ListDesk desk;
    desk.put([&desk] {
        Task task = desk.addTask(10, u"低保复核");
        task.note = QString(40000, u'甲');
        return task;
    }());
    const LedgerRequest request {desk.source, desk.calendar, desk.clock, {Id {99}}};
    for (const ExportFormat format :
         {ExportFormat::Xlsx, ExportFormat::Docx, ExportFormat::Csv, ExportFormat::Json})
        CHECK(ledgerBytes(request, format).error().kind == ErrorKind::NotFound);
    const auto tooLong = reportBytes(desk.make("tasks"), ExportFormat::Xlsx);
    REQUIRE_FALSE(tooLong.has_value());
    CHECK(tooLong.error().kind == ErrorKind::OutputTooLong);
    CHECK(reportBytes(desk.make("tasks"), ExportFormat::Csv).has_value());
}
