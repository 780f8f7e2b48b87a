// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id_source.h"
#include "core/views/edit_context.h"
#include "core/views/known_task.h"
#include "ui/edits/editor.h"
#include "ui/edits/form_writer.h"
#include "ui/edits/step_form.h"
#include "ui/timeline/bar_drag.h"

#include <memory>

namespace ui {

class Prompts;

/// Writes what was dragged on the timeline. A start is written at once, like a cell; a deadline
/// moves only by one of its three ways, so the form 改时限 asks, once, and what came of it is one
/// change together with the start.
class BarMover final : public QObject
{
    Q_OBJECT

public:
    /// What the mover works on; the references must outlive it.
    struct Context
    {
        core::StoreThread &store;
        const core::Clock &clock;
        core::IdSource &ids;
        const core::WorkCalendar &calendar;
        Editor &editor;
        Prompts &prompts;
    };

    explicit BarMover(const Context &context, QObject *parent = nullptr);

    /// Asks for what @p move needs and writes it. Nothing is written if the user gives the form up;
    /// nothing is begun while an earlier move is asked about.
    void move(const BarMove &move);

Q_SIGNALS:
    /// Error kinds of RecordSource and Store::apply(); NotFound if the task or its deadline is no
    /// longer there, LedgerClosed, FileReadOnly, StepImpossible.
    void failed(const core::Error &error);

private:
    using Known = std::shared_ptr<const core::KnownTask>;

    [[nodiscard]] core::EditContext contextOf(const core::KnownTask &task) const;
    [[nodiscard]] core::Result<core::ChangeSet> startChange(const Known &task, QDate start) const;
    void fail(const core::Error &error);
    void moveKnown(const Known &task, const BarMove &move);
    void writeStart(const Known &task, QDate start);
    void askForDeadline(const Known &task, const BarMove &move);
    void write(const Known &task, const core::Event &draft, QDate start, const FormAnswer &done);

    Context m_context;
    bool m_isAsking = false; ///< a form is open, or on its way
};

} // namespace ui
