// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ledger/written_page.h"
#include "ui/forms/view_chooser.h"

namespace {

using core::ColumnField;
using core::TaskView;
using tests::dayingTask;

constexpr int kRoutineRows = 30;
constexpr int kAdded = 21;
constexpr int kReportedBefore = 5; // of those added
const QDate kWeekBefore(2021, 7, 21);

core::Id addedTask(int number)
{
    return core::Id {1000 + number};
}

/// A ledger of thirty tasks on a Wednesday, five of them with a report of the week before.
class FridayFixture : public tests::WrittenPage
{
public:
    FridayFixture()
    {
        core::ChangeSet set;
        for (int number = 0; number < kAdded; ++number) {
            core::Task task;
            task.id = addedTask(number);
            task.ledger = tests::kDayingLedger;
            task.parent = dayingTask(3, 0);
            task.position = 3 + number;
            task.content = QStringLiteral("第%1项工作").arg(number + 10);
            set.insert(task);
            if (number >= kReportedBefore)
                continue;
            core::Progress report;
            report.id = core::Id {2000 + number};
            report.task = task.id;
            report.date = kWeekBefore;
            report.percent = 5;
            report.text = QStringLiteral("上周已启动");
            report.typedBy = QStringLiteral("李某");
            set.insert(report);
        }
        REQUIRE(tests::waitFor(editor.apply(set)).has_value());
        REQUIRE(becomes([this] { return model().counts().all == kRoutineRows; }));
    }

    /// From the table to the views, one view on, as often as it takes: each choice leads back to
    /// the table.
    void filterByKeys(TaskView wanted)
    {
        const auto *views = page->findChild<ui::ViewChooser *>();
        for (int choice = 0; choice < 10 && model().listFilter().view != wanted; ++choice) {
            const QString before = views->currentText();
            press(Qt::Key_F6);
            for (int step = 0; step < 10 && !views->hasFocus(); ++step)
                press(Qt::Key_Tab);
            REQUIRE(views->hasFocus());
            press(Qt::Key_Down);
            REQUIRE(becomes([&] { return views->currentText() != before; }));
            REQUIRE(view().hasFocus());
        }
        REQUIRE(model().listFilter().view == wanted);
    }

    [[nodiscard]] static QString text(int row) { return QStringLiteral("第%1行有进展").arg(row); }

    /// In the column one is in, row by row.
    void typeDown()
    {
        for (int row = 0; row < kRoutineRows; ++row) {
            REQUIRE(view().currentIndex().row() == row);
            commit(text(row));
            press(Qt::Key_Return);
        }
    }

    void typePercentsDown()
    {
        for (int row = 0; row < kRoutineRows; ++row) {
            REQUIRE(view().currentIndex().row() == row);
            typeKeys(QByteArray::number(40 + row).constData());
            press(Qt::Key_Return);
        }
    }

    [[nodiscard]] core::Progress lastReport(core::Id task)
    {
        const QList<core::Progress> reports = stored(task).reports;
        return reports.isEmpty() ? core::Progress() : reports.last();
    }

    /// Whether the reports of every task are as typed.
    void checkFile(const QList<core::Id> &tasks)
    {
        for (int row = 0; row < kRoutineRows; ++row) {
            const QList<core::Progress> reports = stored(tasks.at(row)).reports;
            const bool hadOne = tasks.at(row).value >= addedTask(0).value
                && tasks.at(row).value < addedTask(kReportedBefore).value;
            QStringList lines;
            for (const core::Progress &report : reports)
                lines.append(
                    QStringLiteral("%1 %2 %3")
                        .arg(report.date.toString(Qt::ISODate), report.text, report.typedBy));
            INFO(row << " task " << tasks.at(row).value << "\n" << lines.join(u'\n').toStdString());
            REQUIRE(reports.size() == (hadOne ? 2 : 1));
            CHECK(reports.last().date == file.clock.today());
            CHECK(reports.last().text == text(row));
            CHECK(reports.last().percent == 40 + row);
            CHECK(reports.last().typedBy == QStringLiteral("张某"));
            if (!hadOne)
                continue;
            CHECK(reports.first().date == kWeekBefore);
            CHECK(reports.first().percent == 5);
            CHECK(reports.first().text == QStringLiteral("上周已启动"));
            CHECK(reports.first().typedBy == QStringLiteral("李某"));
        }
    }
};

} // namespace

