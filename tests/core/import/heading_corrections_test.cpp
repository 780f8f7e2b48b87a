// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/import_fixture.h"

using namespace core;
using tests::ImportFixture;

namespace {

const QString kLinesOver = QStringLiteral("某县民政局2026年台账\n填报单位：养老服务科\n");
const QString kDatedRows
    = QStringLiteral("序号\t工作内容\t完成时限\n1\t甲\t6月底\n2\t乙\t次年3月底\n");
const QString kUnitRows = QStringLiteral("序号\t工作内容\t牵头科室\n1\t甲\t救助科\n2\t乙\t\n");

/// The leading units of the tasks, as written; empty where there is none.
QStringList leading(const ImportFixture &fixture)
{
    QStringList names;
    for (const TaskBundle &bundle : fixture.tasks()) {
        QString name;
        for (const Responsibility &entry : bundle.responsibilities) {
            if (entry.role == ResponsibilityRole::LeadUnit)
                name = entry.text;
        }
        CHECK(bundle.task.unit.isSet() == !name.isEmpty());
        names.append(name);
    }
    return names;
}

} // namespace

TEST_CASE("rows belong to the section above the table unless the user says otherwise")
{
    ImportFixture fixture;
    fixture.importText(kLinesOver + kDatedRows);
    CHECK(leading(fixture) == QStringList(2, QStringLiteral("养老服务科")));

    ImportFixture none;
    none.options.heading.units = {{QString()}};
    none.importText(kLinesOver + kDatedRows);
    CHECK(leading(none) == QStringList {QString(), QString()});

    ImportFixture named;
    named.importText(kLinesOver + kUnitRows);
    CHECK(leading(named) == QStringList {QStringLiteral("救助科"), QString()});
}

TEST_CASE("the office above the table leads no rows")
{
    ImportFixture fixture;
    fixture.importText(QStringLiteral("2026年台账\n填报单位：某县民政局\n") + kDatedRows);
    CHECK(leading(fixture) == QStringList {QString(), QString()});
}

TEST_CASE("rows belong to the unit the user says, where the table has no column for it")
{
    ImportFixture fixture;
    fixture.options.heading.units = {{QStringLiteral("养老服务科")}};
    const ImportPlan plan = fixture.importText(kLinesOver + kDatedRows);
    CHECK(leading(fixture) == QStringList(2, QStringLiteral("养老服务科")));
    CHECK(plan.office == QStringLiteral("某县民政局")); // as the title says

    ImportFixture other;
    other.options.heading.units = {{QStringLiteral("养老服务科")}};
    other.importText(kUnitRows);
    CHECK(leading(other) == QStringList {QStringLiteral("救助科"), QString()});
}

TEST_CASE("the office itself leads no rows, and an office named names the file")
{
    ImportFixture fixture;
    fixture.options.heading.units = {{QStringLiteral("另县民政局")}};
    const ImportPlan plan = fixture.importText(kLinesOver + kDatedRows);
    CHECK(plan.office == QStringLiteral("另县民政局"));
    CHECK(leading(fixture) == QStringList {QString(), QString()});
    fixture.options.heading.units = {{QString()}};
    CHECK(fixture.importText(kLinesOver + kDatedRows).office.isEmpty());
}

TEST_CASE("an office inside the office, or a department, is a section where the office is known")
{
    for (const char16_t *said : {u"综合办公室", u"党建办公室", u"组织部"}) {
        const QString name = QString::fromUtf16(said);
        ImportFixture fixture;
        fixture.options.heading.units = {{name}};
        const ImportPlan plan = fixture.importText(kLinesOver + kDatedRows);
        CHECK(plan.office == QStringLiteral("某县民政局"));
        CHECK(leading(fixture) == QStringList(2, name));
    }
    ImportInput input;
    input.tables.append({SheetGrid(QStringLiteral("表")), HeaderMap(0, 0, {}), {}});
    HeadingCorrections corrections;
    corrections.units = {{QStringLiteral("某县组织部")}};
    correctHeadings(input, corrections);
    CHECK(input.heading.office == QStringLiteral("某县组织部"));
    corrections.units = {{QStringLiteral("某县人民政府")}};
    correctHeadings(input, corrections);
    CHECK(input.heading.office == QStringLiteral("某县人民政府"));
}

