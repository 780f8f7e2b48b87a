// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/ledger_model.h"
#include "ui/edits/editor.h"
#include "ui/ledger/ledger_rules_form.h"
#include "ui/ledger/reminder_rules_form.h"

#include <functional>
#include <optional>

namespace ui {

class Prompts;
class YearDesk;

/// What is done to a ledger as a whole: its rules, closing and reopening, the ledger of the next
/// year.
class LedgerKeeper final : public QObject
{
    Q_OBJECT

public:
    /// What it works with; the references must outlive it.
    struct Context
    {
        core::StoreThread &store;
        const core::LedgerModel &model;
        core::IdSource &ids;
        const core::Clock &clock;
        const core::WorkCalendar &calendar;
        Editor &editor;
        Prompts &prompts;
    };

    explicit LedgerKeeper(const Context &context, QObject *parent = nullptr);

    // Each is about the ledger of @p task, or the first one shown.

    /// Whether it is closed; nothing while no ledger is shown.
    [[nodiscard]] std::optional<bool> isClosed(core::Id task) const;

    /// Asks for the rules and what the ledger counts down to, and sets them.
    void changeRules(core::Id task);

    /// Asks which steps of the reminder ladder are on and sets them.
    void changeReminders(core::Id task);

    /// Closes the ledger after a question: it takes no changes from then on.
    void close(core::Id task);

    void reopen(core::Id task);

    /// Asks what the ledger of the next year begins with, and makes it; begun() follows.
    void beginYear(core::Id task);

Q_SIGNALS:
    void begun(core::Id ledger);
    void refused(const QString &reason); ///< for the status bar
    void failed(const core::Error &error);

private:
    /// Gets the ledger, and all of the file.
    using LedgerStep
        = std::function<void(const core::Ledger &ledger, const QList<core::Ledger> &all)>;
    using SettingsStep = std::function<void(const QList<core::Setting> &settings)>;

    [[nodiscard]] core::Id ledgerOf(core::Id task) const;
    void withLedgerOf(core::Id task, const LedgerStep &then);
    [[nodiscard]] RuleCounter counterFor(core::Id ledger) const;
    void withSettings(const SettingsStep &then);
    void askRules(const core::Ledger &ledger, const QList<core::Setting> &settings);
    void askReminders(const core::Ledger &ledger);
    [[nodiscard]] StepCounts stepCountsOf(core::Id ledger) const;
    void askToClose(const core::Ledger &ledger);
    void setClosed(const core::Ledger &ledger, bool isClosed);

    Context m_context;
    YearDesk *m_year;
};

} // namespace ui
