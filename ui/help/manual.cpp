// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual.h"

#include <QDir>
#include <QFile>

namespace ui {

namespace {

ManualChapter chapterIn(const QString &fileName)
{
    QFile file(QStringLiteral(":/manual/") + fileName);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    const QString text = QString::fromUtf8(file.readAll());
    const qsizetype end = text.indexOf(u'\n');
    ManualChapter chapter;
    chapter.name = chapterName(fileName);
    chapter.title = text.left(end).mid(2); // after "# "
    chapter.markdown = text.mid(end + 1).trimmed();
    return chapter;
}

} // namespace

QString chapterName(const QString &fileName)
{
    return fileName.section(u'-', 1).section(u'.', 0, 0);
}

QList<ManualChapter> manualChapters()
{
    QList<ManualChapter> chapters;
    const QStringList files = QDir(QStringLiteral(":/manual")).entryList(QDir::Files, QDir::Name);
    for (const QString &file : files)
        chapters.append(chapterIn(file));
    return chapters;
}

} // namespace ui
