// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/imports/read_table.h"
#include "ui/imports/heading_notes.h"

using core::SheetHeading;

namespace {

SheetHeading headingOf(const QString &title)
{
    SheetHeading heading;
    heading.title = title;
    heading.year = core::yearsIn(title).first;
    return heading;
}

QString foundIn(const SheetHeading &heading)
{
    core::ImportTable table = tests::readTable().tables.first();
    table.heading = heading;
    return ui::foundText(table, heading);
}

core::ImportTable tableOf(const QStringList &deadlines)
{
    core::ImportTable table {core::SheetGrid(QString()), core::HeaderMap(0, 0, {}), {}};
    int row = 0;
    for (const QString &text : QStringList {QStringLiteral("时限")} + deadlines)
        REQUIRE(table.grid.setCell({row++, 0}, {text}));
    return table;
}

const core::WorkCalendar &calendar()
{
    static const core::WorkCalendar days = core::WorkCalendar::builtIn();
    return days;
}

} // namespace

TEST_CASE("where unit, year and date stand above a table is told")
{
    SheetHeading heading = headingOf(QStringLiteral("某县民政局2026年台账"));
    heading.unitText = heading.title;
    CHECK(foundIn(heading) == QStringLiteral("Found above the table: unit and year in the title."));
    heading.unitText = QStringLiteral("填报单位：养老科");
    heading.dateText = QStringLiteral("填报日期：2026年4月2日");
    CHECK(foundIn(heading)
          == QStringLiteral("Found above the table: unit in “填报单位：养老科”, year in the title, "
                            "date in “填报日期：2026年4月2日”."));
    CHECK(foundIn({}) == QStringLiteral("Neither unit nor year nor date stand above the table."));
    heading.dateText = QString(60, u'长');
    CHECK(foundIn(heading).contains(QStringLiteral("“%1…”").arg(QString(24, u'长'))));
}

TEST_CASE("the deadline shown is the first that needs a basis")
{
    const auto sample = [](const QStringList &deadlines) {
        return ui::samplePhrase(tableOf(deadlines), 0, calendar());
    };
    CHECK(sample({QStringLiteral("2026年6月底"), QStringLiteral("适时"), QStringLiteral("9月底")})
          == QStringLiteral("9月底"));
    CHECK(sample({QStringLiteral("2026-06-30"), QStringLiteral("长期")}).isEmpty());
    CHECK(sample({}).isEmpty());
}

TEST_CASE("a deadline is told with its day and what it is counted from")
{
    core::Ledger ledger;
    SheetHeading heading;
    const QString phrase = QStringLiteral("6月底");
    const auto text = [&] { return ui::basisText(phrase, ledger, heading, calendar()); };
    CHECK(text() == QStringLiteral("“6月底” means no day without a year or a file date."));
    heading.year = 2027;
    CHECK(text() == QStringLiteral("“6月底” is read as 2027-06-30, by the year, 2027."));
    heading.date = QDate(2026, 4, 2);
    CHECK(text() == QStringLiteral("“6月底” is read as 2026-06-30, by the file date, 2026-04-02."));
    ledger.sourceDate = QDate(2025, 2, 1);
    CHECK(text()
          == QStringLiteral("“6月底” is read as 2025-06-30, by the date of the ledger's own "
                            "document, 2025-02-01."));
}

TEST_CASE("the deadlines of a column are counted, and those that are not understood")
{
    const auto counted = [](const QStringList &deadlines, core::PhraseBasis basis) {
        return ui::deadlinesText(tableOf(deadlines), 0, basis, calendar());
    };
    const core::PhraseBasis year {QDate(2026, 1, 1), false};
    const QStringList understood {QStringLiteral("6月底前"),
                                  QStringLiteral("2026年底"),
                                  QStringLiteral("长期"),
                                  QStringLiteral("每周五")};
    CHECK(counted(understood, year) == QStringLiteral("4, all understood"));
    CHECK(counted(understood + QStringList {QStringLiteral("适时")}, year)
          == QStringLiteral("5, 1 doubtful"));
    // Without a year 6月底前 means no day.
    CHECK(counted(understood, {}) == QStringLiteral("4, 1 doubtful"));
    CHECK(counted({QString(), QString()}, year).isEmpty());
    CHECK(counted(QStringList(3000, QStringLiteral("6月底前")), year).isEmpty());
}

TEST_CASE("the persons of a column are counted once each")
{
    CHECK(ui::personsText(tableOf({QStringLiteral("何某"),
                                   QStringLiteral("曹某、杜某"),
                                   QStringLiteral("何 某"),
                                   QString()}),
                          0)
          == QStringLiteral("3 person(s)"));
    CHECK(ui::personsText(tableOf({QString()}), 0).isEmpty());
}
