// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/roles.h"
#include "tests/features/window_driver.h"
#include "tests/support/catch.h"
#include "ui/actions/actions.h"

#include <QAction>
#include <QFile>
#include <QTemporaryDir>
#include <QToolButton>
#include <QUrl>

using tests::dayingTask;
using tests::WindowDriver;
using ui::ActionId;

namespace {

const core::Id kTask = dayingTask(1, 1); // 2021年底
const QString kDeadline = QStringLiteral("时限");
const QString kLater = QStringLiteral("2022-3-31"); ///< keys of the test type no Chinese
const QString kRemaining = QStringLiteral("Left / overdue");

/// What is typed into the next form.
ui::FormValues typed(const QList<std::pair<const char *, const char *>> &values)
{
    ui::FormValues result;
    for (const auto &[name, value] : values)
        result.insert(QString::fromLatin1(name), QString::fromUtf8(value));
    return result;
}

/// A clerk at the window over the file of 大英县民政局.
class Clerk : public WindowDriver
{
public:
    using WindowDriver::WindowDriver;

    void take(ActionId step, const ui::FormValues &values)
    {
        table().setCurrentIndex(cell(kTask, kDeadline));
        const QAction *action = window.actions().action(step);
        REQUIRE(waitUntil([action] { return action->isEnabled(); }));
        prompts.values = values;
        const qsizetype answers = prompts.answers.size();
        trigger(step);
        REQUIRE(waitUntil([this, answers] { return prompts.answers.size() > answers; }));
        CHECK(prompts.answers.last().isEmpty());
        settle();
    }

    [[nodiscard]] bool shows(const QString &header, const QString &text)
    {
        const bool isShown
            = waitUntil([&] { return cell(kTask, header).data().toString() == text; });
        CHECK(cell(kTask, header).data().toString() == text);
        return isShown;
    }

    [[nodiscard]] QString below(const QString &header) const
    {
        return cell(kTask, header).data(core::SecondLineRole).toString();
    }

    [[nodiscard]] QList<core::Event> steps()
    {
        const auto store = core::Store::open(file.path(), file.context(), core::OpenMode::ReadOnly);
        REQUIRE(store.has_value());
        return (*store)->bundles({kTask})->first().events;
    }
};

} // namespace

TEST_CASE("a task is postponed with a reason, closed and reopened, and all of it is there the next "
          "day")
{
    tests::DayingFile file;
    {
        Clerk clerk(file);
        clerk.open();
        clerk.prompts.values = typed(
            {{"kind", "due_extended"}, {"reason", "连续降雨，工期顺延"}, {"decided_by", "局党组"}});
        clerk.enter(clerk.cell(kTask, kDeadline), kLater);
        REQUIRE(clerk.shows(kDeadline, kLater));
        CHECK(WindowDriver::waitUntil([&clerk] {
            return clerk.below(kDeadline) == QStringLiteral("2022-03-31\nextended 1 time(s)");
        }));

        clerk.take(ActionId::CloseTask,
                   typed({{"event_date", "2021-07-26"},
                          {"verified_by", "局办公室 张某"},
                          {"opinion", "情况属实，同意销号"},
                          {"evidence", "验收报告一份"}}));
        CHECK(clerk.shows(kRemaining, QStringLiteral("Closed on time")));
        CHECK(clerk.below(kRemaining) == QStringLiteral("2021-07-26"));

        clerk.take(ActionId::ReopenTask,
                   typed({{"reason", "回头看发现反弹"}, {"decided_by", "主要领导"}}));
        CHECK(WindowDriver::waitUntil(
            [&clerk] { return clerk.window.actions().action(ActionId::CloseTask)->isEnabled(); }));
        clerk.window.close();
    }
    CHECK(file.isClean());

    file.clock.setToday(QDate(2021, 7, 29));
    Clerk clerk(file);
    clerk.open();
    CHECK(clerk.shows(kDeadline, kLater));
    const QList<core::Event> steps = clerk.steps();
    REQUIRE(steps.size() == 4);
    CHECK(steps.at(1).reason == QStringLiteral("连续降雨，工期顺延"));
    CHECK(steps.at(1).oldDue == QDate(2021, 12, 31));
    CHECK(steps.at(2).closingNumber == QStringLiteral("2021-001"));
    CHECK(steps.at(2).date == QDate(2021, 7, 26));
    CHECK(steps.at(2).typedOn == QDate(2021, 7, 28));
    CHECK(steps.at(3).reason == QStringLiteral("回头看发现反弹"));

    clerk.take(ActionId::CloseTask, typed({{"verified_by", "张某"}, {"opinion", "同意"}}));
    CHECK(clerk.steps().constLast().closingNumber == QStringLiteral("2021-002"));
    clerk.window.close();
    CHECK(file.isClean());
}

TEST_CASE("undoing a step is refused with a sentence, and the form of its answer is one click away")
{
    tests::DayingFile file;
    Clerk clerk(file);
    clerk.open();
    clerk.take(ActionId::SuspendTask,
               typed({{"reason", "资金未到位"}, {"decided_by", "主要领导"}}));
    REQUIRE(WindowDriver::waitUntil(
        [&clerk] { return clerk.window.actions().action(ActionId::ReopenTask)->isEnabled(); }));
    clerk.prompts.accepts = true;
    clerk.prompts.values = typed({{"reason", "资金已到位"}, {"decided_by", "主要领导"}});
    clerk.trigger(ActionId::Undo);
    REQUIRE(WindowDriver::waitUntil([&clerk] { return !clerk.prompts.questions.isEmpty(); }));
    CHECK(clerk.prompts.questions.first().text.contains(QStringLiteral("is not undone")));
    REQUIRE(WindowDriver::waitUntil([&clerk] { return clerk.prompts.answers.size() == 2; }));
    CHECK(clerk.steps().constLast().kind == core::EventKind::Reopened);
    CHECK(file.isClean());
}

