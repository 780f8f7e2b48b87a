// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/models/alert_persons.h"
#include "core/models/alert_snapshot.h"
#include "core/store/store_thread.h"

#include <QAbstractItemModel>

namespace core {

/// The columns of the list of alerts.
enum class AlertColumn
{
    Unit, ///< of the unit's row: its name; nothing in the rows of tasks
    Light,
    Code,
    Task,
    Person,
    Due,
    Remaining,
    Progress, ///< reported, and as SuffixRole scheduled
    Reason,
    Reminders ///< how often, and as SuffixRole when last
};
inline constexpr int kAlertColumns = 10;

/// Which list the rows are of.
enum class AlertListKind
{
    Alerts, ///< red and yellow tasks
    Reminders ///< what the reminder ladder says today
};

/// 预警: the alerts of all open ledgers as a tree, lead unit → task, worst first; or the
/// reminders of the day in the same form. Reads on the read lane, again after every change and
/// whenever refresh() is called.
class AlertModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// What the model works on; the references must outlive it.
    struct Context
    {
        StoreThread &store;
        const Clock &clock;
        const WorkCalendar &calendar;
    };

    explicit AlertModel(const Context &context, QObject *parent = nullptr);

    /// Shows the other list.
    void setList(AlertListKind list);
    [[nodiscard]] AlertListKind list() const { return m_list; }

    /// Lists the tasks of one person alone, empty: those nobody is named for; none = everybody's.
    /// Counts stay those of all.
    void setPerson(const std::optional<QString> &person);
    [[nodiscard]] const std::optional<QString> &person() const { return m_person; }

    /// Everybody the list could be of, and how many tasks each has on it.
    [[nodiscard]] const QList<AlertPerson> &persons() const;

    /// How many tasks the list would have without a person chosen.
    [[nodiscard]] int taskCount() const;

    /// Day on which the reminders of the file were shown last, invalid = never; before refresh().
    void setRemindersShownOn(QDate day) { m_shownOn = day; }

    /// A file is open, another day is looked at: reads; loaded() follows.
    void refresh();

    /// No file is open: nothing is shown.
    void clear();

    /// What was read last.
    [[nodiscard]] const AlertSnapshot &snapshot() const { return m_snapshot; }

    /// The rows: units with the tasks that are listed of them.
    [[nodiscard]] const QList<AlertGroup> &groups() const { return m_shown; }

    /// How many alerts there are, whichever list is shown.
    [[nodiscard]] int redCount() const;
    [[nodiscard]] int yellowCount() const;

    /// Name of a lead unit as the sheets write it; of none the words for that.
    [[nodiscard]] QString unitName(Id unit) const;

    /// The unit of a row, and its task; none in the row of a unit.
    [[nodiscard]] const AlertGroup &groupOf(const QModelIndex &index) const;
    [[nodiscard]] Id taskOf(const QModelIndex &index) const;

    /// The row of a task, of a unit; invalid if it has none.
    [[nodiscard]] QModelIndex indexOf(Id task) const;

    [[nodiscard]] QModelIndex
    index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded();
    void failed(const core::Error &error);

private:
    void follow(const Changed &change);
    void read();
    void take(const AlertSnapshot &snapshot);
    void tellAllChanged();
    [[nodiscard]] const QList<AlertGroup> &groupsIn(const AlertSnapshot &snapshot) const
    {
        return m_list == AlertListKind::Alerts ? snapshot.groups : snapshot.reminders.groups;
    }
    [[nodiscard]] QList<AlertGroup> shownOf(const AlertSnapshot &snapshot) const;
    void showAnew();
    [[nodiscard]] QVariant groupData(const AlertGroup &group, int role) const;
    [[nodiscard]] QVariant taskData(Id task, AlertColumn column, int role) const;
    [[nodiscard]] QString textOf(Id task, AlertColumn column) const;
    [[nodiscard]] QString suffixOf(Id task, AlertColumn column) const;
    [[nodiscard]] QString secondLineOf(Id task, AlertColumn column) const;
    [[nodiscard]] int extensionsOf(Id task) const;
    [[nodiscard]] QList<Reminder> remindersOf(Id task) const;
    [[nodiscard]] std::optional<Snooze> snoozeOf(Id task) const;
    [[nodiscard]] QString remindersText(Id task) const;

    Context m_context;
    AlertSnapshot m_snapshot;
    QList<AlertGroup> m_shown;
    std::optional<QString> m_person;
    QSet<Id> m_waiting; ///< tasks that changed since the last question
    AlertListKind m_list = AlertListKind::Alerts;
    QDate m_shownOn; ///< of the reminders
    int m_question = 0; ///< answers to older ones are dropped
    bool m_isOpen = false;
    bool m_isKnown = false; ///< whether m_snapshot can be built on
    bool m_isReading = false;
    bool m_mustRead = false; ///< something changed while reading
};

} // namespace core
