// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_keeper.h"

#include "core/models/when_ready.h"
#include "core/views/reminder_list.h"
#include "ui/edits/form_writer.h"
#include "ui/ledger/countdown_fields.h"
#include "ui/ledger/year_desk.h"
#include "ui/prompts/prompts.h"

#include <algorithm>

namespace ui {

namespace {
constexpr qsizetype kMostCounted = 20'000; ///< tasks whose lights are counted at every key

core::ChangeSet settingsChange(const core::Ledger &ledger, const core::Ledger &changed)
{
    core::ChangeSet set {
        core::ChangeKind::Settings, {core::ActionKind::EditSettings, {ledger.title}}, {}, {}};
    set.edit(ledger, changed);
    return set;
}

/// The store does not know that a countdown belongs to a ledger, which may be closed.
[[nodiscard]] core::Result<core::ChangeSet> allowedIn(const core::Ledger &ledger,
                                                      const core::ChangeSet &set)
{
    const bool changesSetting = set.changes.size() > 1;
    if (ledger.isClosed && changesSetting)
        return core::fail(core::ErrorKind::LedgerClosed, ledger.title);
    return set;
}

} // namespace

LedgerKeeper::LedgerKeeper(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_year(new YearDesk({context.store,
                           context.ids,
                           context.clock,
                           context.calendar,
                           context.editor,
                           context.prompts},
                          this))
{
    connect(m_year, &YearDesk::begun, this, &LedgerKeeper::begun);
    connect(m_year, &YearDesk::failed, this, &LedgerKeeper::failed);
}

/// That of @p task, or the first one shown; none while none is shown.
core::Id LedgerKeeper::ledgerOf(core::Id task) const
{
    if (const core::TaskFacts *facts = m_context.model.facts().find(task))
        return facts->ledger;
    const QList<core::Ledger> &shown = m_context.model.ledgers();
    return shown.isEmpty() ? core::Id {} : shown.first().id;
}

std::optional<bool> LedgerKeeper::isClosed(core::Id task) const
{
    const core::Id wanted = ledgerOf(task);
    for (const core::Ledger &ledger : m_context.model.ledgers()) {
        if (ledger.id == wanted)
            return ledger.isClosed;
    }
    return std::nullopt;
}

/// The ledger is read anew: the model may still be reading.
void LedgerKeeper::withLedgerOf(core::Id task, const LedgerStep &then)
{
    const core::Id wanted = ledgerOf(task);
    const auto answer = m_context.store.read<QList<core::Ledger>>(
        [](const core::RecordSource &source) { return source.ledgers(); });
    core::whenReady(
        answer, this, [this, wanted, then](const core::Result<QList<core::Ledger>> &ledgers) {
            if (!ledgers)
                return Q_EMIT failed(ledgers.error());
            const auto found = std::find_if(
                ledgers->cbegin(), ledgers->cend(), [wanted](const core::Ledger &ledger) {
                    return wanted.isSet() ? ledger.id == wanted : !ledger.isClosed;
                });
            if (found == ledgers->cend())
                return Q_EMIT failed({core::ErrorKind::NotFound, {tr("Ledger")}, {}, {}});
            then(*found, *ledgers);
        });
}

void LedgerKeeper::changeRules(core::Id task)
{
    withLedgerOf(task, [this](const core::Ledger &ledger, const auto & /*all*/) {
        withSettings(
            [this, ledger](const QList<core::Setting> &settings) { askRules(ledger, settings); });
    });
}

/// The settings of the file are read anew as well.
void LedgerKeeper::withSettings(const SettingsStep &then)
{
    using Settings = QList<core::Setting>;
    const auto answer = m_context.store.read<Settings>(
        [](const core::RecordSource &source) { return source.settings(); });
    core::whenReady(answer, this, [this, then](const core::Result<Settings> &settings) {
        if (settings)
            then(*settings);
        else
            Q_EMIT failed(settings.error());
    });
}

/// Counts while somebody types; what would take long is not counted.
RuleCounter LedgerKeeper::counterFor(core::Id ledger) const
{
    const core::LedgerFacts facts = m_context.model.facts();
    if (facts.tasks().size() > kMostCounted)
        return {};
    return [facts, ledger, &calendar = m_context.calendar](const core::LightRules &rules) {
        return core::ruleCounts(facts, ledger, rules, calendar);
    };
}

/// Rules and countdown are one step to undo.
void LedgerKeeper::askRules(const core::Ledger &ledger, const QList<core::Setting> &settings)
{
    const QDate today = m_context.clock.today();
    Form form = ledgerRulesForm(ledger, today, counterFor(ledger.id));
    addCountdownFields(form, core::countdownOf(settings, ledger.id), today, m_context.calendar);
    form.submit
        = [this, ledger, settings, today](const FormValues &values, const FormAnswer &done) {
              core::ChangeSet set = settingsChange(ledger, ledgerWithRules(ledger, values));
              const core::Countdown countdown = countdownIn(values, today, m_context.calendar);
              core::setCountdown(set, settings, ledger.id, countdown, m_context.ids);
              writeForForm(allowedIn(ledger, set), m_context.editor, this, done);
          };
    m_context.prompts.fillIn(form);
}

void LedgerKeeper::changeReminders(core::Id task)
{
    withLedgerOf(
        task, [this](const core::Ledger &ledger, const auto & /*all*/) { askReminders(ledger); });
}

StepCounts LedgerKeeper::stepCountsOf(core::Id ledger) const
{
    const core::LedgerFacts &facts = m_context.model.facts();
    if (facts.tasks().size() > kMostCounted)
        return {};
    return core::stepCounts(facts, ledger, m_context.calendar);
}

void LedgerKeeper::askReminders(const core::Ledger &ledger)
{
    Form form = reminderRulesForm(ledger, stepCountsOf(ledger.id));
    form.submit = [this, ledger](const FormValues &values, const FormAnswer &done) {
        writeForForm(settingsChange(ledger, ledgerWithReminders(ledger, values)),
                     m_context.editor,
                     this,
                     done);
    };
    m_context.prompts.fillIn(form);
}

void LedgerKeeper::close(core::Id task)
{
    withLedgerOf(task, [this](const core::Ledger &ledger, const auto & /*all*/) {
        if (ledger.isClosed)
            Q_EMIT refused(tr("“%1” is closed already.").arg(ledger.title));
        else
            askToClose(ledger);
    });
}

void LedgerKeeper::askToClose(const core::Ledger &ledger)
{
    m_context.prompts.ask(
        {tr("Close “%1”?").arg(ledger.title),
         tr("It can be looked at, printed and exported as before, but nothing in it can be changed "
            "until it is reopened. Alerts and the overview leave it out."),
         tr("Close ledger")},
        [this, ledger] { setClosed(ledger, true); });
}

void LedgerKeeper::reopen(core::Id task)
{
    withLedgerOf(task, [this](const core::Ledger &ledger, const auto & /*all*/) {
        if (ledger.isClosed)
            setClosed(ledger, false);
        else
            Q_EMIT refused(tr("“%1” is not closed.").arg(ledger.title));
    });
}

void LedgerKeeper::setClosed(const core::Ledger &ledger, bool isClosed)
{
    core::Ledger changed = ledger;
    changed.isClosed = isClosed;
    const auto kind = isClosed ? core::ActionKind::CloseLedger : core::ActionKind::ReopenLedger;
    core::ChangeSet set {core::ChangeKind::Edit, {kind, {ledger.title}}, {}, {}};
    set.edit(ledger, changed);
    core::whenReady(
        m_context.editor.apply(set), this, [this](const core::Result<core::ChangeNumber> &written) {
            if (!written)
                Q_EMIT failed(written.error());
        });
}

void LedgerKeeper::beginYear(core::Id task)
{
    withLedgerOf(task, [this](const core::Ledger &ledger, const QList<core::Ledger> &all) {
        QStringList taken;
        for (const core::Ledger &each : all)
            taken.append(each.title);
        m_year->ask(ledger, taken);
    });
}

} // namespace ui
