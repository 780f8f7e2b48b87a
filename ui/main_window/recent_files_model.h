// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main_window/recent_file.h"

#include <QAbstractListModel>
#include <QSet>

namespace ui {

/// The files that were open before, and whether they are still there. Looks for them outside the
/// GUI thread: a drive that does not answer must not hold up the window.
class RecentFilesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role : int
    {
        PathRole = Qt::UserRole + 1, ///< QString: the whole path
        FolderRole, ///< QString: the folder, for people
        OpenedRole, ///< QDateTime: last opened, UTC
        MissingRole ///< bool: the file is not there any more
    };

    explicit RecentFilesModel(QObject *parent = nullptr);

    void setFiles(const QList<RecentFile> &files);

    /// Looks again which of the files are there.
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

private:
    void setMissing(const QSet<QString> &paths);

    QList<RecentFile> m_files;
    QSet<QString> m_missing;
};

} // namespace ui
