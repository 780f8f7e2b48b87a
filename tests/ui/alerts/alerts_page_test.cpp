// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/alerts/alerts_fixture.h"
#include "ui/alerts/alert_head.h"
#include "ui/alerts/mark_label.h"
#include "ui/forms/empty_note.h"
#include "ui/printing/print_button.h"
#include "ui/style/primary_button.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLocale>

#include <algorithm>

using core::AlertColumn;
using tests::AlertsFixture;
using tests::dayingTask;
using ui::ActionId;

namespace {

QString copied()
{
    return QGuiApplication::clipboard()->text();
}

QStringList headOf(const ui::AlertsPage &page)
{
    QStringList texts;
    for (const ui::MarkLabel *label : page.findChildren<ui::MarkLabel *>())
        texts << label->text();
    return texts;
}

} // namespace

TEST_CASE_METHOD(AlertsFixture, "the head counts all alerts, each light with its mark")
{
    CHECK(headOf(page)
          == QStringList {QStringLiteral("3 overdue or far behind"),
                          QStringLiteral("0 due soon or behind")});
    QStringList labels;
    for (const QLabel *label : page.findChildren<QLabel *>())
        labels << label->text();
    CHECK(labels.contains(QStringLiteral("in 2 unit(s)")));
}

TEST_CASE_METHOD(AlertsFixture, "in a narrow window the head cuts its texts, never its button")
{
    page.resize(846, 500);
    const auto *head = page.findChild<ui::AlertHead *>();
    const auto *button = head->findChild<ui::PrimaryButton *>();
    REQUIRE(becomes([&] { return head->width() == 846; }));
    CHECK(button->width() == button->sizeHint().width());
    CHECK(button->geometry().right() <= head->rect().right() - 12);
    int right = 0;
    for (int place = 0; place < head->layout()->count(); ++place) {
        const QLayoutItem *item = head->layout()->itemAt(place);
        CHECK(item->geometry().left() >= right);
        right = item->geometry().right();
    }
    const auto marks = head->findChildren<ui::MarkLabel *>();
    CHECK(marks.first()->width() >= marks.first()->minimumSizeHint().width());
    page.resize(1302, 700);
    REQUIRE(becomes([&] { return head->width() == 1302; }));
    CHECK(marks.first()->toolTip().isEmpty());
}

TEST_CASE_METHOD(AlertsFixture, "another day is counted anew, and an empty list says what is next")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    file.clock.setToday(QDate(2021, 7, 28));
    page.refresh();
    REQUIRE(becomes([this] { return page.alerts().redCount() == 0; }));
    const auto *note = page.findChild<ui::EmptyNote *>();
    CHECK(note->text()
          == QStringLiteral(
              "Nothing is overdue or due soon. The next due date: 31 December (3 task(s))."));
    CHECK_FALSE(page.hasAlert());

    page.closeFile();
    CHECK(note->text().isEmpty());
    QLocale::setDefault(before);
}

TEST_CASE_METHOD(AlertsFixture, "a click on a task's link copies its reminder and records it once")
{
    const QSignalSpy told(&page, &ui::AlertsPage::reported);
    click(cell(dayingTask(2, 1), AlertColumn::Reminders));
    CHECK(copied().startsWith(
        QStringLiteral("【催办提醒】陈祖丽同志：\n您好！“孵化培育枢纽型社会组织”")));
    CHECK(copied().contains(QStringLiteral("完成时限为2021年12月31日，已逾期2个工作日（5天）。")));
    CHECK(copied().endsWith(QStringLiteral("大英县民政局\n2022年1月5日")));
    REQUIRE(becomes([this] { return remindedTimes(dayingTask(2, 1)) == 1; }));
    const core::Reminder kept
        = page.alerts().snapshot().texts.value(dayingTask(2, 1)).reminders.first();
    CHECK(kept.madeBy == QStringLiteral("张某"));
    CHECK(kept.date == QDate(2022, 1, 5));
    CHECK(kept.text.startsWith(QStringLiteral("“孵化培育枢纽型社会组织”")));
    CHECK(becomes([&told] { return told.count() == 1; }));
    CHECK(remindedTimes(dayingTask(3, 1)) == 0);
}

