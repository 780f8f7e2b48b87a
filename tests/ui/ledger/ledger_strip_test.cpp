// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/actions/actions.h"
#include "ui/forms/filter_chip.h"
#include "ui/ledger/ledger_strip.h"
#include "ui/style/plain_label.h"
#include "ui/style/primary_button.h"

#include <QComboBox>
#include <QLayout>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace {

core::Ledger ledgerNamed(const QString &title, int id)
{
    core::Ledger ledger;
    ledger.id = core::Id {id};
    ledger.title = title;
    return ledger;
}

core::Unit unitNamed(const QString &name, int id, core::UnitKind kind)
{
    core::Unit unit;
    unit.id = core::Id {id};
    unit.name = name;
    unit.kind = kind;
    return unit;
}

class LedgerStripFixture
{
public:
    LedgerStripFixture()
    {
        strip.resize(1302, ui::LedgerStrip::kHeight);
        strip.show();
        REQUIRE(QTest::qWaitForWindowActive(&strip));
    }

    [[nodiscard]] QComboBox &ledgers() { return *strip.findChildren<QComboBox *>().at(0); }
    [[nodiscard]] QComboBox &units() { return *strip.findChildren<QComboBox *>().at(1); }
    [[nodiscard]] QLineEdit &search() { return *strip.findChild<QLineEdit *>(); }
    [[nodiscard]] ui::FilterChip &chip() { return *strip.findChild<ui::FilterChip *>(); }
    [[nodiscard]] QString count() { return strip.findChild<ui::PlainLabel *>()->text(); }

    void giveUnits()
    {
        strip.setUnits({unitNamed(QStringLiteral("示例县民政局"), 1, core::UnitKind::Office),
                        unitNamed(QStringLiteral("基层政权科"), 2, core::UnitKind::Section)});
    }

    ui::Actions actions;
    ui::LedgerStrip strip {actions};
};

} // namespace

TEST_CASE_METHOD(LedgerStripFixture, "The first ledger is chosen, the last choice is all of them")
{
    const QSignalSpy chosen(&strip, &ui::LedgerStrip::ledgersChosen);
    strip.setLedgers({ledgerNamed(QStringLiteral("甲"), 1), ledgerNamed(QStringLiteral("乙"), 2)});
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.first().first().value<QList<core::Id>>() == QList {core::Id {1}});
    REQUIRE(ledgers().count() == 3);
    ledgers().setCurrentIndex(2);
    CHECK(strip.chosenLedgers() == QList {core::Id {1}, core::Id {2}});
}

TEST_CASE_METHOD(LedgerStripFixture, "The chosen ledger stays chosen when the list is read anew")
{
    const core::Ledger first = ledgerNamed(QStringLiteral("甲"), 1);
    const core::Ledger second = ledgerNamed(QStringLiteral("乙"), 2);
    strip.setLedgers({first, second});
    ledgers().setCurrentIndex(1);
    strip.setLedgers({ledgerNamed(QStringLiteral("丙"), 3), first, second});
    CHECK(strip.chosenLedgers() == QList {core::Id {2}});
    strip.setLedgers({first});
    CHECK(strip.chosenLedgers() == QList {core::Id {1}});
    CHECK(ledgers().count() == 1);
}

TEST_CASE_METHOD(LedgerStripFixture, "Another language or a renamed ledger is not another choice")
{
    strip.setLedgers({ledgerNamed(QStringLiteral("甲"), 1), ledgerNamed(QStringLiteral("乙"), 2)});
    ledgers().setCurrentIndex(2); // all of them
    const QSignalSpy chosen(&strip, &ui::LedgerStrip::ledgersChosen);
    strip.retranslate();
    strip.setLedgers({ledgerNamed(QStringLiteral("丙"), 1), ledgerNamed(QStringLiteral("乙"), 2)});
    CHECK(chosen.isEmpty());
    CHECK(strip.chosenLedgers() == QList {core::Id {1}, core::Id {2}});
    CHECK(ledgers().itemText(0) == QStringLiteral("丙"));
}

TEST_CASE_METHOD(LedgerStripFixture, "A long title is seen whole as far as there is room")
{
    strip.setLedgers({ledgerNamed(QStringLiteral("大英县民政局对标竞进工作清单"), 1)});
    QCoreApplication::processEvents();
    const int text = ledgers().fontMetrics().horizontalAdvance(ledgers().currentText());
    CHECK(ledgers().width() > text);
    CHECK(ledgers().width() <= 320);
}

