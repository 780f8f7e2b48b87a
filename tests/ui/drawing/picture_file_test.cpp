// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/drawing/sample_report.h"
#include "ui/drawing/paged_document.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>

namespace tests {

namespace {

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files, QDir::Name);
}

} // namespace

TEST_CASE("One page is one picture under the name asked for", "[picture_file]")
{
    const QTemporaryDir folder;
    const auto document = ui::PagedDocument::layOut(longReport(2, 2));
    REQUIRE(document.pageCount() == 1);
    REQUIRE(ui::writePictures(document, folder.filePath(QStringLiteral("w.png")), 100));
    CHECK(filesIn(folder) == QStringList {QStringLiteral("w.png")});
}

TEST_CASE("Several pages are numbered", "[picture_file]")
{
    const QTemporaryDir folder;
    const auto document = ui::PagedDocument::layOut(sampleReport(core::PaperFrame::Internal));
    REQUIRE(document.pageCount() == 2);
    const auto written
        = ui::writePictures(document, folder.filePath(QStringLiteral("周.报.png")), 100);
    REQUIRE(written);
    CHECK(*written
          == QStringList {folder.filePath(QStringLiteral("周.报-1.png")),
                          folder.filePath(QStringLiteral("周.报-2.png"))});
    CHECK(filesIn(folder)
          == QStringList {QStringLiteral("周.报-1.png"), QStringLiteral("周.报-2.png")});
}

TEST_CASE("A picture has the resolution asked for and knows it", "[picture_file]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("w.png"));
    REQUIRE(ui::writePictures(ui::PagedDocument::layOut(longReport(2, 2)), path, 127));
    const QImage picture(path);
    // 297 × 210 mm at five pixels a millimetre.
    CHECK(picture.size() == QSize(1485, 1050));
    CHECK(picture.dotsPerMeterX() == 5000);
    CHECK(picture.pixelColor(0, 0) == QColor(Qt::white));
}

TEST_CASE("A picture in a folder that is not there is refused", "[picture_file]")
{
    const QTemporaryDir folder;
    const auto document = ui::PagedDocument::layOut(longReport(2, 2));
    CHECK_FALSE(ui::writePictures(document, folder.filePath(QStringLiteral("none/w.png")), 50));
}

TEST_CASE("Pictures nobody wants any more are not written", "[picture_file]")
{
    const QTemporaryDir folder;
    const auto document = ui::PagedDocument::layOut(sampleReport(core::PaperFrame::Internal));
    core::Job job;
    job.cancel();
    const auto written
        = ui::writePictures(document, folder.filePath(QStringLiteral("w.png")), 50, &job);
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == core::ErrorKind::Cancelled);
    CHECK(filesIn(folder).isEmpty());
}

TEST_CASE("Painting pictures counts pages", "[picture_file]")
{
    const QTemporaryDir folder;
    const auto document = ui::PagedDocument::layOut(sampleReport(core::PaperFrame::Internal));
    core::Job job;
    REQUIRE(ui::writePictures(document, folder.filePath(QStringLiteral("w.png")), 50, &job));
    CHECK(job.steps() == 2);
    CHECK(job.done() == 2);
}

} // namespace tests
