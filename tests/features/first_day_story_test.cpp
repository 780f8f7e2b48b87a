// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "tests/features/accept_import.h"
#include "tests/features/table_driver.h"
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_data.h"
#include "ui/prompts/message_dialog.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using tests::TableDriver;
using ui::ActionId;

namespace {

const QString kContent = QStringLiteral("工作内容");
// No larger than the screen of the tests: Qt 6.8 brings no other size back.
constexpr QSize kSize(800, 700);
constexpr int kRows = 10; ///< nine tasks, and the row in which the next one is begun

/// The whole program with its real boxes and dialogs, over settings in a folder of its own.
struct FirstDayProgram
{
    explicit FirstDayProgram(const QString &folder)
        : settings(folder + QStringLiteral("/duban.ini"))
        , application(clock, settings)
        , driver(application.window())
    {
        application.window().actions().action(ActionId::English)->trigger();
        application.show();
    }

    ~FirstDayProgram() { QApplication::setPalette(palette); }

    void drop(const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enters({300, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&application.window(), &enters);
        QDropEvent event({300, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&application.window(), &event);
    }

    /// The box or dialog that is open, once one is.
    template <typename Dialog> [[nodiscard]] Dialog *dialog()
    {
        Dialog *found = nullptr;
        REQUIRE(TableDriver::waitUntil([&] {
            for (Dialog *candidate : application.window().findChildren<Dialog *>())
                found = candidate->isVisible() ? candidate : found;
            return found != nullptr;
        }));
        return found;
    }

    /// Answers where the new file shall be, reads what was imported and closes it.
    void saveAs(const QString &path)
    {
        auto *name = dialog<QFileDialog>()->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        REQUIRE(name != nullptr);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
        QTest::keyClick(dialog<ui::MessageDialog>(), Qt::Key_Escape);
        driver.waitForRows();
    }

    void openLast()
    {
        application.openFirst({});
        REQUIRE(TableDriver::waitUntil([this] { return application.window().desk().isOpen(); }));
        driver.waitForRows();
    }

    [[nodiscard]] QString contentInTable() const
    {
        return driver.cell({}, kContent).data().toString();
    }

    QPalette palette = QApplication::palette();
    tests::FakeClock clock {QDate(2021, 7, 28)};
    app::Settings settings;
    app::Application application;
    TableDriver driver;
};

bool isClean(const QString &path)
{
    const tests::FakeClock clock(QDate(2021, 7, 28));
    core::TimeOrderedIdSource ids(clock);
    const auto store = core::Store::open(path, {clock, ids, {}}, core::OpenMode::ReadOnly);
    REQUIRE(store.has_value());
    const auto report = (*store)->check();
    return report.has_value() && report->findings.isEmpty();
}

} // namespace

TEST_CASE("a table dropped on the window becomes a ledger that is there again after a restart")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("大英.duban"));
    QString original;
    {
        FirstDayProgram program(folder.path());
        program.drop(tests::testData(QStringLiteral("import/daying-2021.xlsx")));
        tests::acceptImport(program.application.window());
        program.saveAs(path);
        CHECK(program.driver.table().model()->rowCount() == kRows);

        original = program.contentInTable();
        program.driver.type(program.driver.cell({}, kContent), QStringLiteral("abc"));
        CHECK(TableDriver::waitUntil(
            [&program] { return program.contentInTable() == QStringLiteral("abc"); }));
        program.driver.trigger(ActionId::Undo);
        CHECK(TableDriver::waitUntil([&] { return program.contentInTable() == original; }));
        program.driver.trigger(ActionId::Redo);
        program.application.window().resize(kSize);
        program.application.window().close();
    }
    CHECK(isClean(path));

    FirstDayProgram program(folder.path());
    program.openLast();
    CHECK(program.application.window().size() == kSize);
    CHECK(program.application.window().desk().path() == path);
    CHECK(program.contentInTable() == QStringLiteral("abc"));
    REQUIRE(TableDriver::waitUntil([&program] {
        return program.application.window().actions().action(ActionId::Undo)->isEnabled();
    }));
    program.driver.trigger(ActionId::Undo);
    CHECK(TableDriver::waitUntil([&] { return program.contentInTable() == original; }));
    program.application.window().close();
    CHECK(isClean(path));
}

TEST_CASE("language and theme change while a page is worked on, and the page stays")
{
    const QTemporaryDir folder;
    FirstDayProgram program(folder.path());
    program.drop(tests::testData(QStringLiteral("import/daying-2021.xlsx")));
    tests::acceptImport(program.application.window());
    program.saveAs(folder.filePath(QStringLiteral("大英.duban")));
    const QAction *ledger = program.application.window().actions().action(ActionId::ShowLedger);
    for (const ActionId choice : {ActionId::Chinese, ActionId::DarkTheme, ActionId::English}) {
        program.driver.trigger(choice);
        CHECK(ledger->isChecked());
        CHECK(program.driver.table().isVisible());
        CHECK(program.driver.table().model()->rowCount() == kRows);
    }
    const QAction *papers = program.application.window().actions().action(ActionId::ShowPapers);
    program.driver.trigger(ActionId::ShowPapers);
    program.driver.trigger(ActionId::Chinese);
    CHECK(papers->isChecked());
    program.driver.trigger(ActionId::LightTheme);
    CHECK(papers->isChecked());
    program.driver.trigger(ActionId::English);
}
