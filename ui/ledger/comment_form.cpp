// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/comment_form.h"

#include "core/wording/terms.h"
#include "ui/edits/form_texts.h"

#include <QCoreApplication>

namespace ui {

namespace {

/// Gives lupdate a context for the texts of this file.
struct CommentForm
{
    Q_DECLARE_TR_FUNCTIONS(ui::CommentForm)
};

// Fields of the form go by the names of the fields of a comment.
const QString kCommentFormKind = QStringLiteral("kind");
const QString kCommentFormDate = QStringLiteral("comment_date");
const QString kSaidBy = QStringLiteral("said_by");
const QString kText = QStringLiteral("text");

FormChoice choice(core::CommentKind kind)
{
    return {core::keyOf(kind), core::termOf(kind)};
}

} // namespace

Form commentForm(const core::TaskBundle &texts, QDate today, const CommentCheck &check)
{
    Form form;
    form.title = CommentForm::tr("Comment on “%1”").arg(texts.task.displayName());
    form.verb = CommentForm::tr("Add comment");
    form.fields = {{kCommentFormKind,
                    CommentForm::tr("Kind"),
                    FormFieldKind::Choice,
                    core::keyOf(core::CommentKind::Remark),
                    {choice(core::CommentKind::Remark), choice(core::CommentKind::Instruction)}},
                   {kSaidBy, CommentForm::tr("Said by"), FormFieldKind::Line, leadersOf(texts), {}},
                   {kCommentFormDate,
                    CommentForm::tr("Said on"),
                    FormFieldKind::Date,
                    today.toString(Qt::ISODate),
                    {}},
                   {kText, CommentForm::tr("Words"), FormFieldKind::Text, {}, {}}};
    form.check = [check](const FormValues &values) { return faultNotes(check(commentOf(values))); };
    return form;
}

core::Comment commentOf(const FormValues &values)
{
    core::Comment comment;
    comment.kind = core::valueOfKey<core::CommentKind>(values.value(kCommentFormKind))
                       .value_or(comment.kind);
    comment.date = QDate::fromString(values.value(kCommentFormDate), Qt::ISODate);
    comment.saidBy = storedText(values.value(kSaidBy));
    comment.text = storedText(values.value(kText));
    return comment;
}

} // namespace ui
