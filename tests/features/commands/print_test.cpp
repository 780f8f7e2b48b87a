// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/text.h"
#include "tests/features/commands/program.h"
#include "tests/support/catch.h"
#include "tests/support/daying.h"

#include <QFile>
#include <QProcess>

using namespace tests;

namespace {
QStringList printWeekly(const ImportedFile &file, const QString &output)
{
    return {QStringLiteral("print"),
            file.path(),
            QStringLiteral("--document"),
            QStringLiteral("weekly"),
            QStringLiteral("--period"),
            QStringLiteral("2021-W30"),
            QStringLiteral("--output"),
            output};
}

/// As it is compared: paper breaks lines and prints punctuation full-width.
QString folded(const QString &text)
{
    return core::foldForMatching(text);
}

/// What pdftotext reads out of a PDF: -raw in the order it was painted, -layout as it stands on the
/// page.
QString readingOf(const QString &path, const QStringList &options)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), options + QStringList {path, QStringLiteral("-")});
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString textOf(const QString &path)
{
    return folded(readingOf(path, {QStringLiteral("-raw")}));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString minuteNow()
{
    return core::SystemClock().now().toString(QStringLiteral("HH:mm"));
}

} // namespace

TEST_CASE("the weekly sheet of a quiet week lists all nine open tasks and no alert")
{
    const ImportedFile file;
    const QString output = file.other(QStringLiteral("w.pdf"));

    const Run run = runDuban(printWeekly(file, output));

    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    CHECK(run.err.isEmpty());
    const QString text = textOf(output);
    CHECK(text.contains(QStringLiteral("第30周")));
    CHECK(text.contains(QStringLiteral("7月26日")));
    CHECK(text.contains(QStringLiteral("7月30日")));
    CHECK(text.contains(QStringLiteral("本周无逾期和临期事项")));
    for (const DayingRow &row : dayingRows()) {
        INFO(row.content.toStdString());
        CHECK(text.contains(folded(row.content)));
    }
}

TEST_CASE("the sheet carries the office's name, its week and its counts")
{
    const ImportedFile file;
    const QString output = file.other(QStringLiteral("w.pdf"));
    REQUIRE(runDuban(printWeekly(file, output)).exitCode == 0);
    const QString text = readingOf(output, {QStringLiteral("-raw")});
    CHECK(text.contains(QStringLiteral("大英县民政局周工作汇报表")));
    CHECK(text.contains(QStringLiteral("第30周（7月26日—7月30日）")));
    CHECK(text.contains(QStringLiteral("在办9项，本周办结0项，本周新增0项；逾期0项（与上周持平），"
                                       "临期0项（与上周持平）。")));
    CHECK(text.contains(QStringLiteral("未明确科室\n（胡应兵）")));
    CHECK(text.contains(QStringLiteral("第 1 页 共 1 页")));
}

TEST_CASE("a reader of the PDF finds every task, and no letters are pulled apart")
{
    const ImportedFile file;
    const QString output = file.other(QStringLiteral("w.pdf"));
    REQUIRE(runDuban(printWeekly(file, output)).exitCode == 0);
    // Without options pdftotext follows the columns as a reader does.
    const QString text = folded(readingOf(output, {}));
    for (const DayingRow &row : dayingRows()) {
        INFO(row.content.toStdString());
        CHECK(text.contains(folded(row.content)));
    }
    const QString page = readingOf(output, {QStringLiteral("-layout")});
    CHECK(page.contains(QStringLiteral("城乡社区治理叫得响、拿得")));
    CHECK(page.contains(QStringLiteral("念、新机制、新模式和新场")));
}

TEST_CASE("every picture that was written is named")
{
    const ImportedFile file;
    const QString output = file.other(QStringLiteral("w.png"));
    const Run run = runDuban(printWeekly(file, output));
    REQUIRE(run.exitCode == 0);
    CHECK(QFile::exists(output));
    CHECK(QString::fromUtf8(run.out).contains(output));
}

TEST_CASE("a picture of a document has the same bytes every time")
{
    const ImportedFile file;
    const QString first = file.other(QStringLiteral("first.png"));
    const QString second = file.other(QStringLiteral("second.png"));
    // A sheet bears the minute it was printed in, so both are printed again should it change.
    for (QString minute; minute != minuteNow();) {
        minute = minuteNow();
        REQUIRE(runDuban(printWeekly(file, first)).exitCode == 0);
        REQUIRE(runDuban(printWeekly(file, second)).exitCode == 0);
    }

    const QString page = QFile::exists(first) ? QString() : QStringLiteral("-1");
    const auto pageOf = [&](const char *name) {
        return file.other(QString::fromLatin1(name) + page + QStringLiteral(".png"));
    };
    CHECK(bytesOf(pageOf("first")).startsWith("\x89PNG"));
    CHECK(bytesOf(pageOf("first")) == bytesOf(pageOf("second")));
}

