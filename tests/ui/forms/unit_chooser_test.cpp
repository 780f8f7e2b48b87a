// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/forms/unit_chooser.h"

#include <QSignalSpy>

namespace {

using Choice = std::optional<core::Id>;

core::Unit unitNamed(const QString &name, int id, core::UnitKind kind = core::UnitKind::Section)
{
    core::Unit unit;
    unit.id = core::Id {id};
    unit.name = name;
    unit.kind = kind;
    return unit;
}

QList<core::Unit> twoSections()
{
    return {unitNamed(QStringLiteral("示例县民政局"), 1, core::UnitKind::Office),
            unitNamed(QStringLiteral("基层政权科"), 2),
            unitNamed(QStringLiteral("养老服务科"), 3)};
}

} // namespace

TEST_CASE("without sections there is nothing to choose")
{
    ui::UnitChooser box;
    box.setUnits({twoSections().constFirst()});
    CHECK(box.isHidden());
    box.setUnits(twoSections());
    CHECK_FALSE(box.isHidden());
    CHECK(box.count() == 4); // all, two sections, none named
}

TEST_CASE("a section, tasks without one, or all can be chosen")
{
    ui::UnitChooser box;
    box.setUnits(twoSections());
    const QSignalSpy chosen(&box, &ui::UnitChooser::unitChosen);
    box.setCurrentIndex(2);
    box.setCurrentIndex(3);
    box.chooseAll();
    REQUIRE(chosen.size() == 3);
    CHECK(chosen.at(0).first().value<Choice>() == Choice(core::Id {3}));
    CHECK(chosen.at(1).first().value<Choice>() == Choice(core::Id {}));
    CHECK(chosen.at(2).first().value<Choice>() == Choice());
}

TEST_CASE("the chosen section stays chosen when the units are read anew or called otherwise")
{
    ui::UnitChooser box;
    box.setUnits(twoSections());
    box.setCurrentIndex(2);
    const QSignalSpy chosen(&box, &ui::UnitChooser::unitChosen);
    box.setUnits({unitNamed(QStringLiteral("办公室"), 9), twoSections().at(2)});
    CHECK(box.currentText() == QStringLiteral("养老服务科"));
    box.retranslate();
    CHECK(box.currentText() == QStringLiteral("养老服务科"));
    CHECK(chosen.isEmpty());
}

TEST_CASE("a section that is gone is no longer chosen")
{
    ui::UnitChooser box;
    box.setUnits(twoSections());
    box.setCurrentIndex(2);
    const QSignalSpy chosen(&box, &ui::UnitChooser::unitChosen);
    box.setUnits({twoSections().at(1)});
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.first().first().value<Choice>() == Choice());
}

TEST_CASE("a section goes by its short name")
{
    core::Unit unit = unitNamed(QStringLiteral("社会救助和社会福利科"), 2);
    unit.shortName = QStringLiteral("救助科");
    ui::UnitChooser box;
    box.setUnits({unit});
    CHECK(box.itemText(1) == QStringLiteral("救助科"));
}
