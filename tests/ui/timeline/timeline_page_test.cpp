// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/daying_file.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/waiting.h"
#include "tests/support/work_days.h"
#include "ui/actions/actions.h"
#include "ui/forms/empty_note.h"
#include "ui/forms/filter_chip.h"
#include "ui/forms/ledger_chooser.h"
#include "ui/forms/search_field.h"
#include "ui/style/fonts.h"
#include "ui/style/plain_label.h"
#include "ui/timeline/timeline_legend_bar.h"
#include "ui/timeline/timeline_page.h"
#include "ui/timeline/timeline_strip.h"
#include "ui/timeline/timeline_view.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLayout>
#include <QSignalSpy>
#include <QToolButton>

namespace {

using tests::dayingTask;
using ui::ActionId;

/// The page over the file of 大英县民政局 on 28 July 2021, in a window of 1302 × 716.
class TimelinePageFixture
{
public:
    TimelinePageFixture()
    {
        ui::applyApplicationFont();
        QApplication::setPalette(ui::paletteFor(ui::Theme::Light));
        REQUIRE(tests::waitFor(store.open(file.path(), core::OpenMode::ReadWrite)).has_value());
        page.resize(1302, 716);
        actions.setState(ui::Need::File | ui::Need::TimelinePage | ui::Need::Searchable);
    }

    void open()
    {
        page.show();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        page.openFile();
        REQUIRE(becomes([this] { return page.hasRows(); }));
        groupBy(1);
        REQUIRE(becomes([this] { return view().rows().count() == 12; }));
    }

    /// 0 lead section, 1 objective, 2 person.
    void groupBy(int index)
    {
        for (auto *box : strip().findChildren<QComboBox *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (box->accessibleName() == QStringLiteral("Grouping"))
                box->setCurrentIndex(index);
        }
    }

    template <typename C> [[nodiscard]] static bool becomes(C condition)
    {
        return QTest::qWaitFor(condition, 20000);
    }

    [[nodiscard]] ui::TimelineView &view() { return *page.findChild<ui::TimelineView *>(); }
    [[nodiscard]] ui::TimelineStrip &strip() { return *page.findChild<ui::TimelineStrip *>(); }
    [[nodiscard]] ui::SearchField &search() { return *page.findChild<ui::SearchField *>(); }
    [[nodiscard]] ui::EmptyNote &note() { return *page.findChild<ui::EmptyNote *>(); }
    void trigger(ActionId id) { actions.action(id)->trigger(); }

    tests::DayingFile file;
    core::StoreThread store {file.context()};
    ui::Actions actions;
    tests::FakePrompts prompts;
    ui::Editor editor {store};
    ui::TimelinePage page {
        {store, file.clock, file.ids, tests::workDays(), editor, actions, prompts}};
};

} // namespace

TEST_CASE_METHOD(TimelinePageFixture, "nothing is read before the page is looked at")
{
    page.openFile();
    REQUIRE(becomes([this] {
        return page.findChild<ui::LedgerChooser *>()->chosen() == QList {tests::kDayingLedger};
    }));
    CHECK_FALSE(page.hasRows());
    page.show();
    CHECK(becomes([this] { return page.hasRows(); }));
}

TEST_CASE_METHOD(TimelinePageFixture, "the page shows all tasks with legend and count")
{
    open();
    CHECK(view().rows().count() == 12);
    CHECK(page.findChild<ui::TimelineLegendBar *>()->isVisible());
    CHECK(page.findChild<ui::TimelineLegendBar *>()->geometry().bottom() == page.height() - 1);
    CHECK(strip().findChild<ui::PlainLabel *>()->text() == QStringLiteral("9 tasks in all"));
    CHECK(note().text().isEmpty());
    groupBy(2);
    CHECK(becomes([this] { return view().rows().line(0).name != QString(); }));
}

