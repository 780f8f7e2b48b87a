// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "tests/features/commands/program.h"
#include "tests/support/catch.h"
#include "tests/support/daying.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSizeF>

using namespace tests;

namespace {

QString toolOutput(const char *program, const QStringList &arguments)
{
    QProcess process;
    process.start(QString::fromLatin1(program), arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// What pdftotext reads on one page (from 1), as it is compared.
QString readPage(const QString &pdf, int page)
{
    const QString number = QString::number(page);
    return core::foldForMatching(toolOutput("pdftotext",
                                            {QStringLiteral("-raw"),
                                             QStringLiteral("-f"),
                                             number,
                                             QStringLiteral("-l"),
                                             number,
                                             pdf,
                                             QStringLiteral("-")}));
}

int pageCountOf(const QString &pdf)
{
    static const QRegularExpression pages(QStringLiteral("Pages:\\s+(\\d+)"));
    return pages.match(toolOutput("pdfinfo", {pdf})).captured(1).toInt();
}

/// Width and height of the first page in millimetres.
QSizeF paperSizeOf(const QString &pdf)
{
    static const QRegularExpression size(QStringLiteral("Page size:\\s+([\\d.]+) x ([\\d.]+)"));
    const QString info = toolOutput("pdfinfo", {pdf});
    const QRegularExpressionMatch match = size.match(info);
    const QSizeF points(match.captured(1).toDouble(), match.captured(2).toDouble());
    // A page is described upright and turned.
    static const QRegularExpression turned(QStringLiteral("Page rot:\\s+(90|270)"));
    const bool isTurned = turned.match(info).hasMatch();
    return (isTurned ? points.transposed() : points) * 25.4 / 72;
}

Run printWall(const ImportedFile &file, const char *options, const QString &output)
{
    return runDuban(words("print %1 --document wall-chart --as-of 2021-07-28 --output %2",
                          {file.path(), output})
                    + words(options));
}

} // namespace

TEST_CASE("the wall chart is printed on A3, and as one large page on paper up to A0")
{
    const ImportedFile file;
    const QString output = file.other(QStringLiteral("wall.pdf"));
    REQUIRE(printWall(file, "--grey", output).exitCode == 0);
    CHECK(qRound(paperSizeOf(output).width()) == 420);
    CHECK(qRound(paperSizeOf(output).height()) == 297);
    REQUIRE(printWall(file, "--paper a0", output).exitCode == 0);
    CHECK(pageCountOf(output) == 1);
    CHECK(qRound(paperSizeOf(output).width()) == 1189);
    CHECK(qRound(paperSizeOf(output).height()) == 841);
    REQUIRE(printWall(file, "--paper a2-landscape", output).exitCode == 0);
    CHECK(qRound(paperSizeOf(output).width()) == 594);
}

TEST_CASE("a reader finds title, tasks, months and legend of a wall chart")
{
    const ImportedFile file;
    const QString output = file.other(QStringLiteral("wall.pdf"));
    REQUIRE(printWall(file, "--period 2021", output).exitCode == 0);
    const QString text = readPage(output, 1);
    for (const char16_t *expected : {u"大英县民政局对标竞进工作挂图作战图",
                                     u"填报单位：大英县民政局",
                                     u"共9项",
                                     u"数据截至：2021年7月28日",
                                     u"2021年",
                                     u"12月",
                                     u"今日 7月28日",
                                     u"实际（按完成比例）",
                                     u"制图人"}) {
        INFO(QString::fromUtf16(expected).toStdString());
        CHECK(text.contains(core::foldForMatching(QString::fromUtf16(expected))));
    }
    for (const DayingRow &row : dayingRows())
        CHECK(text.contains(core::foldForMatching(row.content)));
}

TEST_CASE("every sheet of a spread wall chart repeats names and months and says which it is")
{
    const ImportedFile file;
    const QString output = file.other(QStringLiteral("wall.pdf"));
    REQUIRE(printWall(file, "--paper a4 --sheets 4x3 --period 2021", output).exitCode == 0);
    REQUIRE(pageCountOf(output) == 12);
    CHECK(qRound(paperSizeOf(output).width()) == 297);
    const auto &rows = dayingRows();
    for (int page = 1; page <= 12; ++page) {
        INFO(page);
        const QString text = readPage(output, page);
        // Nine rows, three on each sheet down.
        const int first = (page - 1) / 4 * 3;
        for (int row = first; row < first + 3; ++row)
            CHECK(text.contains(core::foldForMatching(rows.at(static_cast<size_t>(row)).content)));
        CHECK(text.contains(QStringLiteral("月")));
        CHECK(text.contains(core::foldForMatching(
            QStringLiteral("第%1排第%2张").arg((page - 1) / 4 + 1).arg((page - 1) % 4 + 1))));
        CHECK(text.contains(core::foldForMatching(QStringLiteral("第 %1 页 共 12 页").arg(page))));
    }
}

TEST_CASE("no text of a wall chart is smaller than 9 points, on no sheet")
{
    const ImportedFile file;
    const QString output = file.other(QStringLiteral("wall.pdf"));
    static const QRegularExpression size(QStringLiteral("<fontspec [^>]*size=\"(\\d+)\""));
    for (const char *options : {"--paper a4", "--paper a1", "--paper a4 --sheets 3x2"}) {
        INFO(options);
        REQUIRE(printWall(file, options, output).exitCode == 0);
        const QString text = toolOutput("pdftohtml",
                                        {QStringLiteral("-xml"),
                                         QStringLiteral("-stdout"),
                                         QStringLiteral("-i"),
                                         QStringLiteral("-zoom"),
                                         QStringLiteral("1"),
                                         output});
        auto sizes = size.globalMatch(text);
        REQUIRE(sizes.hasNext());
        while (sizes.hasNext())
            CHECK(sizes.next().captured(1).toInt() >= 9);
    }
}

TEST_CASE("smaller type is allowed by its size; what takes more sheets than asked for says so")
{
    const ImportedFile file;
    const QString output = file.other(QStringLiteral("wall.pdf"));
    const Run crowded = printWall(file, "--paper a4 --sheets 2x1", output);
    REQUIRE(crowded.exitCode == 0);
    CHECK(pageCountOf(output) > 2);
    const QString said = QString::fromUtf8(crowded.out);
    CHECK(said.contains(QStringLiteral("2 × 1")));
    CHECK(said.contains(QString::number(pageCountOf(output))));
    const Run fitted = printWall(file, "--paper a4 --sheets 2x1 --least-type 6", output);
    REQUIRE(fitted.exitCode == 0);
    CHECK(pageCountOf(output) == 2);
    CHECK_FALSE(QString::fromUtf8(fitted.out).contains(QStringLiteral("2 × 1")));
    for (const DayingRow &row : dayingRows())
        CHECK(readPage(output, 1).contains(core::foldForMatching(row.content)));
}

TEST_CASE("what only a wall chart can be is refused for other documents, and what it cannot be")
{
    const ImportedFile file;
    const QString output = file.other(QStringLiteral("w.pdf"));
    const auto weekly = [&](const char *options) {
        return runDuban(words("print %1 --document weekly --output %2", {file.path(), output})
                        + words(options));
    };
    CHECK(weekly("--paper a3").exitCode == 0);
    for (const char *options :
         {"--paper a0", "--sheets 2x2", "--least-type 8", "--grey", "--no-cut-marks"}) {
        INFO(options);
        CHECK(weekly(options).exitCode == 1);
    }
    for (const char *options : {"--frame annex",
                                "--paper b5",
                                "--sheets 0x2",
                                "--sheets 21x1",
                                "--sheets x",
                                "--sheets four",
                                "--least-type 5",
                                "--least-type 13",
                                "--least-type small",
                                "--period 2021-W30",
                                "--period 2021-09..2021-03"}) {
        INFO(options);
        const Run run = printWall(file, options, output);
        CHECK(run.exitCode == 1);
        CHECK_FALSE(run.err.isEmpty());
    }
}

TEST_CASE("a wall chart is exported as its table")
{
    const ImportedFile file;
    const QString output = file.other(QStringLiteral("wall.csv"));
    REQUIRE(runDuban(words("export %1 --document wall-chart --as-of 2021-07-28 --output %2",
                           {file.path(), output}))
                .exitCode
            == 0);
    QFile table(output);
    REQUIRE(table.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(table.readAll());
    CHECK(text.contains(QStringLiteral("责任领导")));
    CHECK(text.contains(QStringLiteral("实际进度")));
    CHECK(text.contains(dayingRows().front().content));
}
