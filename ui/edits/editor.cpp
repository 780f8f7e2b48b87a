// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edits/editor.h"

#include "core/models/when_ready.h"

#include <utility>

namespace ui {

namespace {

/// How far back undo reaches after opening a file.
constexpr int kHistoryLength = 500;

core::LoggedChange logged(const core::ChangeSet &set)
{
    core::LoggedChange change;
    change.kind = set.kind;
    change.action = set.action;
    return change;
}

core::LoggedChange loggedRevert(const UndoStep &step)
{
    core::LoggedChange change;
    change.action = step.action;
    change.reverts = step.number;
    return change;
}

} // namespace

Editor::Editor(core::StoreThread &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&store, &core::StoreThread::changed, this, &Editor::changedElsewhere);
}

void Editor::loadHistory()
{
    using Changes = QList<core::LoggedChange>;
    core::whenReady(m_store.read<Changes>([](const core::RecordSource &source) {
        return source.changes(kHistoryLength);
    }),
                    this,
                    [this](const core::Result<Changes> &changes) {
                        if (changes)
                            m_history.rebuild(*changes);
                        Q_EMIT historyChanged();
                    });
}

void Editor::clear()
{
    m_history.clear();
    Q_EMIT historyChanged();
}

void Editor::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
}

int Editor::pendingCount() const
{
    return m_writing + static_cast<int>(m_steps.size());
}

Editor::Answer Editor::apply(const core::ChangeSet &set)
{
    const auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    write(set, promise);
    return promise->future();
}

Editor::Answer Editor::apply(const QFuture<core::Result<core::ChangeSet>> &set)
{
    const auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    core::whenReady(set, this, [this, promise](const core::Result<core::ChangeSet> &made) {
        if (made)
            return write(*made, promise);
        promise->addResult(core::fail(made.error()));
        promise->finish();
    });
    return promise->future();
}

void Editor::write(const core::ChangeSet &set, const Promise &promise)
{
    ++m_writing;
    Q_EMIT pendingCountChanged();
    const core::LoggedChange change = logged(set);
    if (m_isReadOnly)
        return finish(promise, core::fail(core::ErrorKind::FileReadOnly), change);
    if (set.isEmpty())
        return finish(promise, core::ChangeNumber {0}, change);
    core::whenReady(m_store.apply(set), this, [this, promise, change](const Outcome &outcome) {
        finish(promise, outcome, change);
    });
}

Editor::Answer Editor::undo()
{
    return enqueue(Step::Undo);
}

Editor::Answer Editor::redo()
{
    return enqueue(Step::Redo);
}

Editor::Answer Editor::enqueue(Step step)
{
    const auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    m_steps.enqueue({step, promise});
    Q_EMIT pendingCountChanged();
    startNextStep();
    return promise->future();
}

void Editor::startNextStep()
{
    // What the next undo takes back is known only when everything asked for before is answered.
    if (m_writing > 0 || m_steps.isEmpty())
        return;
    const WaitingStep waiting = m_steps.dequeue();
    const std::optional<UndoStep> step
        = waiting.step == Step::Undo ? m_history.nextUndo() : m_history.nextRedo();
    ++m_writing;
    const core::LoggedChange change = loggedRevert(step.value_or(UndoStep {}));
    if (m_isReadOnly)
        return finish(waiting.promise, core::fail(core::ErrorKind::FileReadOnly), change);
    if (!step)
        return finish(waiting.promise, core::ChangeNumber {0}, change);
    if (step->isFinal)
        return passOver(*step, waiting.promise);
    core::whenReady(
        m_store.revert(step->number), this, [this, waiting, change](const Outcome &outcome) {
            finish(waiting.promise, outcome, change);
        });
}

/// Nothing was refused by the file: a step is simply no matter for undo.
void Editor::passOver(const UndoStep &step, const Promise &promise)
{
    --m_writing;
    m_history.passOver(step.number);
    Q_EMIT historyChanged();
    promise->addResult(core::fail(core::Error {
        core::ErrorKind::NotRevertible, QString::number(step.number), step.action.arguments, {}}));
    promise->finish();
    Q_EMIT pendingCountChanged();
    startNextStep();
}

void Editor::finish(const Promise &promise,
                    const Outcome &outcome,
                    const core::LoggedChange &change)
{
    --m_writing;
    if (outcome && *outcome > 0) {
        core::LoggedChange done = change;
        done.number = *outcome;
        m_history.add(done);
        Q_EMIT historyChanged();
        Q_EMIT written(*outcome);
    }
    if (!outcome)
        Q_EMIT refused(outcome.error());
    promise->addResult(outcome);
    promise->finish();
    Q_EMIT pendingCountChanged();
    startNextStep();
}

void Editor::changedElsewhere(const core::Changed &change)
{
    if (change.everything)
        loadHistory();
}

} // namespace ui
