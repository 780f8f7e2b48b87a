// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store_thread.h"
#include "ui/edits/history.h"

#include <QQueue>

namespace ui {

/// Through it every page writes: applies change sets on the write lane, one after the other, and
/// keeps the history of what can be undone. Nothing is taken as written before the store has
/// answered.
class Editor final : public QObject
{
    Q_OBJECT

public:
    /// What a write gives: the number of the change, 0 if there was nothing to write.
    using Answer = QFuture<core::Result<core::ChangeNumber>>;

    /// @param store must outlive the editor.
    explicit Editor(core::StoreThread &store, QObject *parent = nullptr);

    /// Reads the log of the file that has just been opened, so that what was done before can be
    /// undone.
    void loadHistory();

    /// Forgets the history, as when the file is closed.
    void clear();

    /// Nobody may write: every call is answered with FileReadOnly.
    void setReadOnly(bool isReadOnly);
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }

    /// Writes @p set. Error kinds of Store::apply(), FileReadOnly.
    [[nodiscard]] Answer apply(const core::ChangeSet &set);

    /// Writes a set that is still being made on the read lane. Error kinds also those of its
    /// making.
    [[nodiscard]] Answer apply(const QFuture<core::Result<core::ChangeSet>> &set);

    /// Takes back the last change, or makes it again, once everything asked for before is written.
    /// Error kinds of Store::revert(), FileReadOnly; for a step of the lifecycle NotRevertible with
    /// the arguments of its action: it is passed over, the next undo comes to what was before it.
    [[nodiscard]] Answer undo();
    [[nodiscard]] Answer redo();

    [[nodiscard]] const History &history() const { return m_history; }

    /// Writes that are not answered yet.
    [[nodiscard]] int pendingCount() const;

Q_SIGNALS:
    void historyChanged();
    void pendingCountChanged();

    /// After every write that has reached the file.
    void written(core::ChangeNumber number);

    /// After every write that has not, as its answer says too.
    void refused(const core::Error &error);

private:
    using Promise = std::shared_ptr<QPromise<core::Result<core::ChangeNumber>>>;
    using Outcome = core::Result<core::ChangeNumber>;
    enum class Step
    {
        Undo,
        Redo
    };
    struct WaitingStep
    {
        Step step;
        Promise promise;
    };

    [[nodiscard]] Answer enqueue(Step step);
    void write(const core::ChangeSet &set, const Promise &promise);
    void startNextStep();
    void finish(const Promise &promise, const Outcome &outcome, const core::LoggedChange &change);
    void passOver(const UndoStep &step, const Promise &promise);
    void changedElsewhere(const core::Changed &change);

    core::StoreThread &m_store;
    History m_history;
    QQueue<WaitingStep> m_steps;
    int m_writing = 0;
    bool m_isReadOnly = false;
};

} // namespace ui
