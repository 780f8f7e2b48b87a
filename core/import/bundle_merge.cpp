// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/bundle_merge.h"

#include "core/import/name_split.h"
#include "core/import/role_split.h"
#include "core/records/predecessors.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

void take(QString &field, const QString &text)
{
    if (!text.isEmpty())
        field = text;
}

void take(QDate &field, QDate date)
{
    if (date.isValid())
        field = date;
}

void take(Id &field, Id id)
{
    if (id.isSet())
        field = id;
}

template <typename E> void takeUnlessNone(E &field, E value)
{
    if (value != E::None)
        field = value;
}

Responsibility updated(Responsibility record, const Responsibility &draft)
{
    if (record.text != draft.text) {
        record.text = draft.text;
        record.unit = draft.unit;
        record.person = draft.person;
    }
    take(record.duty, draft.duty);
    return record;
}

Measure updated(Measure record, const Measure &draft)
{
    take(record.text, draft.text);
    take(record.rootCause, draft.rootCause);
    take(record.owner, draft.owner);
    take(record.situation, draft.situation);
    take(record.coordination, draft.coordination);
    take(record.duration, draft.duration);
    take(record.startedOn, draft.startedOn);
    take(record.doneOn, draft.doneOn);
    if (!draft.phrase.isEmpty() && record.phrase != draft.phrase) {
        record.phrase = draft.phrase;
        record.plannedEnd = draft.plannedEnd;
    }
    return record;
}

// The first due date stays for ever; a reading somebody corrected stays while the phrase is the
// same.
Deadline updated(Deadline record, const Deadline &draft)
{
    take(record.stage, draft.stage);
    take(record.actual, draft.actual);
    // A deadline without a phrase is written as its day.
    const bool isSameDay
        = record.phrase.isEmpty() && record.due.isValid() && record.due == draft.due;
    if (draft.phrase.isEmpty() || record.phrase == draft.phrase || isSameDay)
        return record;
    if (!record.originalDue.isValid())
        record.originalDue = record.due.isValid() ? record.due : draft.due;
    record.phrase = draft.phrase;
    record.basis = draft.basis;
    record.rangeStart = draft.rangeStart;
    record.rangeEnd = draft.rangeEnd;
    record.due = draft.due;
    record.precision = draft.precision;
    return record;
}

Outcome updated(Outcome record, const Outcome &draft)
{
    take(record.expected, draft.expected);
    take(record.indicator, draft.indicator);
    take(record.indicatorUnit, draft.indicatorUnit);
    take(record.baseline, draft.baseline);
    take(record.target, draft.target);
    take(record.actual, draft.actual);
    take(record.evidence, draft.evidence);
    take(record.recognition, draft.recognition);
    return record;
}

Extra updated(Extra record, const Extra &draft)
{
    take(record.text, draft.text);
    return record;
}

bool mayReplace(const Responsibility &record, const Responsibility &draft)
{
    return record.role == draft.role;
}

// A node on the way does not take the place of the day the task is due.
bool mayReplace(const Deadline &record, const Deadline &draft)
{
    return record.isFinal == draft.isFinal;
}

bool mayReplace(const Extra &record, const Extra &draft)
{
    return record.header == draft.header;
}

/// Whether the one draft is several entries in one cell, one below the other: it says nothing new.
template <typename R>
bool isOneCell(const QList<R> &existing, const QList<R> &drafts, QString R::*text)
{
    if (existing.size() < 2 || drafts.size() != 1)
        return false;
    QStringList lines;
    for (const R &record : existing)
        lines.append(record.*text);
    lines.removeAll(QString());
    return drafts.constFirst().*text == lines.join(u'\n');
}

/// The entries a text that was kept as one would be today.
QList<WrittenRole> partsOf(const Responsibility &record)
{
    QList<WrittenRole> parts = splitRoles(record.text, record.role).roles;
    const QStringList names = parts.isEmpty() ? splitNames(record.text) : QStringList();
    if (names.size() > 1) {
        for (const QString &name : names)
            parts.append({record.role, name});
    }
    return parts;
}

