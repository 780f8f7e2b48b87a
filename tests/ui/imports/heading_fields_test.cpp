// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/imports/read_table.h"
#include "ui/imports/heading_fields.h"

#include <QLineEdit>
#include <QTest>

using core::HeadingCorrections;
using core::LedgerYears;
using ui::HeadingFields;

namespace {

/// The fields, shown what stands above two sheets: a section's and the office's.
class Fields
{
public:
    Fields()
    {
        core::ImportTable table = tests::readTable().tables.first();
        table.heading.reporter = QStringLiteral("养老服务科");
        request.input.tables = {table, tests::readTable().tables.first()};
        request.input.heading.year = 2026;
        request.input.heading.date = QDate(2026, 4, 2);
        show();
    }

    void show()
    {
        fields.setRequest(request);
        fields.setTable(0, false);
    }

    /// Types @p text over what stands in the field called @p name.
    void type(const QString &name, const QString &text) const
    {
        QLineEdit &line = field(name);
        line.selectAll();
        QTest::keyClick(&line, Qt::Key_Delete);
        if (!text.isEmpty())
            QTest::keyClicks(&line, text);
    }

    [[nodiscard]] QLineEdit &field(const QString &name) const
    {
        const auto lines = fields.findChildren<QLineEdit *>();
        const auto found = std::find_if(lines.cbegin(), lines.cend(), [&name](const auto *line) {
            return line->accessibleName() == name;
        });
        REQUIRE(found != lines.cend());
        return **found;
    }

    ui::MappingRequest request {};
    HeadingFields fields;
};

const QString kUnit = QStringLiteral("Unit");
const QString kYear = QStringLiteral("Year");
const QString kDate = QStringLiteral("File date");
const QString kSection = QStringLiteral("养老服务科");
const QString kOffice = QStringLiteral("大英县民政局");

} // namespace

TEST_CASE("what was found above a table stands in its fields")
{
    Fields desk;
    CHECK(desk.field(kUnit).text() == kSection);
    CHECK(desk.field(kYear).text() == QStringLiteral("2026"));
    CHECK(desk.field(kDate).text() == QStringLiteral("2026-04-02"));
    desk.fields.setTable(1, false);
    CHECK(desk.field(kUnit).text() == kOffice);
    CHECK(desk.fields.fault().isEmpty());
}

TEST_CASE("what was found above a table is no correction, whether a section's or the office's")
{
    const Fields desk;
    CHECK(desk.fields.corrections().isEmpty());
}

TEST_CASE("only what is typed otherwise is a correction")
{
    Fields desk;
    desk.request.input.tables.removeFirst();
    desk.show();
    CHECK(desk.fields.corrections().isEmpty());
    desk.type(kUnit, QStringLiteral("another"));
    desk.type(kYear, QStringLiteral("2027-2028"));
    desk.type(kDate, QStringLiteral("2027.1.5"));
    const HeadingCorrections said = desk.fields.corrections();
    REQUIRE(said.units.size() == 1);
    CHECK(said.units.first() == HeadingCorrections::SheetUnit {QStringLiteral("another"), {}});
    CHECK(said.years == LedgerYears {2027, 2028});
    CHECK(said.date == QDate(2027, 1, 5));
    CHECK(desk.fields.fault().isEmpty());
}

TEST_CASE("what is emptied is said to be not there")
{
    Fields desk;
    desk.request.input.tables.removeFirst();
    desk.show();
    for (const QString &name : {kUnit, kYear, kDate})
        desk.type(name, {});
    const HeadingCorrections said = desk.fields.corrections();
    CHECK(said.units == QList<HeadingCorrections::SheetUnit> {{QString(), {}}});
    CHECK(said.years == LedgerYears {});
    CHECK(said.date == QDate());
    CHECK(desk.fields.fault().isEmpty());

    desk.request.heading = said;
    desk.show(); // it comes back as it was left
    CHECK(desk.field(kUnit).text().isEmpty());
    CHECK(desk.fields.corrections() == said);
}

