// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/basics/units_desk.h"
#include "ui/drawing/palette.h"

#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QToolTip>

using namespace tests;
using ui::RecordView;

TEST_CASE("after a reset the chosen rows and the folded ones are as they were")
{
    UnitsDesk desk;
    desk.tree().setExpanded(desk.rowOf(kAidAgain), false);
    desk.choose(desk.tree(), {kAid, kCare});
    desk.prompts.text = QStringLiteral("区划地名科");
    desk.trigger(ui::ActionId::NameLevel); // changes rows, no reset
    const qsizetype before = desk.tree().model()->rowCount(desk.rowOf(kOffice));
    core::Unit added = unitNamed({900}, kOffice, u"区划科", core::UnitKind::Section);
    core::ChangeSet set;
    set.insert(added);
    REQUIRE(waitFor(desk.store.apply(set)).has_value());
    REQUIRE(desk.becomes(
        [&] { return desk.tree().model()->rowCount(desk.rowOf(kOffice)) == before + 1; }));
    CHECK(desk.tree().chosenIds() == QList<core::Id> {kAid, kCare});
    CHECK(desk.tree().currentId() == kAid);
    CHECK_FALSE(desk.tree().isExpanded(desk.rowOf(kAidAgain)));
    CHECK(desk.tree().isExpanded(desk.rowOf(kOffice)));
}

TEST_CASE("what is made current is chosen alone, whatever keys are held down")
{
    UnitsDesk desk;
    desk.tree().choose(kCare);
    QTest::keyPress(desk.page.windowHandle(), Qt::Key_Control, Qt::ControlModifier);
    QCoreApplication::processEvents();
    REQUIRE(QGuiApplication::keyboardModifiers() == Qt::ControlModifier);
    desk.tree().choose(kAid);
    const QList<core::Id> chosen = desk.tree().chosenIds();
    QTest::keyRelease(desk.page.windowHandle(), Qt::Key_Control);
    CHECK(chosen == QList<core::Id> {kAid});
}

TEST_CASE("a cell with a choice is edited by a list of it")
{
    UnitsDesk desk;
    const QModelIndex kind = desk.rowOf(kCare).siblingAtColumn(2);
    const QSignalSpy typed(&desk.tree(), &RecordView::typed);
    desk.tree().setCurrentIndex(kind);
    desk.tree().edit(kind);
    auto *box = desk.tree().findChild<QComboBox *>();
    REQUIRE(box);
    CHECK(box->count() == 6);
    CHECK(box->currentText() == QStringLiteral("Section"));
    box->setCurrentIndex(box->findData(QStringLiteral("county")));
    QTest::keyClick(box, Qt::Key_Return);
    REQUIRE(desk.becomes([&typed] { return !typed.isEmpty(); }));
    CHECK(typed.first().at(1).toString() == QStringLiteral("county"));
    CHECK(desk.becomes([&desk] {
        return desk.rowOf(kCare).siblingAtColumn(2).data().toString()
            == QStringLiteral("County bureau");
    }));
}

TEST_CASE("an editor that changes nothing tells nothing")
{
    UnitsDesk desk;
    const QSignalSpy typed(&desk.tree(), &RecordView::typed);
    desk.type(desk.tree(), desk.rowOf(kFinance), QStringLiteral("x"));
    CHECK(typed.count() == 1);
    desk.tree().edit(desk.rowOf(kCare));
    auto *line = UnitsDesk::editorOf(desk.tree());
    REQUIRE(line);
    QTest::keyClick(line, Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(typed.count() == 1);
}

TEST_CASE("the list that has the keyboard is the one that is meant")
{
    UnitsDesk desk;
    desk.tree().choose(kOffice);
    desk.page.activateWindow();
    const QSignalSpy entered(&desk.people(), &RecordView::focusEntered);
    desk.people().setFocus();
    CHECK(desk.becomes([&entered] { return !entered.isEmpty(); }));
    desk.choose(desk.people(), {kZhou, kZhouAgain});
    CHECK(desk.page.chosenCount() == 2);
}

TEST_CASE("lines close every row from edge to edge and every cell at its right")
{
    UnitsDesk desk;
    desk.tree().resize(800, 400);
    const QRect indented = desk.tree().visualRect(desk.rowOf(kCare));
    REQUIRE(indented.left() > 4);
    const QImage image = desk.tree().viewport()->grab().toImage();
    const QColor line = ui::colourOf(ui::Token::Line, ui::themeOf(desk.tree().palette()));
    CHECK(image.pixelColor(2, indented.bottom()) == line);
    CHECK(image.pixelColor(indented.center().x(), indented.bottom()) == line);
    CHECK(image.pixelColor(indented.right(), indented.center().y()) == line);
}

TEST_CASE("a name cut short is told whole under the pointer, a name in full view is not")
{
    UnitsDesk desk;
    desk.tree().resize(800, 400);
    const QModelIndex name = desk.rowOf(kCare);
    const auto told = [&desk, &name] {
        const QPoint place = desk.tree().visualRect(name).center();
        QHelpEvent help(QEvent::ToolTip, place, desk.tree().viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(desk.tree().viewport(), &help);
        return QToolTip::text();
    };
    desk.tree().header()->setSectionResizeMode(0, QHeaderView::Fixed);
    desk.tree().setColumnWidth(0, 600);
    CHECK(told().isEmpty());
    desk.tree().setColumnWidth(0, desk.tree().visualRect(name).left() + 30);
    CHECK(told().contains(name.data().toString()));
    QToolTip::hideText();
}

TEST_CASE("in a narrow page units keep room for their names, and what is left over is scrolled")
{
    UnitsDesk desk;
    desk.page.resize(846, 420);
    REQUIRE(desk.becomes([&] { return desk.page.width() == 846; }));
    const QHeaderView &heading = *desk.tree().header();
    CHECK(heading.sectionSize(0) == 168);
    CHECK(heading.length() > desk.tree().viewport()->width());
    desk.page.resize(1600, 700);
    REQUIRE(desk.becomes([&] { return heading.sectionSize(0) > 168; }));
    CHECK(heading.length() == desk.tree().viewport()->width());
}
