// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/ledger_rows.h"
#include "core/models/ledger_update.h"
#include "core/models/pending_cells.h"
#include "core/models/roles.h"
#include "core/models/row_difference.h"
#include "core/models/row_texts.h"
#include "core/models/search_feed.h"
#include "core/models/text_feed.h"
#include "core/models/typed_cell.h"
#include "core/records/given_file.h"
#include "core/records/validate.h"
#include "core/views/cell_history.h"
#include "core/views/column_arrangement.h"
#include "core/views/column_values.h"
#include "core/views/edit_context.h"
#include "core/views/folded_groups.h"
#include "core/views/found_cells.h"
#include "core/views/range_edit.h"
#include "core/views/row_arrangement.h"
#include "core/views/row_groups.h"
#include "core/views/text_replacement.h"

#include <QAbstractTableModel>

#include <functional>
#include <memory>

namespace core {

/// A ledger as a table: 总表 or one of the five lists over the same tasks, filtered, in the
/// original order. Holds id, order, state and light of every row, texts of some 2,000 rows round
/// the viewport; data() never waits: a row without texts is empty (LoadedRole) until dataChanged.
/// The first rows of a ledger come at once with their texts; until the others are there no task
/// can be added or taken out.
///
/// Roles: roles.h. Display texts are what is printed in the cell, EditRole is what an editor begins
/// with. The last row of a writable list is the entry row (EntryRowRole).
///
/// Edits: changeFor() makes a ChangeSet, whoever calls it applies it (ui/edits), marks the cell
/// with setPending() until the store has answered, and the model follows StoreThread::changed().
/// setData() does nothing.
class LedgerModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// What the model needs; the references must outlive it.
    struct Context
    {
        StoreThread &store;
        const Clock &clock;
        IdSource &ids;
        const WorkCalendar &calendar;
    };

    explicit LedgerModel(const Context &context, QObject *parent = nullptr);
    ~LedgerModel() override;

    /// Shows @p ledgers: asks for them on the read lane; loaded() or failed() follows. Nothing
    /// happens if they are shown already.
    void setLedgers(const QList<Id> &ledgers);

    /// Reads everything again and judges by Clock::today(): at a change of day or as-of date, and
    /// when the file was opened anew. The rows stay on screen meanwhile.
    void refresh();

    /// Forgets all rows, as when the file is closed.
    void clear();

    void setList(ListKind kind);
    void setSearch(const QString &text);
    void setUnit(std::optional<Id> unit); ///< a value of none = 未明确科室
    void setLight(std::optional<LightColour> light);

    /// Shows of the ledgers only @p tasks, which are called @p name, until the filters are cleared
    /// or other ledgers are shown.
    void setTasks(const QList<Id> &tasks, const QString &name);
    void clearFilters();

    /// Shows the columns of the list as @p arrangement has them.
    void setArrangement(const ColumnArrangement &arrangement);

    /// All columns of the list, hidden ones too, in the list's own order.
    [[nodiscard]] QList<ListColumn> allColumns() const;

    /// The heading of a column of the list, shown or not.
    [[nodiscard]] QString headingOf(const ListColumn &column) const;

    /// Sorts all rows by @p keys, as they are now; none: the original order. Another list is in the
    /// original order again. Nothing happens while not all tasks are known. sortingChanged()
    /// follows, or failed().
    void sortBy(const QList<SortKey> &keys);
    [[nodiscard]] const QList<SortKey> &sortKeys() const { return m_arranged.keys; }

    /// The same for rows that are gathered under headings by what they have in a column.
    void groupBy(const std::optional<SortKey> &group);

    /// Both at once. @param folded groups that are folded then; none given: those that are, as long
    /// as rows are gathered by the same column.
    void arrange(const RowArrangement &wanted, const std::optional<FoldedGroups> &folded = {});
    [[nodiscard]] const RowArrangement &arrangement() const { return m_arranged; }

