// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/drawing/sample_report.h"
#include "ui/drawing/paged_document.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

namespace tests {

namespace {

ui::PagedDocument document()
{
    return ui::PagedDocument::layOut(sampleReport(core::PaperFrame::Internal));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("A PDF says what it is, who made it and of when", "[pdf_file]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("w.pdf"));
    REQUIRE(ui::writePdf(document(), path));
    const QByteArray pdf = bytesOf(path);
    CHECK(pdf.startsWith("%PDF-"));
    CHECK(pdf.contains("/Creator"));
    CHECK(pdf.contains("(D:20260924083000Z)"));
}

TEST_CASE("A PDF lies across the paper in A4", "[pdf_file]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("w.pdf"));
    REQUIRE(ui::writePdf(document(), path));
    // 297 × 210 mm in points.
    CHECK(bytesOf(path).contains("/MediaBox [ 0 0 842"));
}

TEST_CASE("A PDF replaces an older one", "[pdf_file]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("w.pdf"));
    write(path, "old");
    REQUIRE(ui::writePdf(document(), path));
    CHECK(bytesOf(path).startsWith("%PDF-"));
}

TEST_CASE("A PDF in a folder that is not there is refused", "[pdf_file]")
{
    const QTemporaryDir folder;
    const auto written = ui::writePdf(document(), folder.filePath(QStringLiteral("none/w.pdf")));
    REQUIRE_FALSE(written);
    CHECK_FALSE(QFileInfo::exists(folder.filePath(QStringLiteral("none"))));
}

TEST_CASE("Where writing is not allowed the old PDF stays whole", "[pdf_file]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("w.pdf"));
    write(path, "old");
    if (geteuid() == 0)
        return; // root may write everywhere
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
    const auto written = ui::writePdf(document(), path);
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == core::ErrorKind::FolderNoPermission);
    CHECK(bytesOf(path) == "old");
}

TEST_CASE("A PDF that the system cuts short leaves the old one whole", "[pdf_file]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("w.pdf"));
    write(path, "old");
    const ui::PagedDocument sheet = document();

    // A limit on the size of files stands for a disk without room.
    const auto previous = std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit {};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &limit) == 0);
    const rlimit small {8 << 10, limit.rlim_max};
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    const auto written = ui::writePdf(sheet, path);
    REQUIRE(setrlimit(RLIMIT_FSIZE, &limit) == 0);
    std::signal(SIGXFSZ, previous);

    CHECK_FALSE(written);
    CHECK(bytesOf(path) == "old");
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("Writing a PDF counts its pages", "[pdf_file]")
{
    const QTemporaryDir folder;
    core::Job job;
    REQUIRE(ui::writePdf(document(), folder.filePath(QStringLiteral("w.pdf")), &job));
    CHECK(job.steps() == 2);
    CHECK(job.done() == 2);
}

TEST_CASE("A PDF nobody wants any more leaves the file that was there", "[pdf_file]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("w.pdf"));
    write(path, "old");
    core::Job job;
    job.cancel();
    const auto written = ui::writePdf(document(), path, &job);
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == core::ErrorKind::Cancelled);
    CHECK(bytesOf(path) == "old");
}

} // namespace tests