TEST_CASE_METHOD(LedgerStripFixture,
                 "Sections can be chosen where there are any, and tasks without one")
{
    const QSignalSpy chosen(&strip, &ui::LedgerStrip::unitChosen);
    strip.setUnits({unitNamed(QStringLiteral("示例县民政局"), 1, core::UnitKind::Office)});
    CHECK_FALSE(units().isVisible());
    giveUnits();
    CHECK(units().isVisible());
    REQUIRE(units().count() == 3); // all, the section, none named
    units().setCurrentIndex(1);
    units().setCurrentIndex(2);
    units().setCurrentIndex(0);
    REQUIRE(chosen.size() == 3);
    using Choice = std::optional<core::Id>;
    CHECK(chosen.at(0).first().value<Choice>() == Choice(core::Id {2}));
    CHECK(chosen.at(1).first().value<Choice>() == Choice(core::Id {}));
    CHECK(chosen.at(2).first().value<Choice>() == Choice());
}

TEST_CASE_METHOD(LedgerStripFixture, "The count gives way to the chip while rows are filtered out")
{
    strip.setCounts({60, 60, 60}, false, core::ListKind::Whole);
    CHECK(count() == QStringLiteral("60 tasks in all"));
    CHECK_FALSE(chip().isVisible());
    strip.setCounts({11, 103, 7}, true, core::ListKind::Measures);
    CHECK(chip().isVisible());
    CHECK(chip().text().contains(QStringLiteral("11/103")));
    CHECK_FALSE(strip.findChild<ui::PlainLabel *>()->isVisible());
    strip.setCounts({103, 103, 60}, false, core::ListKind::Measures);
    CHECK(count() == QStringLiteral("103 entries in all"));
}

TEST_CASE_METHOD(LedgerStripFixture, "The chip takes back search and section alike")
{
    giveUnits();
    units().setCurrentIndex(1);
    search().setText(QStringLiteral("章程"));
    strip.setCounts({1, 60, 1}, true, core::ListKind::Whole);
    const QSignalSpy cleared(&strip, &ui::LedgerStrip::filtersCleared);
    QTest::mouseClick(&chip(), Qt::LeftButton);
    CHECK(cleared.size() == 1);
    CHECK(search().text().isEmpty());
    CHECK(units().currentIndex() == 0);
}

TEST_CASE_METHOD(LedgerStripFixture, "Every key in the search is searched for")
{
    const QSignalSpy searched(&strip, &ui::LedgerStrip::searchChanged);
    strip.focusSearch();
    QTest::keyClicks(&search(), QStringLiteral("ab"));
    REQUIRE(searched.size() == 2);
    CHECK(searched.at(1).first().toString() == QStringLiteral("ab"));
}

TEST_CASE_METHOD(LedgerStripFixture,
                 "Enter and Down lead from the search to the table, Esc empties it")
{
    const QSignalSpy finished(&strip, &ui::LedgerStrip::searchFinished);
    strip.focusSearch();
    search().setText(QStringLiteral("章程"));
    QTest::keyClick(&search(), Qt::Key_Return);
    QTest::keyClick(&search(), Qt::Key_Down);
    CHECK(finished.size() == 2);
    QTest::keyClick(&search(), Qt::Key_Escape);
    CHECK(search().text().isEmpty());
    CHECK(finished.size() == 2);
    QTest::keyClick(&search(), Qt::Key_Escape); // in an empty one: back to the table
    CHECK(finished.size() == 3);
}

TEST_CASE_METHOD(LedgerStripFixture, "There is one primary button, and it adds what the list is of")
{
    const auto buttons = strip.findChildren<ui::PrimaryButton *>();
    REQUIRE(buttons.size() == 2);
    CHECK(buttons.at(0)->isVisible());
    CHECK_FALSE(buttons.at(1)->isVisible());
    strip.setAddsEntries(true);
    CHECK_FALSE(buttons.at(0)->isVisible());
    CHECK(buttons.at(1)->isVisible());
}

TEST_CASE_METHOD(LedgerStripFixture,
                 "In a narrow window the search shrinks and nothing is pushed out")
{
    strip.setLedgers({ledgerNamed(QStringLiteral("大英县民政局对标竞进工作清单"), 1)});
    giveUnits();
    strip.setCounts({9, 9, 9}, false, core::ListKind::Whole);
    strip.resize(960, ui::LedgerStrip::kHeight); // the smallest window without its rail
    QCoreApplication::processEvents();
    CHECK(search().width() >= 160);
    const auto buttons = strip.findChildren<ui::PrimaryButton *>();
    CHECK(buttons.at(0)->geometry().right() <= 960 - 12);
    CHECK(strip.layout()->minimumSize().width() <= 960);
}
