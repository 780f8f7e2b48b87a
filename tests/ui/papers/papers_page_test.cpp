// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/daying_file.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/waiting.h"
#include "tests/support/work_days.h"
#include "ui/actions/actions.h"
#include "ui/forms/filter_chip.h"
#include "ui/forms/ledger_chooser.h"
#include "ui/papers/page_preview.h"
#include "ui/papers/paper_options.h"
#include "ui/papers/papers_page.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QSpinBox>

using ui::ActionId;
using ui::PapersPage;

namespace {

/// The page over the annex of 大英县民政局, in the week of 28 July 2021.
struct PapersPageDesk
{
    PapersPageDesk()
        : store(file.context())
        , page({store, file.clock, tests::workDays(), actions, prompts})
    {
        actions.setState(ui::Need::File | ui::Need::PapersPage);
        page.resize(1302, 700);
    }

    void open() { open(file.path()); }

    void open(const QString &path)
    {
        REQUIRE(tests::waitFor(store.open(path, core::OpenMode::ReadWrite)).has_value());
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

void chooseWallChart(const PapersPageDesk &desk)
{
    auto *list = desk.page.findChild<QListView *>();
    const QModelIndexList found = list->model()->match(
        list->model()->index(0, 0), ui::DocumentListModel::NameRole, QStringLiteral("wall-chart"));
    REQUIRE(found.size() == 1);
    list->setCurrentIndex(found.first());
}

} // namespace

TEST_CASE("the weekly sheet is seen as soon as a file is open")
{
    PapersPageDesk desk;
    desk.open();
    const auto *preview = desk.page.findChild<ui::PagePreview *>();
    CHECK(preview->pageCount() >= 1);
    CHECK(preview->pageRect().isValid());
}

TEST_CASE("another choice makes the sheet anew")
{
    PapersPageDesk desk;
    desk.open();
    const QSignalSpy spy(&desk.page, &PapersPage::documentChanged);
    desk.page.findChild<ui::PaperOptions *>()->findChildren<QComboBox *>().at(0)->setCurrentIndex(
        0);
    CHECK(QTest::qWaitFor([&spy] { return !spy.isEmpty(); }, 20000));
    CHECK(desk.page.hasDocument());
}

TEST_CASE("the sheet is written as PDF under the name of the document")
{
    PapersPageDesk desk;
    desk.open();
    const QString path = desk.file.folder.filePath(QStringLiteral("周报.pdf"));
    desk.prompts.pathToSave = path;
    const QSignalSpy spy(&desk.page, &PapersPage::reported);
    desk.actions.action(ActionId::ExportPdf)->trigger();
    REQUIRE(QTest::qWaitFor([&spy] { return !spy.isEmpty(); }, 20000));
    CHECK(QFile::exists(path));
    // The week stands in the name, so that no sheet takes the place of another.
    CHECK(desk.prompts.names
          == QStringList {QStringLiteral("大英县民政局周工作汇报表（2021年第30周）")});
}

TEST_CASE("the sheet is written as a spreadsheet and as text, under the name of the document")
{
    PapersPageDesk desk;
    desk.open();
    const QSignalSpy spy(&desk.page, &PapersPage::reported);
    for (const char *name : {"周报.xlsx", "周报.csv", "周报.json"}) {
        desk.prompts.pathToSave = desk.file.folder.filePath(QString::fromUtf8(name));
        const qsizetype before = spy.size();
        desk.actions.action(ActionId::ExportTable)->trigger();
        REQUIRE(QTest::qWaitFor([&spy, before] { return spy.size() > before; }, 20000));
        CHECK(QFileInfo(*desk.prompts.pathToSave).size() > 100);
    }
    CHECK(desk.prompts.names
          == QStringList(3, QStringLiteral("大英县民政局周工作汇报表（2021年第30周）")));
}

TEST_CASE("a closed ledger is printed when it is chosen, and not before")
{
    PapersPageDesk desk;
    desk.open();
    const auto *chooser = desk.page.findChild<ui::LedgerChooser *>();
    CHECK(chooser->isHidden());
    core::Ledger closed;
    closed.id = desk.file.ids.next();
    closed.title = QStringLiteral("2020年台账");
    closed.isClosed = true;
    closed.position = 1;
    core::ChangeSet set {core::ChangeKind::Edit, {core::ActionKind::CreateLedger, {}}, {}, {}};
    set.insert(closed);
    REQUIRE(tests::waitFor(desk.store.apply(set)).has_value());
    desk.page.refresh();
    REQUIRE(QTest::qWaitFor([chooser] { return chooser->count() == 3; }, 20000));
    CHECK_FALSE(chooser->isHidden());
    CHECK(chooser->chosen().size() == 1);
    CHECK(chooser->chosen() != QList {closed.id});

    const QSignalSpy made(&desk.page, &PapersPage::documentChanged);
    desk.page.findChild<ui::LedgerChooser *>()->setCurrentIndex(1);
    CHECK(chooser->chosen() == QList {closed.id});
    REQUIRE(QTest::qWaitFor([&made] { return !made.isEmpty(); }, 20000));
    const QString path = desk.file.folder.filePath(QStringLiteral("周报.json"));
    desk.prompts.pathToSave = path;
    const QSignalSpy written(&desk.page, &PapersPage::reported);
    desk.actions.action(ActionId::ExportTable)->trigger();
    REQUIRE(QTest::qWaitFor([&written] { return !written.isEmpty(); }, 20000));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()).contains(QStringLiteral("在办0项")));
}