TEST_CASE_METHOD(AlertsFixture, "a click on a unit's link reminds of all its tasks in one change")
{
    const QModelIndex unit = page.alerts().index(0, 0);
    click(unit.siblingAtColumn(static_cast<int>(AlertColumn::Reminders)));
    CHECK(copied().contains(QStringLiteral("下列2项任务需要抓紧办理（逾期2项）")));
    REQUIRE(becomes([this] {
        return remindedTimes(dayingTask(2, 1)) == 1 && remindedTimes(dayingTask(3, 1)) == 1;
    }));
    CHECK(remindedTimes(dayingTask(1, 1)) == 0);
    CHECK(editor.history().nextUndo()->action
          == core::Action {core::ActionKind::Remind, {QStringLiteral("2")}});

    REQUIRE(tests::waitFor(editor.undo()).has_value());
    CHECK(becomes([this] { return remindedTimes(dayingTask(2, 1)) == 0; }));
}

TEST_CASE_METHOD(AlertsFixture, "all units are reminded at once, a row by its action")
{
    actions.action(ActionId::RemindAll)->trigger();
    CHECK(copied().count(QStringLiteral("【催办提醒】")) == 2);
    REQUIRE(becomes([this] { return remindedTimes(dayingTask(1, 1)) == 1; }));

    view().setCurrentIndex(cell(dayingTask(1, 1), AlertColumn::Task));
    actions.action(ActionId::RemindTask)->trigger();
    CHECK(copied().startsWith(QStringLiteral("【催办提醒】社会救助股胡应兵同志：")));
    REQUIRE(becomes([this] { return remindedTimes(dayingTask(1, 1)) == 2; }));
    CHECK(cell(dayingTask(1, 1), AlertColumn::Reminders).data().toString()
          == QStringLiteral("Reminded 2 time(s)"));

    actions.action(ActionId::RemindUnit)->trigger();
    CHECK(becomes([this] { return remindedTimes(dayingTask(1, 1)) == 3; }));
}

TEST_CASE_METHOD(AlertsFixture,
                 "all alerts are reminded of while the reminders of the day are shown")
{
    page.showList(core::AlertListKind::Reminders); // none falls on 5 January
    REQUIRE(page.alerts().groups().isEmpty());
    actions.action(ActionId::RemindAll)->trigger();
    CHECK(copied().count(QStringLiteral("【催办提醒】")) == 2);
    REQUIRE(becomes([this] { return remindedTimes(dayingTask(1, 1)) == 1; }));
    CHECK(remindedTimes(dayingTask(2, 1)) == 1);
    CHECK(remindedTimes(dayingTask(3, 1)) == 1);
}

TEST_CASE("a file that cannot be written gives the text, and says that nothing was recorded")
{
    AlertsFixture desk(core::OpenMode::ReadOnly);
    const QSignalSpy told(&desk.page, &ui::AlertsPage::reported);
    desk.actions.action(ActionId::RemindAll)->trigger();
    REQUIRE(told.count() == 1);
    CHECK(told.first().first().toString().contains(QStringLiteral("not recorded")));
    CHECK(copied().startsWith(QStringLiteral("【催办提醒】")));
    CHECK(desk.remindedTimes(dayingTask(1, 1)) == 0);
}

TEST_CASE_METHOD(AlertsFixture, "the list of alerts is printed, as a table too, while it is seen")
{
    CHECK(page.paperOffer().order == ui::PaperOrder {QStringLiteral("alerts"), {}, {}, {}});
    CHECK(page.findChild<ui::PrintButton *>()->defaultAction() == actions.action(ActionId::Print));
    const QSignalSpy told(&page, &ui::AlertsPage::reported);
    prompts.pathToSave = file.folder.filePath(QStringLiteral("预警.csv"));
    actions.action(ActionId::ExportTable)->trigger();
    REQUIRE(becomes([&told] { return told.count() == 1; }));
    QFile written(*prompts.pathToSave);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const QString table = QString::fromUtf8(written.readAll());
    CHECK(table.contains(QStringLiteral("预警原因")));
    // Workdays since are 4 and 5 January 2022: the first three days of the year are off.
    CHECK(table.count(QStringLiteral("逾期2个工作日（5天）")) == 3);

    page.hide();
    actions.action(ActionId::ExportTable)->trigger();
    CHECK(prompts.names.size() == 1);
}

