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
        add(text.newRow == 0 ? text.task : context.entryTask);
    // New tasks may go below the objective of the last one.
    add(placeAfter(context.facts, {}).after);
    tasks.remove(Id {});
    return tasks.values();
}

qsizetype endOfRow(const QList<RangeText> &texts, qsizetype first)
{
    qsizetype end = first;
    while (end < texts.size() && texts.at(end).newRow == texts.at(first).newRow)
        ++end;
    return end;
}

} // namespace

Result<RangeEdit> rangeEdit(const RecordSource &source,
                            const RangeContext &context,
                            const QList<RangeText> &texts,
                            ActionKind action)
{
    const auto bundles = source.bundles(tasksOf(texts, context));
    if (!bundles)
        return fail(bundles.error());
    RangeEditor editor(context, *bundles);
    for (qsizetype place = 0; place < texts.size();) {
        if (texts.at(place).newRow == 0) {
            editor.type(texts, place);
            ++place;
            continue;
        }
        const qsizetype end = endOfRow(texts, place);
        editor.typeNewRow(texts, place, end);
        place = end;
    }
    RangeEdit edit = editor.result();
    if (edit.cells > 1)
        edit.set.action = {action, {QString::number(edit.cells)}};
    if (action == ActionKind::PasteCells)
        edit.set.kind = ChangeKind::Paste;
    return edit;
}

} // namespace core
