// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/return_status.h"
#include "tests/core/import/import_fixture.h"

using namespace core;
using tests::ImportFixture;

namespace {

const QString kHead = QStringLiteral("重点工作台账\n填报单位：%1\n填报日期：2026年9月25日\n"
                                     "编号\t工作内容\t责任人\t完成时限\t进展情况\t督办填报号\n");

/// A ledger of three sections, and the files that came back.
class ReturnedFiles : public ImportFixture
{
public:
    ReturnedFiles()
    {
        importText(QStringLiteral("重点工作台账\n编号\t工作内容\t牵头科室\t责任人\t完成时限\n"
                                  "A-1\t甲\t养老科\t张三\t2026年10月底\n"
                                  "B-1\t乙\t救助科\t李四\t2026年底\n"
                                  "C-1\t丙\t办公室\t王五\t2026年底\n"));
        options.describesRows = true;
    }

    /// The file of @p section with what it reports on task @p place.
    QString put(const QString &section, int place, const QString &report)
    {
        const TaskBundle task = tasks().at(place);
        const QString row = QStringLiteral("%1\t%2\t%3\t%4\t%5\t%6\n")
                                .arg(task.task.code,
                                     task.task.content,
                                     task.responsibilities.constLast().text,
                                     task.deadlines.constFirst().phrase,
                                     report,
                                     task.task.id.toString());
        return folder().put(section + QStringLiteral("_重点工作台账_0925.tsv"),
                            (kHead.arg(section) + row).toUtf8());
    }

    [[nodiscard]] QList<ReturnStatus> statuses(const QStringList &paths)
    {
        const ReturnedSheets sheets = readReturned(paths);
        const auto made = plan(sheets.input);
        REQUIRE(made.has_value());
        return returnStatuses(*made, sheets, *file.units());
    }
};

} // namespace

TEST_CASE_METHOD(ReturnedFiles,
                 "each section has reported, sent its sheet back as it was, or not yet")
{
    const auto found = statuses({put(QStringLiteral("养老科"), 0, QStringLiteral("已办一半")),
                                 put(QStringLiteral("救助科"), 1, {})});
    REQUIRE(found.size() == 3);
    CHECK(found.at(0).unit == QStringLiteral("养老科"));
    CHECK(found.at(0).state == ReturnState::Reported);
    CHECK(found.at(0).updated == 1);
    CHECK(found.at(0).file == QStringLiteral("养老科_重点工作台账_0925.tsv"));
    CHECK(found.at(1).state == ReturnState::Unchanged);
    CHECK(found.at(2).unit == QStringLiteral("办公室"));
    CHECK(found.at(2).state == ReturnState::Missing);
    CHECK(found.at(2).file.isEmpty());
}

TEST_CASE_METHOD(
    ReturnedFiles,
    "a file that is damaged, none of ours or of another ledger is told with its reason")
{
    const QString other = folder().put(
        QStringLiteral("救助科_旧表.tsv"),
        (kHead.arg(QStringLiteral("救助科")).replace(QStringLiteral("重点"), QStringLiteral("另外"))
         + QStringLiteral("B-1\t乙\t李四\t2026年底\t好\t1\n"))
            .toUtf8());
    const QString plain = folder().put(QStringLiteral("名单.tsv"),
                                       QStringLiteral("工作内容\t责任人\n丁\t赵六\n").toUtf8());
    const QString broken = folder().put(QStringLiteral("办公室_坏.xlsx"), "no table");
    const auto found = statuses(
        {put(QStringLiteral("养老科"), 0, QStringLiteral("已办")), other, plain, broken});
    REQUIRE(found.size() == 4);
    CHECK(found.at(0).state == ReturnState::Reported);
    CHECK(found.at(1).state == ReturnState::Refused);
    CHECK(found.at(1).error->kind == ErrorKind::InputNotSent);
    CHECK(found.at(2).state == ReturnState::Refused);
    CHECK(found.at(2).unit == QStringLiteral("办公室"));
    CHECK(found.at(3).unit.isEmpty());
    CHECK(found.at(3).file == QStringLiteral("名单.tsv"));
    CHECK(found.at(3).error->kind == ErrorKind::InputNotSent);
}

TEST_CASE_METHOD(ReturnedFiles,
                 "what several sections report is one import, each report from its own file")
{
    const ReturnedSheets sheets
        = readReturned({put(QStringLiteral("养老科"), 0, QStringLiteral("甲已办")),
                        put(QStringLiteral("救助科"), 1, QStringLiteral("乙已办"))});
    REQUIRE(sheets.input.tables.size() == 2);
    const auto made = plan(sheets.input);
    REQUIRE(made.has_value());
    CHECK(made->updated == 2);
    CHECK_FALSE(made->createsLedger);
    CHECK(made->sheets.at(1).file == QStringLiteral("救助科_重点工作台账_0925.tsv"));
    file.apply(made->changes);
    CHECK(tasks().at(0).reports.constFirst().text == QStringLiteral("甲已办"));
    CHECK(tasks().at(1).reports.constFirst().text == QStringLiteral("乙已办"));
}

TEST_CASE_METHOD(ReturnedFiles, "of two files of one section the second is not taken")
{
    const QString first = put(QStringLiteral("养老科"), 0, QStringLiteral("已办"));
    const QString again = folder().put(QStringLiteral("养老科_副本.tsv"), [&first] {
        QFile report(first);
        REQUIRE(report.open(QIODevice::ReadOnly));
        return report.readAll();
    }());
    const ReturnedSheets sheets = readReturned({first, again});
    CHECK(sheets.input.tables.size() == 1);
    REQUIRE(sheets.refused.size() == 1);
    CHECK(sheets.refused.constFirst().file == QStringLiteral("养老科_副本.tsv"));
}
