// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/next_year.h"
#include "ui/edits/editor.h"
#include "ui/prompts/form.h"

#include <QObject>

namespace ui {

class Prompts;

/// Makes the ledger of the next year out of one of this: asks for name and year, shows every task
/// with what its phrases become, and writes those chosen as one step to undo.
class YearDesk final : public QObject
{
    Q_OBJECT

public:
    /// What it works with; the references must outlive it.
    struct Context
    {
        core::StoreThread &store;
        core::IdSource &ids;
        const core::Clock &clock;
        const core::WorkCalendar &calendar;
        Editor &editor;
        Prompts &prompts;
    };

    explicit YearDesk(const Context &context, QObject *parent = nullptr);

    /// @param taken titles of all ledgers there are.
    void ask(const core::Ledger &original, const QStringList &taken);

Q_SIGNALS:
    void begun(core::Id ledger);
    void failed(const core::Error &error);

private:
    void look(const core::YearPlan &plan, const FormAnswer &done);
    void offer(const core::YearPlan &plan, const QList<core::YearTask> &tasks);
    void confirm(const core::YearPlan &plan);
    void make(const core::YearPlan &plan);
    void write(const core::ChangeSet &set);

    Context m_context;
};

} // namespace ui
