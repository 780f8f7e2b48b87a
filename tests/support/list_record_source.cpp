// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/list_record_source.h"

#include "core/records/fields.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace tests {

template <typename R> QList<R> ListRecordSource::byPosition() const
{
    QList<R> list;
    for (const core::Record &record : m_records) {
        if (const R *value = std::get_if<R>(&record))
            list.append(*value);
    }
    std::stable_sort(list.begin(), list.end(), [](const R &left, const R &right) {
        return left.position < right.position;
    });
    return list;
}

template <typename R> QList<R> ListRecordSource::owned(core::Id task) const
{
    QList<R> list;
    for (const core::Record &record : ownedBy(task, R::kKind))
        list.append(std::get<R>(record));
    return list;
}

ListRecordSource::ListRecordSource(const QList<core::Record> &records)
{
    for (const core::Record &record : records)
        put(record);
}

void ListRecordSource::put(const core::Record &record)
{
    m_records.insert(core::idOf(record), record);
}

void ListRecordSource::remove(core::Id id)
{
    m_records.remove(id);
}

const core::Record &ListRecordSource::record(core::Id id) const
{
    return *m_records.find(id);
}

bool ListRecordSource::has(core::Id id) const
{
    return m_records.contains(id);
}

QList<core::Record> ListRecordSource::records() const
{
    return m_records.values();
}

void ListRecordSource::apply(const core::ChangeSet &set)
{
    for (const core::RecordChange &change : set.changes) {
        if (!change.after)
            remove(core::idOf(*change.before));
        else if (!change.before)
            put(*change.after);
        else
            write(*change.before, *change.after);
    }
}

core::Result<QList<core::Ledger>> ListRecordSource::ledgers() const
{
    return byPosition<core::Ledger>();
}

core::Result<QList<core::Unit>> ListRecordSource::units() const
{
    return byPosition<core::Unit>();
}

core::Result<QList<core::Person>> ListRecordSource::people() const
{
    return byPosition<core::Person>();
}

core::Result<QList<core::Setting>> ListRecordSource::settings() const
{
    QList<core::Setting> list;
    for (const core::Record &record : m_records) {
        if (const auto *setting = std::get_if<core::Setting>(&record))
            list.append(*setting);
    }
    return list;
}

core::Result<QList<core::Record>> ListRecordSource::references(core::RecordKind kind,
                                                               const QList<core::Id> &ids) const
{
    QList<core::Record> list;
    for (const core::Record &record : m_records) {
        if (pointsTo(record, kind, ids))
            list.append(record);
    }
    return list;
}

core::Result<QHash<core::Id, int>> ListRecordSource::taskCounts(core::RecordKind kind) const
{
    QMap<core::Id, QSet<core::Id>> tasks;
    for (const core::Record &record : m_records) {
        const auto *task = std::get_if<core::Task>(&record);
        const auto *named = std::get_if<core::Responsibility>(&record);
        if (kind == core::RecordKind::Unit && task && task->unit.isSet()
            && !factsOf(bundleOf(*task)).hasChildren)
            tasks[task->unit].insert(task->id);
        if (kind == core::RecordKind::Person && named && named->person.isSet())
            tasks[named->person].insert(named->task);
    }
    QHash<core::Id, int> counts;
    for (auto who = tasks.cbegin(); who != tasks.cend(); ++who)
        counts.insert(who.key(), static_cast<int>(who.value().size()));
    return counts;
}

bool ListRecordSource::pointsTo(const core::Record &record,
                                core::RecordKind kind,
                                const QList<core::Id> &ids)
{
    const QList<core::Field> &fields = core::fieldsOf(core::kindOf(record));
    for (int i = 0; i < fields.size(); ++i) {
        const bool isReference = fields.at(i).type == core::FieldType::Id
            && fields.at(i).target == kind && fields.at(i).name != QLatin1String("id");
        const QVariant value = core::fieldValue(record, i);
        if (isReference && value.isValid() && ids.contains(core::Id {value.toLongLong()}))
            return true;
    }
    return false;
}