TEST_CASE("a document that does not exist, a week that does not exist and an ending are refused")
{
    const ImportedFile file;
    const auto with = [&file](const char *option, const char *value) {
        QStringList words = printWeekly(file, file.other(QStringLiteral("w.pdf")));
        words[words.indexOf(QString::fromLatin1(option)) + 1] = QString::fromLatin1(value);
        return runDuban(words);
    };

    const Run unknown = with("--document", "monthly-of-nowhere");
    CHECK(unknown.exitCode == 2);
    CHECK(unknown.err.contains("no document “monthly-of-nowhere”"));
    CHECK(with("--period", "2021-W54").exitCode == 1);
    CHECK(with("--output", "w.bmp").exitCode == 1);
    CHECK_FALSE(QFile::exists(file.other(QStringLiteral("w.pdf"))));
}

TEST_CASE(
    "the annex is printed as the office printed it: every cell word for word, no task torn apart")
{
    const ImportedFile file;
    const QString output = file.other(QStringLiteral("annex.pdf"));
    REQUIRE(runDuban(words("print %1 --document benchmark --frame annex --output %2",
                           {file.path(), output}))
                .exitCode
            == 0);
    const auto page = [&output](const char *number) {
        return folded(readingOf(output,
                                {QStringLiteral("-raw"),
                                 QStringLiteral("-f"),
                                 QString::fromLatin1(number),
                                 QStringLiteral("-l"),
                                 QString::fromLatin1(number)}));
    };
    const QString first = page("1");
    const QString second = page("2");
    CHECK(first.startsWith(folded(QStringLiteral("附件大英县民政局对标竞进工作清单"))));
    for (const QString &text : {first, second}) {
        for (const char16_t *header : {u"序号",
                                       u"对标任务",
                                       u"工作内容",
                                       u"存在问题",
                                       u"赶超措施",
                                       u"责任人",
                                       u"时限",
                                       u"预期效果"})
            CHECK(text.contains(QString::fromUtf16(header)));
    }
    for (size_t i = 0; i < dayingRows().size(); ++i) {
        const DayingRow &row = dayingRows().at(i);
        INFO(row.content.toStdString());
        const QString &text = i < 3 ? first : second;
        CHECK(text.contains(folded(dayingObjectives().at(i / 3))));
        for (const QString &cell :
             {row.content, row.problem, row.measure, row.person, row.due, row.expected})
            CHECK(text.contains(folded(cell)));
    }
    CHECK(readingOf(output, {}).count(u'\f') == 2); // one after each page
}

TEST_CASE("a document is printed as an annex and on A3, and in no other way")
{
    const ImportedFile file;
    const auto with = [&file](const char *frame, const char *paper) {
        return runDuban(words("print %1 --document benchmark --frame %2 --paper %3 --output %4",
                              {file.path(),
                               QString::fromLatin1(frame),
                               QString::fromLatin1(paper),
                               file.other(QStringLiteral("p.pdf"))}));
    };
    REQUIRE(with("annex", "a3-landscape").exitCode == 0);
    // A3 is 420 × 297 mm: 1191 points wide.
    CHECK(readingOf(file.other(QStringLiteral("p.pdf")), {QStringLiteral("-bbox")})
              .contains(QStringLiteral("<page width=\"1191")));
    CHECK(with("memo", "a4-landscape").exitCode == 1);
    CHECK(with("annex", "a5").exitCode == 1);
}

TEST_CASE("the backward schedule stands upright unless told, and nothing else can")
{
    const ImportedFile file;
    const QString output = file.other(QStringLiteral("p.pdf"));
    const auto with = [&](const char *options) {
        return runDuban(words("print %1 --output %2 --document", {file.path(), output})
                        + QString::fromLatin1(options).split(u' '));
    };
    const auto isWide = [&output](int points) {
        return readingOf(output, {QStringLiteral("-bbox")})
            .contains(QStringLiteral("<page width=\"%1").arg(points));
    };
    // A4 is 210 × 297 mm: 595 by 842 points.
    REQUIRE(with("back-schedule").exitCode == 0);
    CHECK(isWide(595));
    REQUIRE(with("back-schedule --frame annex --paper a4-portrait").exitCode == 0);
    CHECK(isWide(595));
    REQUIRE(with("back-schedule --paper a4").exitCode == 0);
    CHECK(isWide(842));
    CHECK(with("benchmark --paper a4-portrait").exitCode == 1);
    CHECK(with("wall-chart --paper a4-portrait").exitCode == 1);
    CHECK(with("back-schedule --paper a2").exitCode == 1);
}

TEST_CASE("the documents that can be printed are listed")
{
    const Run run = runDuban({QStringLiteral("documents")});

    CHECK(run.exitCode == 0);
    CHECK(run.out.contains("weekly"));
    CHECK(run.out.contains("overview"));
}

