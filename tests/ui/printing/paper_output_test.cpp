// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/fake_prompts.h"
#include "tests/ui/drawing/sample_report.h"
#include "ui/drawing/paged_document.h"
#include "ui/printing/paper_output.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using ui::PaperOutput;

namespace {

/// Where the weekly sheet of the fictional office goes.
struct Desk
{
    Desk()
        : document(std::make_shared<const ui::PagedDocument>(
            ui::PagedDocument::layOut(tests::sampleReport(core::PaperFrame::Internal))))
    {
    }

    [[nodiscard]] bool waitUntilIdle() const
    {
        return QTest::qWaitFor([this] { return !output.isBusy(); }, 20000);
    }

    QTemporaryDir folder;
    tests::FakePrompts prompts;
    PaperOutput output {prompts};
    PaperOutput::Document document;
};

QByteArray firstBytes(const QString &path, qsizetype count)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.read(count);
}

} // namespace

TEST_CASE("a document goes into the PDF that was chosen, and that is reported")
{
    Desk desk;
    const QString path = desk.folder.filePath(QStringLiteral("周报.pdf"));
    desk.prompts.pathToSave = path;
    const QSignalSpy reported(&desk.output, &PaperOutput::reported);
    const QSignalSpy busy(&desk.output, &PaperOutput::busyChanged);
    desk.output.savePdf(desk.document);
    CHECK(desk.output.isBusy());
    REQUIRE(desk.waitUntilIdle());
    CHECK(firstBytes(path, 5) == "%PDF-");
    CHECK(desk.prompts.names == QStringList {desk.document->fileName()});
    REQUIRE(reported.size() == 1);
    CHECK(reported.first().first().toString().contains(QStringLiteral("周报.pdf")));
    CHECK(busy.size() == 2);
}

TEST_CASE("a document goes into pictures, one for each page")
{
    Desk desk;
    REQUIRE(desk.document->pageCount() == 2);
    desk.prompts.pathToSave = desk.folder.filePath(QStringLiteral("周报.png"));
    desk.output.savePictures(desk.document);
    REQUIRE(desk.waitUntilIdle());
    CHECK(QFile::exists(desk.folder.filePath(QStringLiteral("周报-1.png"))));
    CHECK(QFile::exists(desk.folder.filePath(QStringLiteral("周报-2.png"))));
}

TEST_CASE("a document goes to the printer that was chosen")
{
    Desk desk;
    const QString path = desk.folder.filePath(QStringLiteral("打印.pdf"));
    desk.prompts.printsTo = path;
    const QSignalSpy reported(&desk.output, &PaperOutput::reported);
    desk.output.print(desk.document);
    CHECK(firstBytes(path, 5) == "%PDF-");
    CHECK(desk.prompts.names == QStringList {desk.document->title()});
    CHECK(reported.size() == 1);
}

TEST_CASE("what is cancelled is neither written nor reported")
{
    Desk desk;
    const QSignalSpy reported(&desk.output, &PaperOutput::reported);
    desk.output.savePdf(desk.document);
    desk.output.savePictures(desk.document);
    desk.output.print(desk.document);
    CHECK_FALSE(desk.output.isBusy());
    CHECK(reported.isEmpty());
    CHECK(desk.prompts.messages.isEmpty());
}

TEST_CASE("what is stopped while it is made leaves no file, and that is reported")
{
    Desk desk;
    const QString path = desk.folder.filePath(QStringLiteral("周报"));
    const QSignalSpy reported(&desk.output, &PaperOutput::reported);
    QObject::connect(&desk.output, &PaperOutput::started, [](const ui::RunningJob &running) {
        CHECK(running.text.startsWith(QStringLiteral("Writing 周报")));
        running.job->cancel();
    });
    const auto stop = [&](const char *suffix, auto save) {
        desk.prompts.pathToSave = path + QString::fromLatin1(suffix);
        save();
        REQUIRE(desk.waitUntilIdle());
    };
    stop(".pdf", [&desk] { desk.output.savePdf(desk.document); });
    stop(".png", [&desk] { desk.output.savePictures(desk.document); });
    for (const char *suffix : {".xlsx", ".docx", ".csv", ".json"})
        stop(suffix, [&desk] { desk.output.saveTable(desk.document); });
    CHECK(QDir(desk.folder.path()).isEmpty());
    REQUIRE(reported.size() == 6);
    CHECK(reported.last().first().toString() == QStringLiteral("Stopped: nothing was written."));
    CHECK(desk.prompts.messages.isEmpty());
}

TEST_CASE("a file that cannot be written is told")
{
    Desk desk;
    desk.prompts.pathToSave = desk.folder.filePath(QStringLiteral("无此文件夹/周报.pdf"));
    const QSignalSpy reported(&desk.output, &PaperOutput::reported);
    desk.output.savePdf(desk.document);
    REQUIRE(desk.waitUntilIdle());
    CHECK(desk.prompts.messages.size() == 1);
    CHECK(reported.isEmpty());
}