core::Result<QList<core::TaskFacts>> ListRecordSource::facts(core::Id ledger) const
{
    QList<core::TaskFacts> list;
    for (const core::Task &task : tasksOf(ledger))
        list.append(factsOf(bundleOf(task)));
    return list;
}

core::Result<QList<core::Id>> ListRecordSource::firstTasks(core::Id ledger, int count) const
{
    QList<core::Id> list;
    for (const core::Task &task : tasksOf(ledger))
        list.append(task.id);
    const bool isCut = list.size() > count;
    list = list.mid(0, count);
    while (isCut && !list.isEmpty()
           && factsOf(bundleOf(std::get<core::Task>(record(list.last())))).hasChildren)
        list.removeLast();
    return list;
}

core::Result<QList<core::TaskBundle>> ListRecordSource::bundles(const QList<core::Id> &tasks) const
{
    QList<core::TaskBundle> list;
    for (const core::Id id : tasks) {
        if (has(id))
            list.append(bundleOf(std::get<core::Task>(record(id))));
    }
    return list;
}

core::Result<QList<core::TaskBundle>>
ListRecordSource::partialBundles(const QList<core::Id> &tasks, const core::BundleParts &parts) const
{
    QList<core::TaskBundle> list = *bundles(tasks);
    const auto keep = [&parts]<typename R>(QList<R> &records) {
        if (!parts.owned.contains(R::kKind))
            records.clear();
    };
    for (core::TaskBundle &bundle : list) {
        keep(bundle.responsibilities);
        keep(bundle.measures);
        keep(bundle.deadlines);
        keep(bundle.outcomes);
        keep(bundle.reports);
        keep(bundle.sources);
        keep(bundle.extras);
        keep(bundle.events);
        keep(bundle.reminders);
        keep(bundle.comments);
        keep(bundle.attachments);
        keep(bundle.snoozes);
    }
    return list;
}

core::Result<void> ListRecordSource::texts(const core::TextQuestion &question,
                                           const core::TextVisitor &visit) const
{
    const auto textOf = [&question](const core::Record &found) {
        const QList<core::Field> &fields = core::fieldsOf(question.kind);
        const auto field = std::find_if(fields.cbegin(), fields.cend(), [&](const auto &known) {
            return known.name == question.field;
        });
        return core::fieldValue(found, static_cast<int>(field - fields.cbegin())).toString();
    };
    const auto isMeant = [&question](const core::Record &found) {
        const auto *const duty = std::get_if<core::Responsibility>(&found);
        return !question.role || (duty && duty->role == *question.role);
    };
    // They stand by their ids.
    for (const core::Record &known : m_records) {
        const auto *const task = std::get_if<core::Task>(&known);
        if (!task || task->id < question.firstTask || question.lastTask < task->id)
            continue;
        const QList<core::Record> records = question.kind == core::RecordKind::Task
            ? QList<core::Record> {known}
            : ownedBy(task->id, question.kind);
        for (const core::Record &found : records) {
            if (isMeant(found))
                visit(task->id, core::idOf(found), textOf(found));
        }
    }
    return {};
}

core::Result<QList<core::EntryHead>> ListRecordSource::entries(core::RecordKind kind,
                                                               core::Id ledger) const
{
    QList<core::EntryHead> heads;
    for (const core::Task &task : tasksOf(ledger)) {
        for (const core::Record &owned : ownedBy(task.id, kind))
            heads.append({core::idOf(owned), task.id, positionOf(owned)});
    }
    return heads;
}

core::Result<QByteArray> ListRecordSource::content(const QString &key) const
{
    return core::fail(core::ErrorKind::NotFound, key);
}

core::Result<QList<core::LoggedChange>> ListRecordSource::changes(int /*count*/) const
{
    return QList<core::LoggedChange> {};
}

int ListRecordSource::positionOf(const core::Record &record)
{
    return std::visit(
        [](const auto &value) {
            if constexpr (requires { value.position; })
                return value.position;
            else
                return 0;
        },
        record);
}

