// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/commands/program.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace tests;

namespace {
bool hasChinese(const QByteArray &text)
{
    const QString decoded = QString::fromUtf8(text);
    return std::any_of(decoded.begin(), decoded.end(), [](QChar character) {
        return character.script() == QChar::Script_Han;
    });
}
} // namespace

TEST_CASE("errors speak the language of the system")
{
    const QStringList words {QStringLiteral("check"), QStringLiteral("/nowhere/a.duban")};
    const Run english = runDuban(words);
    const Run chinese = runDuban(words, QStringLiteral("zh_CN.UTF-8"));

    CHECK(english.exitCode == 3);
    CHECK(chinese.exitCode == 3);
    CHECK_FALSE(hasChinese(english.err));
    CHECK(hasChinese(chinese.err));
}

TEST_CASE("the keys of JSON are the same in every language")
{
    const ImportedFile file;
    const QStringList words {QStringLiteral("list"),
                             file.path(),
                             QStringLiteral("--what"),
                             QStringLiteral("tasks"),
                             QStringLiteral("--format"),
                             QStringLiteral("json")};

    const Run english = runDuban(words);
    CHECK(english.exitCode == 0);
    CHECK(english.out == runDuban(words, QStringLiteral("zh_CN.UTF-8")).out);
}
