// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/count_roles.h"
#include "core/models/ledger_model.h"
#include "tests/features/table_driver.h"
#include "tests/support/catch.h"
#include "tests/support/counting_id_source.h"
#include "tests/support/example_county.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/work_days.h"
#include "ui/charts/count_chart.h"
#include "ui/overview/count_link.h"
#include "ui/overview/count_view.h"
#include "ui/overview/overview_page.h"
#include "ui/overview/week_chooser.h"

#include <QAction>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using tests::TableDriver;
using ui::ActionId;

namespace {

/// The window over the file of the county, the overview in front.
struct CountyWindow
{
    CountyWindow()
    {
        const QString path = folder.filePath(QStringLiteral("示例.duban"));
        auto file = core::Store::create(
            path, QStringLiteral("示例县民政局"), {clock, ids, {QStringLiteral("张某"), {}}});
        REQUIRE(file.has_value());
        REQUIRE((*file)->apply(tests::countyImport()).has_value());
        file->reset();
        window.show();
        window.openFile(path);
        REQUIRE(TableDriver::waitUntil([this] { return window.desk().isOpen(); }));
        driver.waitForRows();
        goBack();
        REQUIRE(TableDriver::waitUntil([this] { return page().isKnown(); }));
    }

    void goBack() const { driver.trigger(ActionId::ShowOverview); }
    [[nodiscard]] ui::OverviewPage &page() { return *window.findChild<ui::OverviewPage *>(); }
    [[nodiscard]] core::LedgerModel &rows() const
    {
        return *qobject_cast<core::LedgerModel *>(driver.table().model());
    }

    /// After a number was opened: the ledger is in front and shows so many rows, and only those.
    void checkRows(int number) const
    {
        CHECK(window.actions().action(ActionId::ShowLedger)->isChecked());
        CHECK(rows().counts().shown == number);
        CHECK(rows().counts().tasksShown == number);
        goBack();
    }

    QTemporaryDir folder;
    tests::FakeClock clock {tests::kCountyToday};
    tests::CountingIdSource ids {100000};
    tests::FakePrompts prompts;
    ui::MainWindow window {{clock,
                            ids,
                            tests::workDays(),
                            prompts,
                            {QStringLiteral("张某"), QStringLiteral("办公室一号机")}}};
    TableDriver driver {window};
};

} // namespace

TEST_CASE("every number in the tables of the overview opens as many rows as it says")
{
    CountyWindow county;
    for (ui::CountView *table : county.page().findChildren<ui::CountView *>()) {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            for (int column = 1; column < table->model()->columnCount(); ++column) {
                const QModelIndex number = table->model()->index(row, column);
                bool isNumber = false;
                const int count = number.data().toString().toInt(&isNumber);
                if (!isNumber || count == 0)
                    continue;
                table->open(number);
                county.checkRows(count);
            }
        }
    }
}

TEST_CASE("every figure and every number of a sentence opens as many rows as it says")
{
    CountyWindow county;
    int opened = 0;
    for (ui::CountLink *link : county.page().findChildren<ui::CountLink *>()) {
        bool isNumber = false;
        const int count = link->text().toInt(&isNumber);
        if (!isNumber || count == 0)
            continue;
        link->click();
        county.checkRows(count);
        ++opened;
    }
    // Five figures, six numbers in the remarks, one in the note, five buckets.
    CHECK(opened == 17);
}

TEST_CASE("every bar and every point opens as many rows as it stands for")
{
    CountyWindow county;
    for (ui::CountChart *chart : county.page().findChildren<ui::CountChart *>()) {
        chart->setFocus(Qt::TabFocusReason);
        QModelIndex last;
        while (chart->marked().isValid() && chart->marked() != last) {
            last = chart->marked();
            QTest::keyClick(chart, Qt::Key_Return);
            county.checkRows(static_cast<int>(
                last.data(core::CountedTasksRole).value<QList<core::Id>>().size()));
            chart->setFocus(Qt::TabFocusReason);
            while (chart->marked().isValid() && chart->marked().row() < last.row())
                QTest::keyClick(chart, Qt::Key_Right);
            QTest::keyClick(chart, Qt::Key_Right);
        }
        CHECK(last.row() == 11);
    }
}

TEST_CASE("a rate opens the tasks it divides by")
{
    CountyWindow county;
    auto *units = county.page().findChild<ui::CountView *>();
    const int total = units->model()->rowCount() - 1;
    units->open(units->model()->index(total, 6));
    county.checkRows(24);
    units->open(units->model()->index(total, 7));
    county.checkRows(16);
}

TEST_CASE("the numbers of an older week compared with open their rows too")
{
    CountyWindow county;
    county.page().findChild<ui::WeekChooser *>()->setCurrentIndex(1);
    const auto closedThen = [&county]() -> ui::CountLink * {
        for (ui::CountLink *link : county.page().findChildren<ui::CountLink *>()) {
            if (link->number().name == QStringLiteral("Closed in week 37"))
                return link;
        }
        return nullptr;
    };
    REQUIRE(TableDriver::waitUntil([&closedThen] { return closedThen() != nullptr; }));
    CHECK(closedThen()->text() == QStringLiteral("1"));
    closedThen()->click();
    county.checkRows(1);
}

TEST_CASE("the overview is written while it is in front")
{
    CountyWindow county;
    const QString path = county.folder.filePath(QStringLiteral("总览.pdf"));
    county.prompts.pathToSave = path;
    county.driver.trigger(ActionId::ExportPdf);
    REQUIRE(TableDriver::waitUntil([&path] { return QFile::exists(path); }));
    CHECK(county.prompts.names.last() == QStringLiteral("示例县民政局工作总览（2026年9月24日）"));
}
