// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/actions/actions.h"
#include "ui/main_window/choice_button.h"
#include "ui/main_window/rail_button.h"
#include "ui/main_window/recent_file_columns.h"
#include "ui/main_window/sample_button.h"
#include "ui/main_window/start_page.h"
#include "ui/style/fonts.h"

#include <QAction>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using ui::ActionId;
using ui::Actions;
using ui::ChoiceButton;
using ui::RailButton;
using ui::SampleButton;
using ui::StartPage;

namespace {

ui::FileSummary nothingKnown(const QString & /*path*/, QDate /*today*/)
{
    return {};
}

} // namespace

TEST_CASE("the choices of the start page do what the menu does, by mouse and by key")
{
    const Actions actions;
    const StartPage page(actions, nothingKnown);
    const ActionId expected[]
        = {ActionId::NewFromTable, ActionId::NewLedger, ActionId::OpenFile, ActionId::OpenSample};
    const auto choices = page.findChildren<ChoiceButton *>();
    REQUIRE(choices.size() == 4);
    for (int index = 0; index < 4; ++index) {
        const QSignalSpy triggered(actions.action(expected[index]), &QAction::triggered);
        choices.at(index)->click();
        QTest::keyClick(choices.at(index), Qt::Key_Return);
        CHECK(triggered.count() == 2);
    }
    for (const ChoiceButton *choice : choices) {
        CHECK(choice->sizeHint() == QSize(456, 88));
        CHECK_FALSE(choice->text().isEmpty());
        CHECK_FALSE(choice->accessibleDescription().isEmpty());
    }
}

TEST_CASE("a recent file is opened by mouse and by key")
{
    const Actions actions;
    StartPage page(actions, nothingKnown);
    page.resize(1302, 700);
    page.setRecentFiles({{QStringLiteral("/台账.duban"), {}}});
    page.show();
    auto *list = page.findChild<QListView *>();
    QSignalSpy spy(&page, &StartPage::fileChosen);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, QPoint(20, 20));
    CHECK(spy.count() == 1);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(spy.count() == 2);
    CHECK(spy.last().first().toString() == QStringLiteral("/台账.duban"));
}

TEST_CASE("an empty list of recent files says so")
{
    const Actions actions;
    StartPage page(actions, nothingKnown);
    page.setRecentFiles({});
    CHECK_FALSE(page.findChild<QListView *>()->isVisibleTo(&page));
    page.setRecentFiles({{QStringLiteral("/台账.duban"), {}}});
    CHECK(page.findChild<QListView *>()->isVisibleTo(&page));
}

TEST_CASE("six samples are offered, by mouse and by key")
{
    const Actions actions;
    StartPage page(actions, nothingKnown);
    const auto buttons = page.findChildren<SampleButton *>();
    REQUIRE(buttons.size() == 6);
    QStringList keys;
    QObject::connect(&page, &StartPage::sampleChosen, [&keys](const ui::Sample &sample) {
        keys.append(sample.key);
    });
    buttons.at(0)->click();
    QTest::keyClick(buttons.at(5), Qt::Key_Return);
    CHECK(keys == QStringList {QStringLiteral("shili-2026"), QStringLiteral("ankang-2010")});
    CHECK(buttons.at(0)->text() == QStringLiteral("Sample County Civil Affairs Bureau 2026"));
    for (const SampleButton *button : buttons)
        CHECK_FALSE(button->accessibleDescription().isEmpty());
}

TEST_CASE("recent files that do not fit leave the samples in sight")
{
    const Actions actions;
    StartPage page(actions, nothingKnown);
    QList<ui::RecentFile> files;
    for (int index = 0; index < 8; ++index)
        files.append({QStringLiteral("/%1.duban").arg(index), {}});
    page.setRecentFiles(files);
    page.resize(1366, 716);
    page.show();
    const auto *list = page.findChild<QListView *>();
    CHECK(list->height() == 5 * 48);
    page.resize(1366, 1028);
    CHECK(list->height() == 8 * 48);
    page.resize(1024, 588);
    CHECK(list->height() == 3 * 48);
    const SampleButton *last = page.findChildren<SampleButton *>().constLast();
    CHECK(last->mapTo(&page, QPoint(0, last->height())).y() <= 588);
}

TEST_CASE("on a small screen the choices are smaller and nothing lies on anything else")
{
    ui::applyApplicationFont();
    const Actions actions;
    StartPage page(actions, nothingKnown);
    page.setRecentFiles({{QStringLiteral("/示例县民政局2026.duban"), {}}});
    page.resize(910, 461); // 1366×768 with texts of 150 %, without the bars
    page.show();
    const auto placeOf = [&page](const QWidget *part) {
        return QRect(part->mapTo(&page, QPoint()), part->size());
    };
    int bottom = 0;
    for (const ChoiceButton *choice : page.findChildren<ChoiceButton *>()) {
        CHECK(placeOf(choice).top() > bottom);
        CHECK(choice->height() == 64);
        bottom = placeOf(choice).bottom();
    }
    CHECK(bottom < 461);
    const auto *list = page.findChild<QListView *>();
    CHECK(ui::recentFileColumns(list->rect()).file.width() >= 80);
    CHECK(placeOf(list).left() > placeOf(page.findChild<ChoiceButton *>()).right());
    CHECK(list->model()
              ->index(0, 0)
              .data(Qt::ToolTipRole)
              .toString()
              .contains(QStringLiteral("/示例县民政局2026.duban")));
    page.resize(1302, 700);
    CHECK(page.findChild<ChoiceButton *>()->size() == QSize(456, 88));
    // What a choice says is told where it is cut, and only there.
    auto *choice = page.findChild<ChoiceButton *>();
    choice->setTexts(choice->text(), QString(60, u'表'));
    CHECK(choice->toolTip().contains(QString(60, u'表')));
    choice->setTexts(choice->text(), QStringLiteral("表"));
    CHECK(choice->toolTip().isEmpty());
}

TEST_CASE("an entry of the rail follows its action")
{
    QAction action(QStringLiteral("台账"));
    action.setCheckable(true);
    RailButton button(&action, QStringLiteral("ledger"));
    CHECK(button.text() == QStringLiteral("台账"));
    CHECK(button.height() == 60);
    action.setChecked(true);
    CHECK(button.isChecked());
    action.setEnabled(false);
    CHECK_FALSE(button.isEnabled());
    action.setEnabled(true);
    const QSignalSpy spy(&action, &QAction::triggered);
    button.click();
    CHECK(spy.count() == 1);
}