TEST_CASE("a PDF that cannot be written is said")
{
    PapersPageDesk desk;
    desk.open();
    desk.prompts.pathToSave = desk.file.folder.filePath(QStringLiteral("无此文件夹/周报.pdf"));
    desk.actions.action(ActionId::ExportPdf)->trigger();
    CHECK(QTest::qWaitFor([&desk] { return !desk.prompts.messages.isEmpty(); }, 20000));
}

TEST_CASE("a PDF that cannot be written leaves the old file whole and says what to do")
{
    PapersPageDesk desk;
    desk.open();
    // A folder stands where the file should.
    const QString path = desk.file.folder.filePath(QStringLiteral("周报.pdf"));
    REQUIRE(QDir().mkpath(path));
    desk.prompts.pathToSave = path;
    desk.actions.action(ActionId::ExportPdf)->trigger();
    REQUIRE(QTest::qWaitFor([&desk] { return !desk.prompts.messages.isEmpty(); }, 20000));
    CHECK(desk.prompts.messages.first().text.contains(QStringLiteral("周报.pdf")));
    CHECK(QFileInfo(path).isDir());
}

TEST_CASE("the size of the preview is chosen in the menu")
{
    PapersPageDesk desk;
    desk.open();
    const auto *preview = desk.page.findChild<ui::PagePreview *>();
    CHECK(preview->zoom() == ui::PreviewZoom::WholePage);
    desk.actions.action(ActionId::ActualSize)->trigger();
    CHECK(preview->zoom() == ui::PreviewZoom::ActualSize);
    desk.actions.action(ActionId::PageWidth)->trigger();
    CHECK(preview->zoom() == ui::PreviewZoom::PageWidth);
    desk.actions.action(ActionId::WholePage)->trigger();
    CHECK(preview->zoom() == ui::PreviewZoom::WholePage);
}

TEST_CASE("a sheet with nothing to list says that it can be printed all the same")
{
    PapersPageDesk desk;
    desk.open();
    const auto remarks = [&desk] {
        const QList<QLabel *> labels = desk.page.findChildren<QLabel *>();
        return std::count_if(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("empty sheet"));
        });
    };
    CHECK(remarks() == 0);
    desk.page.closeFile();
    desk.store.close();
    const QString empty = desk.file.folder.filePath(QStringLiteral("空.duban"));
    REQUIRE(core::Store::create(empty, QStringLiteral("大英县民政局"), desk.file.context()));
    desk.open(empty);
    CHECK(remarks() == 1);
    CHECK(desk.page.hasDocument());
}