TEST_CASE_METHOD(AlertsFixture, "the list that is chosen is offered on paper, an empty one is not")
{
    page.showList(core::AlertListKind::Reminders); // none falls on 5 January
    CHECK_FALSE(page.paperOffer().order);
    CHECK(page.paperOffer().reason == QStringLiteral("No reminder falls on today."));

    file.clock.setToday(QDate(2022, 1, 4));
    page.refresh();
    REQUIRE(becomes([this] { return page.alerts().snapshot().reminders.tasks.size() == 3; }));
    const auto order = page.paperOffer().order;
    REQUIRE(order);
    CHECK(order->document == QStringLiteral("alerts"));
    REQUIRE(order->shown);
    CHECK(order->shown->rows.size() == 3);
    CHECK(order->shown->all == 9);

    page.closeFile();
    CHECK_FALSE(page.paperOffer().order);
    CHECK_FALSE(page.paperOffer().reason.isEmpty());
}

TEST_CASE_METHOD(AlertsFixture, "the chooser shows the reminders of the day, by unit as the alerts")
{
    file.clock.setToday(QDate(2022, 1, 4)); // the first workday after the due date
    page.refresh();
    REQUIRE(becomes([this] { return page.alerts().snapshot().reminders.tasks.size() == 3; }));
    auto *chooser = page.findChild<QComboBox *>();
    CHECK(chooser->currentText() == QStringLiteral("Alerts by unit"));
    chooser->setFocus();
    QTest::keyClick(chooser, Qt::Key_Down);
    CHECK(chooser->currentText() == QStringLiteral("Reminders today"));
    CHECK(page.alerts().list() == core::AlertListKind::Reminders);
    CHECK(view().model()->rowCount() == 2);
    CHECK(view().isColumnHidden(static_cast<int>(AlertColumn::Progress)));
    CHECK(view().columnWidth(static_cast<int>(AlertColumn::Reason)) > 172 * 3 / 2);
    CHECK(cell(dayingTask(1, 1), AlertColumn::Reason).data().toString()
          == QStringLiteral("1 workday(s) overdue, not closed; proposed: red slip"));

    // It is read whole where there is room for it, and the task keeps its place.
    page.resize(1856, 900);
    QCoreApplication::processEvents();
    for (int group = 0; group < page.alerts().rowCount(); ++group) {
        const QModelIndex top = page.alerts().index(group, 0);
        for (int row = 0; row < page.alerts().rowCount(top); ++row) {
            const int reason = static_cast<int>(AlertColumn::Reason);
            const QModelIndex said = page.alerts().index(row, reason, top);
            CHECK(ui::AlertPainter::widthOf(said) + 2 * ui::kAlertPadX
                  <= view().columnWidth(reason));
        }
    }
    CHECK(view().columnWidth(static_cast<int>(AlertColumn::Task)) >= 304);
    CHECK(view().header()->length() == view().viewport()->width());

    page.showList(core::AlertListKind::Alerts);
    CHECK_FALSE(view().isColumnHidden(static_cast<int>(AlertColumn::Progress)));
    CHECK(view().columnWidth(static_cast<int>(AlertColumn::Progress)) >= 116);
    page.showList(core::AlertListKind::Reminders);

    // The digest of a unit is the text to copy.
    view().setCurrentIndex(page.alerts().index(0, 0));
    actions.action(ActionId::RemindUnit)->trigger();
    CHECK(copied().contains(QStringLiteral("下列2项任务需要抓紧办理（逾期2项）")));
}

TEST_CASE_METHOD(AlertsFixture, "a day without reminders says so, a day off says when they come")
{
    page.showList(core::AlertListKind::Reminders); // 5 January: two workdays overdue
    const auto *note = page.findChild<ui::EmptyNote *>();
    CHECK(note->text() == QStringLiteral("No reminder falls on today."));
    file.clock.setToday(QDate(2022, 1, 8)); // a Saturday
    const QSignalSpy counted(&page, &ui::AlertsPage::counted);
    page.refresh();
    REQUIRE(becomes([&counted] { return !counted.isEmpty(); }));
    CHECK(note->text()
          == QStringLiteral("Today is a day off: what falls on it is said on the next workday."));
}

