// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/recent_files_model.h"

#include "core/models/when_ready.h"
#include "ui/style/plain_tool_tip.h"

#include <QDir>
#include <QFileInfo>

namespace ui {

namespace {

QString folderFor(const QString &path)
{
    return QDir::toNativeSeparators(QFileInfo(path).absolutePath());
}

} // namespace

RecentFilesModel::RecentFilesModel(Reader reader, QObject *parent)
    : QAbstractListModel(parent)
    , m_reader(std::move(reader))
{
}

void RecentFilesModel::setFiles(const QList<RecentFile> &files)
{
    beginResetModel();
    m_files = files;
    endResetModel();
    if (m_isShown)
        refresh();
}

void RecentFilesModel::setShown(bool isShown)
{
    m_isShown = isShown;
    if (isShown)
        refresh();
}

void RecentFilesModel::setToday(QDate today)
{
    if (m_today == today)
        return;
    m_today = today;
    if (m_isShown)
        refresh();
}

void RecentFilesModel::refresh()
{
    for (const RecentFile &file : std::as_const(m_files)) {
        core::whenReady(
            m_background.run<FileSummary>([reader = m_reader, path = file.path, today = m_today] {
                return reader(path, today);
            }),
            this,
            [this, path = file.path](const FileSummary &summary) { setSummary(path, summary); });
    }
}

void RecentFilesModel::setSummary(const QString &path, const FileSummary &summary)
{
    m_summaries.insert(path, summary);
    for (int row = 0; row < rowCount(); ++row) {
        if (m_files.at(row).path == path)
            Q_EMIT dataChanged(index(row), index(row), {SummaryRole});
    }
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
    case Qt::ToolTipRole: return plainToolTip(QDir::toNativeSeparators(file.path));
    case PathRole: return file.path;
    case FolderRole: return folderFor(file.path);
    case OpenedRole: return file.opened;
    case SummaryRole: {
        const auto known = m_summaries.constFind(file.path);
        return known == m_summaries.cend() ? QVariant() : QVariant::fromValue(*known);
    }
    default: return {};
    }
}

} // namespace ui
