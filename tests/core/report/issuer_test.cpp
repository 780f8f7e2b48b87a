// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/issuer.h"
#include "core/views/ledgers_in_use.h"
#include "tests/core/report/example_office.h"
#include "tests/support/catch.h"

namespace tests {

TEST_CASE("A document is issued by the office, or by the unit asked for", "[issuer]")
{
    const ExampleOffice office;
    core::ReportRequest request = office.request();
    const core::Result<core::Issuer> whole = core::readIssuer(request);
    REQUIRE(whole);
    CHECK(whole->office == QStringLiteral("示例县民政局"));
    CHECK(whole->reporter == whole->office);
    CHECK(whole->units.size() == 9);
    CHECK(whole->ledgers.size() == 1);
    request.unit = core::Id {12};
    const core::Result<core::Issuer> section = core::readIssuer(request);
    REQUIRE(section);
    CHECK(section->office == QStringLiteral("示例县民政局"));
    CHECK(section->reporter == QStringLiteral("社会救助科"));
}

TEST_CASE("A unit or a ledger that does not exist is not found", "[issuer]")
{
    const ExampleOffice office;
    core::ReportRequest noUnit = office.request();
    noUnit.unit = core::Id {999};
    const auto withoutUnit = core::readIssuer(noUnit);
    REQUIRE_FALSE(withoutUnit);
    CHECK(withoutUnit.error().kind == core::ErrorKind::NotFound);
    core::ReportRequest noLedger = office.request();
    noLedger.ledgers = {core::Id {1}, core::Id {999}};
    const auto withoutLedger = core::readIssuer(noLedger);
    REQUIRE_FALSE(withoutLedger);
    CHECK(withoutLedger.error().kind == core::ErrorKind::NotFound);
}

TEST_CASE("A closed ledger is in a document only when it is asked for", "[issuer]")
{
    ExampleOffice office;
    core::Ledger closed;
    closed.id = core::Id {7};
    closed.title = QStringLiteral("示例县民政局2025年重点工作台账");
    closed.isClosed = true;
    closed.position = 1;
    office.source().put(closed);
    core::ReportRequest request = office.request();
    const core::Result<core::Issuer> usual = core::readIssuer(request);
    REQUIRE(usual);
    CHECK(core::idsOf(usual->ledgers) == QList {core::Id {1}});
    request.ledgers = {core::Id {7}};
    const core::Result<core::Issuer> asked = core::readIssuer(request);
    REQUIRE(asked);
    CHECK(core::idsOf(asked->ledgers) == QList {core::Id {7}});
}

TEST_CASE("A file whose ledgers are all closed is still printed", "[issuer]")
{
    ExampleOffice office;
    core::Ledger ledger = std::get<core::Ledger>(office.source().record(core::Id {1}));
    ledger.isClosed = true;
    office.source().put(ledger);
    const core::Result<core::Issuer> issuer = core::readIssuer(office.request());
    REQUIRE(issuer);
    CHECK(core::idsOf(issuer->ledgers) == QList {core::Id {1}});
}

TEST_CASE("Title, file name and foot tell whose document it is and what it is of", "[issuer]")
{
    const ExampleOffice office;
    const core::ReportRequest request = office.request();
    const core::Result<core::Issuer> issuer = core::readIssuer(request);
    REQUIRE(issuer);
    const core::Report report = core::emptyReport(request,
                                                  *issuer,
                                                  {QStringLiteral("monthly"),
                                                   QStringLiteral("月报"),
                                                   QStringLiteral("2026年9月"),
                                                   QDate(2026, 9, 30)});
    CHECK(report.name == QStringLiteral("monthly"));
    CHECK(report.title == QStringLiteral("示例县民政局月报"));
    CHECK(report.fileName == QStringLiteral("示例县民政局月报（2026年9月）"));
    CHECK(report.headLeft == QStringLiteral("填报单位：示例县民政局（盖章）"));
    CHECK(report.headRight == QStringLiteral("数据截至：2026年9月30日"));
    CHECK(report.stamp.startsWith(QStringLiteral("月报（2026年9月）   打印：2026-10-")));
    CHECK(report.stamp.endsWith(QStringLiteral("台账版本 0")));
    CHECK(report.signLine.first() == QStringLiteral("单位负责人："));
}

} // namespace tests
