// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ledger/ledger_desk.h"

#include <QFile>
#include <QTemporaryDir>
#include <QUrl>

namespace {

using core::EventKind;
using core::TaskState;
using tests::dayingTask;

const core::Id kFirst = dayingTask(1, 1);

class TaskStepsFixture : public tests::LedgerDesk
{
public:
    /// Fills the next form in with @p typed.
    void answerWith(const QList<std::pair<const char *, QString>> &typed)
    {
        prompts.values = ui::FormValues {};
        for (const auto &[name, value] : typed)
            prompts.values->insert(QString::fromLatin1(name), value);
    }

    void close()
    {
        answerWith({{"verified_by", QStringLiteral("局办公室 张某")},
                    {"opinion", QStringLiteral("情况属实")},
                    {"evidence", QStringLiteral("验收报告")}});
        steps.take(EventKind::Closed, kFirst);
        REQUIRE(becomes([this] { return state() == TaskState::Closed; }));
    }

    [[nodiscard]] TaskState state() const { return model.facts().find(kFirst)->state; }
    [[nodiscard]] core::Event lastStep() { return stored(kFirst).events.last(); }
    [[nodiscard]] QString hint(const char *field) const
    {
        return prompts.notes.hints.value(QString::fromLatin1(field));
    }
    [[nodiscard]] QStringList faulty() const
    {
        QStringList names = prompts.notes.faults.keys();
        names.sort();
        return names;
    }
};

} // namespace

TEST_CASE_METHOD(TaskStepsFixture,
                 "A task is closed on one form, under the number the form has shown")
{
    close();
    CHECK(prompts.forms.first().remark
          == QStringLiteral("Closing number 2021-001, entered on 2021-07-28."));
    CHECK(hint("event_date") == QStringLiteral("Closed on time"));
    const core::Event closing = lastStep();
    CHECK(closing.closingNumber == QStringLiteral("2021-001"));
    CHECK(closing.verifiedBy == QStringLiteral("局办公室 张某"));
    CHECK(closing.opinion == QStringLiteral("情况属实"));
    CHECK(closing.evidence == QStringLiteral("验收报告"));
    CHECK(closing.date == QDate(2021, 7, 28));
    CHECK(prompts.answers == QStringList {QString()});
    CHECK(file.isClean());
}

TEST_CASE_METHOD(TaskStepsFixture,
                 "What is missing stands beside the fields, and nothing is written")
{
    answerWith({{"event_date", QStringLiteral("2021-07-29")}});
    steps.take(EventKind::Closed, kFirst);
    CHECK(faulty()
          == QStringList {QStringLiteral("event_date"),
                          QStringLiteral("opinion"),
                          QStringLiteral("verified_by")});
    CHECK(prompts.notes.faults.value(QStringLiteral("event_date"))
          == QStringLiteral("lies in the future"));
    CHECK(prompts.answers.isEmpty());
    CHECK(state() == TaskState::InProgress);
}

TEST_CASE_METHOD(TaskStepsFixture, "A hundred percent closes nothing")
{
    const auto change
        = model.changeFor(cell(1, 1, core::ColumnField::Percent), QStringLiteral("100"));
    REQUIRE(tests::waitFor(editor.apply(*change)).has_value());
    CHECK(becomes([this] { return model.facts().lightOf(kFirst).percent == 100; }));
    CHECK(state() == TaskState::InProgress);
    CHECK(model.facts().lightOf(kFirst).colour == core::LightColour::Green);
}

TEST_CASE_METHOD(TaskStepsFixture, "A task is suspended and reopened with reasons")
{
    answerWith(
        {{"reason", QStringLiteral("资金未到位")}, {"decided_by", QStringLiteral("主要领导")}});
    steps.take(EventKind::Suspended, kFirst);
    REQUIRE(becomes([this] { return state() == TaskState::Suspended; }));
    CHECK_FALSE(steps.canTake(EventKind::Closed, kFirst));
    CHECK(steps.canTake(EventKind::Reopened, kFirst));
    steps.take(EventKind::Reopened, kFirst);
    REQUIRE(becomes([this] { return state() == TaskState::InProgress; }));
    CHECK(lastStep().decidedBy == QStringLiteral("主要领导"));
}

TEST_CASE_METHOD(TaskStepsFixture, "A step that cannot be taken is refused without a form")
{
    const QSignalSpy failed(&steps, &ui::TaskSteps::failed);
    steps.take(EventKind::Reopened, kFirst);
    steps.take(EventKind::Closed, core::Id {4711});
    CHECK(failed.size() == 2);
    CHECK(prompts.forms.isEmpty());
    CHECK_FALSE(steps.canTake(EventKind::Closed, dayingTask(1, 0)));
}