/// @p drafts with those as one that the ledger has in one text: they say nothing new.
QList<Responsibility> asWritten(const QList<Responsibility> &existing, QList<Responsibility> drafts)
{
    for (const Responsibility &record : existing) {
        const auto isSame = [&record](const Responsibility &draft) {
            return draft.role == record.role && draft.text == record.text;
        };
        if (std::any_of(drafts.cbegin(), drafts.cend(), isSame))
            continue;
        const QList<WrittenRole> parts = partsOf(record);
        const auto isPart = [&parts](const Responsibility &draft) {
            return parts.contains(WrittenRole {draft.role, draft.text});
        };
        const auto found = std::count_if(drafts.cbegin(), drafts.cend(), isPart);
        if (parts.isEmpty() || found < parts.size())
            continue;
        drafts.removeIf(isPart);
        drafts.append(record);
    }
    return drafts;
}

/// The same of deadlines: 6月底前完成方案，12月底前建成.
QList<Deadline> asWritten(const QList<Deadline> &existing, const QList<Deadline> &drafts)
{
    if (existing.size() != 1 || drafts.size() < 2)
        return drafts;
    Deadline whole = existing.constFirst();
    qsizetype place = 0;
    for (const Deadline &draft : drafts) {
        place = draft.phrase.isEmpty() ? -1 : whole.phrase.indexOf(draft.phrase, place);
        if (place < 0 || !whole.phrase.contains(draft.stage))
            return drafts;
        if (draft.actual.isValid())
            whole.actual = draft.actual;
    }
    return {whole};
}

template <typename R> bool mayReplace(const R & /*record*/, const R & /*draft*/)
{
    return true;
}

} // namespace

BundleMerge::BundleMerge(ChangeSet &changes, IdSource &ids)
    : m_changes(changes)
    , m_ids(ids)
{
}

template <typename R> void BundleMerge::edit(const R &before, const R &after)
{
    if (before == after)
        return;
    m_changes.edit(before, after);
    m_hasChanged = true;
}

template <typename R> void BundleMerge::note(const R &draft, Id record)
{
    if constexpr (std::is_same_v<R, Measure>)
        m_measures.insert(draft.position, record);
    else if constexpr (std::is_same_v<R, Deadline>)
        m_deadlines.insert(draft.position, record);
}

void BundleMerge::begin(Id task)
{
    m_task = task;
    m_hasChanged = false;
    m_measures.clear();
    m_deadlines.clear();
    m_first = m_changes.changes.size();
}

template <typename R> void BundleMerge::insertOwned(QList<R> records, Id task, int firstPosition)
{
    for (R &record : records) {
        record.id = m_ids.next();
        record.task = task;
        note(record, record.id);
        if constexpr (requires { record.position; } && !std::is_same_v<R, Extra>)
            record.position = firstPosition++;
        m_changes.insert(record);
        m_hasChanged = true;
    }
}

// Entries that say the same are one; of the rest the first left over takes the place of the first
// left over.
template <typename R, typename Same, typename Update>
void BundleMerge::mergeList(const QList<R> &existing,
                            const QList<R> &drafts,
                            Same same,
                            Update update)
{
    QList<R> free = existing;
    QList<R> left;
    for (const R &draft : drafts) {
        const auto equal = std::find_if(
            free.cbegin(), free.cend(), [&](const R &record) { return same(record, draft); });
        if (equal == free.cend()) {
            left.append(draft);
        } else {
            note(draft, equal->id);
            edit(*equal, update(*equal, draft));
            free.erase(equal);
        }
    }
    QList<R> added;
    for (const R &draft : std::as_const(left)) {
        const auto place = std::find_if(
            free.cbegin(), free.cend(), [&](const R &record) { return mayReplace(record, draft); });
        if (place == free.cend()) {
            added.append(draft);
        } else {
            note(draft, place->id);
            edit(*place, update(*place, draft));
            free.erase(place);
        }
    }
    if constexpr (!std::is_same_v<R, Extra>)
        noteMissing(free, drafts);
    int position = 0;
    for (const R &record : existing)
        position = std::max(position, record.position + 1);
    insertOwned(added, m_task, position);
}

