// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/ledger_list_model.h"
#include "core/models/ledger_model.h"
#include "core/report/reminder_text.h"
#include "core/views/saved_view.h"
#include "ui/edits/editor.h"
#include "ui/ledger/table_setups.h"
#include "ui/printing/paper_offer.h"
#include "ui/style/running_job.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QTabBar;

namespace ui {

class Actions;
class AwaitedTask;
class CardDock;
class CardReminder;
class CellEditing;
class CellHistoryDesk;
class ColumnArranger;
class ColumnFilters;
class EntryCommands;
class EmptyNote;
class HitWalk;
class LedgerCommands;
class LedgerKeeper;
class LedgerExport;
class LedgerStrip;
class LedgerView;
class LedgerWriter;
class Prompts;
class RangeEditing;
class ReplaceDesk;
class RowsDesk;
class SoughtTask;
class TaskSteps;
class ViewDesk;

/// The page 台账: the ledger as one table and as five lists over the same rows, with the strip
/// above and the card of the current task beside it.
class LedgerPage final : public QWidget
{
    Q_OBJECT

public:
    /// What the page works on; the references must outlive it.
    struct Context
    {
        core::StoreThread &store;
        const core::Clock &clock;
        core::IdSource &ids;
        const core::WorkCalendar &calendar;
        Editor &editor;
        Actions &actions;
        Prompts &prompts;
    };

    explicit LedgerPage(const Context &context, QWidget *parent = nullptr);
    ~LedgerPage() override;

    /// A file has been opened: shows its first ledger.
    void openFile();

    /// The file has been closed: nothing is shown.
    void closeFile();

    /// Goes to the row of @p task, whatever is filtered or chosen now, and opens its card.
    void showTask(core::Id task);

    /// Shows exactly @p tasks, which another page calls @p name, whatever is filtered or chosen
    /// now, until the filters are cleared.
    void showTasks(const QList<core::Id> &tasks, const QString &name);

    /// Judges by the clock anew, as after a change of the day.
    void refresh();

    void setReadOnly(bool isReadOnly);

    /// Shows that something is being worked on in the background.
    void setBusy(bool isBusy);

    /// How tables were arranged last.
    void setTableSetups(const TableSetups &setups);

    /// How large the table is shown, in per cent.
    void setTableZoom(int percent);

    /// The name reports are signed with.
    void setTypedBy(const QString &name);

    /// Whether a task is selected, and in a list in which its row stands for all of it; in the
    /// other lists, whether there is an entry in the row, or somebody who is responsible.
    [[nodiscard]] bool hasTask() const;
    [[nodiscard]] bool hasTaskRow() const;
    [[nodiscard]] bool hasEntry() const;

    /// Whether the selected task can take the step @p kind.
    [[nodiscard]] bool canTake(core::EventKind kind) const;

    /// Whether the ledger at hand is closed; nothing while none is shown.
    [[nodiscard]] std::optional<bool> isLedgerClosed() const;

    /// Asks for the step that answers the one @p action names, as no step is undone.
    void answerStep(const core::Action &action);

    /// Writes what is in an open cell editor.
    void finishEditing();

    /// The same before the window goes; whether everything that was typed has been written. If
    /// not, typingSettled() follows.
    [[nodiscard]] bool settleTyping();

    /// The list that is shown, on paper: exactly its rows.
    [[nodiscard]] PaperOffer paperOffer() const;

Q_SIGNALS:
    /// Once after settleTyping(): whether everything was written. If not, what was refused is back
    /// in its cell with the reason, or was told.
    void typingSettled(bool isWritten);

    /// hasTask(), hasTaskRow() or hasEntry() may be another.
    void selectionChanged();

    /// For the status bar: what is selected, how many rows there are.
    void selectionTextChanged(const QString &text);
    void rowsTextChanged(const QString &text);

    /// The card's 复制催办 was pressed for @p task.
    void reminderWanted(const core::RemindedTask &task);

    /// Something the user tried cannot be done now; for the status bar.
    void reported(const QString &text);

