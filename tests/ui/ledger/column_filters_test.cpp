// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ledger/page_fixture.h"
#include "ui/forms/empty_note.h"
#include "ui/forms/filter_chip.h"
#include "ui/forms/search_field.h"
#include "ui/forms/view_chooser.h"
#include "ui/ledger/column_filter_popup.h"
#include "ui/ledger/condition_pair.h"
#include "ui/ledger/ledger_strip.h"
#include "ui/style/plain_label.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QTreeView>

namespace {

using core::ColumnField;
using core::TaskView;
using tests::dayingTask;

/// The page with a mouse over its headings and hands in what opens under them.
class FilterFixture : public tests::PageFixture
{
public:
    [[nodiscard]] QPoint funnelOf(ColumnField field) const
    {
        const auto *header = view().horizontalHeader();
        const int column = model().columnOf(field);
        return {header->sectionViewportPosition(column) + header->sectionSize(column) - 10,
                header->height() / 2};
    }

    /// Clicks the funnel beside a heading and waits for the values.
    ui::ColumnFilterPopup &open(ColumnField field)
    {
        auto *viewport = view().horizontalHeader()->viewport();
        QTest::mouseMove(viewport, funnelOf(field));
        QTest::mouseClick(viewport, Qt::LeftButton, {}, funnelOf(field));
        return known();
    }

    ui::ColumnFilterPopup &known()
    {
        auto *popup = view().findChild<ui::ColumnFilterPopup *>();
        REQUIRE(popup);
        REQUIRE(becomes([popup] { return list(*popup).model()->rowCount() > 0; }));
        return *popup;
    }

    [[nodiscard]] static QTreeView &list(const ui::ColumnFilterPopup &popup)
    {
        return *popup.findChild<QTreeView *>();
    }
    static void search(const ui::ColumnFilterPopup &popup, const QString &text)
    {
        searchField(popup).setText(text);
    }
    [[nodiscard]] static QLineEdit &searchField(const ui::ColumnFilterPopup &popup)
    {
        return *popup.findChild<ui::SearchField *>();
    }

    /// Chooses a condition by its place in the list and types what it compares with.
    static QLineEdit &demand(const ui::ColumnFilterPopup &popup, int place, const QString &typed)
    {
        const auto *line = popup.findChild<ui::ConditionLine *>();
        REQUIRE(line);
        line->findChild<QComboBox *>()->setCurrentIndex(place);
        QLineEdit &field = *line->findChildren<QLineEdit *>().constFirst();
        field.insert(typed);
        return field;
    }
    [[nodiscard]] ui::FilterChip &chip() const
    {
        return *page->findChild<ui::LedgerStrip *>()->findChildren<ui::FilterChip *>().first();
    }
    [[nodiscard]] bool shows(int rows) const
    {
        return becomes([this, rows] { return model().filledRowCount() == rows; });
    }
};

} // namespace

TEST_CASE_METHOD(FilterFixture, "A click on the funnel lists the values, and those chosen stay")
{
    auto &popup = open(ColumnField::Deadline);
    search(popup, QStringLiteral("2023"));
    QTest::keyClick(&searchField(popup), Qt::Key_Return);
    CHECK(shows(3));
    CHECK(chip().isVisibleTo(page.get()));
    CHECK(chip().text() == QStringLiteral("Filtered 3/9"));
    CHECK(model().sortKeys().isEmpty());
}

TEST_CASE_METHOD(FilterFixture, "What is typed letter by letter and Enter filter without the mouse")
{
    view().setCurrentIndex(cell(dayingTask(1, 1), ColumnField::Deadline));
    trigger(ui::ActionId::FilterColumn);
    auto &popup = known();
    auto *field = &searchField(popup);
    QTest::keyClicks(field, QStringLiteral("2021"));
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(&list(popup), Qt::Key_Return);
    CHECK(shows(3));
    trigger(ui::ActionId::FilterColumn);
    auto *clear = known().findChildren<QPushButton *>().first();
    CHECK(clear->isEnabled());
    clear->click();
    CHECK(shows(9));
}