TEST_CASE_METHOD(TimelinePageFixture,
                 "searching narrows, and what finds nothing says so with a way back")
{
    open();
    trigger(ActionId::Find);
    CHECK(search().hasFocus());
    search().setText(QStringLiteral("18"));
    REQUIRE(becomes([this] { return view().rows().count() == 2; }));
    CHECK(strip().findChild<ui::FilterChip *>()->text().contains(QStringLiteral("1/9")));
    search().setText(QStringLiteral("无此事"));
    REQUIRE(becomes([this] { return view().rows().count() == 0; }));
    CHECK(note().text() == QStringLiteral("No task fits."));
    QTest::mouseClick(note().findChild<QToolButton *>(), Qt::LeftButton);
    CHECK(becomes([this] { return view().rows().count() == 12; }));
    CHECK(note().text().isEmpty());
}

TEST_CASE_METHOD(TimelinePageFixture, "Enter asks for the card of the task")
{
    open();
    const QSignalSpy activated(&page, &ui::TimelinePage::taskActivated);
    view().setFocus();
    view().setCurrentRow(2);
    QTest::keyClick(&view(), Qt::Key_Return);
    REQUIRE(activated.size() == 1);
    CHECK(activated.first().first().value<core::Id>() == dayingTask(1, 2));
}

TEST_CASE_METHOD(TimelinePageFixture, "the scale that is seen is the one that is checked")
{
    open();
    CHECK(actions.action(ActionId::TimelineMonths)->isChecked());
    trigger(ActionId::TimelineYears);
    CHECK(view().scale() == ui::TimeScale::Years);
    trigger(ActionId::TimelineTenDays);
    CHECK(view().scale() == ui::TimeScale::TenDays);
    CHECK(actions.action(ActionId::TimelineTenDays)->isChecked());
    view().zoom(100);
    CHECK(actions.action(ActionId::TimelineDays)->isChecked());
    trigger(ActionId::TimelineWeeks);
    CHECK(view().scale() == ui::TimeScale::Weeks);
    CHECK_FALSE(actions.action(ActionId::TimelineYears)->isChecked());
    trigger(ActionId::TimelineFit);
    CHECK(actions.action(ActionId::TimelineYears)->isChecked());
}

TEST_CASE_METHOD(TimelinePageFixture, "the selected row is shown whole by its action")
{
    open();
    view().setCurrentRow(0);
    trigger(ActionId::TimelineFitSelection);
    CHECK(view().visibleDays().start >= QDate(2021, 12, 28));
    CHECK(view().visibleDays().start <= QDate(2021, 12, 31));
    CHECK(view().visibleDays().end >= QDate(2025, 12, 31));
}

TEST_CASE_METHOD(TimelinePageFixture, "all groups collapse and expand by their actions")
{
    open();
    trigger(ActionId::TimelineCollapse);
    CHECK(view().rows().count() == 3);
    trigger(ActionId::TimelineExpand);
    CHECK(view().rows().count() == 12);
}

TEST_CASE_METHOD(TimelinePageFixture, "the timeline is saved as PDF and as pictures")
{
    open();
    trigger(ActionId::TimelineYears);
    const QSignalSpy reported(&page, &ui::TimelinePage::reported);
    prompts.pathToSave = file.folder.filePath(QStringLiteral("挂图.pdf"));
    trigger(ActionId::ExportPdf);
    REQUIRE(becomes([&] { return reported.size() == 1; }));
    CHECK(QFile::exists(*prompts.pathToSave));
    CHECK(prompts.names.first().startsWith(QStringLiteral("大英县民政局对标竞进工作清单挂图")));
    prompts.pathToSave = file.folder.filePath(QStringLiteral("挂图.png"));
    trigger(ActionId::ExportPicture);
    REQUIRE(becomes([&] { return reported.size() == 2; }));
    CHECK(QFile::exists(*prompts.pathToSave));
    CHECK(prompts.messages.isEmpty());
}