QDate ListRecordSource::dateOf(const core::Record &record)
{
    return std::visit(
        [](const auto &value) {
            // Events stand as they were taken, which is the order of their ids.
            using R = std::decay_t<decltype(value)>;
            if constexpr (requires { value.date; } && !std::is_same_v<R, core::Event>)
                return value.date;
            else
                return QDate();
        },
        record);
}

QList<core::Task> ListRecordSource::tasksOf(core::Id ledger) const
{
    QMap<core::Id, QList<core::Task>> children;
    for (const core::Task &task : byPosition<core::Task>()) {
        if (task.ledger == ledger)
            children[task.parent].append(task);
    }
    QList<core::Task> list;
    const std::function<void(core::Id)> descend = [&](core::Id parent) {
        for (const core::Task &task : children.value(parent)) {
            list.append(task);
            descend(task.id);
        }
    };
    descend({});
    return list;
}

QList<core::Record> ListRecordSource::ownedBy(core::Id task, core::RecordKind kind) const
{
    QList<core::Record> list;
    for (const core::Record &record : m_records) {
        if (core::kindOf(record) == kind && core::taskOf(record) == task)
            list.append(record);
    }
    std::stable_sort(list.begin(), list.end(), [](const auto &left, const auto &right) {
        return std::pair(dateOf(left), positionOf(left))
            < std::pair(dateOf(right), positionOf(right));
    });
    return list;
}

core::TaskBundle ListRecordSource::bundleOf(const core::Task &task) const
{
    return {task,
            owned<core::Responsibility>(task.id),
            owned<core::Measure>(task.id),
            owned<core::Deadline>(task.id),
            owned<core::Outcome>(task.id),
            owned<core::Progress>(task.id),
            owned<core::Source>(task.id),
            owned<core::Extra>(task.id),
            owned<core::Event>(task.id),
            owned<core::Reminder>(task.id),
            owned<core::Comment>(task.id),
            owned<core::Attachment>(task.id),
            owned<core::Snooze>(task.id)};
}

core::TaskFacts ListRecordSource::factsOf(const core::TaskBundle &bundle) const
{
    const core::Task &task = bundle.task;
    core::TaskFacts facts;
    facts.id = task.id;
    facts.ledger = task.ledger;
    facts.parent = task.parent;
    facts.position = task.position;
    facts.state = task.state;
    facts.taskClass = task.taskClass;
    facts.modality = task.modality;
    facts.unit = task.unit;
    facts.start = task.start;
    const auto ledger = m_records.constFind(task.ledger);
    if (ledger != m_records.cend() && std::holds_alternative<core::Ledger>(*ledger)) {
        facts.rules = core::lightRulesOf(std::get<core::Ledger>(*ledger));
        facts.ledgerYear = std::get<core::Ledger>(*ledger).year;
    }
    for (const core::Record &record : m_records) {
        const core::Task *other = std::get_if<core::Task>(&record);
        facts.hasChildren = facts.hasChildren || (other && other->parent == task.id);
    }
    for (const core::Deadline &deadline : bundle.deadlines)
        facts.deadlines.append(core::pointOf(deadline));
    for (const core::Progress &report : bundle.reports)
        facts.reports.append({report.date, report.percent});
    for (const core::Event &event : bundle.events)
        core::noteEvent(facts, event);
    for (const core::Snooze &snooze : bundle.snoozes)
        facts.snoozes.append({snooze.date, snooze.until});
    return facts;
}

void ListRecordSource::write(const core::Record &before, const core::Record &after)
{
    core::Record &stored = m_records[core::idOf(before)];
    for (const QString &name : core::differingFields(before, after)) {
        const int index = core::fieldIndex(core::kindOf(after), name);
        if (!core::setFieldValue(stored, index, core::fieldValue(after, index)))
            qFatal("a value of %s does not fit", qPrintable(name));
    }
}

} // namespace tests