TEST_CASE("the overview of a day says what is open, late and due, by unit and by month")
{
    // Nine tasks without a lead unit; three are due at the end of each of 2021, 2023 and 2025.
    const ImportedFile file;
    const QString output = file.other(QStringLiteral("o.pdf"));

    const Run run = runDuban(words("print %1 --document overview --as-of 2021-07-28 --output %2",
                                   {file.path(), output}));

    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    CHECK(run.err.isEmpty());
    const QString text = readingOf(output, {QStringLiteral("-raw")});
    CHECK(text.contains(QStringLiteral("大英县民政局工作总览")));
    CHECK(text.contains(QStringLiteral("2021年第30周（7月26日—7月30日）")));
    CHECK(text.contains(QStringLiteral("数据截至：2021年7月28日")));
    CHECK(text.contains(QStringLiteral(
        "在办9项（共9项）；逾期、严重滞后0项（与上周持平），临期、滞后0项（与上周持平）")));
    CHECK(text.contains(QStringLiteral("一、各科室（单位）情况")));
    CHECK(text.contains(QStringLiteral("二、2021年各月到期任务与办结进度")));
    const QString page = readingOf(output, {QStringLiteral("-layout")}).simplified();
    CHECK(page.contains(QStringLiteral("未明确科室 9 0 0 0 0 — —")));
    CHECK(page.contains(QStringLiteral("12月 0 0 0 3 3 3 —")));
    CHECK(page.contains(QStringLiteral("其他年份或无时限 0 0 0 6 6 — —")));
    CHECK(page.contains(QStringLiteral("合计 0 0 0 9 9 — —")));
}

TEST_CASE("the overview is Chinese in whatever language the program is asked")
{
    const ImportedFile file;
    const auto print = [&file](const char *name, const char *language) {
        const QString output = file.other(QString::fromLatin1(name));
        REQUIRE(runDuban(words("print %1 --document overview --as-of 2021-07-28 --output %2",
                               {file.path(), output}),
                         QString::fromLatin1(language))
                    .exitCode
                == 0);
        return readingOf(output, {QStringLiteral("-raw")}).remove(QLatin1Char('\n'));
    };
    const auto withoutStamp
        = [](const QString &text) { return text.left(text.indexOf(QStringLiteral("打印："))); };
    CHECK(withoutStamp(print("e.pdf", "C.UTF-8")) == withoutStamp(print("z.pdf", "zh_CN.UTF-8")));
}

TEST_CASE("the overview has a day and no period, and says so")
{
    const ImportedFile file;
    const QString output = file.other(QStringLiteral("o.pdf"));
    const Run run = runDuban(
        words("print %1 --document overview --period 2021-W30 --output %2", {file.path(), output}));
    CHECK(run.exitCode == 1);
    CHECK(run.err.contains("--as-of"));
    CHECK_FALSE(QFile::exists(output));
}

TEST_CASE("the alerts of a day are printed, the most overdue first")
{
    const ImportedFile file;
    const QString output = file.other(QStringLiteral("alerts.pdf"));
    const Run run = runDuban(
        words("print %1 --document alerts --as-of 2022-01-05 --output %2", {file.path(), output}));
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    const QString text = readingOf(output, {QStringLiteral("-layout")});
    CHECK(text.contains(QStringLiteral("大英县民政局对标竞进工作预警清单")));
    CHECK(text.contains(QStringLiteral("红灯3项，黄灯0项（在办9项）")));
    CHECK(text.count(QStringLiteral("逾期2个工作日")) == 3);
}

TEST_CASE("the nine tasks go into every list, and into the annex they came from word for word")
{
    const ImportedFile file;
    const std::pair<const char *, const char16_t *> lists[] {
        {"tasks", u"大英县民政局对标竞进工作任务清单"},
        {"responsibilities", u"大英县民政局对标竞进工作责任清单"},
        {"measures", u"大英县民政局对标竞进工作措施清单"},
        {"deadlines", u"大英县民政局对标竞进工作时限清单"},
        {"outcomes", u"大英县民政局对标竞进工作成效清单"},
        {"targets", u"大英县民政局对标竞进工作目标任务一览表"},
        {"benchmark", u"大英县民政局对标竞进工作清单"}};
    for (const auto &[name, title] : lists) {
        const QString output = file.other(QString::fromLatin1(name) + QStringLiteral(".pdf"));
        const Run run = runDuban(words("print %1 --document %2 --as-of 2021-07-28 --output %3",
                                       {file.path(), QString::fromLatin1(name), output}));
        INFO(name << ": " << run.err.toStdString());
        REQUIRE(run.exitCode == 0);
        const QString text = folded(readingOf(output, {QStringLiteral("-raw")}));
        CHECK(text.contains(folded(QString::fromUtf16(title))));
        for (const DayingRow &row : kDayingRows)
            CHECK(text.contains(folded(row.content)));
    }
    const QString annex
        = folded(readingOf(file.other(QStringLiteral("benchmark.pdf")), {QStringLiteral("-raw")}));
    for (const DayingRow &row : kDayingRows) {
        for (const QString &cell : {row.problem, row.measure, row.person, row.due, row.expected})
            CHECK(annex.contains(folded(cell)));
    }
}
