// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/given_file_reader.h"
#include "core/records/attachment.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace core;

namespace {

class Folder
{
public:
    [[nodiscard]] QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(pathOf(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }

    [[nodiscard]] QString pathOf(const char *name) const
    {
        return m_folder.filePath(QString::fromUtf8(name));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("given files are read whole, by their names without folder")
{
    const Folder folder;
    const auto files = readGivenFiles(
        {folder.write("验收报告.pdf", "%PDF-"), folder.write("照片.png", QByteArray("\0\1", 2))});
    REQUIRE(files);
    CHECK(*files
          == QList<GivenFile> {{QStringLiteral("验收报告.pdf"), "%PDF-"},
                               {QStringLiteral("照片.png"), QByteArray("\0\1", 2)}});
}

TEST_CASE("what cannot be evidence is refused by kind")
{
    const Folder folder;
    const auto kindOf = [](const QString &path) {
        const auto files = readGivenFiles({path});
        REQUIRE_FALSE(files);
        CHECK(files.error().subject == path);
        return files.error().kind;
    };
    CHECK(kindOf(folder.pathOf("没有.pdf")) == ErrorKind::InputMissing);
    CHECK(kindOf(folder.pathOf("")) == ErrorKind::InputUnreadable);
    CHECK(kindOf(folder.write("台账.duban", "SQLite")) == ErrorKind::InputUnreadable);
    CHECK(kindOf(folder.write("空.txt", {})) == ErrorKind::InputEmpty);

    const QString pipe = folder.pathOf("管道");
    REQUIRE(mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    CHECK(kindOf(pipe) == ErrorKind::InputUnreadable);

    const QString large = folder.write("大.bin", "x");
    REQUIRE(QFile::resize(large, Attachment::kMostBytes + qint64 {1}));
    CHECK(kindOf(large) == ErrorKind::InputTooLarge);
    REQUIRE(QFile::resize(large, Attachment::kMostBytes));
    CHECK(readGivenFiles({large}).has_value());
}

TEST_CASE("one file that is refused refuses all")
{
    const Folder folder;
    const auto files = readGivenFiles({folder.write("有.txt", "x"), folder.pathOf("没有.txt")});
    REQUIRE_FALSE(files);
    CHECK(files.error().subject == folder.pathOf("没有.txt"));
}
