// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "tests/support/catch.h"
#include "tests/support/counting_id_source.h"
#include "tests/support/example_county.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/waiting.h"
#include "ui/actions/actions.h"
#include "ui/charts/count_chart.h"
#include "ui/forms/empty_note.h"
#include "ui/forms/ledger_chooser.h"
#include "ui/overview/count_link.h"
#include "ui/overview/count_view.h"
#include "ui/overview/countdown_line.h"
#include "ui/overview/figure_box.h"
#include "ui/overview/figure_cell.h"
#include "ui/overview/overview_page.h"
#include "ui/overview/week_chooser.h"

#include <QAction>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using ui::ActionId;
using ui::OverviewPage;

namespace {

/// The page over the file of the county, or over an empty one.
struct OverviewPageDesk
{
    explicit OverviewPageDesk(bool isEmpty = false)
    {
        const QString path = folder.filePath(QStringLiteral("示例.duban"));
        auto file = core::Store::create(path, QStringLiteral("示例县民政局"), context());
        REQUIRE(file.has_value());
        if (!isEmpty)
            REQUIRE((*file)->apply(tests::countyImport()).has_value());
        file->reset();
        REQUIRE(tests::waitFor(store.open(path, core::OpenMode::ReadWrite)).has_value());
        actions.setState(ui::Need::File);
        page.resize(1302, 690);
        page.show();
        page.openFile();
    }

    core::StoreContext context() { return {clock, ids, {QStringLiteral("张某"), {}}}; }

    template <typename C> static bool becomes(C condition)
    {
        return QTest::qWaitFor(condition, 20000);
    }

    [[nodiscard]] QString figure(int cell) const
    {
        return page.findChildren<ui::FigureCell *>().at(cell)->figure().text();
    }

    [[nodiscard]] ui::FigureCell *cell(int position) const
    {
        return page.findChildren<ui::FigureCell *>().at(position);
    }

    [[nodiscard]] ui::WeekChooser *weeks() const { return page.findChild<ui::WeekChooser *>(); }

    QTemporaryDir folder;
    tests::FakeClock clock {tests::kCountyToday};
    tests::CountingIdSource ids {100000};
    core::WorkCalendar calendar = core::WorkCalendar::builtIn();
    core::StoreThread store {context()};
    tests::FakePrompts prompts;
    ui::Actions actions;
    OverviewPage page {{store, clock, calendar, actions, prompts}};
};

} // namespace

TEST_CASE("the overview counts the file that is opened")
{
    const OverviewPageDesk desk;
    REQUIRE(desk.becomes([&desk] { return desk.page.isKnown(); }));
    CHECK(desk.figure(0) == QStringLiteral("43"));
    CHECK(desk.figure(1) == QStringLiteral("9"));
    CHECK(desk.page.findChild<ui::FigureBox *>()->isVisible());
    CHECK(desk.page.findChildren<ui::CountChart *>().size() == 3);
}

TEST_CASE("every number of the page opens exactly its tasks")
{
    OverviewPageDesk desk;
    REQUIRE(desk.becomes([&desk] { return desk.page.isKnown(); }));
    QSignalSpy chosen(&desk.page, &OverviewPage::tasksChosen);
    int links = 0;
    for (ui::CountView *table : desk.page.findChildren<ui::CountView *>()) {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            for (int column = 1; column < table->model()->columnCount(); ++column) {
                chosen.clear();
                const QModelIndex number = table->model()->index(row, column);
                table->open(number);
                bool isNumber = false;
                const int count = number.data().toString().toInt(&isNumber);
                if (!isNumber)
                    continue;
                REQUIRE(chosen.size() == (count > 0 ? 1 : 0));
                if (count == 0)
                    continue;
                ++links;
                CHECK(chosen.first().at(0).value<QList<core::Id>>().size() == count);
                CHECK_FALSE(chosen.first().at(1).toString().isEmpty());
            }
        }
    }
    CHECK(links > 80);
}

TEST_CASE("the overview follows the day")
{
    OverviewPageDesk desk;
    REQUIRE(desk.becomes([&desk] { return desk.page.isKnown(); }));
    desk.clock.setToday(QDate(2026, 12, 31));
    desk.page.refresh();
    // Nothing is reported after September: all open ones but those due that day are late.
    CHECK(desk.becomes([&desk] { return desk.figure(1) != QStringLiteral("9"); }));
}

