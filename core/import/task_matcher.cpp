// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/task_matcher.h"

#include "core/base/text.h"

namespace core {

namespace {

constexpr QChar kBetween = u'\n'; // folded texts hold no white space

QString byObjectiveAndName(const TaskKeys &keys, const QString &objective)
{
    return objective + kBetween + foldForMatching(keys.title) + kBetween
        + foldForMatching(keys.content);
}

QString byCode(const TaskKeys &keys, const QString & /*objective*/)
{
    return foldForMatching(keys.code);
}

QString byObjectiveAndTitle(const TaskKeys &keys, const QString &objective)
{
    const QString title = foldForMatching(keys.title);
    return title.isEmpty() ? QString() : objective + kBetween + title;
}

QString byName(const TaskKeys &keys, const QString & /*objective*/)
{
    return byObjectiveAndName(keys, {});
}

QString byRow(const TaskKeys &keys, const QString & /*objective*/)
{
    return keys.origin.isEmpty() ? QString() : keys.origin + kBetween + QString::number(keys.row);
}

} // namespace

TaskMatcher::TaskMatcher(const QList<TaskKeys> &existing,
                         const QList<TaskKeys> &drafts,
                         const QList<ObjectiveDraft> &objectives)
    : m_existing(existing)
    , m_drafts(drafts)
    , m_objectives(objectives)
    , m_taskOf(drafts.size())
    , m_objectiveOf(objectives.size())
{
    for (const TaskKeys &keys : existing) {
        m_byId.insert(keys.id, &keys);
        m_parents.insert(keys.parent);
    }
    matchKnown();
    matchInOrder(byObjectiveAndName);
    matchOnlyOnes(byCode);
    matchOnlyOnes(byObjectiveAndTitle);
    matchOnlyOnes(byName);
    matchOnlyOnes(byRow);
    matchObjectives();
}

QString TaskMatcher::objectiveOfDraft(qsizetype index) const
{
    const int objective = m_drafts.at(index).objective;
    return objective < 0 ? QString()
                         : foldForMatching(m_objectives.at(objective).task.displayName());
}

QString TaskMatcher::objectiveOfExisting(const TaskKeys &keys) const
{
    const TaskKeys *const parent = m_byId.value(keys.parent);
    return parent == nullptr ? QString() : foldForMatching(parent->displayName());
}

void TaskMatcher::claim(qsizetype draft, Id task)
{
    m_taskOf[draft] = task;
    m_claimed.insert(task);
}

/// Whatever has become of its texts, its order or its file.
void TaskMatcher::matchKnown()
{
    for (qsizetype i = 0; i < m_drafts.size(); ++i) {
        const Id known = m_drafts.at(i).id;
        if (m_byId.contains(known) && !m_claimed.contains(known))
            claim(i, known);
    }
}

void TaskMatcher::matchInOrder(KeyMaker keyOf)
{
    QHash<Key, QList<Id>> free;
    for (const TaskKeys &keys : m_existing) {
        if (!m_claimed.contains(keys.id))
            free[keyOf(keys, objectiveOfExisting(keys))].append(keys.id);
    }
    for (qsizetype i = 0; i < m_drafts.size(); ++i) {
        if (m_taskOf.at(i).isSet())
            continue;
        const auto found = free.find(keyOf(m_drafts.at(i), objectiveOfDraft(i)));
        if (found != free.end() && !found->isEmpty())
            claim(i, found->takeFirst());
    }
}

void TaskMatcher::matchOnlyOnes(KeyMaker keyOf)
{
    QHash<Key, QList<Id>> existing;
    for (const TaskKeys &keys : m_existing) {
        // An objective is no task of a sheet, unless its name said so before.
        if (!m_claimed.contains(keys.id) && !m_parents.contains(keys.id))
            existing[keyOf(keys, objectiveOfExisting(keys))].append(keys.id);
    }
    QHash<Key, QList<qsizetype>> drafts;
    for (qsizetype i = 0; i < m_drafts.size(); ++i) {
        // What a section adds is no task of another one that has the same number.
        if (!m_taskOf.at(i).isSet() && !m_drafts.at(i).isProposal)
            drafts[keyOf(m_drafts.at(i), objectiveOfDraft(i))].append(i);
    }
    for (auto each = drafts.cbegin(); each != drafts.cend(); ++each) {
        const auto found = existing.constFind(each.key());
        if (!each.key().isEmpty() && each->size() == 1 && found != existing.cend()
            && found->size() == 1)
            claim(each->constFirst(), found->constFirst());
    }
}

void TaskMatcher::matchObjectives()
{
    QHash<QString, Id> byTitle;
    for (const TaskKeys &keys : m_existing) {
        // An objective may have a row of its own, too, as an export has it.
        const bool isParent = m_parents.contains(keys.id);
        const bool isFree = !m_claimed.contains(keys.id);
        if (isParent || (isFree && keys.content.isEmpty()))
            byTitle.insert(byObjectiveAndName(keys, objectiveOfExisting(keys)), keys.id);
    }
    for (qsizetype i = 0; i < m_objectives.size(); ++i) {
        const ObjectiveDraft &draft = m_objectives.at(i);
        const QString above = draft.parent < 0
            ? QString()
            : foldForMatching(m_objectives.at(draft.parent).task.title);
        TaskKeys named;
        named.title = draft.task.title;
        named.content = draft.task.content;
        m_objectiveOf[i] = byTitle.value(byObjectiveAndName(named, above));
        if (m_objectiveOf.at(i).isSet())
            m_claimed.insert(m_objectiveOf.at(i));
    }
    matchObjectivesByTasks();
}

// An objective whose name was changed still has its tasks.
void TaskMatcher::matchObjectivesByTasks()
{
    QHash<int, QSet<Id>> parents; // by objective
    for (qsizetype i = 0; i < m_drafts.size(); ++i) {
        if (m_taskOf.at(i).isSet())
            parents[m_drafts.at(i).objective].insert(m_byId.value(m_taskOf.at(i))->parent);
    }
    for (int i = 0; i < m_objectives.size(); ++i) {
        const QSet<Id> known = parents.value(i);
        if (m_objectiveOf.at(i).isSet() || known.size() != 1)
            continue;
        const Id parent = *known.cbegin();
        if (m_claimed.contains(parent) || !m_byId.contains(parent))
            continue;
        m_objectiveOf[i] = parent;
        m_claimed.insert(parent);
    }
}

} // namespace core
