// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/example_office.h"

#include "tests/support/catch.h"

#include <array>

namespace tests {

namespace {

QList<core::Unit> units()
{
    core::Unit office;
    office.id = core::Id {2};
    office.kind = core::UnitKind::Office;
    office.name = QStringLiteral("示例县民政局");
    QList<core::Unit> units {office};
    const QStringList names
        = QStringLiteral(
              "办公室|社会救助科|养老服务科|儿童福利科|区划地名科|社会组织科|规划财务科|社会事务科")
              .split(QLatin1Char('|'));
    for (const QString &name : names) {
        core::Unit unit;
        unit.id = core::Id {10 + units.size()};
        unit.parent = office.id;
        unit.name = name;
        unit.position = static_cast<int>(units.size());
        units.append(unit);
    }
    return units;
}

/// What has something to say in week 39: id, unit, code, title, person, due date, last report and
/// its day.
constexpr std::array kCurrentTasks {
    u"101|11|2026-办公-011|第三季度重点工作督查通报|王某|2026-09-30|已形成初稿,正在征求各科室意见|"
    u"2026-09-18",
    u"102|11|2026-办公-012|筹备四季度民政工作推进会|王某|2026-10-14|会议方案局党组已同意|2026-09-"
    u"18",
    u"103|12|2026-救助-007|低保对象第三批复核|张某|2026-09-10|已复核1,126户,占应复核户数的78.0%|"
    u"2026-09-18",
    u"104|12|2026-救助-009|临时救助备用金拨付|张某|2026-10-09|已拨付8个乡镇共46.0万元|2026-09-18",
    u"105|12|2026-救助-010|低保专项治理“回头看”|刘某|2026-10-15||",
    u"106|13|2026-养老-003|县中心敬老院消防改造竣工验收|李某|2026-08-31|主体改造完工,"
    u"消防检测报告未出具|2026-09-18",
    u"107|14|2026-儿童-004|困境儿童保障政策落实情况自查|赵某|2026-09-28|12个乡镇自查表已收齐|2026-"
    u"09-18",
    u"108|15|2026-区划-002|乡村地名信息采集上图|周某|2026-09-18||",
    u"109|16|2026-组织-001|社会组织年检结论公告|钱某|2026-09-15|已公告|2026-09-22",
    u"110|17|2026-财务-001|第三季度项目资金支付进度核对|吴某|2026-10-16||",
};

ExampleTask currentTask(const char16_t *line)
{
    const QStringList cells = QString::fromUtf16(line).split(QLatin1Char('|'));
    return {cells.at(0).toLongLong(),
            cells.at(1).toLongLong(),
            cells.at(2),
            cells.at(3),
            cells.at(4),
            QDate::fromString(cells.at(5), Qt::ISODate),
            cells.at(6),
            QDate::fromString(cells.at(7), Qt::ISODate)};
}

} // namespace

ExampleOffice::ExampleOffice()
{
    core::Ledger ledger;
    ledger.id = core::Id {1};
    ledger.title = QStringLiteral("示例县民政局2026年重点工作台账");
    ledger.year = 2026;
    m_source.put(ledger);
    for (const core::Unit &unit : units())
        m_source.put(unit);
    for (const char16_t *line : kCurrentTasks) {
        ExampleTask task = currentTask(line);
        if (task.id == 109) {
            task.state = core::TaskState::Closed;
            task.closedOn = QDate(2026, 9, 22);
        }
        if (task.id == 110)
            task.registeredOn = QDate(2026, 9, 21);
        put(task);
    }
    // Quiet ones: due in December, never reported on.
    for (int i = 0; i < 23; ++i) {
        put({200 + i,
             11 + i % 8,
             QStringLiteral("2026-常规-%1").arg(i + 1, 3, 10, QLatin1Char('0')),
             QStringLiteral("年度常规工作第%1项").arg(i + 1),
             QStringLiteral("郑某"),
             QDate(2026, 12, 31),
             {},
             {}});
    }
}

void ExampleOffice::put(const ExampleTask &example)
{
    core::Task task;
    task.id = core::Id {example.id};
    task.ledger = core::Id {example.ledger};
    task.position = static_cast<int>(example.id);
    task.code = example.code;
    task.title = example.title;
    task.unit = core::Id {example.unit};
    task.state = example.state;
    m_source.put(task);
    const auto own = [&](auto record, int digit) {
        record.id = core::Id {example.id * 10 + digit};
        record.task = task.id;
        return record;
    };
    core::Responsibility person = own(core::Responsibility {}, 1);
    person.text = example.person;
    m_source.put(person);
    core::Deadline deadline = own(core::Deadline {}, 3);
    deadline.due = example.due;
    deadline.precision = core::Precision::Day;
    m_source.put(deadline);
    core::Event event = own(core::Event {}, 5);
    event.date = example.registeredOn;
    m_source.put(event);
    if (example.closedOn.isValid()) {
        event.id = core::Id {example.id * 10 + 6};
        event.kind = core::EventKind::ImportedClosed;
        event.date = example.closedOn;
        m_source.put(event);
    }
    if (!example.report.isEmpty()) {
        core::Progress report = own(core::Progress {}, 7);
        report.date = example.reportedOn;
        report.text = example.report;
        m_source.put(report);
    }
}

core::ReportRequest ExampleOffice::request() const
{
    return {m_source,
            m_calendar,
            m_clock,
            {},
            {},
            {},
            {},
            core::PaperFrame::Internal,
            core::PaperSize::A4Landscape,
            {}};
}

core::Report ExampleOffice::weekly(const QString &week) const
{
    core::ReportRequest wanted = request();
    wanted.period = week;
    const core::Result<core::Report> report = core::makeReport(QStringLiteral("weekly"), wanted);
    REQUIRE(report);
    return *report;
}

QStringList columnOf(const core::ReportBlock &block, int column)
{
    QStringList texts;
    for (const core::ReportRow &row : block.rows)
        texts.append(row.cells.at(column).text);
    return texts;
}

} // namespace tests