TEST_CASE("the overview says how far the day is that its ledger counts down to")
{
    OverviewPageDesk desk;
    REQUIRE(desk.becomes([&desk] { return desk.page.isKnown(); }));
    const auto *line = desk.page.findChild<ui::CountdownLine *>();
    CHECK_FALSE(line->isVisible());
    core::ChangeSet set {core::ChangeKind::Settings, {core::ActionKind::EditSettings, {}}, {}, {}};
    core::setCountdown(
        set, {}, tests::kCountyLedger, {QStringLiteral("试点验收"), QDate(2026, 10, 12)}, desk.ids);
    REQUIRE(tests::waitFor(desk.store.apply(set)).has_value());
    CHECK(desk.becomes([line] { return line->isVisible(); }));
    CHECK(line->text() == QStringLiteral("18 day(s) to 试点验收 (7 workday(s))"));
    desk.clock.setToday(QDate(2026, 10, 12));
    desk.page.refresh();
    CHECK(desk.becomes([line] { return line->text() == QStringLiteral("试点验收 is today"); }));
}

TEST_CASE("a file without tasks says so and what to do")
{
    const OverviewPageDesk desk(true);
    const auto *note = desk.page.findChild<ui::EmptyNote *>();
    CHECK(desk.becomes([note] { return !note->text().isEmpty(); }));
    CHECK_FALSE(desk.page.findChild<ui::FigureBox *>()->isVisible());
}

TEST_CASE("a closed file leaves nothing behind")
{
    OverviewPageDesk desk;
    REQUIRE(desk.becomes([&desk] { return desk.page.isKnown(); }));
    desk.page.closeFile();
    CHECK_FALSE(desk.page.isKnown());
    CHECK_FALSE(desk.page.findChild<ui::FigureBox *>()->isVisible());
}

TEST_CASE("the keyboard begins in the table of units")
{
    OverviewPageDesk desk;
    REQUIRE(desk.becomes([&desk] { return desk.page.isKnown(); }));
    REQUIRE(QTest::qWaitForWindowActive(&desk.page));
    desk.page.setFocus();
    CHECK(desk.page.findChild<ui::CountView *>()->hasFocus());
}

TEST_CASE("the counts are compared with the week that is chosen")
{
    // On 11 September three were red and four yellow; one was closed in that week.
    OverviewPageDesk desk;
    REQUIRE(desk.becomes([&desk] { return desk.page.isKnown(); }));
    CHECK(desk.cell(1)->remarkText() == QStringLiteral("＋3 on last week"));
    REQUIRE(desk.weeks()->currentText().contains(QStringLiteral("last week")));
    desk.weeks()->setCurrentIndex(1);
    REQUIRE(desk.becomes(
        [&desk] { return desk.cell(1)->remarkText() == QStringLiteral("＋6 on week 37"); }));
    CHECK(desk.cell(2)->remarkText() == QStringLiteral("＋4 on week 37"));
    CHECK(desk.cell(3)->remarkText() == QStringLiteral("1 in week 37, ＋1 on week 37"));
    CHECK(desk.figure(1) == QStringLiteral("9"));
}

TEST_CASE("what was closed in the week compared with opens its tasks")
{
    OverviewPageDesk desk;
    REQUIRE(desk.becomes([&desk] { return desk.page.isKnown(); }));
    desk.weeks()->setCurrentIndex(1);
    REQUIRE(desk.becomes(
        [&desk] { return desk.cell(3)->remarkText().contains(QStringLiteral("week 37")); }));
    QSignalSpy chosen(&desk.page, &OverviewPage::tasksChosen);
    for (ui::CountLink *link : desk.cell(3)->findChildren<ui::CountLink *>()) {
        if (link->text() == QStringLiteral("1"))
            link->click();
    }
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.first().at(0).value<QList<core::Id>>() == QList<core::Id> {core::Id {1046}});
    CHECK(chosen.first().at(1).toString() == QStringLiteral("Closed in week 37"));
}

TEST_CASE("another day is compared with the week before it")
{
    OverviewPageDesk desk;
    REQUIRE(desk.becomes([&desk] { return desk.page.isKnown(); }));
    desk.weeks()->setCurrentIndex(1);
    desk.clock.setToday(QDate(2026, 9, 9));
    desk.page.refresh();
    CHECK(desk.weeks()->currentIndex() == 0);
    CHECK(desk.weeks()->currentText().contains(QStringLiteral("31 August – 6 September")));
    CHECK(desk.becomes(
        [&desk] { return desk.cell(3)->remarkText().endsWith(QStringLiteral("last week")); }));
}

