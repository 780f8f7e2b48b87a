// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ledger/written_page.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QComboBox>
#include <QLocale>
#include <QTableView>

namespace {

using core::ColumnField;
using tests::dayingTask;

constexpr int kTasks = 1; // tabs
constexpr int kMeasures = 3;
constexpr int kDeadlines = 4;

/// The page with what cells offer under them.
class OfferFixture : public tests::WrittenPage
{
public:
    [[nodiscard]] QComboBox &choice() const
    {
        return *cellEditor().findChild<QComboBox *>(QString(), Qt::FindDirectChildrenOnly);
    }
    [[nodiscard]] QCalendarWidget &calendar() const
    {
        return *cellEditor().findChild<QCalendarWidget *>();
    }
    /// The part of the calendar that takes the keys.
    [[nodiscard]] QTableView &days() const { return *calendar().findChild<QTableView *>(); }

    [[nodiscard]] core::Task taskNow() { return stored(dayingTask(1, 1)).task; }

    void goToTask(ColumnField column)
    {
        showTab(kTasks);
        goTo(cell(dayingTask(1, 1), column));
    }

    /// In the list of measures, once it is there with all its columns.
    void goToMeasure(ColumnField column)
    {
        showTab(kMeasures);
        trigger(ui::ActionId::ShowAllColumns);
        goToEntry(column, stored(dayingTask(1, 1)).measures.first().id);
    }

    /// The start of the task stands in the list of deadlines.
    void goToStart()
    {
        showTab(kDeadlines);
        goToEntry(ColumnField::Start, stored(dayingTask(1, 1)).deadlines.first().id);
    }

    void goToEntry(ColumnField column, core::Id entry)
    {
        const auto place = [&] { return model().indexOf(dayingTask(1, 1), column, entry); };
        REQUIRE(becomes([&] { return place().flags().testFlag(Qt::ItemIsEditable); }));
        goTo(place());
    }
};

} // namespace

TEST_CASE_METHOD(OfferFixture, "Alt+Down opens the list of a choice, with or without the editor")
{
    goToTask(ColumnField::Modality);
    press(Qt::Key_Down, Qt::AltModifier);
    REQUIRE(choice().isVisible());
    CHECK(choice().view()->isVisible());
    QTest::keyClick(choice().view(), Qt::Key_Escape);
    CHECK_FALSE(choice().view()->isVisible());
    CHECK(choice().isVisible());
    goToTask(ColumnField::Modality);
    press(Qt::Key_F2);
    REQUIRE(choice().isVisible());
    CHECK_FALSE(choice().view()->isVisible());
    QTest::keyClick(&choice(), Qt::Key_Down, Qt::AltModifier);
    CHECK(choice().view()->isVisible());
    QTest::keyClick(choice().view(), Qt::Key_Down);
    QTest::keyClick(choice().view(), Qt::Key_Return);
    CHECK_FALSE(choice().isVisible());
    CHECK(becomes([this] { return taskNow().modality != core::Modality::None; }));
}

TEST_CASE_METHOD(OfferFixture, "A first letter chooses, Shift+Enter goes up")
{
    goToTask(ColumnField::Modality);
    const QModelIndex second = cell(dayingTask(1, 2), ColumnField::Modality);
    goTo(second);
    typeKeys("l");
    REQUIRE(choice().isVisible());
    CHECK(choice().currentText() == QStringLiteral("力争"));
    // Other keys choose anew.
    QTest::keyClick(&choice(), 'q');
    CHECK(choice().currentText() == QStringLiteral("确保"));
    QTest::keyClick(&choice(), 'x');
    CHECK(choice().currentText() == QStringLiteral("确保"));
    QTest::keyClick(&choice(), Qt::Key_Return, Qt::ShiftModifier);
    CHECK(view().currentIndex() == cell(dayingTask(1, 1), ColumnField::Modality));
    CHECK(becomes(
        [this] { return stored(dayingTask(1, 2)).task.modality == core::Modality::Ensure; }));
}

TEST_CASE_METHOD(OfferFixture, "What an input method types chooses as well")
{
    goToTask(ColumnField::Modality);
    commit(QStringLiteral("力"));
    REQUIRE(choice().isVisible());
    CHECK(choice().currentText() == QStringLiteral("力争"));
    QTest::keyClick(&choice(), Qt::Key_Escape);
    CHECK_FALSE(choice().isVisible());
}

TEST_CASE_METHOD(OfferFixture, "Weeks begin on Monday where the locale begins them on Sunday")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    goToStart();
    press(Qt::Key_Down, Qt::AltModifier);
    CHECK(calendar().isVisible());
    CHECK(calendar().firstDayOfWeek() == Qt::Monday);
    QLocale::setDefault(before);
}

