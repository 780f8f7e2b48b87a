// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/task_card_reader.h"

#include "core/models/when_ready.h"

#include <utility>

namespace core {

namespace {

QList<Task> tasksOf(const QList<TaskBundle> &bundles)
{
    QList<Task> tasks;
    for (const TaskBundle &bundle : bundles)
        tasks.append(bundle.task);
    return tasks;
}

struct CardQuestion
{
    Id task;
    LedgerFacts facts; ///< as read before; without the task they are read anew
    QDate asOf;
    WorkCalendar calendar;
};

} // namespace

struct TaskCardReader::Answer
{
    TaskCard card;
    LedgerFacts facts;
};

namespace {

template <typename Answer>
[[nodiscard]] Result<Answer> readCard(const RecordSource &source, const CardQuestion &question)
{
    const Id task = question.task;
    const auto own = source.bundles({task});
    if (!own)
        return fail(own.error());
    if (own->isEmpty())
        return Answer {};
    Answer answer {{own->first(), {}, {}, {}, {}, {}}, question.facts};
    if (answer.facts.indexOf(task) < 0) {
        auto facts = LedgerFacts::read(
            source, {own->first().task.ledger}, question.asOf, question.calendar);
        if (!facts)
            return fail(std::move(facts.error()));
        answer.facts = std::move(*facts);
    }
    const auto above = source.bundles(answer.facts.ancestorsOf(task));
    if (!above)
        return fail(above.error());
    const auto below = source.bundles(answer.facts.childrenOf(task));
    if (!below)
        return fail(below.error());
    auto carried = carriedTasks(source, own->first());
    if (!carried)
        return fail(std::move(carried.error()));
    answer.card.carried = std::move(*carried);
    answer.card.above = tasksOf(*above);
    answer.card.below = tasksOf(*below);
    answer.card.light = answer.facts.lightOf(task);
    if (const TaskFacts *facts = answer.facts.find(task))
        answer.card.rules = facts->rules;
    return answer;
}

} // namespace

TaskCardReader::TaskCardReader(StoreThread &store,
                               const Clock &clock,
                               const WorkCalendar &calendar,
                               QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_calendar(calendar)
{
    connect(&store, &StoreThread::changed, this, &TaskCardReader::refresh);
}

void TaskCardReader::setTask(Id task)
{
    if (task == m_task)
        return;
    m_task = task;
    read();
}

void TaskCardReader::refresh()
{
    m_facts = {};
    read();
}

void TaskCardReader::read()
{
    const int number = ++m_question;
    if (!m_task.isSet()) {
        show({});
        return;
    }
    const CardQuestion question {m_task, m_facts, m_clock.today(), m_calendar};
    auto future = m_store.read<Answer>(
        [question](const RecordSource &source) { return readCard<Answer>(source, question); });
    whenReady(future, this, [this, number](const auto &answer) {
        if (number != m_question)
            return;
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        m_facts = answer->facts;
        show(answer->card);
    });
}

void TaskCardReader::show(const TaskCard &card)
{
    if (card == m_card)
        return;
    m_card = card;
    Q_EMIT cardChanged();
}

} // namespace core