    /// Folds the group of @p row, or all of them, or unfolds. Rows that came after they were
    /// gathered are in none. Folded rows stay in the model (FoldedRole): they are counted, found
    /// and printed, but nobody types into them. foldingChanged() follows.
    void setFolded(int row, bool isFolded);
    void setAllFolded(bool isFolded);
    [[nodiscard]] const FoldedGroups &foldedGroups() const { return m_folded; }

    /// Whether @p row is hidden under the heading of its group.
    [[nodiscard]] bool isFolded(int row) const { return foldOf(row).has_value(); }

    /// What was asked for last, whether it is answered yet or not: what the next click adds to.
    [[nodiscard]] const RowArrangement &askedOrder() const { return m_askedOrder; }

    /// Shows of the list only what @p filter lets pass of the rows as they are now. Nothing happens
    /// while not all tasks are known. filterChanged() follows, or failed(). Another list keeps the
    /// choices for the columns it has, other ledgers keep none.
    void setFilter(const ListFilter &filter);
    [[nodiscard]] const ListFilter &listFilter() const { return m_listFilter; }

    /// What was asked for last, whether it is answered yet or not: what the next wish adds to.
    [[nodiscard]] const ListFilter &askedFilter() const { return m_askedFilter; }

    /// Sorts and filters by what is in the rows now, as far as they are sorted or filtered.
    void applyAgain();

    /// The values a column has in the rows the other filters let pass: readColumnValues().
    [[nodiscard]] QFuture<Result<QList<ColumnValue>>> columnValues(int column) const;

    /// Nobody can type: no entry row, no editable cells.
    void setReadOnly(bool isReadOnly);

    /// The name a report typed here is signed with.
    void setTypedBy(const QString &person);

