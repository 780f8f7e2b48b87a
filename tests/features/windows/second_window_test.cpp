// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/commands/program.h"
#include "tests/features/windows/window_process.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QSysInfo>

using namespace tests;

namespace {

const QString kCause = QStringLiteral("存在问题");
constexpr qint64 kLongestDelay = 3000; // milliseconds

QStringList firstCell(const char *verb, const QString &text = {})
{
    QStringList words {QString::fromLatin1(verb), QStringLiteral("0"), kCause};
    if (!text.isEmpty())
        words.append(text);
    return words;
}

qsizetype changesOf(const ImportedFile &file)
{
    return file.list(QStringLiteral("changes")).size();
}

} // namespace

TEST_CASE("two programs on one file: the second shows the edits of the first within three seconds "
          "and cannot write until the first is gone")
{
    const ImportedFile file;
    const QTemporaryDir home;
    WindowProcess first(home.path(), file.path());
    WindowProcess second(home.path(), file.path());
    const QString said = second.ask({QStringLiteral("band"), QStringLiteral("正在编辑这个文件")});
    CHECK(said.contains(QSysInfo::machineHostName()));
    CHECK(first.ask(firstCell("editable")) == QStringLiteral("yes"));
    CHECK(second.ask(firstCell("editable")) == QStringLiteral("no"));

    const QString edited = QStringLiteral("Edited elsewhere");
    REQUIRE(first.ask(firstCell("enter", edited)) == QStringLiteral("entered"));
    REQUIRE(first.ask(firstCell("shows", edited)) == QStringLiteral("shown"));
    QElapsedTimer timer;
    timer.start();
    REQUIRE(second.ask(firstCell("shows", edited)) == QStringLiteral("shown"));
    CHECK(timer.elapsed() < kLongestDelay);

    const qsizetype before = changesOf(file);
    (void)second.ask(firstCell("enter", QStringLiteral("Written by the second")));
    CHECK(second.ask(firstCell("read")) == edited);
    CHECK(changesOf(file) == before);

    first.kill();
    REQUIRE(second.ask({QStringLiteral("band"), QStringLiteral("已没有别处在编辑")})
            != QStringLiteral("never"));
    REQUIRE(second.ask({QStringLiteral("press")}) == QStringLiteral("pressed"));
    REQUIRE(second.ask({QStringLiteral("band"), QStringLiteral("上次未正常退出")})
            != QStringLiteral("never"));
    REQUIRE(second.ask({QStringLiteral("rows")}).toInt() > 0);
    const QString taken = QStringLiteral("Taken over");
    REQUIRE(second.ask(firstCell("enter", taken)) == QStringLiteral("entered"));
    REQUIRE(second.ask(firstCell("shows", taken)) == QStringLiteral("shown"));
    CHECK(changesOf(file) == before + 1);
    CHECK(second.close());
    CHECK(runDuban(words("check %1", {file.path()})).exitCode == 0);
}