    /// A file is being made in the background.
    void jobStarted(const ui::RunningJob &job);

    void tableSetupsChanged(const ui::TableSetups &setups);
    void tableZoomChanged(int percent);

    /// After openFile(): the first rows have been painted with their texts.
    void firstRowsPainted();

    /// After openFile(): firstRowsPainted(), or it is known that there are no rows, or the rows
    /// take their time. The read lane is free for others.
    void settled();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    void buildTabs();
    void buildMenu();

    // How the parts talk to one another (ledger_page_parts.cpp).
    void connectParts();
    void connectStrip();
    void connectView();
    void connectEditing();
    void connectModel();
    void connectCard();
    void connectSearches();
    void connectActions();
    void connectExports();
    void connectLedgers();
    void connectSteps();

    // What is done to cells (ledger_page_cells.cpp).
    void connectRanges();
    void connectDesks();
    void connectHits();
    void connectToday();
    [[nodiscard]] bool offerStates(const QModelIndex &index, const QString &typed);

    void connectKeys();
    void moveTab(int by);
    void moveToNextPart();
    void addEntry();
    void currentCellMoved(const QModelIndex &index);
    void cardOpened(bool isOpen);
    void tell(const QString &reason, const QString &typed);

    // Which rows and columns are shown, in which order and size (ledger_page_rows.cpp).
    [[nodiscard]] static core::Id taskAt(const QModelIndex &index);
    void connectSorting();
    void connectFilters();
    void connectZoom();
    [[nodiscard]] bool hasWholeLedger();
    void openFilter(int column);
    void showHeadingMenu(int column, QPoint place);
    void sortBy(int column, bool isAdded);
    void connectFolding();
    void groupBy(int column);
    void applyAgain();
    void connectRows();
    void connectEntries();
    [[nodiscard]] bool canDragRows() const;
    void goToMoved();
    [[nodiscard]] QModelIndexList selectedRows() const;

    // Views (ledger_page_views.cpp).
    void connectViews();
    void chooseView(core::TaskView view);
    void showSavedView(const QString &name);
    void apply(const core::SavedView &saved);
    [[nodiscard]] std::optional<core::SavedView> viewToSave();
    void nameView();
    [[nodiscard]] core::SavedView shownView() const;

    void showList(core::ListKind kind);
    void ensureCurrent();
    void showCounts();
    void showEmptiness();
    void showSelection(int cells);
    void paintedRows();
    void settle();
    void retranslate();
    [[nodiscard]] core::Id currentTask() const;

    Context m_context;
    core::LedgerModel m_model;
    core::LedgerListModel m_ledgers;
    std::unique_ptr<TaskSteps> m_steps;
    std::unique_ptr<LedgerWriter> m_writer;
    std::unique_ptr<LedgerCommands> m_commands;
    EntryCommands *m_entries;
    LedgerKeeper *m_keeper;
    LedgerExport *m_export;
    AwaitedTask *m_awaited;
    SoughtTask *m_sought;
    LedgerStrip *m_strip;
    QTabBar *m_tabs;
    LedgerView *m_view;
    CardDock *m_card;
    CardReminder *m_reminder;
    EmptyNote *m_empty;
    CellEditing *m_editing;
    RangeEditing *m_ranges;
    ReplaceDesk *m_replacing;
    RowsDesk *m_rowsDesk;
    HitWalk *m_hits;
    CellHistoryDesk *m_history;
    ViewDesk *m_views;
    ColumnFilters *m_filters;
    ColumnArranger *m_arranger;
    QString m_typedBy;
    QSet<core::Id>
        m_movedTasks; ///< or entries, to go to, once the table shows them where they are now
    bool m_mustApplyAgain = false;
    bool m_isOpen = false;
    bool m_awaitsLedgers = false; ///< nothing is known yet of what the file holds
    bool m_awaitsFirstRows = false;
    QTimer m_patience; ///< how long others wait for the first rows
};

} // namespace ui
