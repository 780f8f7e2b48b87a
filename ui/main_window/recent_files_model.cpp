// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/recent_files_model.h"

#include "core/models/when_ready.h"
#include "ui/style/background.h"

#include <QDir>
#include <QFileInfo>

namespace ui {

namespace {

QSet<QString> missingOf(const QList<RecentFile> &files)
{
    QSet<QString> missing;
    for (const RecentFile &file : files) {
        if (!QFileInfo(file.path).isFile())
            missing.insert(file.path);
    }
    return missing;
}

QString folderFor(const QString &path)
{
    return QDir::toNativeSeparators(QFileInfo(path).absolutePath());
}

} // namespace

RecentFilesModel::RecentFilesModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void RecentFilesModel::setFiles(const QList<RecentFile> &files)
{
    beginResetModel();
    m_files = files;
    endResetModel();
    refresh();
}

void RecentFilesModel::refresh()
{
    core::whenReady(inBackground<QSet<QString>>([files = m_files] { return missingOf(files); }),
                    this,
                    [this](const QSet<QString> &missing) { setMissing(missing); });
}

void RecentFilesModel::setMissing(const QSet<QString> &paths)
{
    m_missing = paths;
    if (!m_files.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {MissingRole});
}

int RecentFilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

QVariant RecentFilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecentFile &file = m_files.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return QFileInfo(file.path).completeBaseName();
    case PathRole: return file.path;
    case FolderRole: return folderFor(file.path);
    case OpenedRole: return file.opened;
    case MissingRole: return m_missing.contains(file.path);
    default: return {};
    }
}

} // namespace ui
