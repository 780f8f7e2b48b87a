// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/daying_file.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/waiting.h"
#include "ui/actions/actions.h"
#include "ui/papers/page_preview.h"
#include "ui/papers/papers_page.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QSignalSpy>

using ui::ActionId;
using ui::PapersPage;

namespace {

/// The page over the annex of 大英县民政局, in the week of 28 July 2021.
struct Desk
{
    Desk()
        : store(file.context())
        , page({store, file.clock, core::WorkCalendar::builtIn(), actions, prompts})
    {
        actions.setState(ui::Need::File | ui::Need::PapersPage);
        page.resize(1302, 700);
    }

    void open()
    {
        REQUIRE(tests::waitFor(store.open(file.path(), core::OpenMode::ReadWrite)).has_value());
        page.show();
        page.openFile();
        REQUIRE(waitForDocument());
    }

    [[nodiscard]] bool waitForDocument()
    {
        return QTest::qWaitFor([this] { return page.hasDocument(); }, 20000);
    }

    tests::DayingFile file;
    tests::FakePrompts prompts;
    ui::Actions actions;
    core::StoreThread store;
    PapersPage page;
};

} // namespace

TEST_CASE("the weekly sheet is seen as soon as a file is open")
{
    Desk desk;
    desk.open();
    const auto *preview = desk.page.findChild<ui::PagePreview *>();
    CHECK(preview->pageCount() >= 1);
    CHECK(preview->pageRect().isValid());
}

TEST_CASE("another choice makes the sheet anew")
{
    Desk desk;
    desk.open();
    const QSignalSpy spy(&desk.page, &PapersPage::documentChanged);
    desk.page.findChildren<QComboBox *>().at(0)->setCurrentIndex(0);
    CHECK(QTest::qWaitFor([&spy] { return !spy.isEmpty(); }, 20000));
    CHECK(desk.page.hasDocument());
}

TEST_CASE("the sheet is written as PDF under the name of the document")
{
    Desk desk;
    desk.open();
    const QString path = desk.file.folder.filePath(QStringLiteral("周报.pdf"));
    desk.prompts.pathToSave = path;
    const QSignalSpy spy(&desk.page, &PapersPage::reported);
    desk.actions.action(ActionId::ExportPdf)->trigger();
    REQUIRE(QTest::qWaitFor([&spy] { return !spy.isEmpty(); }, 20000));
    CHECK(QFile::exists(path));
    REQUIRE(desk.prompts.names.size() == 1);
    CHECK_FALSE(desk.prompts.names.first().isEmpty());
}

TEST_CASE("a PDF that cannot be written is said")
{
    Desk desk;
    desk.open();
    desk.prompts.pathToSave = desk.file.folder.filePath(QStringLiteral("无此文件夹/周报.pdf"));
    desk.actions.action(ActionId::ExportPdf)->trigger();
    CHECK(QTest::qWaitFor([&desk] { return !desk.prompts.messages.isEmpty(); }, 20000));
}

TEST_CASE("the sheet goes to the printer that was chosen")
{
    Desk desk;
    desk.open();
    const QString path = desk.file.folder.filePath(QStringLiteral("打印.pdf"));
    desk.prompts.printsTo = path;
    desk.actions.action(ActionId::Print)->trigger();
    QFile printed(path);
    REQUIRE(printed.open(QIODevice::ReadOnly));
    CHECK(printed.read(5) == "%PDF-");
}

TEST_CASE("closing the file takes the sheet away")
{
    Desk desk;
    desk.open();
    desk.page.closeFile();
    CHECK_FALSE(desk.page.hasDocument());
}
