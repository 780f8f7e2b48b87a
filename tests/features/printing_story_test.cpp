// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/import/file_reader.h"
#include "core/models/ledger_model.h"
#include "tests/features/window_driver.h"
#include "tests/support/catch.h"
#include "ui/alerts/alerts_page.h"
#include "ui/forms/filter_chip.h"
#include "ui/forms/search_field.h"
#include "ui/ledger/ledger_page.h"
#include "ui/overview/overview_page.h"
#include "ui/papers/papers_page.h"
#include "ui/timeline/timeline_page.h"

#include <QAction>
#include <QFile>
#include <QListView>
#include <QProcess>
#include <QStatusBar>
#include <QTabBar>
#include <QTest>

using tests::dayingTask;
using tests::WindowDriver;
using ui::ActionId;

namespace {

/// What a PDF says, without the breaks of its lines.
QString pdfText(const QString &path)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    REQUIRE(reader.exitCode() == 0);
    return core::foldForMatching(QString::fromUtf8(reader.readAllStandardOutput()));
}

/// The window over the annex of 大英县民政局, all of its pages opened.
struct PrintingWindow
{
    PrintingWindow()
    {
        driver.open();
        REQUIRE(WindowDriver::waitUntil([this] { return rows().isComplete(); }));
    }

    [[nodiscard]] core::LedgerModel &rows() const
    {
        return *qobject_cast<core::LedgerModel *>(driver.table().model());
    }
    [[nodiscard]] ui::PapersPage &papers() { return *page<ui::PapersPage>(); }
    template <typename P> [[nodiscard]] P *page() { return driver.window.findChild<P *>(); }

    [[nodiscard]] bool isInFront(ActionId page) const
    {
        return driver.window.actions().action(page)->isChecked();
    }

    /// Searches the ledger for @p text and waits until it shows @p count rows.
    void search(const QString &text, int count)
    {
        page<ui::LedgerPage>()->findChild<ui::SearchField *>()->setText(text);
        REQUIRE(WindowDriver::waitUntil(
            [this, count] { return rows().isSearchComplete() && rows().counts().shown == count; }));
    }

    /// Ctrl+P on the page in front; waits for the preview.
    void preview()
    {
        driver.press(Qt::Key_P, Qt::ControlModifier);
        REQUIRE(WindowDriver::waitUntil(
            [this] { return isInFront(ActionId::ShowPapers) && papers().hasDocument(); }));
    }

    [[nodiscard]] QString documentShown()
    {
        return papers()
            .findChild<QListView *>()
            ->currentIndex()
            .data(ui::DocumentListModel::NameRole)
            .toString();
    }

    [[nodiscard]] QString path(const char *name) const
    {
        return file.folder.filePath(QString::fromUtf8(name));
    }

    /// Triggers @p action, which writes @p name, and waits for the file.
    [[nodiscard]] QString written(ActionId action, const char *name)
    {
        driver.prompts.pathToSave = path(name);
        driver.trigger(action);
        REQUIRE(WindowDriver::waitUntil([&] { return QFile::exists(path(name)); }));
        return path(name);
    }

    /// Triggers @p action; whether the status bar says @p text after that.
    [[nodiscard]] bool answers(ActionId action, const QString &text) const
    {
        driver.window.statusBar()->clearMessage();
        driver.trigger(action);
        return WindowDriver::waitUntil(
            [this, &text] { return driver.window.statusBar()->currentMessage().startsWith(text); });
    }

    tests::DayingFile file;
    WindowDriver driver {file};
};

/// Which of the nine rows of the annex @p text has: their places.
QList<qsizetype> rowsIn(const QString &text)
{
    QList<qsizetype> found;
    for (const tests::DayingRow &row : tests::dayingRows()) {
        if (text.contains(core::foldForMatching(row.content)))
            found.append(&row - tests::dayingRows().data());
    }
    return found;
}

} // namespace

TEST_CASE("Ctrl+P in a filtered ledger shows exactly its rows, and prints and exports them")
{
    PrintingWindow window;
    window.search(QStringLiteral("亲民化改造"), 2);
    window.preview();
    CHECK(window.documentShown() == QStringLiteral("targets"));
    const auto *chip = window.papers().findChild<ui::FilterChip *>();
    CHECK(chip->text() == QStringLiteral("Filtered 2/9"));

    window.driver.prompts.printsTo = window.path("打印.pdf");
    window.driver.press(Qt::Key_P, Qt::ControlModifier);
    REQUIRE(WindowDriver::waitUntil([&] { return QFile::exists(window.path("打印.pdf")); }));
    const QString saved = pdfText(window.written(ActionId::ExportPdf, "筛选.pdf"));
    for (const QString &text : {saved, pdfText(window.path("打印.pdf"))}) {
        CHECK(rowsIn(text) == QList<qsizetype> {0, 1});
        CHECK(text.contains(core::foldForMatching(QStringLiteral("已筛选 2/9：查找“亲民化改造”"))));
    }
    for (const char *name : {"筛选.xlsx", "筛选.docx", "筛选.csv"}) {
        const auto tables = core::readTables(window.written(ActionId::ExportTable, name));
        REQUIRE(tables.has_value());
        QString text;
        for (int row = 0; row < tables->first().rowCount(); ++row) {
            for (int column = 0; column < tables->first().columnCount(); ++column)
                text += tables->first().cell({row, column}).text + u'\n';
        }
        CHECK(rowsIn(core::foldForMatching(text)) == QList<qsizetype> {0, 1});
    }
    QFile json(window.written(ActionId::ExportTable, "筛选.json"));
    REQUIRE(json.open(QIODevice::ReadOnly));
    CHECK(rowsIn(core::foldForMatching(QString::fromUtf8(json.readAll())))
          == QList<qsizetype> {0, 1});
}