template <typename R> void BundleMerge::noteMissing(const QList<R> &free, const QList<R> &drafts)
{
    for (const R &record : free) {
        const auto isOfKind = [&](const R &draft) { return mayReplace(record, draft); };
        if (std::any_of(drafts.cbegin(), drafts.cend(), isOfKind))
            m_missing.append(record);
    }
}

bool BundleMerge::merge(const TaskBundle &existing, const TaskBundle &draft, Id objective)
{
    begin(existing.task.id);
    m_missing.clear();
    mergeTask(existing.task, draft.task, objective);
    mergeLists(existing, draft);
    if (isOpen(existing.task.state) && !isOpen(draft.task.state))
        insertOwned(draft.events, m_task, 0);
    const bool hasChanged = m_hasChanged;
    if (!m_leavesSources)
        mergeSource(existing, draft, hasChanged || m_takesForms);
    return hasChanged;
}

void BundleMerge::mergeTask(const Task &existing, const Task &draft, Id objective)
{
    Task task = existing;
    // A sheet that names no objective does not undo an order made since.
    take(task.parent, objective);
    take(task.code, draft.code);
    // A row without a name of its own has that of its objective, which may be the task itself.
    const bool isOwnName = existing.title.isEmpty() && draft.title == existing.displayName();
    if (!isOwnName)
        take(task.title, draft.title);
    take(task.content, draft.content);
    take(task.source, draft.source);
    take(task.lever, draft.lever);
    take(task.targetSought, draft.targetSought);
    take(task.targetDelivered, draft.targetDelivered);
    take(task.problem, draft.problem);
    take(task.acceptance, draft.acceptance);
    take(task.note, draft.note);
    takeUnlessNone(task.taskClass, draft.taskClass);
    takeUnlessNone(task.modality, draft.modality);
    take(task.unit, draft.unit);
    take(task.start, draft.start);
    if (isOpen(task.state) && !isOpen(draft.state))
        task.state = draft.state;
    edit(existing, task);
}

void BundleMerge::mergeLists(const TaskBundle &existing, const TaskBundle &draft)
{
    const auto update
        = [](const auto &record, const auto &other) { return updated(record, other); };
    mergeList(
        existing.responsibilities,
        asWritten(existing.responsibilities, draft.responsibilities),
        [](const auto &a, const auto &b) { return a.role == b.role && a.text == b.text; },
        update);
    if (!isOneCell(existing.measures, draft.measures, &Measure::text)) {
        mergeList(
            existing.measures,
            draft.measures,
            [](const auto &a, const auto &b) { return a.text == b.text; },
            update);
    }
    mergeList(
        existing.deadlines,
        asWritten(existing.deadlines, draft.deadlines),
        [](const auto &a, const auto &b) { return a.stage == b.stage && a.phrase == b.phrase; },
        update);
    if (!isOneCell(existing.outcomes, draft.outcomes, &Outcome::expected)) {
        mergeList(
            existing.outcomes,
            draft.outcomes,
            [](const auto &a, const auto &b) {
                return a.expected == b.expected && a.indicator == b.indicator;
            },
            update);
    }
    mergeList(
        existing.extras,
        draft.extras,
        [](const auto &a, const auto &b) { return a.header == b.header && a.text == b.text; },
        update);
    settlePredecessors(existing, draft);
    mergeReports(existing.reports, draft.reports);
    mergeComments(existing.comments, draft.comments);
}

// Texts say what a measure waits for by its place in the table, records by the ids they have now.
void BundleMerge::settlePredecessors(const TaskBundle &existing, const TaskBundle &draft)
{
    for (qsizetype place = 0; place < draft.measures.size(); ++place) {
        const Measure &measure = draft.measures.at(place);
        const Id record = m_measures.value(measure.position);
        if (!measure.predecessors.isEmpty() && record.isSet())
            waitFor(record, predecessorsAt(draft, place), existing);
    }
}

