// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/forms/ledger_chooser.h"

#include <QAbstractItemView>
#include <QSignalSpy>
#include <QTest>

namespace {

using ui::LedgerChooser;

constexpr core::Id kFirst {1};
constexpr core::Id kSecond {2};
constexpr core::Id kThird {3};

core::Ledger ledgerNamed(const QString &title, core::Id id)
{
    core::Ledger ledger;
    ledger.id = id;
    ledger.title = title;
    return ledger;
}

QList<core::Ledger> threeLedgers()
{
    return {ledgerNamed(QStringLiteral("2026年重点工作台账"), kFirst),
            ledgerNamed(QStringLiteral("整改清单"), kSecond),
            ledgerNamed(QStringLiteral("民生实事"), kThird)};
}

/// A chooser over three ledgers, all chosen or the first one.
class Chooser
{
public:
    explicit Chooser(LedgerChooser::AtFirst atFirst = LedgerChooser::AtFirst::FirstLedger)
        : box(atFirst)
        , changes(&box, &LedgerChooser::chosenChanged)
    {
        box.show();
        REQUIRE(QTest::qWaitForWindowActive(&box));
        box.setLedgers(threeLedgers());
        changes.clear();
    }

    [[nodiscard]] QAbstractItemView &list() const { return *box.view(); }

    void open()
    {
        box.showPopup();
        REQUIRE(QTest::qWaitForWindowExposed(list().window()));
    }

    /// Clicks into the row, on the check box before the title or on the title.
    void click(int row, bool onBox) const
    {
        const QRect area = list().visualRect(list().model()->index(row, 0));
        const QPoint place(onBox ? 12 : area.width() - 20, area.center().y());
        // The list takes no release until the click that opened it is over.
        QTest::mouseMove(list().viewport(), place);
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, place);
    }

    LedgerChooser box;
    QSignalSpy changes;
};

} // namespace

TEST_CASE("at first one ledger is chosen, or all of them, as the page wants it")
{
    CHECK(Chooser().box.chosen() == QList {kFirst});
    CHECK(Chooser(LedgerChooser::AtFirst::AllLedgers).box.chosen()
          == QList {kFirst, kSecond, kThird});
}

TEST_CASE("of the ledgers in use no closed one is chosen until the user does so")
{
    LedgerChooser box(LedgerChooser::AtFirst::LedgersInUse);
    QList<core::Ledger> ledgers = threeLedgers();
    ledgers[1].isClosed = true;
    box.setLedgers(ledgers);
    CHECK(box.chosen() == QList {kFirst, kThird});
    ledgers[1].isClosed = false;
    ledgers[2].isClosed = true;
    box.setLedgers(ledgers);
    CHECK(box.chosen() == QList {kFirst, kSecond});
    box.setCurrentIndex(2);
    box.setLedgers(ledgers);
    CHECK(box.chosen() == QList {kThird});
    box.setLedgers({});
    box.setLedgers(ledgers);
    CHECK(box.chosen() == QList {kFirst, kSecond});
}

TEST_CASE("a file with one ledger has nothing to choose")
{
    LedgerChooser box(LedgerChooser::AtFirst::AllLedgers);
    box.setLedgers({threeLedgers().constFirst()});
    CHECK(box.count() == 1);
    CHECK(box.currentText() == QStringLiteral("2026年重点工作台账"));
    CHECK(box.itemData(0, Qt::CheckStateRole).isNull());
}

TEST_CASE("the last row chooses all ledgers, the others one alone")
{
    Chooser chooser;
    chooser.box.setCurrentIndex(3);
    CHECK(chooser.box.chosen() == QList {kFirst, kSecond, kThird});
    chooser.box.setCurrentIndex(1);
    CHECK(chooser.box.chosen() == QList {kSecond});
    CHECK(chooser.changes.size() == 2);
}

TEST_CASE("Space takes several ledgers together, the list staying open")
{
    Chooser chooser;
    chooser.open();
    chooser.list().setCurrentIndex(chooser.list().model()->index(2, 0));
    QTest::keyClick(&chooser.list(), Qt::Key_Space);
    CHECK(chooser.list().isVisible());
    CHECK(chooser.box.chosen() == QList {kFirst, kThird});
    CHECK(chooser.box.currentIndex() == -1);
    CHECK(chooser.box.placeholderText().contains(QLatin1Char('2')));
    CHECK(chooser.box.itemData(2, Qt::CheckStateRole).toInt() == Qt::Checked);
    CHECK(chooser.box.itemData(1, Qt::CheckStateRole).toInt() == Qt::Unchecked);
    QTest::keyClick(&chooser.list(), Qt::Key_Space);
    CHECK(chooser.box.chosen() == QList {kFirst});
    CHECK(chooser.changes.size() == 2);
}