TEST_CASE("the strip prints, and only where there is something to print")
{
    const OverviewPageDesk desk;
    CHECK_FALSE(desk.page.hasTasks());
    REQUIRE(desk.becomes([&desk] { return desk.page.hasTasks(); }));
    const auto buttons = desk.page.findChildren<QToolButton *>();
    CHECK(std::any_of(buttons.cbegin(), buttons.cend(), [&desk](const QToolButton *button) {
        return button->defaultAction() == desk.actions.action(ActionId::Print);
    }));
    const OverviewPageDesk empty(true);
    const auto *note = empty.page.findChild<ui::EmptyNote *>();
    REQUIRE(empty.becomes([note] { return !note->text().isEmpty(); }));
    CHECK_FALSE(empty.page.hasTasks());
    CHECK_FALSE(empty.weeks()->isVisible());
}

TEST_CASE("the overview is offered on paper with its ledgers and the week it is compared with")
{
    const OverviewPageDesk desk;
    CHECK_FALSE(desk.page.paperOffer().order);
    CHECK_FALSE(desk.page.paperOffer().reason.isEmpty());
    REQUIRE(desk.becomes([&desk] { return desk.page.isKnown(); }));
    desk.weeks()->setCurrentIndex(1);
    const auto order = desk.page.paperOffer().order;
    REQUIRE(order);
    CHECK(order->document == QStringLiteral("overview"));
    CHECK(order->ledgers == desk.page.findChild<ui::LedgerChooser *>()->chosen());
    CHECK(order->comparedWith == desk.weeks()->chosen());
    CHECK_FALSE(order->shown);
}

TEST_CASE("the PDF of the overview is compared with the week that is chosen on the page")
{
    OverviewPageDesk desk;
    REQUIRE(desk.becomes([&desk] { return desk.page.isKnown(); }));
    desk.weeks()->setCurrentIndex(1);
    const QString path = desk.folder.filePath(QStringLiteral("总览.pdf"));
    desk.prompts.pathToSave = path;
    const QSignalSpy reported(&desk.page, &OverviewPage::reported);
    desk.actions.action(ActionId::ExportPdf)->trigger();
    REQUIRE(desk.becomes([&reported] { return !reported.isEmpty(); }));
    CHECK(desk.prompts.names
          == QStringList {QStringLiteral("示例县民政局工作总览（2026年9月24日）")});
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    CHECK(QString::fromUtf8(reader.readAllStandardOutput())
              .contains(QStringLiteral("较第37周增6项")));
}

TEST_CASE("the overview is exported as tables")
{
    OverviewPageDesk desk;
    REQUIRE(desk.becomes([&desk] { return desk.page.isKnown(); }));
    desk.prompts.pathToSave = desk.folder.filePath(QStringLiteral("总览.csv"));
    const QSignalSpy reported(&desk.page, &OverviewPage::reported);
    desk.actions.action(ActionId::ExportTable)->trigger();
    REQUIRE(desk.becomes([&reported] { return !reported.isEmpty(); }));
    QFile written(*desk.prompts.pathToSave);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const QByteArray text = written.readAll();
    CHECK(text.contains("一、各科室（单位）情况\r\n"));
    CHECK(text.contains("各月到期任务与办结进度\r\n"));
}

TEST_CASE("a page that is not seen writes nothing")
{
    OverviewPageDesk desk;
    REQUIRE(desk.becomes([&desk] { return desk.page.isKnown(); }));
    desk.page.hide();
    desk.prompts.pathToSave = desk.folder.filePath(QStringLiteral("不见.pdf"));
    desk.actions.action(ActionId::ExportPdf)->trigger();
    desk.page.show();
    const QSignalSpy reported(&desk.page, &OverviewPage::reported);
    desk.prompts.pathToSave = desk.folder.filePath(QStringLiteral("总览.pdf"));
    desk.actions.action(ActionId::ExportPdf)->trigger();
    REQUIRE(desk.becomes([&reported] { return !reported.isEmpty(); }));
    CHECK(desk.prompts.names.size() == 1);
    CHECK_FALSE(QFile::exists(desk.folder.filePath(QStringLiteral("不见.pdf"))));
}
