// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/export/handback.h"
#include "tests/support/daying.h"

using namespace core;
using tests::dayingRows;
using tests::dayingTask;

namespace {

const QString kCare = QStringLiteral("养老服务股");
const QString kAid = QStringLiteral("社会救助股");
const QString kNobody = QStringLiteral("未分配");

Unit sectionNamed(qint64 id, const QString &name, int position)
{
    Unit unit;
    unit.id = Id {id};
    unit.kind = UnitKind::Section;
    unit.name = name;
    unit.position = position;
    return unit;
}

/// The annex of 大英, of which two sections lead two tasks each and nobody the other five.
class DividedAnnex
{
public:
    DividedAnnex()
    {
        source.put(sectionNamed(701, kAid, 2));
        source.put(sectionNamed(700, kCare, 1));
        lead(dayingTask(1, 1), 700);
        lead(dayingTask(3, 3), 700);
        lead(dayingTask(1, 2), 701);
        lead(dayingTask(2, 1), 701);
    }

    void lead(Id id, qint64 unit)
    {
        Task task = std::get<Task>(source.record(id));
        task.unit = Id {unit};
        source.put(task);
    }

    [[nodiscard]] LedgerRequest request(SheetDivision division = SheetDivision::Units) const
    {
        LedgerRequest request {source, calendar, clock, {}};
        request.division = division;
        return request;
    }

    [[nodiscard]] static Workbook workbook(const LedgerRequest &request)
    {
        const auto made = ledgerWorkbook(request);
        REQUIRE(made.has_value());
        return *made;
    }

    [[nodiscard]] QList<Worksheet> sheets() const { return workbook(request()).sheets; }

    tests::ListRecordSource source {tests::dayingRecords()};
    WorkCalendar calendar = WorkCalendar::builtIn();
    tests::FakeClock clock {QDate(2022, 1, 5)};
};

QStringList tabsOfSheets(const QList<Worksheet> &sheets)
{
    QStringList names;
    for (const Worksheet &sheet : sheets)
        names.append(sheet.name);
    return names;
}

/// What stands under 工作内容, the third column of the annex.
QStringList contentsOn(const Worksheet &sheet)
{
    QStringList contents;
    for (const QList<WorksheetCell> &row : sheet.rows)
        contents.append(row.at(2).text);
    return contents;
}

/// How many cells of @p sheet have @p text in them.
int cellsWith(const Worksheet &sheet, const QString &text)
{
    int count = 0;
    for (const QList<WorksheetCell> &row : sheet.rows) {
        for (const WorksheetCell &cell : row)
            count += cell.text.contains(text) ? 1 : 0;
    }
    return count;
}

} // namespace

TEST_CASE("each section has a sheet of the tasks it leads, and the last is for those nobody leads")
{
    const QList<Worksheet> sheets = DividedAnnex().sheets();
    REQUIRE(tabsOfSheets(sheets) == QStringList {kCare, kAid, kNobody});
    CHECK(contentsOn(sheets.at(0))
          == QStringList {dayingRows().at(0).content, dayingRows().at(8).content});
    CHECK(contentsOn(sheets.at(1))
          == QStringList {dayingRows().at(1).content, dayingRows().at(3).content});
    CHECK(contentsOn(sheets.at(2))
          == QStringList {dayingRows().at(2).content,
                          dayingRows().at(4).content,
                          dayingRows().at(5).content,
                          dayingRows().at(6).content,
                          dayingRows().at(7).content});
    // The objective stands over what is left of it: merged over 5 and 6, and over 7 and 8.
    CHECK(sheets.at(0).rows.at(1).at(1).text == tests::dayingObjectives().at(2));
    CHECK(sheets.at(2).merges.contains(WorksheetMerge {1, 1, 2}));
    CHECK(sheets.at(2).merges.contains(WorksheetMerge {1, 3, 2}));
    CHECK(sheets.at(0).merges.isEmpty());
}

TEST_CASE("sheets of sections look like the list of all, and say whose they are")
{
    const DividedAnnex annex;
    const Worksheet whole
        = DividedAnnex::workbook(annex.request(SheetDivision::None)).sheets.constFirst();
    const Workbook divided = DividedAnnex::workbook(annex.request());
    for (const Worksheet &sheet : divided.sheets) {
        CHECK(sheet.columns == whole.columns);
        CHECK(sheet.paper == whole.paper);
        CHECK(sheet.title == tests::dayingLedger().title);
        CHECK(sheet.head == whole.head);
        CHECK(sheet.heading == sheet.name);
        CHECK(sheet.foot.startsWith(tests::dayingLedger().title + u'\u3000' + sheet.name));
    }
    CHECK(divided.fileName
          == QStringLiteral("大英县民政局对标竞进工作清单（2022年1月5日，分科室）"));
}

