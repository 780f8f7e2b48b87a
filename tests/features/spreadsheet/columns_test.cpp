// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Columns that are frozen, hidden, moved and made wider, rows that are made higher, at the window.
#include "core/views/saved_view.h"
#include "tests/features/spreadsheet/spreadsheet_window.h"
#include "ui/forms/view_chooser.h"
#include "ui/ledger/column_header.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTest>

namespace {

using core::ColumnField;
using tests::kFirstTask;
using tests::kSecondTask;
using tests::kThirdTask;
using tests::rowAtFirst;
using tests::SpreadsheetWindow;
using tests::tap;
using tests::typeKeys;

constexpr auto kCtrlAlt = Qt::ControlModifier | Qt::AltModifier;
const QString kViewName = QStringLiteral("领导看");

/// Draws the right edge of the heading over @p field by @p pixels.
void widen(const SpreadsheetWindow &clerk, ColumnField field, int pixels)
{
    const QHeaderView &header = *clerk.view().horizontalHeader();
    const int column = clerk.model().columnOf(field);
    const QPoint edge(header.sectionViewportPosition(column) + header.sectionSize(column) - 1,
                      header.height() / 2);
    QTest::mouseMove(header.viewport(), edge);
    tests::drag(*header.viewport(), edge, edge + QPoint(pixels, 0));
}

/// Chooses a view by its name, as a click in the list does.
void chooseView(const SpreadsheetWindow &clerk, const QString &name)
{
    auto *views = clerk.view().parentWidget()->findChild<ui::ViewChooser *>();
    REQUIRE(SpreadsheetWindow::waitUntil([&] { return views->findText(name) >= 0; }));
    views->setCurrentIndex(views->findText(name));
    Q_EMIT views->activated(views->currentIndex());
}

/// The names of the views that are kept in the file.
QStringList viewsIn(tests::DayingFile &file)
{
    const auto store = core::Store::open(file.path(), file.context(), core::OpenMode::ReadOnly);
    REQUIRE(store.has_value());
    QStringList names;
    for (const core::SavedView &view : core::savedViews(*(*store)->settings()))
        names.append(view.name);
    return names;
}

QStringList headings(const SpreadsheetWindow &clerk)
{
    QStringList texts;
    for (int column = 0; column < clerk.model().columnCount(); ++column)
        texts.append(clerk.model().headerData(column, Qt::Horizontal).toString());
    return texts;
}

} // namespace

TEST_CASE("First columns and headings stay in sight, and one types into them", "[spreadsheet]")
{
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    clerk.click(kFirstTask, ColumnField::Content);
    tap(Qt::Key_F, kCtrlAlt);
    const auto &frozen = static_cast<ui::ColumnHeader *>(clerk.view().horizontalHeader())->frozen();
    REQUIRE(frozen.count() == clerk.model().columnOf(ColumnField::Content) + 1);
    for (const ColumnField field : {ColumnField::Problem, ColumnField::Measure})
        widen(clerk, field, 300);
    const QRect before = clerk.view().visualRect(clerk.at(kSecondTask, ColumnField::Content));
    clerk.view().horizontalScrollBar()->setValue(400);
    REQUIRE(frozen.isCovering());
    CHECK(clerk.view().visualRect(clerk.at(kSecondTask, ColumnField::Content)) == before);
    QTest::mouseClick(clerk.view().viewport(), Qt::LeftButton, {}, before.center());
    typeKeys("frozen");
    tap(Qt::Key_Return);
    CHECK(clerk.stores(kSecondTask, ColumnField::Content, QStringLiteral("frozen")));

    clerk.view().verticalScrollBar()->setValue(clerk.view().verticalScrollBar()->maximum());
    CHECK(clerk.view().horizontalHeader()->isVisible());
    CHECK(clerk.view().horizontalHeader()->y() == 0);
    CHECK(clerk.isWhole());
}

TEST_CASE("Columns that are hidden, moved and made wider are kept with the view in the file",
          "[spreadsheet]")
{
    tests::DayingFile file;
    QStringList arranged;
    int width = 0;
    {
        SpreadsheetWindow clerk(file);
        const QStringList atFirst = headings(clerk);
        clerk.click(kFirstTask, ColumnField::Measure);
        tap(Qt::Key_0, kCtrlAlt);
        REQUIRE(clerk.model().columnOf(ColumnField::Measure) < 0);
        tests::drag(*clerk.view().horizontalHeader()->viewport(),
                    clerk.headingOf(ColumnField::Person),
                    clerk.headingOf(ColumnField::Content) - QPoint(8, 0));
        REQUIRE(SpreadsheetWindow::waitUntil(
            [&] { return clerk.model().columnOf(ColumnField::Person) == 2; }));
        widen(clerk, ColumnField::Person, 90);
        width = clerk.view().columnWidth(2);
        arranged = headings(clerk);
        clerk.prompts.text = kViewName;
        clerk.trigger(ui::ActionId::SaveView);
        REQUIRE(
            SpreadsheetWindow::waitUntil([&] { return viewsIn(file) == QStringList {kViewName}; }));

        tap(Qt::Key_9, kCtrlAlt);
        CHECK(headings(clerk).size() == atFirst.size());
        CHECK(clerk.model().columnOf(ColumnField::Measure) >= 0);
        clerk.window.close();
    }
    SpreadsheetWindow clerk(file);
    chooseView(clerk, kViewName);
    REQUIRE(SpreadsheetWindow::waitUntil([&] { return headings(clerk) == arranged; }));
    CHECK(clerk.view().columnWidth(2) == width);
    clerk.click(kThirdTask, ColumnField::Person);
    typeKeys("Li");
    tap(Qt::Key_Return);
    CHECK(clerk.stores(kThirdTask, ColumnField::Person, QStringLiteral("Li")));
    CHECK(clerk.stored(kThirdTask).measures.constFirst().text == rowAtFirst(2).measure);
    CHECK(clerk.isWhole());
}

TEST_CASE("A row grows with what is typed, and is as high as its edge is drawn", "[spreadsheet]")
{
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    const QHeaderView &rows = *clerk.view().verticalHeader();
    const int before = rows.sectionSize(1);
    clerk.click(kSecondTask, ColumnField::Problem);
    const QString lines = QStringLiteral("长").repeated(400);
    tests::compose(lines);
    tap(Qt::Key_Return);
    REQUIRE(clerk.stores(kSecondTask, ColumnField::Problem, lines));
    CHECK(SpreadsheetWindow::waitUntil([&] { return rows.sectionSize(1) > before + 40; }));

    const int grown = rows.sectionSize(1);
    const QPoint edge(8, rows.sectionViewportPosition(1) + grown - 1);
    tests::drag(*rows.viewport(), edge, edge - QPoint(0, 60));
    CHECK(rows.sectionSize(1) == grown - 60);
    clerk.click(kSecondTask, ColumnField::Problem);
    typeKeys("short");
    tap(Qt::Key_Return);
    CHECK(clerk.stores(kSecondTask, ColumnField::Problem, QStringLiteral("short")));
    CHECK(rows.sectionSize(1) == grown - 60);
    CHECK(clerk.isWhole());
}
