// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/example_office.h"
#include "tests/support/catch.h"

namespace tests {

TEST_CASE("The weekly sheet is among the documents", "[documents]")
{
    REQUIRE_FALSE(core::documentTypes().isEmpty());
    CHECK(core::documentTypes().first()
          == core::DocumentType {
              QStringLiteral("weekly"), QStringLiteral("周工作汇报表"), core::PeriodKind::Week});
}

TEST_CASE("The overview is among the documents and has no period", "[documents]")
{
    CHECK(core::documentTypes().contains(core::DocumentType {
        QStringLiteral("overview"), QStringLiteral("工作总览"), core::PeriodKind::None}));
}

TEST_CASE("Every document listed can be made", "[documents]")
{
    const ExampleOffice office;
    for (const core::DocumentType &type : core::documentTypes()) {
        const core::Result<core::Report> report = core::makeReport(type.name, office.request());
        REQUIRE(report);
        CHECK(report->name == type.name);
        CHECK_FALSE(report->title.isEmpty());
        for (const core::ReportBlock &block : report->blocks) {
            CHECK((!block.rows.isEmpty() || !block.emptyText.isEmpty()));
            for (const core::ReportRow &row : block.rows)
                CHECK(row.cells.size() == block.columns.size());
        }
    }
}

TEST_CASE("A document that does not exist is not found", "[documents]")
{
    const ExampleOffice office;
    const auto report = core::makeReport(QStringLiteral("yearly"), office.request());
    REQUIRE_FALSE(report);
    CHECK(report.error().kind == core::ErrorKind::NotFound);
    CHECK(report.error().subject == QStringLiteral("yearly"));
}

} // namespace tests