TEST_CASE_METHOD(FilterFixture, "Nothing can be taken while no value is chosen")
{
    auto &popup = open(ColumnField::Deadline);
    auto *values = list(popup).model();
    CHECK(values->setData(values->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    const auto buttons = popup.findChildren<QPushButton *>();
    CHECK_FALSE(buttons.last()->isEnabled());
    QTest::keyClick(&popup, Qt::Key_Return);
    CHECK(popup.isVisible());
    QTest::keyClick(&popup, Qt::Key_Escape);
    CHECK_FALSE(popup.isVisible());
    CHECK(model().filledRowCount() == 9);
}

TEST_CASE_METHOD(FilterFixture, "A table without rows to choose from says so under its headings")
{
    model().setSearch(QStringLiteral("没有这几个字"));
    REQUIRE(shows(0));
    const int column = model().columnOf(ColumnField::Deadline);
    Q_EMIT view().filterRequested(column);
    auto *popup = view().findChild<ui::ColumnFilterPopup *>();
    REQUIRE(popup);
    const auto says = [popup](const QString &text) {
        const auto labels = popup->findChildren<ui::PlainLabel *>();
        return labels.first()->text() == text;
    };
    CHECK(becomes([&] { return says(QStringLiteral("No row has anything to choose from.")); }));
    search(*popup, QStringLiteral("2023"));
    CHECK(says(QStringLiteral("No value has this text.")));
}

TEST_CASE_METHOD(FilterFixture, "Under the heading one sorts as well")
{
    auto &popup = open(ColumnField::Deadline);
    const auto sorting = popup.findChildren<QToolButton *>();
    sorting.last()->click();
    REQUIRE(becomes([this] { return !model().sortKeys().isEmpty(); }));
    CHECK(model().sortKeys().first().field == ColumnField::Deadline);
    CHECK(model().sortKeys().first().isDescending);
}

TEST_CASE_METHOD(FilterFixture, "The chip takes view and choices away together")
{
    file.clock.setToday(QDate(2022, 1, 5));
    page->refresh();
    auto &views = *page->findChild<ui::ViewChooser *>();
    Q_EMIT views.viewChosen(TaskView::Overdue);
    REQUIRE(shows(3));
    CHECK(views.currentText() == QStringLiteral("Overdue"));
    auto &popup = open(ColumnField::Deadline);
    CHECK(list(popup).model()->rowCount() == 2);
    QTest::keyClick(&searchField(popup), Qt::Key_Escape);
    CHECK_FALSE(popup.isVisible());
    chip().click();
    CHECK(shows(9));
    CHECK(views.currentText() == QStringLiteral("All tasks"));
}

TEST_CASE_METHOD(FilterFixture, "An empty table gives all rows back by its button")
{
    auto &views = *page->findChild<ui::ViewChooser *>();
    Q_EMIT views.viewChosen(TaskView::Overdue);
    REQUIRE(shows(0));
    Q_EMIT page->findChild<ui::EmptyNote *>()->actionClicked();
    CHECK(shows(9));
    CHECK(views.currentText() == QStringLiteral("All tasks"));
}

TEST_CASE_METHOD(FilterFixture, "A choice made before the last one is answered adds to it")
{
    auto &popup = open(ColumnField::Deadline);
    search(popup, QStringLiteral("2023"));
    QTest::keyClick(&searchField(popup), Qt::Key_Return);
    Q_EMIT page->findChild<ui::ViewChooser *>()->viewChosen(TaskView::NotReported);
    REQUIRE(becomes([this] { return model().listFilter().view == TaskView::NotReported; }));
    CHECK(model().listFilter().choices.size() == 1);
    CHECK(shows(3));
}

TEST_CASE_METHOD(FilterFixture, "What was typed before is seen by filtering again")
{
    Q_EMIT page->findChild<ui::ViewChooser *>()->viewChosen(TaskView::NotReported);
    REQUIRE(becomes([this] { return model().listFilter().view == TaskView::NotReported; }));
    view().setCurrentIndex(cell(dayingTask(1, 1), ColumnField::Report));
    QTest::keyClicks(&view(), QStringLiteral("x"));
    trigger(ui::ActionId::ApplyAgain);
    CHECK(shows(8));
}

TEST_CASE_METHOD(FilterFixture,
                 "A condition typed under the heading filters, and the strip says it")
{
    auto &popup = open(ColumnField::Deadline);
    QLineEdit &field = demand(popup, 2, QStringLiteral("2021年底"));
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(shows(6));
    CHECK(chip().text() == QStringLiteral("Filtered 6/9: 时限 after 2021-12-31"));
    CHECK(chip().toolTip().contains(QStringLiteral("after 2021-12-31")));
    chip().click();
    CHECK(shows(9));
    CHECK_FALSE(chip().isVisibleTo(page.get()));
    CHECK(open(ColumnField::Deadline).findChild<QComboBox *>()->currentIndex() == 0);
}

TEST_CASE_METHOD(FilterFixture, "Condition and values hold together, and both are seen again")
{
    auto &popup = open(ColumnField::Deadline);
    demand(popup, 2, QStringLiteral("2021-12-31"));
    search(popup, QStringLiteral("2023"));
    QTest::keyClick(&searchField(popup), Qt::Key_Return);
    REQUIRE(shows(3));
    auto &again = open(ColumnField::Deadline);
    const auto *line = again.findChild<ui::ConditionLine *>();
    CHECK(line->condition()->first == QStringLiteral("2021-12-31"));
    CHECK(list(again).model()->rowCount() == 4);
    CHECK(list(again).model()->index(0, 0).data(Qt::CheckStateRole) == Qt::PartiallyChecked);
    again.findChildren<QPushButton *>().constFirst()->click();
    CHECK(shows(9));
}

TEST_CASE_METHOD(FilterFixture, "A condition that lacks its other end is not taken")
{
    auto &popup = open(ColumnField::Deadline);
    QLineEdit &field = demand(popup, 3, QStringLiteral("2021-1-1"));
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(popup.isVisible());
    CHECK_FALSE(popup.findChildren<QPushButton *>().constLast()->isEnabled());
    QLineEdit &end = *popup.findChild<ui::ConditionLine *>()->findChildren<QLineEdit *>().last();
    end.insert(QStringLiteral("2023年底"));
    QTest::keyClick(&end, Qt::Key_Return);
    CHECK(shows(6));
}

TEST_CASE_METHOD(FilterFixture, "A second condition is offered beside the first, and holds with it")
{
    auto &popup = open(ColumnField::Deadline);
    auto *pair = popup.findChild<ui::ConditionPair *>();
    REQUIRE(pair);
    const QList<ui::ConditionLine *> lines = pair->findChildren<ui::ConditionLine *>();
    const QList<QRadioButton *> joins = pair->findChildren<QRadioButton *>();
    REQUIRE(lines.size() == 2);
    REQUIRE(joins.size() == 2);
    CHECK_FALSE(lines.at(1)->isVisible());
    const int height = popup.height();
    demand(popup, 1, QStringLiteral("2022-1-1"));
    CHECK(lines.at(1)->isVisible());
    CHECK(joins.at(0)->isChecked());
    CHECK(popup.height() > height);
    lines.at(1)->findChild<QComboBox *>()->setCurrentIndex(2);
    QLineEdit &late = *lines.at(1)->findChildren<QLineEdit *>().constFirst();
    // Without what it compares with it is not taken.
    QTest::keyClick(&late, Qt::Key_Return);
    REQUIRE(popup.isVisible());
    late.insert(QStringLiteral("2024年底"));
    joins.at(1)->click();
    QTest::keyClick(&late, Qt::Key_Return);
    CHECK(shows(6));
    CHECK(chip().toolTip().contains(QStringLiteral("时限 before 2022-01-01 or after 2024-12-31")));
    // Both are seen again; without the first there is no second.
    auto *again = open(ColumnField::Deadline).findChild<ui::ConditionPair *>();
    REQUIRE(again->condition().has_value());
    CHECK(again->condition()->join == core::ConditionJoin::Or);
    CHECK(again->condition()->second->first == QStringLiteral("2024-12-31"));
    again->findChildren<ui::ConditionLine *>().constFirst()->setCondition({});
    CHECK_FALSE(again->condition().has_value());
    CHECK(again->isComplete());
}

TEST_CASE_METHOD(FilterFixture, "Columns of a few fixed words have no conditions")
{
    const int light = model().columnOf(ColumnField::Light);
    REQUIRE(light >= 0);
    Q_EMIT view().filterRequested(light);
    CHECK_FALSE(known().findChild<ui::ConditionLine *>());
}