TEST_CASE_METHOD(OfferFixture, "Alt+Down opens a calendar in a cell for a day")
{
    goToStart();
    press(Qt::Key_Down, Qt::AltModifier);
    REQUIRE(calendar().isVisible());
    CHECK(calendar().selectedDate() == QDate(2021, 7, 28)); // today: the cell is empty
    QTest::keyClick(&days(), Qt::Key_Right);
    QTest::keyClick(&days(), Qt::Key_Return);
    CHECK_FALSE(calendar().isVisible());
    CHECK_FALSE(cellEditor().isVisible());
    CHECK(becomes([this] { return taskNow().start == QDate(2021, 7, 29); }));
    CHECK(file.isClean());
}

TEST_CASE_METHOD(OfferFixture, "Esc closes the calendar and leaves the cell as it was")
{
    goToStart();
    press(Qt::Key_Down, Qt::AltModifier);
    REQUIRE(calendar().isVisible());
    QTest::keyClick(&days(), Qt::Key_Escape);
    CHECK_FALSE(calendar().isVisible());
    CHECK(cellEditor().isVisible());
    QTest::keyClick(&field(), Qt::Key_Escape);
    CHECK_FALSE(cellEditor().isVisible());
    CHECK_FALSE(taskNow().start.isValid());
    CHECK(!editor.history().nextUndo().has_value());
}

TEST_CASE_METHOD(OfferFixture, "The calendar of an open editor begins with the day typed there")
{
    goToStart();
    typeKeys("2021-9-18");
    press(Qt::Key_Down, Qt::AltModifier);
    REQUIRE(calendar().isVisible());
    CHECK(calendar().selectedDate() == QDate(2021, 9, 18));
    // A Saturday that is worked, and the holiday it makes up for.
    const QColor off = ui::colourOf(ui::TimeToken::DayOff, ui::Theme::Light);
    CHECK(calendar().dateTextFormat(QDate(2021, 9, 21)).background().color() == off);
    CHECK(calendar().dateTextFormat(QDate(2021, 9, 18)).background().style() == Qt::NoBrush);
    QTest::keyClick(&days(), Qt::Key_Escape);
    QTest::keyClick(&field(), Qt::Key_Escape);
}

TEST_CASE_METHOD(OfferFixture, "Days counted from today are written as the day they are")
{
    goToStart();
    typeKeys("+7");
    CHECK(note() == QStringLiteral("2021-08-04"));
    commit(QStringLiteral("工作日"));
    CHECK(field().toPlainText() == QStringLiteral("+7工作日"));
    CHECK(note() == QStringLiteral("2021-08-06"));
    press(Qt::Key_Return);
    CHECK(becomes([this] { return taskNow().start == QDate(2021, 8, 6); }));
}

TEST_CASE_METHOD(OfferFixture, "Start and days of measures say what they mean as they are typed")
{
    goToStart();
    typeKeys("9/5");
    CHECK(note() == QStringLiteral("2021-09-05"));
    press(Qt::Key_Escape);
    typeKeys("abc");
    CHECK(note() == QStringLiteral("No day can be told from this"));
    press(Qt::Key_Escape);
    goToMeasure(ColumnField::MeasureDoneOn);
    commit(QStringLiteral("昨天"));
    CHECK(note() == QStringLiteral("2021-07-27"));
    press(Qt::Key_Return);
    CHECK(becomes(
        [this] { return stored(dayingTask(1, 1)).measures.first().doneOn == QDate(2021, 7, 27); }));
}

TEST_CASE_METHOD(OfferFixture, "Other phrases stay as they are written")
{
    goToMeasure(ColumnField::MeasurePhrase);
    commit(QStringLiteral("9月底前"));
    CHECK(note() == QStringLiteral("2021-09-30"));
    press(Qt::Key_Return);
    CHECK(becomes([this] {
        return stored(dayingTask(1, 1)).measures.first().phrase == QStringLiteral("9月底前");
    }));
}

TEST_CASE_METHOD(OfferFixture,
                 "A figure that is none is told beside the cell, and stays as written")
{
    showTab(5);
    goToEntry(ColumnField::Actual, stored(dayingTask(1, 1)).outcomes.first().id);
    typeKeys("8O");
    CHECK(note() == QStringLiteral("“8O” is no number with a unit; it is kept as written"));
    press(Qt::Key_Escape);
    commit(QStringLiteral("近10亿元"));
    CHECK(note().isEmpty());
    press(Qt::Key_Escape);
    commit(QStringLiteral("明显提升"));
    CHECK_FALSE(note().isEmpty());
    press(Qt::Key_Return);
    CHECK(becomes([this] {
        return stored(dayingTask(1, 1)).outcomes.first().actual == QStringLiteral("明显提升");
    }));
}