TEST_CASE("the sheet goes to the printer that was chosen")
{
    PapersPageDesk desk;
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
    PapersPageDesk desk;
    desk.open();
    desk.page.closeFile();
    CHECK_FALSE(desk.page.hasDocument());
}

TEST_CASE("every document keeps the layout it was given last")
{
    PapersPageDesk desk;
    desk.open();
    auto *options = desk.page.findChild<ui::PaperOptions *>();
    auto *list = desk.page.findChild<QListView *>();
    auto *paper = options->findChild<QComboBox *>(QStringLiteral("paper"));
    const QModelIndex weekly = list->currentIndex();
    ui::PageSetups told;
    QObject::connect(&desk.page,
                     &PapersPage::pageSetupsChanged,
                     &desk.page,
                     [&told](const ui::PageSetups &setups) { told = setups; });

    paper->setCurrentIndex(1);
    CHECK(told
          == ui::PageSetups {{QStringLiteral("weekly"),
                              {core::PaperFrame::Internal, core::PaperSize::A3Landscape}}});
    list->setCurrentIndex(weekly.siblingAtRow(weekly.row() + 2));
    CHECK(options->setup() == ui::PageSetup {});
    list->setCurrentIndex(weekly);
    CHECK(options->setup().paper == core::PaperSize::A3Landscape);
}

TEST_CASE("a layout of the last time is the first one now")
{
    PapersPageDesk desk;
    const ui::PageSetup annex {core::PaperFrame::Annex, core::PaperSize::A4Landscape};
    desk.page.setPageSetups({{QStringLiteral("weekly"), annex}});
    desk.open();
    CHECK(desk.page.findChild<ui::PaperOptions *>()->setup() == annex);
}

TEST_CASE("the wall chart begins on A3 and is spread over the sheets chosen")
{
    PapersPageDesk desk;
    desk.open();
    chooseWallChart(desk);
    auto *options = desk.page.findChild<ui::PaperOptions *>();
    const auto *preview = desk.page.findChild<ui::PagePreview *>();
    CHECK(options->setup().paper == core::PaperSize::A3Landscape);
    CHECK(QTest::qWaitFor([preview] { return preview->pageCount() == 1; }, 20000));
    ui::PageSetups told;
    QObject::connect(&desk.page,
                     &PapersPage::pageSetupsChanged,
                     &desk.page,
                     [&told](const ui::PageSetups &setups) { told = setups; });

    options->findChildren<QSpinBox *>().at(0)->setValue(4);
    CHECK(QTest::qWaitFor([preview] { return preview->pageCount() == 4; }, 20000));
    CHECK(told.value(QStringLiteral("wall-chart")).wallChart.across == 4);
}

TEST_CASE("the options of the wall chart fit beside the rail of a window of 1366 pixels")
{
    PapersPageDesk desk;
    desk.open();
    chooseWallChart(desk);
    CHECK(desk.page.minimumSizeHint().width() <= 1302);
}

