// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_commands.h"

#include "core/models/roles.h"
#include "core/models/when_ready.h"
#include "core/views/task_edit.h"
#include "ui/edits/form_writer.h"
#include "ui/ledger/comment_form.h"
#include "ui/prompts/prompts.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

core::Id taskOf(const QModelIndex &index)
{
    return {index.data(core::TaskIdRole).toLongLong()};
}

/// The id of the first task that @p set puts in.
core::Id firstTaskOf(const core::ChangeSet &set)
{
    for (const core::RecordChange &change : set.changes) {
        if (!change.before && change.after && core::kindOf(*change.after) == core::RecordKind::Task)
            return core::idOf(*change.after);
    }
    return {};
}

QSet<core::Id> newTasksOf(const core::ChangeSet &set)
{
    QSet<core::Id> tasks;
    for (const core::RecordChange &change : set.changes) {
        if (!change.before && change.after && core::kindOf(*change.after) == core::RecordKind::Task)
            tasks.insert(core::idOf(*change.after));
    }
    return tasks;
}

} // namespace

LedgerCommands::LedgerCommands(const Context &context)
    : m_context(context)
{
    connect(&context.editor, &Editor::pendingCountChanged, this, &LedgerCommands::goOn);
}

void LedgerCommands::addTask(const QModelIndex &current)
{
    add(m_context.model.newTaskChange(current));
}

void LedgerCommands::insertTask(const QModelIndex &current)
{
    add(m_context.model.newTaskBeforeChange(current));
}

void LedgerCommands::add(const core::Result<core::ChangeSet> &change)
{
    if (!change) {
        Q_EMIT failed(change.error());
        return;
    }
    const core::Id task = firstTaskOf(*change);
    m_context.model.keepInSight(task);
    whenWritten(m_context.editor.apply(*change), [this, task] { Q_EMIT added(task); });
}

void LedgerCommands::whenWritten(const Editor::Answer &answer, const std::function<void()> &then)
{
    core::whenReady(answer, this, [this, then](const core::Result<core::ChangeNumber> &number) {
        if (number)
            then();
        else
            Q_EMIT failed(number.error());
    });
}

/// Once nothing is being written any more: what is read then holds what was typed before.
void LedgerCommands::afterWrites(const std::function<void()> &then)
{
    m_afterWrites.append(then);
    goOn();
}

void LedgerCommands::goOn()
{
    if (m_context.editor.pendingCount() > 0)
        return;
    const auto waiting = std::exchange(m_afterWrites, {});
    for (const auto &then : waiting)
        then();
}

/// Where rows do not stand in their own order one would not see where a task goes.
QString LedgerCommands::reasonNotToMove(const QSet<core::Id> &tasks) const
{
    if (!m_context.model.arrangement().isOriginal() || m_context.model.isFiltered())
        return tr("Sorted or filtered rows cannot be moved: show all in the original order first.");
    if (!core::haveOneParent(m_context.model.facts(), tasks))
        return tr("Only tasks of one objective can be taken together.");
    return {};
}

/// @param refusal what is said where @p change is empty.
void LedgerCommands::rearrange(const QSet<core::Id> &tasks,
                               const core::Result<core::ChangeSet> &change,
                               const QString &refusal)
{
    if (const QString reason = reasonNotToMove(tasks); !reason.isEmpty())
        Q_EMIT refused(reason);
    else if (!change)
        Q_EMIT failed(change.error());
    else if (change->isEmpty())
        Q_EMIT refused(refusal);
    else
        whenWritten(m_context.editor.apply(*change), [this, tasks] { Q_EMIT moved(tasks); });
}

void LedgerCommands::moveTasks(const QModelIndexList &indexes, bool isUpward)
{
    rearrange(m_context.model.tasksOf(indexes),
              m_context.model.moveChange(indexes, isUpward),
              tr("It cannot be moved any further."));
}

void LedgerCommands::placeTasks(const QModelIndexList &indexes,
                                const QModelIndex &beside,
                                bool isBefore)
{
    rearrange(m_context.model.tasksOf(indexes),
              m_context.model.placeChange(indexes, beside, isBefore),
              tr("It cannot be moved there: it stands there already, or its objective would be "
                 "left without tasks, or the place is in another ledger."));
}

void LedgerCommands::nestTasks(const QModelIndexList &indexes, bool isInward)
{
    rearrange(m_context.model.tasksOf(indexes),
              m_context.model.nestChange(indexes, isInward),
              isInward ? tr("No objective stands before it that it could be moved into.")
                       : tr("It has no objective to be moved out of, or that would be left without "
                            "tasks."));
}

void LedgerCommands::duplicateTasks(const QModelIndexList &indexes)
{
    if (!core::haveOneParent(m_context.model.facts(), m_context.model.tasksOf(indexes))) {
        Q_EMIT refused(tr("Only tasks of one objective can be taken together."));
        return;
    }
    const auto made = m_context.model.duplicateChange(indexes);
    core::whenReady(made, this, [this](const core::Result<core::ChangeSet> &change) {
        if (!change) {
            Q_EMIT failed(change.error());
            return;
        }
        const QSet<core::Id> copies = newTasksOf(*change);
        m_context.model.keepInSight(firstTaskOf(*change));
        whenWritten(m_context.editor.apply(*change), [this, copies] { Q_EMIT moved(copies); });
    });
}

