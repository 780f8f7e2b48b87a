// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/alert_model.h"
#include "core/models/roles.h"
#include "core/rules/judged_deadline.h"
#include "core/rules/known_facts.h"
#include "core/rules/moved_deadline.h"
#include "core/views/cell_value.h"
#include "core/wording/alert_text.h"
#include "core/wording/light_text.h"
#include "core/wording/reminder_step_text.h"
#include "core/wording/terms.h"

#include <cmath>

namespace core {

namespace {

const QString kNothing = QStringLiteral("—");

QString percentText(std::optional<double> percent)
{
    return percent ? QStringLiteral("%1%").arg(std::lround(*percent)) : kNothing;
}

QString dateText(QDate day, QDate today)
{
    return day.toString(day.year() == today.year() ? u"MM-dd" : u"yyyy-MM-dd");
}

} // namespace

QString AlertModel::unitName(Id unit) const
{
    for (const Unit &candidate : m_snapshot.units) {
        if (candidate.id == unit)
            return candidate.shortName.isEmpty() ? candidate.name : candidate.shortName;
    }
    return tr("No lead unit");
}

QVariant AlertModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Id task = taskOf(index);
    if (task.isSet())
        return taskData(task, static_cast<AlertColumn>(index.column()), role);
    return index.column() == 0 ? groupData(groupOf(index), role) : QVariant();
}

QVariant AlertModel::groupData(const AlertGroup &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return unitName(group.unit);
    case RedTextRole: return redCountText({group.overdue, group.farBehind, group.atRisk});
    case YellowTextRole: return yellowCountText(group.yellow);
    case OpenTextRole: return openCountText(group.open);
    case Qt::AccessibleTextRole: {
        QStringList parts {unitName(group.unit),
                           redCountText({group.overdue, group.farBehind, group.atRisk}),
                           yellowCountText(group.yellow),
                           openCountText(group.open)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" "));
    }
    default: return {};
    }
}

QVariant AlertModel::taskData(Id task, AlertColumn column, int role) const
{
    const Light light = m_snapshot.facts.lightOf(task);
    switch (role) {
    case Qt::DisplayRole: return textOf(task, column);
    case SuffixRole: return suffixOf(task, column);
    case SecondLineRole: return secondLineOf(task, column);
    case TaskIdRole: return task.value;
    case LightRole: return static_cast<int>(light.colour);
    case LightReasonRole: return static_cast<int>(light.reason);
    case ReminderCountRole: return static_cast<int>(remindersOf(task).size());
    default: return {};
    }
}

QString AlertModel::textOf(Id task, AlertColumn column) const
{
    const TaskBundle bundle = m_snapshot.texts.value(task);
    const Light light = m_snapshot.facts.lightOf(task);
    switch (column) {
    case AlertColumn::Unit: return {};
    case AlertColumn::Light: return lightWord(light.reason);
    case AlertColumn::Code: return bundle.task.code;
    case AlertColumn::Task: return bundle.task.displayName();
    case AlertColumn::Person:
        return cellValue({bundle, nullptr, m_snapshot.facts.asOf()}, {ColumnField::Person, {}, {}})
            .text;
    case AlertColumn::Due: return light.due.toString(Qt::ISODate);
    case AlertColumn::Remaining: return remainingText(light);
    case AlertColumn::Progress: return percentText(light.percent);
    case AlertColumn::Reason:
        return m_list == AlertListKind::Alerts
            ? alertReason(light, bundle.task.taskClass, extensionsOf(task))
            : reminderReason(
                m_snapshot.reminders.tasks.value(task), light, m_snapshot.facts.asOf());
    case AlertColumn::Reminders: return remindersText(task);
    }
    Q_UNREACHABLE();
}

QString AlertModel::suffixOf(Id task, AlertColumn column) const
{
    if (column == AlertColumn::Progress) {
        const Light light = m_snapshot.facts.lightOf(task);
        return light.scheduledPercent ? QStringLiteral("／ ") + percentText(light.scheduledPercent)
                                      : QString();
    }
    const QList<Reminder> reminders = remindersOf(task);
    if (column != AlertColumn::Reminders || reminders.isEmpty() || snoozeOf(task))
        return {};
    return dateText(reminders.last().date, m_snapshot.facts.asOf());
}

QString AlertModel::secondLineOf(Id task, AlertColumn column) const
{
    if (column == AlertColumn::Remaining)
        return calendarDaysText(m_snapshot.facts.lightOf(task));
    if (column != AlertColumn::Reminders)
        return {};
    QStringList lines;
    if (const auto snooze = snoozeOf(task))
        lines.append(snoozedReason(*snooze));
    for (const Reminder &reminder : remindersOf(task))
        lines.append(reminder.date.toString(Qt::ISODate) + u' ' + reminder.madeBy);
    return lines.join(u'\n');
}

int AlertModel::extensionsOf(Id task) const
{
    const TaskFacts *facts = m_snapshot.facts.find(task);
    const auto deadline
        = facts ? judgedDeadline(knownOn(*facts, m_snapshot.facts.asOf())) : std::nullopt;
    return deadline ? core::extensionsOf(*deadline) : 0;
}

QList<Reminder> AlertModel::remindersOf(Id task) const
{
    // What is dated later has not happened yet on the day looked at.
    QList<Reminder> reminders = m_snapshot.texts.value(task).reminders;
    reminders.removeIf(
        [this](const Reminder &reminder) { return reminder.date > m_snapshot.facts.asOf(); });
    return reminders;
}

std::optional<Snooze> AlertModel::snoozeOf(Id task) const
{
    const TaskFacts *facts = m_snapshot.facts.find(task);
    if (!facts || !isSnoozed(*facts, m_snapshot.facts.asOf()))
        return {};
    std::optional<Snooze> last;
    for (const Snooze &snooze : m_snapshot.texts.value(task).snoozes) {
        if (snooze.date <= m_snapshot.facts.asOf())
            last = snooze;
    }
    return last;
}

QString AlertModel::remindersText(Id task) const
{
    const auto snooze = snoozeOf(task);
    return snooze ? snoozedText(dateText(snooze->until, m_snapshot.facts.asOf()))
                  : remindedText(static_cast<int>(remindersOf(task).size()));
}

QVariant AlertModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<AlertColumn>(section)) {
    case AlertColumn::Unit: return QString();
    case AlertColumn::Light: return columnHeader(ColumnField::Light);
    case AlertColumn::Code: return columnHeader(ColumnField::Code);
    //: header over the names of the tasks
    case AlertColumn::Task: return tr("Task");
    //: header over the names of the persons responsible, narrow
    case AlertColumn::Person: return tr("Person");
    case AlertColumn::Due: return columnHeader(ColumnField::Deadline);
    case AlertColumn::Remaining: return columnHeader(ColumnField::Remaining);
    case AlertColumn::Progress: return tr("Done / planned");
    case AlertColumn::Reason: return tr("Reason");
    case AlertColumn::Reminders: return termOf(RecordKind::Reminder);
    }
    return {};
}

} // namespace core
