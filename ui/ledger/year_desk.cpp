// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/year_desk.h"

#include "core/models/when_ready.h"
#include "core/wording/error_text.h"
#include "ui/ledger/year_form.h"
#include "ui/ledger/year_rows.h"
#include "ui/prompts/prompts.h"

namespace ui {

YearDesk::YearDesk(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void YearDesk::ask(const core::Ledger &original, const QStringList &taken)
{
    Form form = yearForm(original, taken, m_context.clock.today());
    form.submit = [this, original](const FormValues &values, const FormAnswer &done) {
        const core::YearStep step {original, ledgerIn(values, original)};
        look({step, {}, closesOriginal(values)}, done);
    };
    m_context.prompts.fillIn(form);
}

/// Reads the tasks; the form closes once they are there.
void YearDesk::look(const core::YearPlan &plan, const FormAnswer &done)
{
    using Tasks = QList<core::YearTask>;
    const auto answer = m_context.store.read<Tasks>(
        [step = plan.step, today = m_context.clock.today(), calendar = m_context.calendar](
            const core::RecordSource &source) {
            return core::yearTasks(source, step, today, calendar);
        });
    core::whenReady(answer, this, [this, plan, done](const core::Result<Tasks> &tasks) {
        done(tasks ? QString() : core::errorText(tasks.error()));
        if (tasks)
            offer(plan, *tasks);
    });
}

void YearDesk::offer(const core::YearPlan &plan, const QList<core::YearTask> &tasks)
{
    const YearRows rows = yearRows(tasks);
    const auto makeWith = [this, plan](const QSet<core::Id> &chosen) {
        core::YearPlan wanted = plan;
        wanted.tasks = chosen;
        confirm(wanted);
    };
    const QSet<core::Id> every(rows.tasks.cbegin(), rows.tasks.cend());
    TableVerb all {tr("Take all %n along", nullptr, static_cast<int>(tasks.size())),
                   [makeWith, every](const QList<int> & /*rows*/) { makeWith(every); }};
    TableVerb some {tr("Take selected along"), [makeWith, rows](const QList<int> &selected) {
                        QSet<core::Id> chosen;
                        for (const int row : selected)
                            chosen.insert(rows.tasks.at(row));
                        makeWith(chosen);
                    }};
    all.takesSeveral = some.takesSeveral = true;
    TableRequest request;
    request.title = tr("Tasks for “%1”").arg(plan.step.next.title);
    request.remark
        = tr("Units, people, measures, standards and targets come along; states, reports "
             "and evidence do not. What is carried over keeps its first due date. Years "
             "within texts stay: “Replace” changes them. All of it is one step to undo.");
    request.emptyText
        = tr("“%1” has no tasks that could be taken along.").arg(plan.step.original.title);
    request.model = rows.model;
    request.wideColumn = 1;
    request.verbs = {all, some};
    m_context.prompts.showTable(request);
}

/// A list is easily clicked on to look at it: nothing is made without a yes.
void YearDesk::confirm(const core::YearPlan &plan)
{
    const QString closing = plan.closesOriginal
        ? tr("“%1” is closed with it.").arg(plan.step.original.title)
        : tr("“%1” stays as it is.").arg(plan.step.original.title);
    m_context.prompts.ask(
        {tr("Make “%1” with %n task(s)?", nullptr, static_cast<int>(plan.tasks.size()))
             .arg(plan.step.next.title),
         closing,
         tr("Make ledger")},
        [this, plan] { make(plan); });
}

void YearDesk::make(const core::YearPlan &plan)
{
    const auto answer = m_context.store.read<core::ChangeSet>(
        [plan,
         today = m_context.clock.today(),
         calendar = m_context.calendar,
         &ids = m_context.ids](const core::RecordSource &source) {
            return core::beginYear(source, plan, ids, today, calendar);
        });
    core::whenReady(answer, this, [this](const core::Result<core::ChangeSet> &set) {
        if (set)
            write(*set);
        else
            Q_EMIT failed(set.error());
    });
}

void YearDesk::write(const core::ChangeSet &set)
{
    const core::Id ledger = core::idOf(*set.changes.constFirst().after);
    core::whenReady(m_context.editor.apply(set),
                    this,
                    [this, ledger](const core::Result<core::ChangeNumber> &written) {
                        if (written)
                            Q_EMIT begun(ledger);
                        else
                            Q_EMIT failed(written.error());
                    });
}

} // namespace ui
