// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_hold.h"
#include "tests/features/commands/program.h"
#include "tests/features/windows/window_process.h"
#include "tests/support/catch.h"

#include <QFile>

#include <csignal>

using namespace tests;

namespace {

bool hasLeftovers(const QString &path)
{
    return QFile::exists(core::lockPathOf(path)) || QFile::exists(path + QStringLiteral("-wal"))
        || QFile::exists(path + QStringLiteral("-shm"));
}

} // namespace

TEST_CASE("the system ends the window as closing it does: nothing is left beside the file")
{
    const QTemporaryDir home;
    const ImportedFile file;
    for (const int signal : {SIGTERM, SIGHUP, SIGINT}) {
        INFO(signal);
        WindowProcess window(home.path(), file.path());
        CHECK(hasLeftovers(file.path()));
        CHECK(window.end(signal));
        CHECK_FALSE(hasLeftovers(file.path()));
    }
    CHECK(runDuban({QStringLiteral("check"), file.path()}).exitCode == 0);
}

TEST_CASE("what was typed just before the system ends the window is there at the next start")
{
    const QTemporaryDir home;
    const ImportedFile file;
    const QString text = QStringLiteral("Decided"); // keys of QTest are Latin
    const auto cell = [](const char *verb) {
        return QStringList {
            QString::fromLatin1(verb), QStringLiteral("2"), QStringLiteral("存在问题")};
    };
    {
        WindowProcess window(home.path(), file.path());
        CHECK(window.ask(cell("enter") + QStringList {text}) == QStringLiteral("entered"));
        CHECK(window.end(SIGTERM));
    }
    WindowProcess window(home.path(), file.path());
    CHECK(window.ask(cell("read")) == text);
    CHECK(window.close());
}

TEST_CASE("a text that its cell refuses does not keep a window that the system ends")
{
    const QTemporaryDir home;
    const ImportedFile file;
    WindowProcess window(home.path(), file.path());
    CHECK(window.ask({QStringLiteral("enter"),
                      QStringLiteral("2"),
                      QStringLiteral("进度%"),
                      QStringLiteral("much")})
          == QStringLiteral("entered"));
    CHECK(window.end(SIGTERM));
    CHECK_FALSE(hasLeftovers(file.path()));
}
