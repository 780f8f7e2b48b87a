// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/evidence.h"

#include "core/base/text.h"

#include <QFileInfo>

namespace core {

void attachFiles(const QList<GivenFile> &files,
                 const Event &step,
                 const EditContext &context,
                 ChangeSet &set)
{
    for (const GivenFile &file : files) {
        Attachment attachment;
        attachment.id = context.ids.next();
        attachment.task = step.task;
        attachment.event = step.id;
        attachment.name = cleanText(file.name).value_or(QString::fromUtf8(file.name.toUtf8()));
        attachment.content = contentKey(file.bytes);
        attachment.size = static_cast<int>(file.bytes.size());
        attachment.addedOn = context.today;
        attachment.addedBy = context.typedBy;
        set.insert(attachment);
        set.contents.insert(attachment.content, file.bytes);
    }
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