namespace {

/// 时限清单 of two tasks, the later one first.
ui::PaperOrder twoDeadlines()
{
    ui::PaperOrder order;
    order.document = QStringLiteral("deadlines");
    order.ledgers = {tests::kDayingLedger};
    order.shown = core::ShownRows {core::ListKind::Deadlines,
                                   {{tests::dayingTask(3, 1), {}}, {tests::dayingTask(1, 1), {}}},
                                   true,
                                   2,
                                   9};
    return order;
}

/// What is written as a table while @p desk shows its document.
QString writtenTable(PapersPageDesk &desk, const char *name)
{
    const QSignalSpy written(&desk.page, &PapersPage::reported);
    desk.prompts.pathToSave = desk.file.folder.filePath(QString::fromUtf8(name));
    desk.actions.action(ActionId::ExportTable)->trigger();
    REQUIRE(QTest::qWaitFor([&written] { return !written.isEmpty(); }, 20000));
    QFile file(*desk.prompts.pathToSave);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_CASE("what another page has ordered is shown with exactly its rows, and written so")
{
    PapersPageDesk desk;
    desk.open();
    desk.page.preview(twoDeadlines());
    CHECK_FALSE(desk.page.hasDocument()); // nothing else is printed meanwhile
    CHECK_FALSE(desk.page.absence().isEmpty());
    desk.actions.action(ActionId::Print)->trigger();
    desk.actions.action(ActionId::ExportPdf)->trigger();
    CHECK(desk.prompts.names.isEmpty());
    REQUIRE(desk.waitForDocument());
    CHECK(desk.page.absence().isEmpty());
    const auto *chip = desk.page.findChild<ui::FilterChip *>();
    CHECK(chip->isVisible());
    CHECK(chip->text() == QStringLiteral("Filtered 2/9"));
    CHECK(desk.page.findChild<QListView *>()->currentIndex().data(ui::DocumentListModel::NameRole)
          == QStringLiteral("deadlines"));
    const QString table = writtenTable(desk, "时限.json");
    CHECK(table.contains(QStringLiteral("已筛选 2/9")));
    CHECK(desk.prompts.names.last().endsWith(QStringLiteral("，已筛选）")));
}

TEST_CASE("a click on what was ordered brings the whole document, another choice as well")
{
    PapersPageDesk desk;
    desk.open();
    auto *chip = desk.page.findChild<ui::FilterChip *>();
    desk.page.preview(twoDeadlines());
    REQUIRE(desk.waitForDocument());
    const QSignalSpy made(&desk.page, &PapersPage::documentChanged);
    chip->click();
    CHECK_FALSE(chip->isVisible());
    REQUIRE(QTest::qWaitFor([&made] { return !made.isEmpty(); }, 20000));
    CHECK_FALSE(writtenTable(desk, "全部.json").contains(QStringLiteral("已筛选")));

    desk.page.preview(twoDeadlines());
    REQUIRE(desk.waitForDocument());
    chooseWallChart(desk);
    CHECK_FALSE(chip->isVisible());
}

TEST_CASE("what was ordered stays in another layout, and goes when the page is left")
{
    PapersPageDesk desk;
    desk.open();
    const auto *chip = desk.page.findChild<ui::FilterChip *>();
    desk.page.preview(twoDeadlines());
    REQUIRE(desk.waitForDocument());
    const QSignalSpy made(&desk.page, &PapersPage::documentChanged);
    auto *options = desk.page.findChild<ui::PaperOptions *>();
    options->findChild<QComboBox *>(QStringLiteral("paper"))->setCurrentIndex(1);
    REQUIRE(QTest::qWaitFor([&made] { return !made.isEmpty(); }, 20000));
    CHECK(chip->isVisible());
    CHECK(writtenTable(desk, "甲三.json").contains(QStringLiteral("已筛选 2/9")));

    desk.page.hide();
    desk.page.show();
    CHECK_FALSE(chip->isVisible());
    REQUIRE(desk.waitForDocument());
    // The layout is remembered with the document all the same.
    CHECK(options->setup().paper == core::PaperSize::A3Landscape);
    CHECK_FALSE(writtenTable(desk, "全部.json").contains(QStringLiteral("已筛选")));
}

TEST_CASE("the months of a wall chart that was ordered are chosen, and can be changed")
{
    PapersPageDesk desk;
    desk.open();
    ui::PaperOrder order;
    order.document = QStringLiteral("wall-chart");
    order.ledgers = {tests::kDayingLedger};
    order.period = QStringLiteral("2021-05..2021-09");
    desk.page.preview(order);
    REQUIRE(desk.waitForDocument());
    CHECK(desk.page.findChild<ui::FilterChip *>()->text() == QStringLiteral("As on the page"));
    auto *options = desk.page.findChild<ui::PaperOptions *>();
    ui::PaperOrder wanted;
    options->complete(wanted);
    CHECK(wanted.period == order.period);
    CHECK(desk.page.minimumSizeHint().width() <= 1302);
}
