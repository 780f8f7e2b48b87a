// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/range_edit.h"

#include "core/views/range_editor.h"
#include "core/views/task_edit.h"

namespace core {

namespace {

/// The tasks of @p texts and those above them.
QList<Id> tasksOf(const QList<RangeText> &texts, const RangeContext &context)
{
    QSet<Id> tasks;
    const auto add = [&](Id task) {
        tasks.insert(task);
        tasks.insert(context.facts.parentOf(task));
    };
    for (const RangeText &text : texts)
        add(text.task);
    add(context.entryTask);
    // New tasks may go below the objective of the last one, and new objectives behind all of these.
    const Id last = placeAfter(context.facts, {}).after;
    add(last);
    for (const Id above : context.facts.ancestorsOf(last))
        tasks.insert(above);
    tasks.remove(Id {});
    return tasks.values();
}

/// @p bundles and the tasks above them that the facts did not name.
[[nodiscard]] Result<QList<TaskBundle>> withTasksAbove(const RecordSource &source,
                                                       const QList<TaskBundle> &bundles)
{
    QSet<Id> missing;
    for (const TaskBundle &bundle : bundles)
        missing.insert(bundle.task.parent);
    missing.remove(Id {});
    for (const TaskBundle &bundle : bundles)
        missing.remove(bundle.task.id);
    if (missing.isEmpty())
        return bundles;
    const auto above = source.bundles(missing.values());
    if (!above)
        return fail(above.error());
    return bundles + *above;
}

qsizetype endOfRow(const QList<RangeText> &texts, qsizetype first)
{
    qsizetype end = first;
    while (end < texts.size() && texts.at(end).row == texts.at(first).row)
        ++end;
    return end;
}

/// What the step is called: after its only cell, or after the number of cells.
Action actionOf(const RangeEdit &edit, const RangeContext &context, ActionKind action)
{
    if (edit.cells > 1)
        return {action, {QString::number(edit.cells)}};
    if (edit.newRows == 0)
        return edit.set.action;
    if (context.entryKind)
        return {ActionKind::AddEntry, {keyOf(*context.entryKind)}};
    return {ActionKind::AddTask, {QString()}};
}

} // namespace

Result<RangeEdit> rangeEdit(const RecordSource &source,
                            const RangeContext &context,
                            const QList<RangeText> &texts,
                            ActionKind action)
{
    const auto named = source.bundles(tasksOf(texts, context));
    if (!named)
        return fail(named.error());
    const auto bundles = withTasksAbove(source, *named);
    if (!bundles)
        return fail(bundles.error());
    RangeEditor editor(context, *bundles, texts);
    for (qsizetype first = 0; first < texts.size();) {
        const qsizetype end = endOfRow(texts, first);
        editor.typeRow(first, end);
        first = end;
    }
    RangeEdit edit = editor.takeResult();
    edit.set.action = actionOf(edit, context, action);
    if (action == ActionKind::PasteCells)
        edit.set.kind = ChangeKind::Paste;
    return edit;
}

} // namespace core
