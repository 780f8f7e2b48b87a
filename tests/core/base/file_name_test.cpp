// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_name.h"
#include "tests/support/catch.h"

using core::safeFileName;

TEST_CASE("an ordinary name is kept as it is")
{
    CHECK(safeFileName(QStringLiteral("验收报告（终稿） v2.pdf"))
          == QStringLiteral("验收报告（终稿） v2.pdf"));
    CHECK(safeFileName(QStringLiteral("a.tar.gz")) == QStringLiteral("a.tar.gz"));
}

TEST_CASE("a name leads into no folder")
{
    CHECK(safeFileName(QStringLiteral("../../.ssh/authorized_keys"))
          == QStringLiteral("authorized_keys"));
    CHECK(safeFileName(QStringLiteral("C:\\Windows\\报告.docx")) == QStringLiteral("报告.docx"));
    CHECK(safeFileName(QStringLiteral("..")) == QStringLiteral("_"));
    CHECK(safeFileName(QStringLiteral("/")) == QStringLiteral("_"));
    CHECK(safeFileName({}) == QStringLiteral("_"));
}

TEST_CASE("a name is neither hidden nor taken for an option")
{
    CHECK(safeFileName(QStringLiteral(".bashrc")) == QStringLiteral("bashrc"));
    CHECK(safeFileName(QStringLiteral("--help")) == QStringLiteral("help"));
    CHECK(safeFileName(QStringLiteral("报告. ")) == QStringLiteral("报告"));
}

TEST_CASE("characters that deceive or that a system refuses are left out")
{
    // The turning character makes exe.fdp look like pdf.exe.
    CHECK(safeFileName(QStringLiteral("报告\u202Efdp.exe")) == QStringLiteral("报告fdp.exe"));
    CHECK(safeFileName(QStringLiteral("一\n二\t三\u007F.txt")) == QStringLiteral("一二三.txt"));
    CHECK(safeFileName(QStringLiteral("问:答?\"<>|*.txt")) == QStringLiteral("问答.txt"));
}

TEST_CASE("names of devices are no names of files")
{
    CHECK(safeFileName(QStringLiteral("con")) == QStringLiteral("_con"));
    CHECK(safeFileName(QStringLiteral("LPT1.pdf")) == QStringLiteral("_LPT1.pdf"));
    CHECK(safeFileName(QStringLiteral("console.pdf")) == QStringLiteral("console.pdf"));
}

TEST_CASE("a long name is cut between characters and keeps its suffix")
{
    const QString cut = safeFileName(QString(100, QChar(u'长')) + QStringLiteral(".pdf"));
    // 65 characters of three bytes each and the suffix make 199 bytes.
    CHECK(cut == QString(65, QChar(u'长')) + QStringLiteral(".pdf"));

    QString rare;
    for (int i = 0; i < 60; ++i)
        rare += QStringLiteral("\U00020000"); // four bytes, two code units
    CHECK(safeFileName(rare + QStringLiteral(".pdf")).toUtf8().size() == 4 * 49 + 4);
}
