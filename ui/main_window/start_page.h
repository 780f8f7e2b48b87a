// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main_window/recent_files_model.h"
#include "ui/main_window/sample.h"

#include <QTimer>
#include <QWidget>

class QFrame;
class QListView;
class QVBoxLayout;

namespace ui {

class Actions;
class ChoiceButton;
class PlainLabel;
class RecentFileDelegate;
class SampleGrid;

/// What is seen while no file is open: the four ways to begin, the files that were open before and
/// the samples.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    /// @param reader tells how a recent file stands.
    StartPage(const Actions &actions, RecentFilesModel::Reader reader, QWidget *parent = nullptr);

    void setRecentFiles(const QList<RecentFile> &files);

    /// The day it is: files opened on it show the time.
    void setToday(QDate today);

    /// Texts again, after the language has changed.
    void retranslate();

    /// None of its own: the smallest size of the window has room for it.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A file of the list was chosen.
    void fileChosen(const QString &path);

    /// A sample of the list was chosen.
    void sampleChosen(const ui::Sample &sample);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QVBoxLayout *makeArea();
    [[nodiscard]] QWidget *makeChoices(const Actions &actions);
    [[nodiscard]] QWidget *makeRight();
    void buildTable();
    void fitTable();
    void choose(const QModelIndex &index);

    QWidget *m_content; ///< all of the page; scrolled where the window is too small for it
    PlainLabel *m_name;
    PlainLabel *m_line;
    PlainLabel *m_promise;
    PlainLabel *m_recentTitle;
    PlainLabel *m_noRecent;
    PlainLabel *m_samplesTitle;
    PlainLabel *m_samplesRemark;
    ChoiceButton *m_fromTable = nullptr;
    ChoiceButton *m_new = nullptr;
    ChoiceButton *m_open = nullptr;
    ChoiceButton *m_sample = nullptr;
    QTimer m_look; ///< until the recent files are read
    RecentFilesModel m_recent;
    QFrame *m_table;
    QListView *m_list;
    RecentFileDelegate *m_delegate;
    SampleGrid *m_samples;
};

} // namespace ui
