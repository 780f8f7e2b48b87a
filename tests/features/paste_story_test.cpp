// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/accept_import.h"
#include "tests/features/window_driver.h"
#include "tests/support/word_table.h"
#include "ui/imports/column_line.h"
#include "ui/main_window/start_page.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTest>

using tests::WindowDriver;
using ui::ActionId;

namespace {

/// What another program has copied, for as long as it lives.
class Copied
{
public:
    explicit Copied(const QString &html)
    {
        auto *data = new QMimeData; // the clipboard takes it
        data->setHtml(html);
        QApplication::clipboard()->setMimeData(data);
    }
    ~Copied() { QApplication::clipboard()->clear(); }

    Copied(const Copied &) = delete;
    Copied &operator=(const Copied &) = delete;
};

/// What the ledger @p title of the file holds; nothing without such a ledger.
QList<core::TaskBundle> tasksOf(WindowDriver &driver, const QString &path, const QString &title)
{
    const auto store = core::Store::open(path, driver.file.context(), core::OpenMode::ReadOnly);
    REQUIRE(store.has_value());
    const auto ledgers = (*store)->ledgers();
    REQUIRE(ledgers.has_value());
    QList<core::Id> ids;
    for (const core::Ledger &ledger : *ledgers) {
        const auto tasks = (*store)->facts(ledger.id);
        REQUIRE(tasks.has_value());
        for (const core::TaskFacts &facts : *tasks) {
            if (ledger.title == title && facts.parent.isSet())
                ids.append(facts.id);
        }
    }
    const auto bundles = (*store)->bundles(ids);
    REQUIRE(bundles.has_value());
    return *bundles;
}

QString personOf(const core::TaskBundle &bundle)
{
    for (const core::Responsibility &entry : bundle.responsibilities) {
        if (entry.role == core::ResponsibilityRole::Person)
            return entry.text;
    }
    return {};
}

/// On the page of columns that is open: the one with @p header holds @p field.
void correct(const QWidget &window, const QString &header, core::ColumnField field)
{
    const auto *page = window.findChild<ui::MappingPage *>();
    REQUIRE(WindowDriver::waitUntil([page] { return page->isAsking(); }));
    const auto lines = page->findChildren<ui::ColumnLine *>();
    const auto line = std::find_if(lines.cbegin(), lines.cend(), [&header](const auto *each) {
        return each->column().header == header;
    });
    REQUIRE(line != lines.cend());
    CHECK((*line)->field() == core::ColumnField::Extra);
    (*line)->setField(field);
}

const QString kPastedTitle = QStringLiteral("示例县民政局2026年重点工作台账");

} // namespace

TEST_CASE("a table copied in Word is pasted, one column corrected, imported, and undone")
{
    tests::DayingFile file;
    WindowDriver driver(file);
    driver.open();
    driver.trigger(ActionId::ShowAlerts);
    const Copied copied(tests::wordTable());
    driver.press(Qt::Key_V, Qt::ControlModifier);
    correct(driver.window, QStringLiteral("跟进"), core::ColumnField::Person);
    tests::acceptImport(driver.window);
    REQUIRE(WindowDriver::waitUntil([&driver] { return driver.prompts.messages.size() == 1; }));
    CHECK(driver.prompts.messages.first().text.contains(QStringLiteral("3 new")));

    const QList<core::TaskBundle> tasks = tasksOf(driver, file.path(), kPastedTitle);
    REQUIRE(tasks.size() == 3);
    CHECK(tasks.at(0).task.content == QStringLiteral("改造2个敬老院"));
    CHECK(tasks.at(1).task.content == QStringLiteral("建成中心"));
    CHECK(tasks.at(1).task.parent == tasks.at(0).task.parent);
    CHECK(personOf(tasks.at(0)) == QStringLiteral("李某"));
    CHECK(personOf(tasks.at(2)) == QStringLiteral("张某"));
    CHECK(tasks.at(2).deadlines.first().due == QDate(2026, 12, 31));

    driver.trigger(ActionId::Undo);
    CHECK(tasksOf(driver, file.path(), kPastedTitle).isEmpty());
    CHECK(driver.personOf(tests::dayingTask(1, 1)) == QStringLiteral("胡应兵"));
    driver.window.close();
    CHECK(file.isClean());
}

TEST_CASE("a table is pasted on the start page, and its file is made when it has been looked at")
{
    tests::DayingFile file;
    WindowDriver driver(file);
    const QString path = file.folder.filePath(QStringLiteral("新.duban"));
    driver.prompts.pathToSave = path;
    const Copied copied(tests::wordTable());
    driver.press(Qt::Key_V, Qt::ControlModifier);
    tests::acceptImport(driver.window);
    REQUIRE(WindowDriver::waitUntil([&driver] { return driver.prompts.messages.size() == 1; }));
    CHECK(driver.window.desk().path() == path);
    CHECK(driver.window.desk().office() == QStringLiteral("示例县民政局"));
    CHECK(tasksOf(driver, path, kPastedTitle).size() == 3);
}

TEST_CASE("in the table the key pastes cells, and the menu the table")
{
    tests::DayingFile file;
    WindowDriver driver(file);
    driver.open();
    const core::Id task = tests::dayingTask(1, 1);
    QApplication::clipboard()->setText(QStringLiteral("李某"));
    driver.table().setCurrentIndex(driver.cell(task, QStringLiteral("责任人")));
    driver.table().setFocus();
    driver.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(WindowDriver::waitUntil([&] { return driver.personOf(task) == QStringLiteral("李某"); }));
    const auto *page = driver.window.findChild<ui::MappingPage *>();
    CHECK_FALSE(page->isAsking());

    const Copied copied(tests::wordTable());
    driver.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(WindowDriver::waitUntil([page] { return page->isAsking(); }));
}

TEST_CASE("a clipboard without a table is answered in one sentence, and the page stays")
{
    tests::DayingFile file;
    WindowDriver driver(file);
    QApplication::clipboard()->setText(QStringLiteral("请于月底前报送。"));
    driver.press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(WindowDriver::waitUntil([&driver] { return driver.prompts.messages.size() == 1; }));
    CHECK(driver.window.findChild<ui::StartPage *>()->isVisible());
    QApplication::clipboard()->clear();
}

TEST_CASE("a file that may not be changed takes no table from the clipboard")
{
    tests::DayingFile file;
    WindowDriver driver(file);
    driver.open();
    const QAction *paste = driver.window.actions().action(ActionId::ImportPasted);
    CHECK(paste->isEnabled());
    driver.prompts.date = QDate(2022, 1, 5);
    driver.trigger(ActionId::ViewAsOf);
    CHECK_FALSE(paste->isEnabled());
}