TEST_CASE("only sections that lead something of what is exported have a sheet")
{
    const DividedAnnex annex;
    LedgerRequest late = annex.request();
    late.filter.light = LightColour::Red; // the first task of each objective
    const QList<Worksheet> sheets = DividedAnnex::workbook(late).sheets;
    CHECK(tabsOfSheets(sheets) == QStringList {kCare, kAid, kNobody});
    CHECK(sheets.first().rows.size() == 1);
    CHECK(sheets.first().head.last() == QStringLiteral("已筛选1/9项"));

    LedgerRequest one = annex.request();
    one.filter.unit = Id {701};
    CHECK(tabsOfSheets(DividedAnnex::workbook(one).sheets) == QStringList {kAid});
}

TEST_CASE("entries are spread over the sheets with their tasks")
{
    const DividedAnnex annex;
    LedgerRequest measures = annex.request();
    measures.list = ListKind::Measures;
    const QList<Worksheet> sheets = DividedAnnex::workbook(measures).sheets;
    REQUIRE(tabsOfSheets(sheets) == QStringList {kCare, kAid, kNobody});
    CHECK(sheets.at(0).rows.size() == 2);
    CHECK(cellsWith(sheets.at(0), dayingRows().at(8).measure) == 1);
    CHECK(cellsWith(sheets.at(1), dayingRows().at(8).measure) == 0);
    CHECK(sheets.at(2).rows.size() == 5);
}

TEST_CASE("of several ledgers each has its sheets, one without tasks says so")
{
    DividedAnnex annex;
    Ledger other;
    other.id = Id {500};
    other.title = QStringLiteral("空台账");
    other.position = 1;
    annex.source.put(other);
    const QList<Worksheet> sheets = annex.sheets();
    const QString title = tests::dayingLedger().title;
    REQUIRE(tabsOfSheets(sheets)
            == QStringList {kCare + u' ' + title,
                            kAid + u' ' + title,
                            kNobody + u' ' + title,
                            QStringLiteral("空台账")});
    CHECK(sheets.last().emptyText == QStringLiteral("没有可列的任务。"));
}

TEST_CASE("a ledger that came from a table keeps its form on each sheet")
{
    tests::Handback handback(QStringLiteral("daying-2021.xlsx"));
    handback.source.put(sectionNamed(900'700, kAid, 9));
    const auto facts = handback.source.facts(handback.ledger().id);
    REQUIRE(facts.has_value());
    const Id id = facts->at(1).id; // below the first objective
    Task task = std::get<Task>(handback.source.record(id));
    CHECK(task.content == dayingRows().at(0).content);
    task.unit = Id {900'700};
    handback.source.put(task);

    const DividedAnnex annex;
    LedgerRequest request {handback.source, annex.calendar, annex.clock, {}};
    request.division = SheetDivision::Units;
    const QList<Worksheet> sheets = DividedAnnex::workbook(request).sheets;
    REQUIRE(tabsOfSheets(sheets) == QStringList {kAid, kNobody});
    CHECK(sheets.at(0).ownHead.has_value());
    const QString first = QStringLiteral("完成全县18个社区");
    const QString second = QStringLiteral("完成全县29个社区");
    CHECK(cellsWith(sheets.at(0), first) == 1);
    CHECK(cellsWith(sheets.at(0), second) == 0);
    CHECK(cellsWith(sheets.at(1), first) == 0);
    CHECK(cellsWith(sheets.at(1), second) == 1);
}

TEST_CASE("sheets of sections are written in every format that has tables")
{
    const DividedAnnex annex;
    CHECK(ledgerBytes(annex.request(), ExportFormat::Xlsx)->startsWith("PK"));
    CHECK(ledgerBytes(annex.request(), ExportFormat::Docx)->startsWith("PK"));
    const auto text = ledgerBytes(annex.request(), ExportFormat::Csv);
    REQUIRE(text.has_value());
    CHECK(text->indexOf(kAid.toUtf8()) > text->indexOf(kCare.toUtf8()));
    CHECK(text->indexOf(kNobody.toUtf8()) > text->indexOf(kAid.toUtf8()));
}
