// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
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

/// The text of a PDF in the order it was painted, folded.
QString textOf(const QString &path)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return folded(QString::fromUtf8(process.readAllStandardOutput()));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
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

TEST_CASE("a picture of a document has the same bytes every time")
{
    const ImportedFile file;
    const QString first = file.other(QStringLiteral("first.png"));
    const QString second = file.other(QStringLiteral("second.png"));
    REQUIRE(runDuban(printWeekly(file, first)).exitCode == 0);
    REQUIRE(runDuban(printWeekly(file, second)).exitCode == 0);

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

    CHECK(with("--document", "monthly-of-nowhere").exitCode == 2);
    CHECK(with("--period", "2021-W54").exitCode == 1);
    CHECK(with("--output", "w.bmp").exitCode == 1);
    CHECK_FALSE(QFile::exists(file.other(QStringLiteral("w.pdf"))));
}

TEST_CASE("the documents that can be printed are listed")
{
    const Run run = runDuban({QStringLiteral("documents")});

    CHECK(run.exitCode == 0);
    CHECK(run.out.contains("weekly"));
}
