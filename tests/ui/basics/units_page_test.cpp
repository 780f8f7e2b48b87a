// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/basics/units_desk.h"

#include <QLabel>
#include <QSignalSpy>

using namespace tests;
using ui::ActionId;

namespace {

/// The menu that asks which one stays; its entries below the question.
QList<QAction *> choicesOf(const UnitsDesk &desk)
{
    const auto *menu = desk.page.findChild<QMenu *>();
    REQUIRE(menu);
    return menu->actions().mid(1);
}

} // namespace

TEST_CASE("a unit chosen shows who works in it and under it")
{
    UnitsDesk desk;
    desk.tree().choose(kOffice);
    CHECK(desk.people().model()->rowCount() == 3);
    desk.tree().choose(kAid);
    REQUIRE(desk.people().model()->rowCount() == 1);
    CHECK(desk.people().model()->index(0, 0).data().toString() == QStringLiteral("周某"));
    CHECK(desk.page.hasUnit());
    CHECK(desk.page.chosenCount() == 1);
}

TEST_CASE("a unit without people says what to do")
{
    UnitsDesk desk;
    desk.tree().choose(kFinance);
    const QList<QLabel *> labels = desk.page.findChildren<QLabel *>();
    CHECK(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QStringLiteral("New person"));
    }));
}

TEST_CASE("a unit is renamed in its row, and a name that is taken opens the editor again")
{
    UnitsDesk desk;
    desk.type(desk.tree(), desk.rowOf(kCare), QStringLiteral("Care"));
    CHECK(desk.becomes(
        [&desk] { return desk.rowOf(kCare).data().toString() == QStringLiteral("Care"); }));

    desk.type(desk.tree(), desk.rowOf(kAid), QStringLiteral("Care"));
    CHECK(desk.prompts.messages.size() == 1);
    CHECK(desk.rowOf(kAid).data().toString() == QStringLiteral("社会救助科"));
    const auto *line = UnitsDesk::editorOf(desk.tree());
    REQUIRE(line);
    CHECK(line->text() == QStringLiteral("Care"));
}

TEST_CASE("a person's post is typed")
{
    UnitsDesk desk;
    desk.tree().choose(kAid);
    desk.type(desk.people(), desk.people().model()->index(0, 1), QStringLiteral("Head"));
    CHECK(desk.becomes([&desk] {
        return desk.people().model()->index(0, 1).data().toString() == QStringLiteral("Head");
    }));
}

TEST_CASE("a new unit stands beside the current one, under the office when that is current")
{
    UnitsDesk desk;
    desk.prompts.text = QStringLiteral("区划地名科");
    desk.tree().choose(kOffice);
    desk.trigger(ActionId::AddUnit);
    CHECK(desk.prompts.requests.first().label.contains(QStringLiteral("Section")));
    REQUIRE(desk.becomes(
        [&desk] { return desk.tree().currentIndex().data().toString() == *desk.prompts.text; }));
    CHECK(desk.tree().currentIndex().parent() == desk.rowOf(kOffice));

    desk.prompts.text = QStringLiteral("福利中心");
    desk.tree().choose(kCentre);
    desk.trigger(ActionId::AddUnit);
    REQUIRE(desk.becomes(
        [&desk] { return desk.tree().currentIndex().data().toString() == *desk.prompts.text; }));
    CHECK(desk.tree().currentIndex().parent() == desk.rowOf(kAidAgain));
}

TEST_CASE("a new person belongs to the current unit")
{
    UnitsDesk desk;
    desk.prompts.text = QStringLiteral("郑某");
    desk.tree().choose(kCare);
    desk.trigger(ActionId::AddPerson);
    CHECK(desk.becomes([&desk] { return desk.people().model()->rowCount() == 1; }));
}

TEST_CASE("duplicates are merged into the one picked, once the figures were seen, and taken back")
{
    UnitsDesk desk;
    desk.choose(desk.tree(), {kAid, kAidAgain});
    CHECK(desk.page.chosenCount() == 2);
    desk.trigger(ActionId::MergeNamed);
    const QList<QAction *> choices = choicesOf(desk);
    REQUIRE(choices.size() == 2);
    CHECK(choices.first()->text() == QStringLiteral("社会救助科"));
    desk.prompts.accepts = true;
    choices.first()->trigger();
    CHECK(desk.becomes([&desk] { return !desk.rowOf(kAidAgain).isValid(); }));
    REQUIRE(desk.prompts.questions.size() == 1);
    CHECK(desk.prompts.questions.first().text
          == QStringLiteral("Merge 社会救助股 into “社会救助科”?"));
    CHECK(desk.prompts.questions.first().remark.contains(
        QStringLiteral("tasks 4, persons 1, units below 1")));
    CHECK(desk.rowOf(kCentre).parent() == desk.rowOf(kAid));

    CHECK(waitFor(desk.editor.undo()).has_value());
    CHECK(desk.becomes([&desk] { return desk.rowOf(kAidAgain).isValid(); }));
}

TEST_CASE("what is in use is not deleted, what is not goes and comes back")
{
    UnitsDesk desk;
    desk.choose(desk.tree(), {kAidAgain});
    desk.trigger(ActionId::DeleteNamed);
    REQUIRE(desk.becomes([&desk] { return !desk.prompts.messages.isEmpty(); }));
    CHECK(desk.prompts.messages.first().text.contains(QStringLiteral("tasks that name it: 4")));

    desk.choose(desk.tree(), {kCare});
    desk.trigger(ActionId::DeleteNamed);
    REQUIRE(desk.becomes([&desk] { return !desk.rowOf(kCare).isValid(); }));
    CHECK(waitFor(desk.editor.undo()).has_value());
    CHECK(desk.becomes([&desk] { return desk.rowOf(kCare).isValid(); }));
}

TEST_CASE("a unit is moved by the keys of the menu")
{
    UnitsDesk desk;
    const auto isUnder = [&desk](core::Id unit, core::Id parent) {
        return UnitsDesk::becomes([&] { return desk.rowOf(unit).parent() == desk.rowOf(parent); });
    };
    desk.tree().choose(kCare);
    desk.trigger(ActionId::MoveUnitUp);
    CHECK(desk.becomes([&desk] { return desk.rowOf(kCare).row() == 0; }));
    desk.trigger(ActionId::MoveUnitDown);
    CHECK(desk.becomes([&desk] { return desk.rowOf(kCare).row() == 1; }));
    desk.trigger(ActionId::MoveUnitIn);
    CHECK(isUnder(kCare, kAid));
    CHECK(desk.tree().currentId() == kCare);
    desk.trigger(ActionId::MoveUnitOut);
    CHECK(isUnder(kCare, kOffice));
    CHECK(desk.rowOf(kCare).row() == 1); // right behind the unit it stood under
}

TEST_CASE("the office names its levels")
{
    UnitsDesk desk;
    desk.prompts.text = QStringLiteral("股室");
    desk.tree().choose(kCare);
    desk.trigger(ActionId::NameLevel);
    CHECK(desk.becomes([&desk] {
        return desk.rowOf(kAid).siblingAtColumn(2).data().toString() == QStringLiteral("股室");
    }));
}

TEST_CASE("after closing the lists are empty, and what can only be read is not edited")
{
    UnitsDesk desk;
    desk.page.setReadOnly(true);
    CHECK_FALSE(desk.rowOf(kCare).flags().testFlag(Qt::ItemIsEditable));
    desk.page.closeFile();
    CHECK(desk.tree().model()->rowCount() == 0);
    CHECK_FALSE(desk.page.hasUnit());
}
