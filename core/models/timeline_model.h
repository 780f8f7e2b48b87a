// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/roles.h"
#include "core/models/search_feed.h"
#include "core/models/text_feed.h"
#include "core/models/timeline_update.h"
#include "core/views/timeline_line.h"

#include <QAbstractItemModel>

namespace core {

/// The tasks of some ledgers along the time: groups at the top, the tasks of each under it, worst
/// first. Read-only. Columns: name, responsible persons, final deadline. Holds bars and lights of
/// every task, texts of those round the viewport; data() never waits: a row without texts is empty
/// (LoadedRole) until dataChanged.
///
/// Roles: DisplayRole, ToolTipRole (plain text), AccessibleTextRole, and of roles.h TaskIdRole,
/// LightRole, LightReasonRole, LoadedRole. What is drawn is line(). Follows StoreThread::changed().
///
/// Rows are arranged on the read lane and shown in one step: after another grouping or filter the
/// rows of before stay until then.
class TimelineModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        PersonColumn,
        DueColumn,
        ColumnCount
    };

    /// What the model needs; the references must outlive it.
    struct Context
    {
        StoreThread &store;
        const Clock &clock;
        const WorkCalendar &calendar;
    };

    explicit TimelineModel(const Context &context, QObject *parent = nullptr);
    ~TimelineModel() override;

    /// Shows @p ledgers: asks for them on the read lane; loaded() or failed() follows.
    void setLedgers(const QList<Id> &ledgers);

    /// Reads everything again and judges by Clock::today(); the rows stay meanwhile.
    void refresh();

    /// Forgets all rows, as when the file is closed.
    void clear();

    void setGrouping(TimelineGrouping grouping);
    void setSearch(const QString &text);
    void setUnit(std::optional<Id> unit); ///< a value of none = 未明确科室
    void clearFilters();

    [[nodiscard]] TimelineGrouping grouping() const { return m_grouping; }
    [[nodiscard]] const RowFilter &filter() const { return m_filter; }
    [[nodiscard]] const QString &search() const { return m_search; }
    [[nodiscard]] bool isFiltered() const { return m_filter.isActive(); }
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    [[nodiscard]] const QList<Unit> &units() const { return m_snapshot.units; }
    [[nodiscard]] const Timeline &timeline() const { return m_timeline; }
    [[nodiscard]] QList<Id> ledgers() const { return m_ids; }

    /// What the ledgers count down to, by day.
    [[nodiscard]] const QList<CountdownDays> &countdowns() const { return m_countdowns; }

    /// What is drawn in the row of @p index, whatever its column.
    [[nodiscard]] TimelineLine line(const QModelIndex &index) const;

    /// The name cell of a task; invalid if it is not shown.
    [[nodiscard]] QModelIndex indexOf(Id task) const;

    /// The view says which tasks are on the screen; their texts and those around come in.
    void setVisibleTasks(const QList<Id> &tasks);

    [[nodiscard]] QModelIndex
    index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded(); ///< after setLedgers() and refresh(), once the rows are there
    void failed(const core::Error &error);

private:
    /// What the rows are arranged by.
    struct Question
    {
        RowFilter filter;
        TimelineGrouping grouping = TimelineGrouping::Unit;
        Timeline shown; ///< what is compared with
    };

    /// Which question an arrangement answers.
    struct Asking
    {
        TimelineGrouping grouping = TimelineGrouping::Unit;
        int number = 0;
    };

    // Reading and following (timeline_model_follow.cpp).
    void follow(const Changed &change);
    void read();
    [[nodiscard]] UpdateQuestion question();
    void take(const TimelineUpdate &update, const Asking &asking);
    [[nodiscard]] Question asked() const;
    void askAnew();
    void goOn();
    void arrange();
    void show(const TimelineArrangement &arrangement, const Asking &asking);
    bool takeHits();
    void searchAgain();
    void wantTexts();
    void tellChanged(const QSet<Id> &tasks);
    void tellAllChanged();

    [[nodiscard]] const TimelineBar *barAt(const QModelIndex &index) const;
    [[nodiscard]] QVariant groupData(const QModelIndex &index, int role) const;
    [[nodiscard]] QVariant taskData(const QModelIndex &index, int role) const;
    [[nodiscard]] QString cellText(const TimelineLine &line, int column) const;
    [[nodiscard]] QString toolTip(const TimelineBar &bar) const;

    Context m_context;
    QList<Id> m_ids;
    LedgerSnapshot m_snapshot;
    Timeline m_timeline;
    QList<Id> m_order; ///< tasks as they stand
    QHash<Id, TimelinePlace> m_places;
    QList<CountdownDays> m_countdowns;
    std::optional<ResponsibleKeys> m_persons; ///< known while grouped by person
    TimelineGrouping m_grouping = TimelineGrouping::Unit; ///< asked for
    RowFilter m_filter; ///< asked for
    int m_asking = 0; ///< goes up with every other grouping and filter
    Asking m_shown; ///< what the rows are arranged by
    QString m_search;
    TextFeed m_texts;
    SearchFeed m_searchable;
    QList<Id> m_visible;
    QSet<Id> m_waiting; ///< tasks that changed and are to be read anew
    bool m_hasOtherNames = false; ///< ledgers, units or persons changed as well
    int m_generation = 0; ///< answers to older questions are dropped
    bool m_isLoading = false;
    bool m_isReading = false;
    bool m_mustRead = false; ///< once more, after the reading under way
    bool m_mustReadAll = false; ///< the next reading cannot rely on what is known
    bool m_mustForget = false; ///< no text held can be relied on
};

} // namespace core