TEST_CASE_METHOD(TaskStepsFixture, "The form of a deadline asks for what the way it moves needs")
{
    answerWith({{"new_phrase", QStringLiteral("2022年3月底")}});
    (void)steps.moveDeadline(kFirst);
    CHECK(prompts.forms.first().remark.contains(QStringLiteral("2021年底")));
    CHECK(hint("new_phrase") == QStringLiteral("2022-03-31"));
    CHECK(faulty() == QStringList {QStringLiteral("kind"), QStringLiteral("reason")});

    answerWith(
        {{"new_phrase", QStringLiteral("2022年3月底")}, {"kind", QStringLiteral("due_adjusted")}});
    (void)steps.moveDeadline(kFirst);
    CHECK(faulty()
          == QStringList {
              QStringLiteral("decided_by"), QStringLiteral("document"), QStringLiteral("reason")});
    CHECK(prompts.notes.hidden.isEmpty());

    answerWith({{"new_phrase", QStringLiteral("2021年11月底")},
                {"kind", QStringLiteral("due_corrected")},
                {"reason", QStringLiteral("录入有误")}});
    REQUIRE(tests::waitFor(steps.moveDeadline(kFirst)).has_value());
    CHECK(prompts.notes.hidden.size() == 3);
    CHECK(lastStep().kind == EventKind::DueCorrected);
    CHECK(lastStep().newDue == QDate(2021, 11, 30));
}

TEST_CASE_METHOD(TaskStepsFixture,
                 "An extension filed after the due date says what it will not move")
{
    file.clock.setToday(QDate(2022, 1, 10));
    model.refresh();
    answerWith({{"new_phrase", QStringLiteral("2022年3月底")},
                {"kind", QStringLiteral("due_extended")},
                {"reason", QStringLiteral("连续降雨")},
                {"decided_by", QStringLiteral("局党组")}});
    REQUIRE(tests::waitFor(steps.moveDeadline(kFirst)).has_value());
    CHECK(hint("event_date").startsWith(QStringLiteral("Filed after 2021-12-31")));
    REQUIRE(becomes([this] { return model.facts().lightOf(kFirst).due == QDate(2022, 3, 31); }));
    CHECK_FALSE(model.facts().lightOf(kFirst).isOverdue);

    close();
    CHECK(model.facts().lightOf(kFirst).reason == core::LightReason::ClosedLate);
}

TEST_CASE_METHOD(TaskStepsFixture, "A task without a deadline has none to move")
{
    const core::TaskBundle bundle = stored(kFirst);
    core::ChangeSet set;
    set.remove(bundle.deadlines.first());
    REQUIRE(tests::waitFor(editor.apply(set)).has_value());
    REQUIRE(becomes([this] { return model.bundle(kFirst)->deadlines.isEmpty(); }));
    const QSignalSpy failed(&steps, &ui::TaskSteps::failed);
    CHECK_FALSE(tests::waitFor(steps.moveDeadline(kFirst)).has_value());
    CHECK(failed.size() == 1);
}

TEST_CASE_METHOD(TaskStepsFixture, "A step is answered by the one that leads back")
{
    close();
    prompts.values.reset();
    prompts.forms.clear();
    steps.answer({core::ActionKind::TakeStep,
                  {QStringLiteral("closed"), QStringLiteral("任务"), kFirst.toString()}});
    REQUIRE(prompts.forms.size() == 1);
    CHECK(prompts.forms.first().verb == QStringLiteral("Reopen"));
    CHECK(state() == TaskState::Closed);
}

TEST_CASE_METHOD(TaskStepsFixture, "A refusal of the file is told on the form")
{
    editor.setReadOnly(true);
    answerWith({{"verified_by", QStringLiteral("张某")}, {"opinion", QStringLiteral("同意")}});
    steps.take(EventKind::Closed, kFirst);
    REQUIRE(becomes([this] { return !prompts.answers.isEmpty(); }));
    CHECK_FALSE(prompts.answers.first().isEmpty());
    CHECK(state() == TaskState::InProgress);
}

TEST_CASE_METHOD(TaskStepsFixture, "A closing keeps its files of evidence, whole, with the step")
{
    const QTemporaryDir folder;
    QFile report(folder.filePath(QStringLiteral("验收 报告#1.pdf")));
    REQUIRE(report.open(QIODevice::WriteOnly));
    REQUIRE(report.write("%PDF-1.4") == 8);
    report.close();
    answerWith({{"verified_by", QStringLiteral("局办公室 张某")},
                {"opinion", QStringLiteral("情况属实")},
                {"files", QUrl::fromLocalFile(report.fileName()).toString(QUrl::FullyEncoded)}});
    steps.take(EventKind::Closed, kFirst);
    REQUIRE(becomes([this] { return state() == TaskState::Closed; }));

    const QList<core::Attachment> attachments = stored(kFirst).attachments;
    REQUIRE(attachments.size() == 1);
    CHECK(attachments.first().name == QStringLiteral("验收 报告#1.pdf"));
    CHECK(attachments.first().event == lastStep().id);
    CHECK(attachments.first().addedBy == QStringLiteral("张某"));
    CHECK(file.isClean());
}

TEST_CASE_METHOD(TaskStepsFixture,
                 "A file that cannot be read stops the closing; the form stays with it")
{
    answerWith({{"verified_by", QStringLiteral("局办公室 张某")},
                {"opinion", QStringLiteral("情况属实")},
                {"files", QStringLiteral("file:///nowhere/验收报告.pdf")}});
    steps.take(EventKind::Closed, kFirst);
    REQUIRE(becomes([this] { return !prompts.answers.isEmpty(); }));
    CHECK(prompts.answers.first().contains(QStringLiteral("/nowhere/验收报告.pdf")));
    CHECK(state() == TaskState::InProgress);
}
