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

TEST_CASE("everything a clerk reads on the command line is Chinese where the system is")
{
    const ImportedFile file;
    const QString chinese = QStringLiteral("zh_CN.UTF-8");
    const auto said = [&](const QStringList &line) {
        const Run run = runDuban(line, chinese);
        return QString::fromUtf8(run.out + run.err);
    };
    const QString path = file.path();
    const QString copy = file.other(QStringLiteral("备份.duban"));
    const QString fresh = file.other(QStringLiteral("新.duban"));

    CHECK(said(words("check %1", {path}))
          == QStringLiteral("“%1”完好：2 次修改与现有内容一致。\n").arg(path));
    CHECK(
        said(words("import %1 --to %2", {dayingWorkbook(), path}))
        == QStringLiteral("daying-2021.xlsx 导入“大英县民政局对标竞进工作清单”：新增 0 项，更新 0 "
                          "项，不变 9 项。\n"));
    CHECK(said(words("backup %1 --output %2", {path, copy}))
          == QStringLiteral("已备份到“%1”并通过核验。\n").arg(copy));
    CHECK(said(words("create %1 --title 台账 --unit 民政局 --year 2026", {fresh}))
          == QStringLiteral("已创建“%1”。\n").arg(fresh));
    CHECK(said(words("create %1 --title 台账 --unit 民政局 --year 99999",
                     {file.other(QStringLiteral("另.duban"))}))
          == QStringLiteral("“台账”无法保存：年度，超出允许范围。请改正后重试。\n"));
    CHECK(said(words("list %1 --what tasks --colour red", {path}))
              .startsWith(
                  QStringLiteral("未知选项“colour”。用法见“duban --help”。\n用法：duban list ")));
    CHECK(said(words("list %1 --what alerts --as-of 2028-01-05", {path}))
              .endsWith(
                  QStringLiteral("2027–2028 年节假日安排尚未公布，暂按周一至周五计工作日。\n")));
    CHECK(said(words("--help")).contains(QStringLiteral("退出码")));
}

TEST_CASE("phrases are understood whatever the locale of the shell")
{
    for (const char *locale : {"C", "POSIX", "zh_CN.UTF-8", "en_US.UTF-8", ""}) {
        INFO(locale);
        const Run run = runDuban(words("due 2021年底 --json"), QString::fromLatin1(locale));
        CHECK(run.exitCode == 0);
        CHECK(listOf(run).first().toObject().value(QStringLiteral("due")).toString()
              == QStringLiteral("2021-12-31"));
        CHECK(listOf(run).first().toObject().value(QStringLiteral("phrase")).toString()
              == QStringLiteral("2021年底"));
    }
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