TEST_CASE("a click on the box before a title adds the ledger, one on the title takes it alone")
{
    Chooser chooser;
    chooser.open();
    chooser.click(1, true);
    CHECK(chooser.list().isVisible());
    CHECK(chooser.box.chosen() == QList {kFirst, kSecond});
}

TEST_CASE("once every ledger is ticked all are chosen, those that come later as well")
{
    Chooser chooser;
    chooser.open();
    chooser.click(1, true);
    chooser.click(2, true);
    CHECK(chooser.box.currentIndex() == 3);
    QList<core::Ledger> more = threeLedgers();
    more.append(ledgerNamed(QStringLiteral("新增"), core::Id {4}));
    chooser.box.setLedgers(more);
    CHECK(chooser.box.chosen().size() == 4);
}

TEST_CASE("the last ledger that is ticked stays so")
{
    Chooser chooser;
    chooser.open();
    chooser.click(0, true);
    CHECK(chooser.box.chosen() == QList {kFirst});
    CHECK(chooser.changes.isEmpty());
}

TEST_CASE("one of several ledgers can be taken alone")
{
    Chooser chooser;
    chooser.open();
    chooser.click(1, true);
    chooser.box.hidePopup();
    chooser.box.setCurrentIndex(0);
    CHECK(chooser.box.chosen() == QList {kFirst});
}

TEST_CASE("only a choice that is another is told")
{
    Chooser chooser;
    chooser.box.setLedgers(threeLedgers());
    chooser.box.retranslate();
    CHECK(chooser.changes.isEmpty());
    chooser.box.setLedgers({threeLedgers().at(1), threeLedgers().at(2)});
    REQUIRE(chooser.changes.size() == 1);
    CHECK(chooser.changes.first().first().value<QList<core::Id>>() == QList {kSecond});
}

TEST_CASE("closing the file forgets what was chosen")
{
    Chooser chooser(LedgerChooser::AtFirst::AllLedgers);
    chooser.box.setCurrentIndex(1);
    chooser.box.setLedgers({});
    CHECK(chooser.box.chosen().isEmpty());
    CHECK(chooser.box.currentText().isEmpty());
    chooser.box.setLedgers(threeLedgers());
    CHECK(chooser.box.chosen().size() == 3);
}

TEST_CASE("a ledger that is still to come is chosen alone once it is there")
{
    Chooser chooser;
    const core::Id fourth {4444};
    chooser.box.chooseOnly(fourth);
    CHECK(chooser.box.chosen() == QList<core::Id> {kFirst});
    QList<core::Ledger> four = threeLedgers();
    four.append(ledgerNamed(QStringLiteral("2027年重点工作台账"), fourth));
    chooser.box.setLedgers(four);
    CHECK(chooser.box.chosen() == QList<core::Id> {fourth});
    chooser.box.chooseOnly(kSecond);
    CHECK(chooser.box.chosen() == QList<core::Id> {kSecond});
    chooser.box.setLedgers(four);
    CHECK(chooser.box.chosen() == QList<core::Id> {kSecond});
}

TEST_CASE("a closed ledger is offered as one")
{
    Chooser chooser;
    QList<core::Ledger> ledgers = threeLedgers();
    ledgers[1].isClosed = true;
    chooser.box.setLedgers(ledgers);
    CHECK(chooser.box.itemText(0) == QStringLiteral("2026年重点工作台账"));
    CHECK(chooser.box.itemText(1) == QStringLiteral("整改清单 (closed)"));
}

TEST_CASE("what is looked for in any ledger makes all of them chosen")
{
    Chooser chooser;
    chooser.box.chooseAll();
    CHECK(chooser.box.chosen().size() == 3);
    CHECK(chooser.box.currentIndex() == 3);
    chooser.box.chooseAll();
    CHECK(chooser.changes.size() == 1);
}