void LedgerCommands::deleteTasks(const QModelIndexList &indexes)
{
    QSet<core::Id> tasks;
    for (const QModelIndex &index : indexes) {
        if (taskOf(index).isSet())
            tasks.insert(taskOf(index));
    }
    if (tasks.isEmpty())
        return;
    const Question question {deletionQuestion(tasks),
                             tr("What is deleted lies in the recycle bin and can be put back."),
                             tr("Delete")};
    m_context.prompts.ask(question, [this, tasks] { removeTasks(tasks); });
}

QString LedgerCommands::deletionQuestion(const QSet<core::Id> &tasks) const
{
    if (tasks.size() > 1)
        return tr("Delete %n tasks with everything entered for them?",
                  nullptr,
                  static_cast<int>(tasks.size()));
    const core::TaskBundle *texts = m_context.model.bundle(*tasks.begin());
    if (!texts)
        return tr("Delete this task with everything entered for it?");
    return tr("Delete “%1” with its measures (%2), deadlines (%3) and reports (%4)?")
        .arg(texts->task.displayName(),
             QString::number(texts->measures.size()),
             QString::number(texts->deadlines.size()),
             QString::number(texts->reports.size()));
}

void LedgerCommands::removeTasks(const QSet<core::Id> &tasks)
{
    afterWrites([this, tasks] {
        const auto change = m_context.store.read<core::ChangeSet>(
            [facts = m_context.model.facts(), tasks](const core::RecordSource &source) {
                return core::deleteTasks(source, facts, tasks);
            });
        tellFailure(m_context.editor.apply(change));
    });
}

/// One row is soon put back; what goes with many is not seen on the screen.
void LedgerCommands::deleteEntries(const QModelIndexList &indexes)
{
    const int rows = entryRowsOf(indexes);
    if (rows == 0)
        return;
    const auto question = m_context.model.deletion(indexes);
    if (!question) {
        Q_EMIT failed(question.error());
        return;
    }
    const auto remove = [this, question = *question] {
        afterWrites([this, question] {
            tellFailure(m_context.editor.apply(m_context.store.read<core::ChangeSet>(question)));
        });
    };
    if (rows == 1)
        return remove();
    const bool isOfPeople = m_context.model.list() == core::ListKind::Responsibilities;
    m_context.prompts.ask({isOfPeople
                               ? tr("Clear who is responsible for %n task(s)?", nullptr, rows)
                               : tr("Delete %n entry(ies)?", nullptr, rows),
                           tr("The tasks stay. Undo puts everything back."),
                           isOfPeople ? tr("Clear") : tr("Delete")},
                          remove);
}

/// How many rows of @p indexes hold something that is deleted without its task.
int LedgerCommands::entryRowsOf(const QModelIndexList &indexes) const
{
    const bool isOfEntries = core::entryKindOf(m_context.model.list()).has_value();
    QSet<core::Id> rows;
    for (const QModelIndex &index : indexes)
        rows.insert(isOfEntries ? core::Id {index.data(core::EntryIdRole).toLongLong()}
                                : taskOf(index));
    rows.remove({});
    return static_cast<int>(rows.size());
}

void LedgerCommands::report(core::Id task, const ReportDraft &draft, const QString &typedBy)
{
    const core::TaskBundle *texts = m_context.model.bundle(task);
    core::Progress report;
    report.id = m_context.ids.next();
    report.task = task;
    report.date = draft.date;
    report.percent = draft.percent;
    report.text = draft.text;
    report.typedBy = typedBy;
    core::ChangeSet change;
    change.action = {core::ActionKind::Report, {texts ? texts->task.displayName() : QString()}};
    change.insert(report);
    whenWritten(m_context.editor.apply(change), [this, task] { Q_EMIT reported(task); });
}

void LedgerCommands::comment(core::Id task)
{
    const core::TaskBundle *texts = m_context.model.bundle(task);
    if (!texts) {
        Q_EMIT failed({core::ErrorKind::NotFound, {}, {}, {}});
        return;
    }
    Form form = commentForm(
        *texts, m_context.clock.today(), [&model = m_context.model, task](const auto &draft) {
            return model.commentFaults(task, draft);
        });
    form.submit = [this, task](const FormValues &values, const FormAnswer &done) {
        writeForForm(
            m_context.model.commentChange(task, commentOf(values)), m_context.editor, this, done);
    };
    m_context.prompts.fillIn(form);
}

void LedgerCommands::tellFailure(const Editor::Answer &answer)
{
    core::whenReady(answer, this, [this](const core::Result<core::ChangeNumber> &result) {
        if (!result)
            Q_EMIT failed(result.error());
    });
}

} // namespace ui