TEST_CASE("what was said before stands there when the page comes back")
{
    Fields desk;
    desk.request.heading = {{{QStringLiteral("救助科")}}, LedgerYears {2025, 0}, QDate(2025, 3, 1)};
    desk.show();
    CHECK(desk.field(kUnit).text() == QStringLiteral("救助科"));
    CHECK(desk.field(kYear).text() == QStringLiteral("2025"));
    CHECK(desk.field(kDate).text() == QStringLiteral("2025-03-01"));
}

TEST_CASE("a year or a day that is none is told, and reached")
{
    Fields desk;
    desk.fields.show();
    desk.type(kYear, QStringLiteral("26"));
    CHECK(desk.fields.fault().startsWith(QStringLiteral("“26” is no year.")));
    desk.type(kYear, QStringLiteral("2026"));
    desk.type(kDate, QStringLiteral("soon"));
    CHECK(desk.fields.fault().startsWith(QStringLiteral("“soon” is no day.")));
    desk.type(kDate, QStringLiteral("2026-02-30"));
    CHECK_FALSE(desk.fields.fault().isEmpty());
}

TEST_CASE("years and a day are taken only where nothing else stands beside them")
{
    const Fields desk;
    for (const char *years : {"2026/2027", "122026", "2026,2027", "20267", "2026-20277"}) {
        INFO(years);
        desk.type(kYear, QString::fromLatin1(years));
        CHECK(desk.fields.fault().contains(QStringLiteral("is no year.")));
    }
    desk.type(kYear, QStringLiteral(" 2026 ~ 2027 "));
    CHECK(desk.fields.fault().isEmpty());
    CHECK(desk.fields.corrections().years == LedgerYears {2026, 2027});
    for (const char *day : {"2026-4-231", "12026-4-2", "2026-4-2 17:00"}) {
        INFO(day);
        desk.type(kDate, QString::fromLatin1(day));
        CHECK(desk.fields.fault().contains(QStringLiteral("is no day.")));
    }
    desk.type(kDate, QStringLiteral(" 2026/4/3 "));
    CHECK(desk.fields.fault().isEmpty());
    CHECK(desk.fields.corrections().date == QDate(2026, 4, 3));
}

TEST_CASE("typed is neither a section that was found nor what cannot be taken")
{
    const Fields desk;
    desk.type(kYear, QStringLiteral("26"));
    desk.type(kDate, QStringLiteral("soon"));
    CHECK(desk.fields.typed().isEmpty());
    desk.type(kUnit, QStringLiteral("another"));
    desk.type(kDate, QStringLiteral("2026-04-03"));
    const QString sheet = desk.request.input.tables.first().grid.name();
    const HeadingCorrections expected {
        {{QStringLiteral("another"), sheet}}, std::nullopt, QDate(2026, 4, 3)};
    CHECK(desk.fields.typed() == expected);
}

TEST_CASE("the years of a ledger that is there hold, those typed come back for a new one")
{
    Fields desk;
    desk.type(kYear, QStringLiteral("2027"));
    core::Ledger ledger;
    desk.fields.setLedger(ledger);
    CHECK(desk.field(kYear).isEnabled()); // it has none of its own
    ledger.year = 2021;
    ledger.lastYear = 2023;
    desk.fields.setLedger(ledger);
    CHECK_FALSE(desk.field(kYear).isEnabled());
    CHECK(desk.field(kYear).text() == QStringLiteral("2021—2023"));
    desk.fields.setLedger(std::nullopt);
    CHECK(desk.field(kYear).text() == QStringLiteral("2027"));
}

TEST_CASE("where a column names the units none is asked for")
{
    Fields desk;
    desk.fields.setTable(0, true);
    CHECK_FALSE(desk.field(kUnit).isEnabled());
}