TEST_CASE("a task is closed with a report as evidence, and the next day it opens from the card")
{
    const QTemporaryDir folder;
    QFile report(folder.filePath(QStringLiteral("验收报告.pdf")));
    REQUIRE(report.open(QIODevice::WriteOnly));
    REQUIRE(report.write("%PDF-1.4 report") == 15);
    report.close();
    tests::DayingFile file;
    {
        Clerk clerk(file);
        clerk.open();
        ui::FormValues values = typed({{"verified_by", "张某"}, {"opinion", "同意"}});
        values.insert(QStringLiteral("files"), QUrl::fromLocalFile(report.fileName()).toString());
        clerk.take(ActionId::CloseTask, values);
        clerk.window.close();
    }
    // The file keeps the evidence, whatever becomes of the original.
    REQUIRE(report.remove());
    CHECK(file.isClean());

    Clerk clerk(file);
    clerk.open();
    clerk.table().setCurrentIndex(clerk.cell(kTask, kDeadline));
    clerk.trigger(ActionId::ToggleCard);
    const auto button
        = [&clerk] { return clerk.window.findChild<QToolButton *>(QStringLiteral("attachment")); };
    REQUIRE(WindowDriver::waitUntil([&button] { return button() != nullptr; }));
    CHECK(button()->accessibleName() == QStringLiteral("验收报告.pdf (15 bytes)"));
    button()->click();
    REQUIRE(WindowDriver::waitUntil([&clerk] { return !clerk.prompts.opened.isEmpty(); }));
    QFile copy(clerk.prompts.opened.first());
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(copy.readAll() == "%PDF-1.4 report");
    clerk.window.close();
}

TEST_CASE("what a leader says of a task is entered by the clerk, under both names, and undone")
{
    tests::DayingFile file;
    Clerk clerk(file);
    clerk.window.setOperator(QStringLiteral("李红"));
    clerk.open();
    clerk.take(ActionId::AddComment,
               typed({{"kind", "instruction"}, {"said_by", "王某"}, {"text", "抓紧办理。"}}));
    const auto comments = [&file] {
        const auto store = core::Store::open(file.path(), file.context(), core::OpenMode::ReadOnly);
        REQUIRE(store.has_value());
        return (*store)->bundles({kTask})->first().comments;
    };
    REQUIRE(comments().size() == 1);
    CHECK(comments().constFirst().saidBy == QStringLiteral("王某"));
    CHECK(comments().constFirst().typedBy == QStringLiteral("李红"));
    clerk.trigger(ActionId::Undo);
    CHECK(WindowDriver::waitUntil([&comments] { return comments().isEmpty(); }));
    clerk.window.close();
    CHECK(file.isClean());
}

TEST_CASE("a clerk declares a risk, it is red with its reason, and is withdrawn again")
{
    const QString light = QStringLiteral("Light");
    tests::DayingFile file;
    Clerk clerk(file);
    clerk.open();
    const QAction *withdraw = clerk.window.actions().action(ActionId::WithdrawRisk);
    clerk.table().setCurrentIndex(clerk.cell(kTask, kDeadline));
    CHECK_FALSE(withdraw->isEnabled());
    clerk.take(ActionId::DeclareRisk,
               typed({{"event_date", "2021-07-27"},
                      {"reason", "用地手续未批，年底前难以完成"},
                      {"decided_by", "福利股 王某"}}));
    CHECK(clerk.shows(light, QStringLiteral("Risk")));
    CHECK(clerk.steps().constLast().kind == core::EventKind::RiskDeclared);
    CHECK(clerk.steps().constLast().decidedBy == QStringLiteral("福利股 王某"));

    clerk.take(ActionId::WithdrawRisk, typed({{"reason", "手续已批"}}));
    CHECK(clerk.shows(light, QStringLiteral("On track")));
    CHECK(clerk.steps().constLast().kind == core::EventKind::RiskWithdrawn);
    CHECK(clerk.steps().constLast().date == QDate(2021, 7, 28));
    CHECK(WindowDriver::waitUntil([withdraw] { return !withdraw->isEnabled(); }));
    clerk.window.close();
    CHECK(file.isClean());
}

TEST_CASE("a declared risk is not undone but withdrawn, by the form one click away")
{
    tests::DayingFile file;
    Clerk clerk(file);
    clerk.open();
    clerk.take(ActionId::DeclareRisk, typed({{"reason", "用地手续未批"}}));
    // The rows follow what was written: only then is it known that there is a risk to withdraw.
    REQUIRE(WindowDriver::waitUntil(
        [&clerk] { return clerk.window.actions().action(ActionId::WithdrawRisk)->isEnabled(); }));
    clerk.prompts.accepts = true;
    clerk.prompts.values = typed({{"reason", "误报"}});
    clerk.trigger(ActionId::Undo);
    REQUIRE(WindowDriver::waitUntil([&clerk] { return clerk.prompts.answers.size() == 2; }));
    CHECK(clerk.steps().constLast().kind == core::EventKind::RiskWithdrawn);
    clerk.window.close();
    CHECK(file.isClean());
}
