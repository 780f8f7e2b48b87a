// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/comment_edit.h"

namespace core {

namespace {

Comment completed(const Comment &draft, Id task, const EditContext &context)
{
    Comment comment = draft;
    comment.task = task;
    comment.typedBy = context.typedBy;
    return comment;
}

} // namespace

QList<FieldFault> commentFaults(const Comment &draft, const EditContext &context)
{
    Comment comment = completed(draft, context.ledger.id, context);
    comment.id = context.ledger.id; // any ids: the real ones are given when it is written
    QList<FieldFault> faults = validate(comment);
    if (comment.date > context.today)
        faults.append({QStringLiteral("comment_date"), Fault::InFuture});
    return faults;
}

Result<ChangeSet>
commentChange(const TaskBundle &bundle, const Comment &draft, const EditContext &context)
{
    const QList<FieldFault> faults = commentFaults(draft, context);
    if (!faults.isEmpty()) {
        const FieldFault &first = faults.first();
        return fail(Error {ErrorKind::InvalidValue,
                           bundle.task.displayName(),
                           {first.field, keyOf(first.fault)},
                           {}});
    }
    ChangeSet set;
    set.action = {ActionKind::AddEntry, {keyOf(RecordKind::Comment)}};
    Comment comment = completed(draft, bundle.task.id, context);
    comment.id = context.ids.next();
    set.insert(comment);
    return set;
}

} // namespace core