    [[nodiscard]] ListKind list() const { return m_list; }
    [[nodiscard]] QString search() const { return m_search; }
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] const RowFilter &filter() const { return m_filter; }

    /// What the tasks of setTasks() are called; empty without.
    [[nodiscard]] const QString &tasksName() const { return m_tasksName; }
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] bool isLoading() const { return m_loading; }

    /// Whether all tasks are known, so that they can be sorted and filtered.
    [[nodiscard]] bool isComplete() const { return !m_isHead && !m_ids.isEmpty(); }

    /// Whether a change of the file is known of that the rows do not show yet; followed() follows.
    [[nodiscard]] bool isFollowing() const { return m_isReading || m_mustRead; }
    [[nodiscard]] RowCounts counts() const { return m_rows.counts(); }

    /// Whether the search already covers every task; until then hits may still come in.
    [[nodiscard]] bool isSearchComplete() const;

    [[nodiscard]] const QList<Ledger> &ledgers() const;
    [[nodiscard]] const QList<Unit> &units() const;
    [[nodiscard]] const QList<Person> &people() const;
    [[nodiscard]] const LedgerFacts &facts() const;
    [[nodiscard]] const QList<ListColumn> &columns() const { return m_columns; }
    [[nodiscard]] const RowList &rowList() const { return m_rows; }

    /// Column of @p field, or −1.
    [[nodiscard]] int columnOf(ColumnField field) const;

    /// The cell of a task; with @p entry that of its entry. Invalid if it is not shown.
    [[nodiscard]] QModelIndex indexOf(Id task, ColumnField field, Id entry = {}) const;

    /// The view says which rows are on the screen; their texts and those around come in.
    void setVisibleRows(int first, int last);

    /// The texts of @p tasks come in wherever the view is, before all others.
    void setAwaited(const QList<Id> &tasks);

    /// The texts of a task, if they are loaded just now; else null.
    [[nodiscard]] const TaskBundle *bundle(Id task) const;

    /// The task the entry row of a list of entries adds to: the one last worked on; without one the
    /// task of the last row.
    void setEntryTask(Id task);

    /// What typing @p text into @p index changes; empty set = nothing. In the entry row: a new task
    /// or entry. Error kinds of cellEdit(); LedgerClosed; NotFound while the texts are not loaded.
    /// @param before what was asked for before and the table may not show yet, in its order: the
    /// change of a row builds on it.
    [[nodiscard]] Result<ChangeSet> changeFor(const QModelIndex &index,
                                              const QString &text,
                                              const QList<ChangeSet> &before = {}) const;

    /// What typing @p cells, row by row, changes: rangeEdit(). Reads on the read lane, so that rows
    /// whose texts are not loaded can be typed into. Error kinds of RecordSource; LedgerClosed;
    /// NotFound for new rows while not all tasks are known.
    [[nodiscard]] QFuture<Result<RangeEdit>> rangeChange(const QList<TypedCell> &cells,
                                                         ActionKind action) const;

    /// What @p replacement would change in @p columns of the rows shown: readReplacements(). Error
    /// kinds of RecordSource; NotFound while not all tasks are known.
    [[nodiscard]] QFuture<Result<QList<ReplacedCell>>>
    replacements(const TextReplacement &replacement, const QList<ListColumn> &columns) const;

    /// The cells of the rows and @p columns shown that have something searched for, in the order
    /// they are shown: readFoundCells(). Reads on the read lane, so that rows whose texts are not
    /// loaded are looked through as well. Error kinds of RecordSource; NotFound while not all tasks
    /// are known.
    [[nodiscard]] QFuture<Result<QList<FoundCell>>>
    foundCells(const QList<ListColumn> &columns) const;

    /// Where @p cells stand now; those that are not shown any more are left out.
    [[nodiscard]] QModelIndexList indexesOf(const QList<FoundCell> &cells) const;

    /// How the text of a cell became what it is: readCellHistory(). Error kinds of RecordSource;
    /// NotFound for the entry row.
    [[nodiscard]] QFuture<Result<QList<CellChange>>> cellHistory(const QModelIndex &index) const;

    /// The same of what @p address says of @p task, shown in a cell or not.
    [[nodiscard]] QFuture<Result<QList<CellChange>>> fieldHistory(Id task,
                                                                  const CellAddress &address) const;

    /// @p cells with the texts they are to have, by the places they stand at now; row −1 for those
    /// that are not shown any more.
    [[nodiscard]] QList<TypedCell> typedCells(const QList<ReplacedCell> &cells) const;

    /// The texts of @p count rows from @p first on in @p columns, held or not: readRowTexts().
    /// Reads on the read lane, as part of @p job. Error kinds of RecordSource; Cancelled.
    [[nodiscard]] QFuture<Result<QList<RowTexts>>> rowTexts(int first,
                                                            int count,
                                                            const QList<ListColumn> &columns,
                                                            const std::shared_ptr<Job> &job) const;

    /// Rows that are there: all but the entry row.
    [[nodiscard]] int filledRowCount() const;

    /// A new empty task after the one at @p index (invalid: at the end). The new task's id is that
    /// of the first record of the set. Error kinds: LedgerClosed, NotFound (no ledger, or not all
    /// of its tasks are known yet).
    [[nodiscard]] Result<ChangeSet> newTaskChange(const QModelIndex &index) const;

    /// The same right before the task at @p index, which must be valid.
    [[nodiscard]] Result<ChangeSet> newTaskBeforeChange(const QModelIndex &index) const;

    /// Moves the tasks of the rows of @p indexes: moveTasks(); empty set: they cannot be moved that
    /// way. Error kinds: LedgerClosed, NotFound.
    [[nodiscard]] Result<ChangeSet> moveChange(const QModelIndexList &indexes, bool isUpward) const;

    /// The same before or behind the task of the row of @p beside: placeTasks().
    [[nodiscard]] Result<ChangeSet>
    placeChange(const QModelIndexList &indexes, const QModelIndex &beside, bool isBefore) const;

    /// The same into the objective above, or out of their own: nestTasks().
    [[nodiscard]] Result<ChangeSet> nestChange(const QModelIndexList &indexes, bool isInward) const;

    /// Copies the tasks of the rows of @p indexes, which have one objective: duplicateTasks().
    /// Reads on the read lane. Error kinds of RecordSource; LedgerClosed; NotFound.
    [[nodiscard]] QFuture<Result<ChangeSet>> duplicateChange(const QModelIndexList &indexes) const;

    /// A new entry without anything in it below the one at @p index, in a list of entries:
    /// insertEntry(); above the entry row behind the last one of the task new entries go to. Error
    /// kinds: LedgerClosed; NotFound, also while the texts are not loaded.
    [[nodiscard]] Result<ChangeSet> newEntryChange(const QModelIndex &index) const;

    /// Moves the entries of the rows of @p indexes, which have one task: moveEntries(). Empty set:
    /// they cannot be moved any further. Error kinds as above.
    [[nodiscard]] Result<ChangeSet> moveEntriesChange(const QModelIndexList &indexes,
                                                      bool isUpward) const;

    /// Copies them behind the last of them: duplicateEntries(). Error kinds as above.
    [[nodiscard]] Result<ChangeSet> duplicateEntriesChange(const QModelIndexList &indexes) const;

    /// The entries of the rows of @p indexes.
    [[nodiscard]] QSet<Id> entriesOf(const QModelIndexList &indexes) const;

    /// The tasks of the rows of @p indexes.
    [[nodiscard]] QSet<Id> tasksOf(const QModelIndexList &indexes) const;

    /// Takes out what the rows of @p indexes show: entries in lists of entries, else tasks with all
    /// they own. An objective that would be left empty goes too. Reads on the read lane, so that
    /// texts that are not loaded come along. Error kinds of RecordSource; LedgerClosed; NotFound
    /// while not all tasks are known.
    [[nodiscard]] QFuture<Result<ChangeSet>> deleteChange(const QModelIndexList &indexes) const;

    /// The question deleteChange() asks on the read lane: by ids, so that it can be asked later,
    /// whatever rows are shown then. Error kinds: LedgerClosed; NotFound while not all tasks are
    /// known.
    [[nodiscard]] Result<std::function<Result<ChangeSet>(const RecordSource &)>>
    deletion(const QModelIndexList &indexes) const;

    /// What a step of @p task changes, what is wrong with it, and what it would hold:
    /// core/views/task_step.h. Error kinds of stepChange(); LedgerClosed; NotFound while the texts
    /// are not loaded.
    [[nodiscard]] Result<ChangeSet>
    stepChange(Id task, const Event &draft, const QList<GivenFile> &files = {}) const;
    [[nodiscard]] QList<FieldFault> stepFaults(Id task, const Event &draft) const;
    [[nodiscard]] Event completedStep(Id task, const Event &draft) const;

    /// The same of a leader's words on @p task: core/views/comment_edit.h.
    [[nodiscard]] Result<ChangeSet> commentChange(Id task, const Comment &draft) const;
    [[nodiscard]] QList<FieldFault> commentFaults(Id task, const Comment &draft) const;

    /// Keeps @p files as evidence of @p task: core/views/evidence.h. Error kinds of
    /// evidenceChange(); LedgerClosed; NotFound while the texts are not loaded.
    [[nodiscard]] Result<ChangeSet> evidenceChange(Id task, const QList<GivenFile> &files) const;

    /// Marks a cell as being written, or no longer.
    void setPending(const QModelIndex &index, bool isPending);

    /// @p task is shown whatever the filter says, from when it comes until an editor closes.
    void keepInSight(Id task);

    /// While an editor is open its row stays, whatever the filter says, and rows neither come nor
    /// go.
    void beginEditing(const QModelIndex &index);
    void endEditing();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void loaded(); ///< after setLedgers() and refresh(), once the rows are there
    void failed(const core::Error &error);
    void followed();
    void countsChanged();
    void sortingChanged();
    void foldingChanged(); ///< FoldedRole and SpanRole of rows are others
    void filterChanged(); ///< listFilter() is another one
    void listChanged(); ///< columns were exchanged: widths and headers are others