TEST_CASE("a unit is said of one sheet or of all")
{
    ImportInput input;
    for (const char16_t *name : {u"一股", u"二股"})
        input.tables.append({SheetGrid(QString::fromUtf16(name)), HeaderMap(0, 0, {}), {}});
    HeadingCorrections corrections;
    corrections.units = {{QStringLiteral("养老股"), QStringLiteral("二股")}};
    correctHeadings(input, corrections);
    CHECK(input.tables.at(0).heading.unit.isEmpty());
    CHECK(input.tables.at(1).heading.unit == QStringLiteral("养老股"));
    corrections.units = {{QStringLiteral("救助股")}};
    correctHeadings(input, corrections);
    CHECK(input.tables.at(0).heading.unit == QStringLiteral("救助股"));
    CHECK(input.tables.at(1).heading.unit == QStringLiteral("救助股"));
}

TEST_CASE("a year the user says is the ledger's, and phrases follow it")
{
    ImportFixture fixture;
    fixture.options.heading.years = LedgerYears {2027, 2028};
    fixture.importText(kLinesOver + kDatedRows);
    CHECK(fixture.ledger().year == 2027);
    CHECK(fixture.ledger().lastYear == 2028);
    CHECK(fixture.tasks().constFirst().deadlines.constFirst().due == QDate(2027, 6, 30));
}

TEST_CASE("a date the user says comes before the year, and can be taken away")
{
    const QString dated = kLinesOver + QStringLiteral("填报日期：2026年4月2日\n") + kDatedRows;
    ImportFixture fixture;
    fixture.options.heading.date = QDate(2025, 11, 1);
    fixture.importText(dated);
    // Long before a real document date no 6月底 can be meant but the next one.
    CHECK(fixture.tasks().constFirst().deadlines.constFirst().due == QDate(2026, 6, 30));
    CHECK(fixture.tasks().constFirst().deadlines.constFirst().basis == QDate(2025, 11, 1));

    ImportFixture other;
    other.options.heading.date = QDate();
    other.importText(dated);
    CHECK(other.tasks().constFirst().deadlines.constFirst().basis == QDate(2026, 1, 1));
}

TEST_CASE("what was found above a table is told with the line it was found in")
{
    ImportFixture fixture;
    const QString path = fixture.folder().put(
        QStringLiteral("台账.tsv"),
        (kLinesOver + QStringLiteral("填报日期：2026年4月2日\n") + kDatedRows).toUtf8());
    const auto input = readImport(path, {});
    REQUIRE(input);
    const SheetHeading &heading = input->tables.first().heading;
    CHECK(heading.reporter == QStringLiteral("养老服务科"));
    CHECK(heading.unitText == QStringLiteral("填报单位：养老服务科"));
    CHECK(heading.dateText == QStringLiteral("填报日期：2026年4月2日"));
    CHECK(input->heading.dateText == heading.dateText);
}

TEST_CASE("years and days are read as people write them")
{
    CHECK(yearsIn(QStringLiteral("2026年")) == LedgerYears {2026, 0});
    CHECK(yearsIn(QStringLiteral("２０２１—2023年度")) == LedgerYears {2021, 2023});
    CHECK(yearsIn(QStringLiteral("2023-2021年")) == LedgerYears {});
    CHECK(yearsIn(QStringLiteral("1234年")) == LedgerYears {});
    CHECK(dayIn(QStringLiteral("2026.4.2")) == QDate(2026, 4, 2));
    CHECK(dayIn(QStringLiteral("2026年4月2日")) == QDate(2026, 4, 2));
    CHECK_FALSE(dayIn(QStringLiteral("2026-13-01")).isValid());
    CHECK(isOfficeName(QStringLiteral("某县民政局")));
    CHECK_FALSE(isOfficeName(QStringLiteral("养老服务科")));
}
