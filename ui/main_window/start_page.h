// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main_window/recent_files_model.h"

#include <QWidget>

class QFrame;
class QListView;

namespace ui {

class Actions;
class ChoiceButton;
class PlainLabel;
class RecentFileDelegate;

/// What is seen while no file is open: what can be done, and the files that were open before.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(const Actions &actions, QWidget *parent = nullptr);

    void setRecentFiles(const QList<RecentFile> &files);

    /// The day it is: files opened on it show the time.
    void setToday(QDate today);

    /// Texts again, after the language has changed.
    void retranslate();

Q_SIGNALS:
    /// A file of the list was chosen.
    void fileChosen(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeChoices(const Actions &actions);
    [[nodiscard]] QWidget *makeRecent();
    void buildTable();
    void choose(const QModelIndex &index);

    PlainLabel *m_name;
    PlainLabel *m_line;
    PlainLabel *m_promise;
    PlainLabel *m_recentTitle;
    PlainLabel *m_noRecent;
    ChoiceButton *m_fromTable = nullptr;
    ChoiceButton *m_open = nullptr;
    RecentFilesModel m_recent;
    QFrame *m_table;
    QListView *m_list;
    RecentFileDelegate *m_delegate;
};

} // namespace ui
