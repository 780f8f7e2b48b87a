// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/xlsx_file.h"
#include "core/import/return_status.h"
#include "core/import/returned_sheets.h"
#include "core/records/fields.h"
#include "tests/core/import/sent_ledger.h"
#include "tests/support/test_data.h"

#include <QFile>

using namespace core;
using tests::SentLedger;

namespace {

/// The sheets as sections have sent them back, saved by LibreOffice in one of its forms.
ReturnedSheets returned(const QString &suffix)
{
    const QString folder = tests::testData(QStringLiteral("import/returned/"));
    return readReturned({folder + QStringLiteral("九月填报（张三）.") + suffix,
                         folder + QStringLiteral("社会救助科.") + suffix});
}

const QStringList kSuffixes {QStringLiteral("xlsx"), QStringLiteral("ods"), QStringLiteral("xls")};

struct Told
{
    QString text;
    std::optional<int> percent;

    bool operator==(const Told &) const = default;
};

/// What @p plan changes of @p task, by kind of record and field.
QStringList changesOf(const ImportPlan &plan, Id task)
{
    QStringList changes;
    for (const RecordChange &change : plan.changes.changes) {
        const RecordImage &known = change.after ? change.after : change.before;
        if (taskOf(*known) != task)
            continue;
        const bool isEdit = change.before && change.after;
        changes.append(
            core::keyOf(kindOf(*known)) + u' '
            + (isEdit ? differingFields(*change.before, *change.after) : QStringList()).join(u' '));
    }
    return changes;
}

/// What was reported on @p task on the day of the sheet.
QList<Told> reportsOf(const TaskBundle &task)
{
    QList<Told> told;
    for (const Progress &report : task.reports) {
        CHECK(report.date == QDate(2026, 9, 25));
        told.append({report.text, report.percent});
    }
    return told;
}

} // namespace

TEST_CASE("a sheet filled in through LibreOffice changes exactly what was filled in")
{
    for (const QString &suffix : kSuffixes) {
        INFO(suffix.toStdString());
        SentLedger ledger;
        const ReturnedSheets sheets = returned(suffix);
        CHECK(sheets.refused.isEmpty());
        const ImportPlan plan = ledger.plan(sheets.input);
        CHECK(plan.ledger.id == SentLedger::kLedger);
        CHECK(plan.updated == 3);
        CHECK(plan.added == 2);
        CHECK(plan.unchanged == 2);
        CHECK(changesOf(plan, SentLedger::kTraining).isEmpty());
        CHECK(changesOf(plan, SentLedger::kAllowance).isEmpty());
        ledger.file.apply(plan.changes);

        const TaskBundle canteens = ledger.task(SentLedger::kCanteens);
        CHECK(reportsOf(canteens)
              == QList<Told> {{QStringLiteral("已建成4个，其余2个正在装修"), 70}});
        CHECK(canteens.task.problem == QStringLiteral("选址困难"));
        REQUIRE(canteens.extras.size() == 1);
        CHECK(canteens.extras.constFirst().header == QStringLiteral("下周计划"));
        CHECK(canteens.extras.constFirst().text == QStringLiteral("完成装修验收"));
        CHECK(reportsOf(ledger.task(SentLedger::kBeds))
              == QList<Told> {{QStringLiteral("已新增120张"), 60}});
        CHECK(reportsOf(ledger.task(SentLedger::kAssessment))
              == QList<Told> {{QStringLiteral("评估全部完成"), 100}});
        CHECK(ledger.task(SentLedger::kAllowance).reports.isEmpty());
    }
}

TEST_CASE("what only the office changes is listed as a request and stays as it is")
{
    for (const QString &suffix : kSuffixes) {
        INFO(suffix.toStdString());
        SentLedger ledger;
        const ImportPlan plan = ledger.plan(returned(suffix).input);
        QStringList requests;
        for (const ImportIssue &issue : plan.issues) {
            CHECK(issue.kind == ImportIssueKind::ChangeRequested);
            requests.append(issue.column + u' ' + issue.value);
        }
        requests.sort();
        CHECK(requests
              == QStringList {QStringLiteral("F 2026年12月底"), QStringLiteral("J 2026-09-20")});
        ledger.file.apply(plan.changes);
        CHECK(ledger.task(SentLedger::kBeds).deadlines.constFirst().due == QDate(2026, 11, 30));
        const TaskBundle assessment = ledger.task(SentLedger::kAssessment);
        CHECK(assessment.task.state == TaskState::InProgress);
        CHECK_FALSE(assessment.deadlines.constFirst().actual.isValid());
    }
}

TEST_CASE("rows a section has added, one of them a copy, become drafts it leads")
{
    for (const QString &suffix : kSuffixes) {
        INFO(suffix.toStdString());
        SentLedger ledger;
        const ImportPlan plan = ledger.plan(returned(suffix).input);
        QStringList added;
        for (const ImportRow &row : plan.rows) {
            if (row.outcome != ImportOutcome::Added)
                continue;
            CHECK(row.bundle.task.state == TaskState::Draft);
            CHECK(row.bundle.task.unit == SentLedger::kElderly);
            added.append(row.bundle.task.content);
        }
        added.sort();
        CHECK(
            added
            == QStringList {QStringLiteral("培训护工30人次"), QStringLiteral("开展冬季安全检查")});
    }
}

TEST_CASE("the same files a second time, in whichever form, add nothing")
{
    SentLedger ledger;
    ledger.file.apply(ledger.plan(returned(kSuffixes.constFirst()).input).changes);
    for (const QString &suffix : kSuffixes) {
        INFO(suffix.toStdString());
        const ImportPlan again = ledger.plan(returned(suffix).input);
        CHECK(again.added == 0);
        CHECK(again.updated == 0);
        CHECK(again.changes.isEmpty());
    }
}

TEST_CASE("who has reported is told by the sheet, whatever its file and its tab are called")
{
    SentLedger ledger;
    const ReturnedSheets sheets = returned(QStringLiteral("ods"));
    const ImportPlan plan = ledger.plan(sheets.input);
    const QList<Unit> sections = ledger.file.units()->mid(1); // the first is the office
    const QList<ReturnStatus> statuses = returnStatuses(plan, sheets, sections);
    REQUIRE(statuses.size() == 2);
    CHECK(statuses.at(0).unit == QStringLiteral("养老服务科"));
    CHECK(statuses.at(0).state == ReturnState::Reported);
    CHECK(statuses.at(0).file == QStringLiteral("九月填报（张三）.ods"));
    CHECK(statuses.at(0).requests == 2);
    CHECK(statuses.at(1).unit == QStringLiteral("社会救助科"));
    CHECK(statuses.at(1).state == ReturnState::Unchanged);
}

// Not run with the others: tests/data/import/returned/make.py has the sheets written that it fills
// in.
TEST_CASE("sheets are written for sections", "[.sent]")
{
    const QString folder = qEnvironmentVariable("DUBAN_SENT");
    REQUIRE_FALSE(folder.isEmpty());
    const SentLedger ledger;
    for (const auto &[unit, name] : {std::pair {SentLedger::kElderly, "养老服务科"},
                                     std::pair {SentLedger::kRelief, "社会救助科"}}) {
        const auto bytes = xlsxBytes(ledger.sheetOf(unit));
        REQUIRE(bytes.has_value());
        QFile file(folder + u'/' + QString::fromUtf8(name) + QStringLiteral(".xlsx"));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(*bytes) == bytes->size());
    }
}