TEST_CASE_METHOD(TimelinePageFixture, "what is on the chart is offered as the wall chart")
{
    CHECK_FALSE(page.paperOffer().order);
    open();
    trigger(ActionId::TimelineMonths);
    const auto all = page.paperOffer().order;
    REQUIRE(all);
    CHECK(all->document == QStringLiteral("wall-chart"));
    CHECK(all->ledgers == QList {tests::kDayingLedger});
    CHECK_FALSE(all->shown);
    const core::DateSpan seen = view().visibleDays();
    CHECK(seen.contains(QDate(2021, 7, 28)));
    CHECK(all->period
          == seen.start.toString(QStringLiteral("yyyy-MM")) + QStringLiteral("..")
              + seen.end.toString(QStringLiteral("yyyy-MM")));

    search().setText(QStringLiteral("18"));
    REQUIRE(becomes([this] { return view().rows().count() == 2; }));
    const auto found = page.paperOffer().order;
    REQUIRE(found);
    REQUIRE(found->shown);
    CHECK(found->shown->rows.size() == 1);
    CHECK(found->shown->shown == 1);
    CHECK(found->shown->all == 9);
    CHECK(found->shown->search == QStringLiteral("18"));
}

TEST_CASE_METHOD(TimelinePageFixture, "the timeline is exported as a table, a row for each task")
{
    open();
    const QSignalSpy reported(&page, &ui::TimelinePage::reported);
    prompts.pathToSave = file.folder.filePath(QStringLiteral("挂图.csv"));
    trigger(ActionId::ExportTable);
    REQUIRE(becomes([&] { return reported.size() == 1; }));
    QFile written(*prompts.pathToSave);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll().count("\r\n") == 1 + 9);
}

TEST_CASE_METHOD(TimelinePageFixture, "what cannot be written is said")
{
    open();
    trigger(ActionId::TimelineYears);
    prompts.pathToSave = file.folder.filePath(QStringLiteral("no/such/folder.pdf"));
    trigger(ActionId::ExportPdf);
    CHECK(becomes([this] { return prompts.messages.size() == 1; }));
}

TEST_CASE_METHOD(TimelinePageFixture,
                 "keys of other pages do nothing here, and those of this page nothing there")
{
    open();
    page.hide();
    prompts.pathToSave = file.folder.filePath(QStringLiteral("nie.pdf"));
    trigger(ActionId::ExportPdf);
    CHECK(prompts.names.isEmpty());
}

TEST_CASE_METHOD(TimelinePageFixture, "tasks without any date say where to fill them in")
{
    core::ChangeSet set;
    const auto reading = core::Store::open(file.path(), file.context(), core::OpenMode::ReadOnly);
    for (const auto &row : {1, 2, 3}) {
        for (const auto &column : {1, 2, 3}) {
            const auto bundles = (*reading)->bundles({dayingTask(row, column)});
            for (const core::Deadline &deadline : bundles->first().deadlines)
                set.remove(deadline);
        }
    }
    REQUIRE(tests::waitFor(store.apply(set)).has_value());
    page.show();
    page.openFile();
    REQUIRE(becomes([this] { return !note().text().isEmpty(); }));
    CHECK(note().text().startsWith(QStringLiteral("None of these tasks has a deadline.")));
    CHECK_FALSE(page.hasRows());
}

TEST_CASE_METHOD(TimelinePageFixture, "a closed file leaves an empty page")
{
    open();
    page.closeFile();
    CHECK_FALSE(page.hasRows());
    CHECK(note().text().isEmpty());
    CHECK(page.findChild<ui::LedgerChooser *>()->chosen().isEmpty());
}

TEST_CASE_METHOD(TimelinePageFixture, "in a narrow window nothing of the strip is pushed out")
{
    open();
    page.resize(960, 600); // the smallest window without its rail
    QCoreApplication::processEvents();
    CHECK(search().width() >= 160);
    CHECK(strip().layout()->minimumSize().width() <= 960);
}

TEST_CASE_METHOD(TimelinePageFixture, "another day is shown once the page is looked at")
{
    open();
    page.hide();
    file.clock.setToday(QDate(2022, 1, 4));
    page.refresh();
    page.show();
    CHECK(becomes([this] { return view().scene().today == QDate(2022, 1, 4); }));
}
