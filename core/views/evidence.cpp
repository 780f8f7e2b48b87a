// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/evidence.h"

#include "core/base/text.h"

#include <QFileInfo>

namespace core {

namespace {

void attach(
    const QList<GivenFile> &files, Id task, Id step, const EditContext &context, ChangeSet &set)
{
    for (const GivenFile &file : files) {
        Attachment attachment;
        attachment.id = context.ids.next();
        attachment.task = task;
        attachment.event = step;
        attachment.name = cleanText(file.name).value_or(QString::fromUtf8(file.name.toUtf8()));
        attachment.content = contentKey(file.bytes);
        attachment.size = static_cast<int>(file.bytes.size());
        attachment.addedOn = context.today;
        attachment.addedBy = context.typedBy;
        set.insert(attachment);
        set.contents.insert(attachment.content, file.bytes);
    }
}

} // namespace

void attachFiles(const QList<GivenFile> &files,
                 const Event &step,
                 const EditContext &context,
                 ChangeSet &set)
{
    attach(files, step.task, step.id, context, set);
}

Result<ChangeSet>
evidenceChange(const Task &task, const QList<GivenFile> &files, const EditContext &context)
{
    if (files.isEmpty())
        return fail(ErrorKind::InvalidValue, task.displayName());
    ChangeSet set;
    set.action = {ActionKind::AddEntry, {keyOf(RecordKind::Attachment)}};
    attach(files, task.id, {}, context, set);
    return set;
}

bool isPlainDocument(const QString &name)
{
    static const QStringList suffixes {QStringLiteral("pdf"),
                                       QStringLiteral("docx"),
                                       QStringLiteral("xlsx"),
                                       QStringLiteral("ods"),
                                       QStringLiteral("png"),
                                       QStringLiteral("jpg"),
                                       QStringLiteral("txt")};
    return suffixes.contains(QFileInfo(name).suffix().toLower());
}

} // namespace core