/// The field of the measure that is at @p place of the draft: as written where it names none.
QString BundleMerge::predecessorsAt(const TaskBundle &draft, qsizetype place) const
{
    const QString &text = draft.measures.at(place).predecessors;
    const auto places = readPredecessors(text, draft, place);
    if (!places)
        return text;
    QList<Id> ids;
    for (const qsizetype measure : places->measures)
        ids.append(m_measures.value(draft.measures.at(measure).position));
    const QList<Deadline> nodes = numberedNodes(draft);
    for (const qsizetype node : places->nodes)
        ids.append(m_deadlines.value(nodes.at(node).position));
    return ids.contains(Id {}) ? text : predecessorField(ids);
}

void BundleMerge::waitFor(Id measure, const QString &predecessors, const TaskBundle &existing)
{
    for (qsizetype at = m_changes.changes.size() - 1; at >= m_first; --at) {
        RecordImage &image = m_changes.changes[at].after;
        const auto *written = image ? std::get_if<Measure>(&*image) : nullptr;
        if (!written || written->id != measure)
            continue;
        Measure waiting = *written;
        waiting.predecessors = predecessors;
        image = Record(waiting);
        return;
    }
    for (const Measure &before : existing.measures) {
        if (before.id != measure)
            continue;
        Measure waiting = before;
        waiting.predecessors = predecessors;
        edit(before, waiting);
    }
}

// A report is a fact of its day: another one never takes its place.
void BundleMerge::mergeReports(const QList<Progress> &existing, const QList<Progress> &drafts)
{
    std::optional<int> newestPercent;
    for (const Progress &report : existing)
        newestPercent = report.percent ? report.percent : newestPercent;
    QList<Progress> reports;
    for (const Progress &report : drafts) {
        // A table shows the newest text beside the newest percentage, which may be of another day.
        const auto isSame = [&](const Progress &other) {
            return other.date == report.date && other.text == report.text
                && (other.percent == report.percent || report.percent == newestPercent);
        };
        if (std::none_of(existing.cbegin(), existing.cend(), isSame))
            reports.append(report);
    }
    insertOwned(reports, m_task, 0);
}

void BundleMerge::mergeComments(const QList<Comment> &existing, const QList<Comment> &drafts)
{
    QList<Comment> comments;
    for (const Comment &comment : drafts) {
        const auto isSame = [&comment](const Comment &other) {
            return other.date == comment.date && other.text == comment.text;
        };
        if (std::none_of(existing.cbegin(), existing.cend(), isSame))
            comments.append(comment);
    }
    insertOwned(comments, m_task, 0);
}

// Of a task that says nothing new the rows stay noted as they were.
void BundleMerge::mergeSource(const TaskBundle &existing, const TaskBundle &draft, bool takesForm)
{
    if (existing.sources.isEmpty()) {
        insertOwned(draft.sources, m_task, 0);
        return;
    }
    for (const Source &source : existing.sources) {
        for (const Source &now : draft.sources) {
            Source moved = source;
            moved.row = now.row;
            if (takesForm || source.row != now.row)
                moved.form = now.form;
            if (source.file == now.file && source.sheet == now.sheet)
                edit(source, moved);
        }
    }
}

void BundleMerge::insert(const TaskBundle &draft, const Task &task)
{
    begin(task.id);
    m_changes.insert(task);
    insertOwned(draft.responsibilities, task.id, 0);
    insertOwned(draft.measures, task.id, 0);
    insertOwned(draft.deadlines, task.id, 0);
    settlePredecessors({}, draft);
    insertOwned(draft.outcomes, task.id, 0);
    insertOwned(draft.reports, task.id, 0);
    insertOwned(draft.sources, task.id, 0);
    insertOwned(draft.extras, task.id, 0);
    insertOwned(draft.events, task.id, 0);
    insertOwned(draft.comments, task.id, 0);
}

} // namespace core
