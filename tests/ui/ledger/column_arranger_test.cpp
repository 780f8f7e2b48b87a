// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ledger/page_fixture.h"
#include "ui/ledger/column_menu.h"
#include "ui/ledger/heading_menu.h"
#include "ui/ledger/table_setups.h"

#include <QHeaderView>
#include <QMouseEvent>

namespace {

using core::ColumnField;
using tests::dayingTask;

/// The page with hands on its headings.
class ArrangerFixture : public tests::PageFixture
{
public:
    [[nodiscard]] QString heading(int column) const
    {
        return model().headerData(column, Qt::Horizontal).toString();
    }
    [[nodiscard]] QPoint middleOf(int column) const
    {
        const auto *header = view().horizontalHeader();
        return {header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                header->height() / 2};
    }
    /// Drags a heading leftward to the place of another.
    void drag(int from, int to)
    {
        const QPoint end = middleOf(to) - QPoint(8, 0);
        auto *viewport = view().horizontalHeader()->viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, middleOf(from));
        for (const QPoint place : {(middleOf(from) + end) / 2, end}) {
            QMouseEvent move(QEvent::MouseMove,
                             place,
                             viewport->mapToGlobal(place),
                             Qt::NoButton,
                             Qt::LeftButton,
                             Qt::NoModifier);
            QApplication::sendEvent(viewport, &move);
        }
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, end);
    }

    /// What the list of columns says, those shown with +.
    [[nodiscard]] QStringList listed() const
    {
        auto &menu = *page->findChild<ui::ColumnMenu *>();
        Q_EMIT menu.aboutToShow();
        QStringList texts;
        for (const QAction *action : menu.actions()) {
            if (action->isCheckable())
                texts.append((action->isChecked() ? QStringLiteral("+") : QString())
                             + action->text());
        }
        return texts;
    }
    void choose(const QString &text) const
    {
        auto &menu = *page->findChild<ui::ColumnMenu *>();
        Q_EMIT menu.aboutToShow();
        for (QAction *action : menu.actions()) {
            if (action->text() == text) {
                action->trigger();
                return;
            }
        }
        FAIL("no such line");
    }
};

} // namespace

TEST_CASE_METHOD(ArrangerFixture, "A hidden column is out of the table and comes back to its place")
{
    const int columns = model().columnCount();
    const int measure = model().columnOf(ColumnField::Measure);
    const QString name = heading(measure);
    view().setCurrentIndex(cell(dayingTask(1, 1), ColumnField::Measure));
    trigger(ui::ActionId::HideColumn);
    CHECK(model().columnCount() == columns - 1);
    CHECK(model().columnOf(ColumnField::Measure) == -1);
    CHECK(listed().contains(name));
    choose(name);
    CHECK(model().columnOf(ColumnField::Measure) == measure);
    CHECK(listed().contains(QLatin1Char('+') + name));
}

TEST_CASE_METHOD(ArrangerFixture, "A heading dragged to another place takes its column along")
{
    const int person = model().columnOf(ColumnField::Person);
    const QString name = heading(person);
    const QString before = model().index(3, person).data().toString();
    drag(person, 2);
    REQUIRE(becomes([&] { return heading(2) == name; }));
    CHECK(model().index(3, 2).data().toString() == before);
    CHECK(view().horizontalHeader()->visualIndex(2) == 2);
    CHECK(model().sortKeys().isEmpty());
}

TEST_CASE_METHOD(ArrangerFixture,
                 "Order, width and what is hidden are told, and come back with them")
{
    ui::TableSetups told;
    QObject::connect(page.get(),
                     &ui::LedgerPage::tableSetupsChanged,
                     page.get(),
                     [&](const auto &now) { told = now; });
    view().setColumnWidth(3, 222);
    const QString wide = heading(3);
    const QString first = heading(1);
    drag(3, 1);
    REQUIRE(becomes([&] { return heading(1) == wide; }));
    CHECK(view().columnWidth(1) == 222);
    choose(first);
    CHECK(heading(2) != first);
    REQUIRE(told.size() == 1);
    choose(QStringLiteral("Columns and widths as at first"));
    CHECK(heading(1) == first);
    CHECK(view().columnWidths().isEmpty());

    page->closeFile();
    ui::TableSetups kept;
    const core::ColumnArrangement arrangement = core::arrangementOfText(
        QStringLiteral("[{\"field\":\"person\",\"header\":\"责任人\",\"width\":99},"
                       "{\"field\":\"number\",\"header\":\"序号\"}]"));
    kept[told.cbegin().key()].columns = arrangement;
    page->setTableSetups(kept);
    page->openFile();
    REQUIRE(becomes([this] { return view().columnWidth(0) == 99; }));
    CHECK(heading(0) == QStringLiteral("责任人"));
}

TEST_CASE_METHOD(ArrangerFixture, "The last column stays")
{
    while (model().columnCount() > 1) {
        const int before = model().columnCount();
        choose(heading(0));
        REQUIRE(model().columnCount() == before - 1);
    }
    choose(heading(0));
    CHECK(model().columnCount() == 1);
    trigger(ui::ActionId::ShowAllColumns);
    CHECK(model().columnCount() > 10);
}

TEST_CASE_METHOD(ArrangerFixture,
                 "The other mouse button on a heading opens what can be done with it")
{
    const int deadline = model().columnOf(ColumnField::Deadline);
    const QPoint place = middleOf(deadline);
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, view().mapToGlobal(place));
    QApplication::sendEvent(view().horizontalHeader()->viewport(), &event);
    auto *menu = view().findChild<ui::HeadingMenu *>();
    REQUIRE(menu);
    QStringList texts;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator())
            texts.append(action->text());
    }
    CHECK(texts.first() == QStringLiteral("Select the column"));
    CHECK(texts.at(1) == QStringLiteral("Sort ascending"));
    CHECK(texts.contains(QStringLiteral("Hide this column")));
    CHECK(texts.contains(QStringLiteral("Group by this column")));
    const qsizetype clearing = texts.indexOf(QStringLiteral("Clear the filter of this column"));
    REQUIRE(clearing == 5); // two separators stand before it
    CHECK_FALSE(menu->actions().at(clearing + 2)->isEnabled());
    menu->actions().at(3)->trigger();
    REQUIRE(becomes([this] { return !model().sortKeys().isEmpty(); }));
    CHECK(model().sortKeys().first().field == ColumnField::Deadline);
    CHECK(model().sortKeys().first().isDescending);
}