private:
    /// What is read, and the rows it makes.
    struct LedgerAnswer
    {
        LedgerUpdate update;
        LedgerRows rows;
    };

    /// Whether rows that were asked for are still wanted: as long as this is the same.
    struct RowsMark
    {
        int rows = 0; ///< m_rowsNumber
        bool isReadOnly = false;
        Id keep;
        std::optional<QSet<Id>> hits;

        bool operator==(const RowsMark &) const = default;
    };

    // Reading and following (ledger_model_follow.cpp).
    void follow(const Changed &change);
    void showTexts(const Changed &change);
    [[nodiscard]] QSet<Id> tasksSeen(const QSet<Id> &tasks) const;
    void readTexts(const QSet<Id> &tasks);
    [[nodiscard]] std::optional<QList<TaskBundle>> textsAfter(const Changed &change,
                                                              const QSet<Id> &tasks) const;
    void takeTexts(const LedgerUpdate &update, const QSet<Id> &tasks);
    void read();
    [[nodiscard]] UpdateQuestion question();
    void takeAnswer(const Result<LedgerAnswer> &answer, const RowsMark &mark);
    void take(const LedgerAnswer &answer, const RowsMark &mark);
    void takeHead(const LedgerUpdate &update);
    void show(const LedgerSnapshot &snapshot, const LedgerRows &rows, const QSet<Id> &tasks);
    void move(const LedgerSnapshot &snapshot, const LedgerRows &rows);
    template <typename T> void letGo(const T &value);
    void tellChanged(const QSet<Id> &tasks);
    void tellRuns(const QList<RowRun> &runs);
    void resetRows();
    void resetTo(const RowList &rows);
    void filterAgain();
    void wantTexts();
    void tellCounts();
    [[nodiscard]] LedgerRowsQuestion rowsAsked() const;
    [[nodiscard]] RowsMark rowsMark() const;
    [[nodiscard]] QList<ListColumn> columnsOf(const LedgerSnapshot &snapshot) const;

    // Places of cells (ledger_model_replace.cpp).
    [[nodiscard]] QHash<RowKey, int> rowPlaces() const;
    [[nodiscard]] int placeOf(const ListColumn &column) const;

    // Sorting (ledger_model_sort.cpp).
    void takeOrder(const RowArrangement &arranged,
                   const GroupedRows &order,
                   const std::optional<FoldedGroups> &folded);
    void forgetOrder();
    [[nodiscard]] int sortPlaceOf(const ListColumn &column) const;

    // Headings of groups (ledger_model_groups.cpp).
    struct GroupCounts
    {
        int rows = 0;
        int overdue = 0; ///< tasks
    };
    [[nodiscard]] int groupOf(int row) const;
    void forgetGroups();
    void takeFolded(const FoldedGroups &folded);
    [[nodiscard]] QList<RowStretch> foldedStretches() const;
    [[nodiscard]] std::optional<RowStretch> foldOf(int row) const;
    [[nodiscard]] QString foldedText(const QModelIndex &index) const;
    [[nodiscard]] QVariant groupData(int row, int role) const;
    [[nodiscard]] QString groupTitle(int group) const;
    [[nodiscard]] GroupCounts groupCounts(int first) const;
    [[nodiscard]] QString groupDetail(int first) const;

    // Views and choices (ledger_model_filter.cpp).
    void takeFilter(const ListFilter &filter, const QSet<RowKey> &leftOut);
    void forgetFilter();
    void carryFilter();
    [[nodiscard]] RowsQuestion rowsQuestion() const;
    [[nodiscard]] bool isChosen(const ListColumn &column) const;

    // What stands in the cells (ledger_model_cells.cpp).
    [[nodiscard]] bool isCell(const QModelIndex &index) const;
    [[nodiscard]] const TaskBundle *objectiveOf(Id task) const;
    [[nodiscard]] CellAddress addressOf(const QModelIndex &index) const;
    [[nodiscard]] Light lightOf(const QModelIndex &index) const;
    [[nodiscard]] QVariant spanData(const QModelIndex &index, int role) const;
    [[nodiscard]] QVariant textData(const QModelIndex &index, int role) const;
    [[nodiscard]] QVariant judgedData(const QModelIndex &index, int role) const;
    [[nodiscard]] QVariant entryRowData(const QModelIndex &index, int role) const;
    [[nodiscard]] QString secondLine(const QModelIndex &index, const CellValue &value) const;
    [[nodiscard]] QString durationSecondLine(const QModelIndex &index) const;
    [[nodiscard]] QString predecessorsSecondLine(const QModelIndex &index) const;
    [[nodiscard]] QString deadlineSecondLine(const QModelIndex &index, const QString &day) const;
    [[nodiscard]] QString entryHint() const;
    [[nodiscard]] bool canEdit(const QModelIndex &index) const;

    // Order (ledger_model_order.cpp).
    struct MovedTasks
    {
        QSet<Id> tasks;
        QString name; ///< of one of them, for the history
    };
    [[nodiscard]] Result<MovedTasks> movedTasks(const QModelIndexList &indexes) const;

    // Entries (ledger_model_entries.cpp).
    [[nodiscard]] Result<const TaskBundle *> editableTexts(Id task) const;

    // Edits (ledger_model_edit.cpp).
    [[nodiscard]] const Ledger *ledgerOf(Id task) const;
    [[nodiscard]] Id entryTask() const;
    [[nodiscard]] Result<const Ledger *> openLedgerOf(Id task) const;
    [[nodiscard]] EditContext editContext(const Ledger &ledger) const;
    [[nodiscard]] Result<ChangeSet> entryRowChange(const CellAddress &address,
                                                   const QString &text) const;
    [[nodiscard]] RangeContext rangeContext() const;

    Context m_context;
    QList<Id> m_ids;
    LedgerSnapshot m_snapshot;
    ColumnArrangement m_arrangement;
    QList<ListColumn> m_columns;
    RowList m_rows;
    RowFilter m_filter;
    RowArrangement m_arranged;
    GroupedRows m_order; ///< of m_arranged
    mutable QHash<int, GroupCounts> m_groupCounts; ///< counted so far; none after every change
    FoldedGroups m_folded; ///< of m_arranged
    mutable std::optional<QList<RowStretch>> m_folds; ///< where they stand; none after every change
    ListFilter m_listFilter; ///< what m_filter.leftOut was read for
    ListFilter m_askedFilter; ///< what it will be, once the answer is there
    RowArrangement m_askedOrder;
    int m_filtering = 0; ///< answers to older questions for a filter are dropped
    int m_sorting = 0; ///< answers to older questions for an order are dropped
    ListKind m_list = ListKind::Whole;
    QString m_search;
    QString m_tasksName;
    TextFeed m_texts;
    SearchFeed m_searchable;
    PendingCells m_pending;
    QString m_typedBy;
    Id m_entryTask;
    RowCounts m_toldCounts;
    QList<Id> m_awaited; ///< tasks whose texts are wanted besides those round the viewport
    int m_firstVisible = 0;
    int m_lastVisible = 0;
    QSet<Id> m_waiting; ///< tasks that changed and are to be read anew
    bool m_hasOtherNames = false; ///< ledgers, units or persons changed as well
    int m_generation = 0; ///< answers to older questions are dropped
    ChangeNumber m_newest = 0; ///< that was told
    int m_rowsNumber = 0; ///< goes up with all other rows, order, list or filter
    bool m_isReadOnly = false;
    bool m_isHead = false; ///< the first rows are there, the others are on their way
    bool m_loading = false;
    bool m_isReading = false;
    bool m_mustRead = false; ///< once more, after the reading under way
    bool m_mustReadAll = false; ///< the next reading cannot rely on what is known
    bool m_mustReset = false; ///< nothing held can be relied on
    bool m_isEditing = false; ///< an editor is open in a row of m_filter.keep
    bool m_isStale = false; ///< a change was held back while an editor was open
};

} // namespace core
