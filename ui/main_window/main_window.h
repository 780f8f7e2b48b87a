// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/local_days_file.h"
#include "ui/actions/actions.h"
#include "ui/imports/column_mappings.h"
#include "ui/ledger/table_setups.h"
#include "ui/main_window/as_of_clock.h"
#include "ui/main_window/day_watch.h"
#include "ui/main_window/file_actions.h"
#include "ui/main_window/file_desk.h"
#include "ui/main_window/ledger_maker.h"
#include "ui/main_window/paste_desk.h"
#include "ui/main_window/recent_files_model.h"
#include "ui/main_window/recovery_desk.h"
#include "ui/main_window/return_desk.h"
#include "ui/main_window/sample_desk.h"
#include "ui/main_window/shown_reminders.h"
#include "ui/main_window/silenced_files.h"
#include "ui/main_window/table_import.h"
#include "ui/main_window/undo_actions.h"
#include "ui/printing/page_setup.h"

#include <QMainWindow>

namespace ui {

class FileNameLabel;
class JobStatus;
class PageFrame;
class Prompts;
class ReminderBand;
class SaveStatus;
class StatusLine;
class WindowBands;
class WindowPages;

/// The window: menu bar, rail, band, pages and status line round the file that is open. It
/// remembers nothing by itself; whoever makes it hands in what was remembered and listens to what
/// changes.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// What the window needs; the references must outlive it.
    struct Context
    {
        const core::Clock &clock;
        core::IdSource &ids;
        core::WorkCalendar calendar; ///< the pages refer to the window's copy: see setCalendar()
        Prompts &prompts;
        core::Actor actor;
        QString sampleFolder {}; ///< where copies of samples go; empty = the program's own data
        core::LocalDaysFile localDays {}; ///< where days changed in the window are kept
        QString backupFolder {}; ///< where backups are kept; empty = none are made
    };

    explicit MainWindow(const Context &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] const Actions &actions() const { return m_actions; }
    [[nodiscard]] FileDesk &desk() { return m_desk; }

    /// For the first start, when no place is remembered: fills a screen of @p available pixels that
    /// has no room for the window with its title bar.
    void fitScreen(QSize available);

    void openFile(const QString &path);
    void setRecentFiles(const QList<RecentFile> &files);
    void setOperator(const QString &name);

    /// Leads to the row of @p task in the ledger, its card open.
    void showTask(core::Id task);
    /// The files whose reminder of the day has been put away.
    void setSilencedFiles(const SilencedFiles &files);
    void setShownReminders(const ShownReminderList &shown);
    /// How documents were laid out last.
    void setPageSetups(const PageSetups &setups);
    /// How the columns of tables were arranged last.
    void setTableSetups(const TableSetups &setups);
    void setTableZoom(int percent);

    /// How the timeline is set up, as a text to be given back in the next run.
    [[nodiscard]] QString timelineSetup() const;
    void setTimelineSetup(const QString &setup);
    /// What was corrected in tables imported earlier.
    void setColumnMappings(const ColumnMappings &mappings);
    /// Counts workdays by @p calendar from now on: everything on the screen is judged anew.
    void setCalendar(const core::WorkCalendar &calendar);

    /// Shows everything as it was on @p day, to read only; invalid = today, to edit.
    void setAsOf(QDate day);

Q_SIGNALS:
    void fileOpened(const QString &path);
    void operatorChanged(const QString &name);
    void pageSetupsChanged(const ui::PageSetups &setups);
    void tableSetupsChanged(const ui::TableSetups &setups);
    void tableZoomChanged(int percent);
    void columnMappingsChanged(const ui::ColumnMappings &mappings);
    void reminderSilenced(const ui::SilencedFiles &files);
    void remindersShown(const ui::ShownReminderList &shown);

    /// The window is about to close; the file is still open.
    void closing();

    /// The first rows of a ledger are on the screen.
    void firstRowsPainted();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildLayout();
    void connectActions();
    void connectPages();
    void connectReports();
    void connectAlerts();
    void connectWriting();
    void connectJobs();
    void showOpenedFile();
    void openOtherPages();
    void showClosedFile();
    void showPage(QWidget *page);
    void askMapping(const MappingRequest &request);
    void askPreview(const PreviewRequest &request);
    void leaveImport();
    [[nodiscard]] bool isImportPage(const QWidget *page) const;
    void setRowsText(const QWidget *page, const QString &text);
    void setSelectionText(const QWidget *page, const QString &text);
    void showTasks(const QList<core::Id> &tasks, const QString &name);
    void updateState();
    void updateTitle();
    void followDay();
    void refreshDay();
    void retranslate();
    void askOperator();
    void changeOperator(const QString &name);
    [[nodiscard]] RecentFilesModel::Reader summaryReader() const;
    void tell(const core::Error &error);
    void sayFailed(const core::Error &error, const QString &notOpened);

    Context m_context;
    AsOfClock m_clock;
    Actions m_actions;
    FileDesk m_desk;
    TableImport m_import;
    LedgerMaker m_maker;
    SampleDesk m_samples;
    FileActions m_fileActions;
    PasteDesk m_paste;
    RecoveryDesk m_recovery;
    ReturnDesk m_returns;
    UndoActions m_undoActions;
    DayWatch m_dayWatch;
    QString m_operator;
    PageFrame *m_frame = nullptr;
    std::unique_ptr<WindowPages> m_pages;
    bool m_isClosing = false; ///< as soon as what was typed has been written
    bool m_othersWait = false; ///< pages that are opened once the ledger's rows are on the screen
    StatusLine *m_status = nullptr;
    SaveStatus *m_saved = nullptr;
    JobStatus *m_jobs = nullptr;
    WindowBands *m_bands = nullptr;
    ReminderBand *m_reminder = nullptr;
    QHash<const QWidget *, QString> m_rowsTexts; ///< of the pages that count rows
    QHash<const QWidget *, QString> m_selectionTexts; ///< of the pages that say what is selected
    FileNameLabel *m_fileName = nullptr;
};

} // namespace ui