TEST_CASE_METHOD(FridayFixture, "Thirty rows are reported on by keyboard alone, down two columns")
{
    filterByKeys(TaskView::NotReported);
    REQUIRE(model().counts().shown == kRoutineRows);
    QList<core::Id> tasks;
    for (int row = 0; row < kRoutineRows; ++row)
        tasks.append(core::Id {model().index(row, 0).data(core::TaskIdRole).toLongLong()});

    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_End);
    REQUIRE(view().currentIndex().column() == model().columnOf(ColumnField::Report));
    typeDown();
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_End);
    press(Qt::Key_Left);
    REQUIRE(view().currentIndex().column() == model().columnOf(ColumnField::Percent));
    typePercentsDown();
    REQUIRE(becomes([&] { return lastReport(tasks.last()).percent == 40 + kRoutineRows - 1; }));
    REQUIRE(becomes([this] { return !model().isFollowing(); }));
    // What is reported on now stays in sight until the rows are filtered again.
    CHECK(model().counts().shown == kRoutineRows);
    checkFile(tasks);

    // A correction on the same day amends the report of the day.
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_End);
    commit(QStringLiteral("更正后的进展"));
    press(Qt::Key_Return);
    REQUIRE(
        becomes([&] { return lastReport(tasks.first()).text == QStringLiteral("更正后的进展"); }));
    CHECK(stored(tasks.first()).reports.size() == 1);
    CHECK(lastReport(tasks.first()).percent == 40);

    trigger(ui::ActionId::ApplyAgain);
    CHECK(becomes([this] { return model().counts().shown == 0; }));
    CHECK(file.isClean());
}

TEST_CASE_METHOD(FridayFixture,
                 "A correction amends the report of its day, and next week another one begins")
{
    const core::Id task = addedTask(0); // with a report of the week before
    const auto report = [&](const char16_t *text, const char *percent) {
        goTo(cell(task, ColumnField::Percent));
        REQUIRE(becomes([&] { return model().bundle(task) != nullptr; }));
        typeKeys(percent);
        press(Qt::Key_Tab);
        commit(QString::fromUtf16(text));
        press(Qt::Key_Return);
        REQUIRE(becomes([&] {
            const core::Progress last = lastReport(task);
            return last.text == QString::fromUtf16(text)
                && last.percent == QByteArray(percent).toInt();
        }));
    };
    report(u"完成招标", "20");
    report(u"完成招标并进场", "30");
    CHECK(stored(task).reports.size() == 2);

    file.clock.setToday(QDate(2021, 8, 4));
    page->refresh();
    REQUIRE(becomes([this] { return !model().isLoading() && !model().isFollowing(); }));
    filterByKeys(TaskView::NotReported);
    report(u"主体完工", "60");
    const QList<core::Progress> reports = stored(task).reports;
    REQUIRE(reports.size() == 3);
    CHECK(reports.at(0).date == kWeekBefore);
    CHECK(reports.at(0).text == QStringLiteral("上周已启动"));
    CHECK(reports.at(1).date == QDate(2021, 7, 28));
    CHECK(reports.at(1).text == QStringLiteral("完成招标并进场"));
    CHECK(reports.at(1).percent == 30);
    CHECK(reports.at(2).date == QDate(2021, 8, 4));
    CHECK(file.isClean());
}

TEST_CASE_METHOD(FridayFixture,
                 "No filter drops the row that is typed in, whatever comes in meanwhile")
{
    const core::Id task = dayingTask(3, 1);
    trigger(ui::ActionId::Find);
    commit(QStringLiteral("进一步提升"));
    REQUIRE(becomes([this] { return model().counts().shown == 1; }));
    press(Qt::Key_Return);
    goTo(cell(task, ColumnField::Expected));
    commit(QStringLiteral("明显改善"));
    press(Qt::Key_Return);
    goTo(cell(task, ColumnField::Content));
    commit(QStringLiteral("提升功能")); // without what is searched for
    core::Progress other;
    other.id = core::Id {5000};
    other.task = dayingTask(1, 1);
    other.date = file.clock.today();
    other.text = QStringLiteral("别的科室先报");
    core::ChangeSet set;
    set.insert(other);
    REQUIRE(tests::waitFor(editor.apply(set)).has_value());
    REQUIRE(becomes([this] { return editor.pendingCount() == 0; }));
    REQUIRE(becomes([&] { return stored(task).outcomes.constFirst().expected == u"明显改善"; }));
    CHECK(cellEditor().isVisible());
    CHECK(field().toPlainText() == QStringLiteral("提升功能"));
    CHECK(cell(task, ColumnField::Content).isValid());
    press(Qt::Key_Return);
    CHECK(becomes([&] { return stored(task).task.content == QStringLiteral("提升功能"); }));
    CHECK(file.isClean());
}

TEST_CASE_METHOD(FridayFixture, "A report typed as the file is left keeps its percentage")
{
    const core::Id task = dayingTask(1, 1);
    goTo(cell(task, ColumnField::Report));
    commit(QStringLiteral("已完工3个社区"));
    press(Qt::Key_Return);
    goTo(cell(task, ColumnField::Percent));
    typeKeys("50");
    page->finishEditing();
    REQUIRE(becomes([this] { return editor.pendingCount() == 0; }));
    const QList<core::Progress> reports = stored(task).reports;
    REQUIRE(reports.size() == 1);
    CHECK(reports.first().date == file.clock.today());
    CHECK(reports.first().text == QStringLiteral("已完工3个社区"));
    CHECK(reports.first().percent == 50);
    CHECK(prompts.messages.isEmpty());
    CHECK(file.isClean());
}
