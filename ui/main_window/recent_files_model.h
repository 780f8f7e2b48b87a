// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main_window/file_summary.h"
#include "ui/main_window/recent_file.h"
#include "ui/style/background.h"

#include <QAbstractListModel>
#include <QHash>

#include <functional>

namespace ui {

/// The files that were open before, whether they are still there and how they stand. Looks at them
/// outside the GUI thread: a drive that does not answer must not hold up the window.
class RecentFilesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role : int
    {
        PathRole = Qt::UserRole + 1, ///< QString: the whole path
        FolderRole, ///< QString: the folder, for people
        OpenedRole, ///< QDateTime: last opened, UTC
        SummaryRole ///< FileSummary; nothing until it is known
    };

    /// Tells how a file stands; called in threads of their own.
    using Reader = std::function<FileSummary(const QString &path, QDate today)>;

    explicit RecentFilesModel(Reader reader, QObject *parent = nullptr);

    void setFiles(const QList<RecentFile> &files);

    /// Files are read only while somebody sees the list: reading takes a processor from whatever
    /// the window is busy with.
    void setShown(bool isShown);

    /// The day the files are looked at on.
    void setToday(QDate today);

    /// Looks again at every file.
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

private:
    void setSummary(const QString &path, const FileSummary &summary);

    Reader m_reader;
    bool m_isShown = true;
    QDate m_today;
    QList<RecentFile> m_files;
    QHash<QString, FileSummary> m_summaries; ///< by path
    Background m_background;
};

} // namespace ui
