// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ledger/page_fixture.h"
#include "ui/ledger/shown_paper.h"

#include <QFile>

using core::ColumnField;
using tests::dayingTask;
using tests::PageFixture;
using ui::ActionId;

namespace {

QList<core::Id> tasksOf(const ui::PaperOffer &offer)
{
    REQUIRE(offer.order);
    REQUIRE(offer.order->shown);
    QList<core::Id> tasks;
    for (const auto &[task, entry] : offer.order->shown->rows)
        tasks.append(task);
    return tasks;
}

} // namespace

TEST_CASE_METHOD(PageFixture, "every list is printed as the document of its name")
{
    REQUIRE(becomes([this] { return model().isComplete(); }));
    QStringList documents;
    for (int tab = 0; tab < 6; ++tab) {
        showTab(tab);
        documents.append(page->paperOffer().order.value_or(ui::PaperOrder {}).document);
    }
    CHECK(documents
          == QStringList {QStringLiteral("targets"),
                          QStringLiteral("tasks"),
                          QStringLiteral("responsibilities"),
                          QStringLiteral("measures"),
                          QStringLiteral("deadlines"),
                          QStringLiteral("outcomes")});
}

TEST_CASE_METHOD(PageFixture, "all rows are offered on paper in their order, the empty one is not")
{
    REQUIRE(becomes([this] { return model().isComplete(); }));
    const ui::PaperOffer offer = page->paperOffer();
    QList<core::Id> all;
    for (const int objective : {1, 2, 3}) {
        for (const int task : {1, 2, 3})
            all.append(dayingTask(objective, task));
    }
    CHECK(tasksOf(offer) == all);
    CHECK(offer.order->ledgers == QList {tests::kDayingLedger});
    CHECK_FALSE(offer.order->unit.isSet());
    CHECK_FALSE(offer.order->shown->isFiltered);
}

TEST_CASE_METHOD(PageFixture, "rows that are filtered and sorted are offered as they stand")
{
    REQUIRE(becomes([this] { return model().isComplete(); }));
    model().setTasks({dayingTask(2, 2), dayingTask(1, 1)}, QStringLiteral("逾期"));
    CHECK(tasksOf(page->paperOffer()) == QList {dayingTask(1, 1), dayingTask(2, 2)});
    const core::ListColumn content = model().columns().at(model().columnOf(ColumnField::Content));
    model().sortBy({{content.field, content.header, true}});
    REQUIRE(becomes([this] { return model().rowList().isSorted(); }));
    QList<core::Id> shown;
    for (int row = 0; row < model().filledRowCount(); ++row)
        shown.append(model().rowList().at(row).task);
    CHECK(tasksOf(page->paperOffer()) == shown);
    const core::ShownRows rows = *page->paperOffer().order->shown;
    CHECK(rows.isFiltered);
    CHECK(rows.shown == 2);
    CHECK(rows.all == 9);
}

TEST_CASE_METHOD(PageFixture, "a unit and a search are said, and a list of entries gives entries")
{
    REQUIRE(becomes([this] { return model().isComplete(); }));
    showTab(3); // 措施
    const core::Id unit = model().facts().tasks().constLast().unit;
    model().setUnit(unit);
    model().setSearch(QStringLiteral("社会"));
    REQUIRE(becomes([this] { return model().isSearchComplete(); }));
    const auto order = page->paperOffer().order;
    REQUIRE(order);
    CHECK(order->unit == unit);
    CHECK(order->shown->search == QStringLiteral("社会"));
    CHECK(order->shown->list == core::ListKind::Measures);
    REQUIRE_FALSE(order->shown->rows.isEmpty());
    for (const auto &[task, entry] : order->shown->rows)
        CHECK(entry.isSet());
}

TEST_CASE_METHOD(PageFixture, "what the rows are filtered by is said in the words of paper")
{
    REQUIRE(becomes([this] { return model().isComplete(); }));
    CHECK(ui::printedFilters(model()).isEmpty());
    CHECK(page->paperOffer().order->shown->view.isEmpty());
    const core::ListColumn due = model().columns().at(model().columnOf(ColumnField::Deadline));
    core::ListFilter filter;
    filter.choices
        = {{due.field,
            due.header,
            {},
            core::ValueCondition {core::ConditionKind::Before, QStringLiteral("2030-01-01"), {}}}};
    model().setFilter(filter);
    REQUIRE(becomes([this] { return model().isFiltered(); }));
    const QString said = due.header + QStringLiteral("早于 2030-01-01");
    CHECK(page->paperOffer().order->shown->view == said);
    CHECK(ui::printedFilters(model()) == QStringList {said});
    model().setSearch(QStringLiteral("社会"));
    REQUIRE(becomes([this] { return model().isSearchComplete(); }));
    CHECK(ui::printedFilters(model()) == QStringList {said, QStringLiteral("查找“社会”")});
    model().setTasks({dayingTask(2, 2)}, QStringLiteral("逾期"));
    CHECK(ui::printedFilters(model()).contains(QStringLiteral("逾期")));
}

TEST_CASE_METHOD(PageFixture, "where no row is left the reason is said, and after closing as well")
{
    REQUIRE(becomes([this] { return model().isComplete(); }));
    model().setTasks({}, QStringLiteral("无"));
    CHECK_FALSE(page->paperOffer().order);
    CHECK(page->paperOffer().reason
          == QStringLiteral("The filter leaves no row: there is nothing to print."));
    page->closeFile();
    CHECK_FALSE(page->paperOffer().order);
    CHECK(page->paperOffer().reason
          == QStringLiteral("There are no tasks yet: there is nothing to print."));
    const QSignalSpy said(page.get(), &ui::LedgerPage::reported);
    trigger(ActionId::ExportTable);
    CHECK(said.size() == 1);
    CHECK(prompts.forms.isEmpty());
}

TEST_CASE_METHOD(PageFixture, "the rows that are shown are saved as PDF")
{
    REQUIRE(becomes([this] { return model().isComplete(); }));
    model().setTasks({dayingTask(2, 2)}, QStringLiteral("逾期"));
    prompts.pathToSave = file.folder.filePath(QStringLiteral("筛选.pdf"));
    const QSignalSpy said(page.get(), &ui::LedgerPage::reported);
    trigger(ActionId::ExportPdf);
    REQUIRE(becomes([&said] { return !said.isEmpty(); }));
    CHECK(QFile::exists(*prompts.pathToSave));
    CHECK(prompts.names.last().endsWith(QStringLiteral("（2021年7月28日，已筛选）")));
}