TEST_CASE_METHOD(AlertsFixture,
                 "reminders are put off until a day, with a reason, and it is undone")
{
    view().setCurrentIndex(cell(dayingTask(2, 1), AlertColumn::Task));
    prompts.values = ui::FormValues {{QStringLiteral("reason"), QStringLiteral(" ")}};
    actions.action(ActionId::SnoozeTask)->trigger();
    REQUIRE(prompts.forms.size() == 1);
    CHECK(prompts.forms.first().title
          == QStringLiteral("Put off the reminders of “孵化培育枢纽型社会组织”"));
    CHECK(prompts.forms.first().fields.first().value == QStringLiteral("2022-01-10"));
    CHECK(prompts.notes.faults.size() == 1);
    CHECK(prompts.notes.faults.contains(QStringLiteral("reason")));

    prompts.values = ui::FormValues {{QStringLiteral("reason"), QStringLiteral("等待县里批复")},
                                     {QStringLiteral("until_date"), QStringLiteral("2022-01-05")}};
    actions.action(ActionId::SnoozeTask)->trigger();
    CHECK(prompts.notes.faults.value(QStringLiteral("until_date"))
          == QStringLiteral("A day after today."));

    prompts.values->insert(QStringLiteral("until_date"), QStringLiteral("2022-01-07"));
    actions.action(ActionId::SnoozeTask)->trigger();
    REQUIRE(becomes([this] {
        return cell(dayingTask(2, 1), AlertColumn::Reminders).data().toString()
            == QStringLiteral("Put off until 01-07");
    }));
    const core::Snooze kept
        = page.alerts().snapshot().texts.value(dayingTask(2, 1)).snoozes.first();
    CHECK(kept.madeBy == QStringLiteral("张某"));
    CHECK(kept.date == QDate(2022, 1, 5));
    CHECK(kept.reason == QStringLiteral("等待县里批复"));

    REQUIRE(tests::waitFor(editor.undo()).has_value());
    CHECK(becomes([this] {
        return cell(dayingTask(2, 1), AlertColumn::Reminders).data().toString().isEmpty();
    }));
}

TEST_CASE_METHOD(AlertsFixture, "in the row of a unit all its tasks are put off together")
{
    view().setCurrentIndex(page.alerts().index(0, 0));
    prompts.values = ui::FormValues {{QStringLiteral("reason"), QStringLiteral("年初调整")}};
    actions.action(ActionId::SnoozeTask)->trigger();
    CHECK(prompts.forms.first().title == QStringLiteral("Put off the reminders of 2 task(s)"));
    REQUIRE(becomes([this] { return page.alerts().snapshot().reminders.snoozed.size() == 2; }));
    CHECK(editor.history().nextUndo()->action
          == core::Action {core::ActionKind::Snooze, {QStringLiteral("2")}});
}

TEST_CASE_METHOD(AlertsFixture, "the box that says what is listed is as wide as its longest entry")
{
    const auto *lists = page.findChild<QComboBox *>();
    int longest = 0;
    for (int entry = 0; entry < lists->count(); ++entry)
        longest = std::max(longest, lists->fontMetrics().horizontalAdvance(lists->itemText(entry)));
    // The arrow takes a square of the height.
    CHECK(lists->width() >= longest + lists->height());
}

TEST_CASE_METHOD(AlertsFixture, "a person is chosen whose tasks alone are listed, printed and said")
{
    auto *persons = page.findChildren<QComboBox *>().at(1);
    CHECK(persons->currentText() == QStringLiteral("Everybody"));
    CHECK(persons->count() == 4);
    const QSignalSpy told(&page, &ui::AlertsPage::rowsTextChanged);
    const int place = persons->findText(QStringLiteral("胡应兵 (1)"));
    REQUIRE(place > 0);
    persons->setFocus();
    for (int step = 0; step < place; ++step)
        QTest::keyClick(persons, Qt::Key_Down);
    CHECK(page.alerts().person() == QStringLiteral("胡应兵"));
    CHECK(view().model()->rowCount() == 1);
    CHECK(headOf(page).constFirst() == QStringLiteral("3 overdue or far behind"));
    CHECK(told.last().first().toString() == QStringLiteral("Filtered 1/3"));
    CHECK(persons->currentText() == QStringLiteral("胡应兵 (1)"));
    const auto order = page.paperOffer().order;
    REQUIRE(order);
    REQUIRE(order->shown);
    CHECK(order->shown->view == QStringLiteral("责任人胡应兵"));
    CHECK(order->shown->rows.size() == 1);

    page.showList(core::AlertListKind::Reminders); // none falls on 5 January
    CHECK(persons->currentText() == QStringLiteral("胡应兵 (0)"));
    page.showList(core::AlertListKind::Alerts);
    persons->setCurrentIndex(1);
    QTest::keyClick(persons, Qt::Key_Up);
    CHECK_FALSE(page.alerts().person().has_value());
    CHECK(view().model()->rowCount() == 2);
}
