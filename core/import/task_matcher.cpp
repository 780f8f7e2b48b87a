// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/task_matcher.h"

#include "core/base/text.h"

namespace core {

namespace {

constexpr QChar kBetween = u'\n'; // folded texts hold no white space

QString byObjectiveAndName(const TaskBundle &bundle, const QString &objective)
{
    return objective + kBetween + foldForMatching(bundle.task.title) + kBetween
        + foldForMatching(bundle.task.content);
}

QString byCode(const TaskBundle &bundle, const QString & /*objective*/)
{
    return foldForMatching(bundle.task.code);
}

QString byObjectiveAndTitle(const TaskBundle &bundle, const QString &objective)
{
    const QString title = foldForMatching(bundle.task.title);
    return title.isEmpty() ? QString() : objective + kBetween + title;
}

QString byName(const TaskBundle &bundle, const QString & /*objective*/)
{
    return byObjectiveAndName(bundle, {});
}

QString byRow(const TaskBundle &bundle, const QString & /*objective*/)
{
    if (bundle.sources.isEmpty())
        return {};
    const Source &source = bundle.sources.constFirst();
    return source.file + kBetween + source.sheet + kBetween + QString::number(source.row);
}

} // namespace

TaskMatcher::TaskMatcher(const QList<TaskBundle> &existing, const Drafts &drafts)
    : m_existing(existing)
    , m_drafts(drafts)
    , m_taskOf(drafts.tasks.size(), nullptr)
    , m_objectiveOf(drafts.objectives.size(), nullptr)
{
    for (const TaskBundle &bundle : existing) {
        m_byId.insert(bundle.task.id, &bundle);
        m_parents.insert(bundle.task.parent);
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
    const int objective = m_drafts.tasks.at(index).objective;
    return objective < 0 ? QString()
                         : foldForMatching(m_drafts.objectives.at(objective).task.displayName());
}

QString TaskMatcher::objectiveOfExisting(const TaskBundle &bundle) const
{
    const TaskBundle *parent = m_byId.value(bundle.task.parent);
    return parent == nullptr ? QString() : foldForMatching(parent->task.displayName());
}

void TaskMatcher::claim(qsizetype draft, const TaskBundle *bundle)
{
    m_taskOf[draft] = bundle;
    m_claimed.insert(bundle->task.id);
}

/// Whatever has become of its texts, its order or its file.
void TaskMatcher::matchKnown()
{
    for (qsizetype i = 0; i < m_drafts.tasks.size(); ++i) {
        const TaskBundle *bundle = m_byId.value(m_drafts.tasks.at(i).known);
        if (bundle != nullptr && !m_claimed.contains(bundle->task.id))
            claim(i, bundle);
    }
}

void TaskMatcher::matchInOrder(KeyMaker keyOf)
{
    QHash<Key, QList<const TaskBundle *>> free;
    for (const TaskBundle &bundle : m_existing) {
        if (!m_claimed.contains(bundle.task.id))
            free[keyOf(bundle, objectiveOfExisting(bundle))].append(&bundle);
    }
    for (qsizetype i = 0; i < m_drafts.tasks.size(); ++i) {
        if (m_taskOf.at(i) != nullptr)
            continue;
        const auto found = free.find(keyOf(m_drafts.tasks.at(i).bundle, objectiveOfDraft(i)));
        if (found != free.end() && !found->isEmpty())
            claim(i, found->takeFirst());
    }
}

void TaskMatcher::matchOnlyOnes(KeyMaker keyOf)
{
    QHash<Key, QList<const TaskBundle *>> existing;
    for (const TaskBundle &bundle : m_existing) {
        // An objective is no task of a sheet, unless its name said so before.
        if (!m_claimed.contains(bundle.task.id) && !m_parents.contains(bundle.task.id))
            existing[keyOf(bundle, objectiveOfExisting(bundle))].append(&bundle);
    }
    QHash<Key, QList<qsizetype>> drafts;
    for (qsizetype i = 0; i < m_drafts.tasks.size(); ++i) {
        // What a section adds is no task of another one that has the same number.
        if (m_taskOf.at(i) == nullptr && !m_drafts.tasks.at(i).isProposal)
            drafts[keyOf(m_drafts.tasks.at(i).bundle, objectiveOfDraft(i))].append(i);
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
    QHash<QString, const TaskBundle *> byTitle;
    for (const TaskBundle &bundle : m_existing) {
        // An objective may have a row of its own, too, as an export has it.
        const bool isParent = m_parents.contains(bundle.task.id);
        const bool isFree = !m_claimed.contains(bundle.task.id);
        if (isParent || (isFree && bundle.task.content.isEmpty()))
            byTitle.insert(byObjectiveAndName(bundle, objectiveOfExisting(bundle)), &bundle);
    }
    for (qsizetype i = 0; i < m_drafts.objectives.size(); ++i) {
        const ObjectiveDraft &draft = m_drafts.objectives.at(i);
        const QString above = draft.parent < 0
            ? QString()
            : foldForMatching(m_drafts.objectives.at(draft.parent).task.title);
        TaskBundle named;
        named.task = draft.task;
        m_objectiveOf[i] = byTitle.value(byObjectiveAndName(named, above));
        if (m_objectiveOf.at(i) != nullptr)
            m_claimed.insert(m_objectiveOf.at(i)->task.id);
    }
    matchObjectivesByTasks();
}

// An objective whose name was changed still has its tasks.
void TaskMatcher::matchObjectivesByTasks()
{
    QHash<int, QSet<Id>> parents; // by objective
    for (qsizetype i = 0; i < m_drafts.tasks.size(); ++i) {
        if (m_taskOf.at(i) != nullptr)
            parents[m_drafts.tasks.at(i).objective].insert(m_taskOf.at(i)->task.parent);
    }
    for (int i = 0; i < m_drafts.objectives.size(); ++i) {
        const QSet<Id> known = parents.value(i);
        if (m_objectiveOf.at(i) != nullptr || known.size() != 1)
            continue;
        const Id parent = *known.cbegin();
        m_objectiveOf[i] = m_claimed.contains(parent) ? nullptr : m_byId.value(parent);
        if (m_objectiveOf.at(i) != nullptr)
            m_claimed.insert(parent);
    }
}

} // namespace core