TEST_CASE("a list of the ledger is printed as it is sorted")
{
    PrintingWindow window;
    window.page<ui::LedgerPage>()->findChild<QTabBar *>()->setCurrentIndex(1); // 任务
    window.search(QStringLiteral("亲民化改造"), 2);
    const int column = window.rows().columnOf(core::ColumnField::Content);
    const core::ListColumn content = window.rows().columns().at(column);
    window.rows().sortBy({{content.field, content.header, true}});
    // 完成全县29个… stands before 完成全县18个… from the back.
    REQUIRE(WindowDriver::waitUntil(
        [&window] { return window.rows().rowList().at(0).task == dayingTask(1, 2); }));
    window.preview();
    CHECK(window.documentShown() == QStringLiteral("tasks"));
    const QString text = pdfText(window.written(ActionId::ExportPdf, "任务.pdf"));
    const qsizetype first = text.indexOf(QStringLiteral("29个社区"));
    const qsizetype second = text.indexOf(QStringLiteral("18个社区"));
    REQUIRE(first >= 0);
    CHECK(first < second);
}

TEST_CASE("all of a document comes back with a click, or by going away and back")
{
    PrintingWindow window;
    window.search(QStringLiteral("亲民化改造"), 2);
    window.preview();
    window.driver.trigger(ActionId::ShowLedger);
    window.driver.trigger(ActionId::ShowPapers);
    REQUIRE(WindowDriver::waitUntil([&window] { return window.papers().hasDocument(); }));
    CHECK_FALSE(window.papers().findChild<ui::FilterChip *>()->isVisible());
    CHECK(rowsIn(pdfText(window.written(ActionId::ExportPdf, "全部.pdf"))).size() == 9);
}

TEST_CASE("Ctrl+P on the other pages shows what they show")
{
    PrintingWindow window;
    window.driver.trigger(ActionId::ShowOverview);
    REQUIRE(
        WindowDriver::waitUntil([&window] { return window.page<ui::OverviewPage>()->hasTasks(); }));
    window.preview();
    CHECK(window.documentShown() == QStringLiteral("overview"));

    window.driver.trigger(ActionId::ShowTimeline);
    REQUIRE(
        WindowDriver::waitUntil([&window] { return window.page<ui::TimelinePage>()->hasRows(); }));
    window.preview();
    CHECK(window.documentShown() == QStringLiteral("wall-chart"));
}

TEST_CASE("the alerts are printed as the document of their name")
{
    PrintingWindow window;
    window.file.clock.setToday(QDate(2022, 1, 5));
    window.driver.window.setAsOf(QDate(2022, 1, 5));
    window.driver.trigger(ActionId::ShowAlerts);
    REQUIRE(WindowDriver::waitUntil(
        [&window] { return window.page<ui::AlertsPage>()->alerts().redCount() == 3; }));
    window.preview();
    CHECK(window.documentShown() == QStringLiteral("alerts"));
    CHECK(pdfText(window.written(ActionId::ExportPdf, "预警.pdf"))
              .contains(QStringLiteral("红灯3项")));
}

TEST_CASE("where nothing can be printed the status bar says why")
{
    PrintingWindow window;
    window.search(QStringLiteral("无此事"), 0);
    CHECK(window.answers(ActionId::Print, QStringLiteral("The filter leaves no row")));
    CHECK(window.answers(ActionId::ExportPdf, QStringLiteral("The filter leaves no row")));
    CHECK(window.isInFront(ActionId::ShowLedger));
    for (const ActionId page : {ActionId::ShowUnits, ActionId::ShowCalendar}) {
        window.driver.trigger(page);
        for (const ActionId id : {ActionId::Print, ActionId::ExportPdf, ActionId::ExportTable}) {
            CHECK(window.driver.window.actions().action(id)->isEnabled());
            CHECK(window.answers(id, QStringLiteral("This page has no document")));
        }
        CHECK(window.answers(ActionId::ExportPicture,
                             QStringLiteral("Pictures are made of the timeline")));
        CHECK(window.isInFront(page));
    }
    CHECK(window.driver.prompts.names.isEmpty());
}
