// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/task_steps.h"

#include "core/import/given_file_reader.h"
#include "core/models/when_ready.h"
#include "core/rules/declared_risk.h"
#include "core/rules/lifecycle.h"
#include "core/views/task_step.h"
#include "core/wording/error_text.h"
#include "ui/edits/form_writer.h"
#include "ui/edits/step_form.h"
#include "ui/prompts/prompts.h"

#include <algorithm>

namespace ui {

namespace {

const core::Deadline *deadlineOf(const core::TaskBundle &texts, core::Id id)
{
    if (!id.isSet())
        return core::movableDeadline(texts);
    const auto found = std::find_if(texts.deadlines.cbegin(),
                                    texts.deadlines.cend(),
                                    [id](const core::Deadline &each) { return each.id == id; });
    return found == texts.deadlines.cend() ? nullptr : &*found;
}

Form formOf(const StepForm &forms, core::EventKind kind)
{
    if (kind == core::EventKind::Closed)
        return forms.closing();
    return core::tellsRisk(kind) ? forms.risk(kind) : forms.stop(kind);
}

} // namespace

TaskSteps::TaskSteps(const Context &context)
    : m_context(context)
{
}

bool TaskSteps::canTake(core::EventKind kind, core::Id task) const
{
    const core::TaskFacts *facts = m_context.model.facts().find(task);
    if (!facts || facts->hasChildren || !core::canTake(kind, facts->state))
        return false;
    return kind != core::EventKind::RiskWithdrawn || core::declaredRisk(*facts);
}

StepSubject TaskSteps::subject(const core::TaskBundle &texts) const
{
    const core::LedgerModel &model = m_context.model;
    const core::Id task = texts.task.id;
    const core::TaskFacts *facts = model.facts().find(task);
    return {
        texts,
        facts ? std::optional(*facts) : std::nullopt,
        [&model, task](const core::Event &draft) { return model.completedStep(task, draft); },
        [&model, task](const core::Event &draft) { return model.stepFaults(task, draft); },
    };
}

void TaskSteps::take(core::EventKind kind, core::Id task)
{
    if (core::movesDeadline(kind)) {
        (void)moveDeadline(task);
        return;
    }
    const core::TaskBundle *texts = m_context.model.bundle(task);
    if (!texts) {
        Q_EMIT failed({core::ErrorKind::NotFound, {}, {}, {}});
        return;
    }
    if (!canTake(kind, task)) {
        Q_EMIT failed({core::ErrorKind::StepImpossible,
                       texts->task.displayName(),
                       {core::keyOf(texts->task.state)},
                       {}});
        return;
    }
    const StepForm forms(subject(*texts), m_context.calendar, m_context.clock.today());
    Form form = formOf(forms, kind);
    form.submit = [this, kind, task](const FormValues &values, const FormAnswer &done) {
        readAndWrite(task, StepForm::draftOf(values, kind), StepForm::filesOf(values), done);
    };
    m_context.prompts.fillIn(form);
}

TaskSteps::Answer TaskSteps::moveDeadline(core::Id task, core::Id deadline, const QString &phrase)
{
    const auto promise = std::make_shared<QPromise<core::Result<core::ChangeNumber>>>();
    promise->start();
    const auto finish = [promise](const core::Result<core::ChangeNumber> &result) {
        promise->addResult(result);
        promise->finish();
    };
    const core::TaskBundle *texts = m_context.model.bundle(task);
    const core::Deadline *moved = texts ? deadlineOf(*texts, deadline) : nullptr;
    if (!moved) {
        const core::Error error {core::ErrorKind::NotFound, tr("Deadline"), {}, {}};
        Q_EMIT failed(error);
        finish(core::fail(error));
        return promise->future();
    }
    const StepForm forms(subject(*texts), m_context.calendar, m_context.clock.today());
    Form form = forms.move(*moved, phrase);
    form.submit
        = [this, task, id = moved->id, finish](const FormValues &values, const FormAnswer &done) {
              core::Event draft = StepForm::draftOf(values, core::EventKind::DueCorrected);
              draft.deadline = id;
              write(task, draft, {}, [finish, done](const QString &refusal) {
                  done(refusal);
                  if (refusal.isEmpty())
                      finish(core::ChangeNumber {0});
              });
          };
    form.cancelled = [finish] { finish(core::ChangeNumber {0}); };
    m_context.prompts.fillIn(form);
    return promise->future();
}

void TaskSteps::readAndWrite(core::Id task,
                             const core::Event &draft,
                             const QStringList &paths,
                             const FormAnswer &done)
{
    if (paths.isEmpty()) {
        write(task, draft, {}, done);
        return;
    }
    using Files = core::Result<QList<core::GivenFile>>;
    const auto files = m_background.run<Files>([paths] { return core::readGivenFiles(paths); });
    core::whenReady(files, this, [this, task, draft, done](const Files &read) {
        if (read)
            write(task, draft, *read, done);
        else
            done(core::errorText(read.error()));
    });
}

void TaskSteps::write(core::Id task,
                      const core::Event &draft,
                      const QList<core::GivenFile> &files,
                      const FormAnswer &done)
{
    writeForForm(m_context.model.stepChange(task, draft, files), m_context.editor, this, done);
}

void TaskSteps::answer(const core::Action &action)
{
    const auto kind = core::valueOfKey<core::EventKind>(action.arguments.value(0));
    const core::Id task {action.arguments.value(2).toLongLong()};
    if (kind)
        take(core::answerTo(*kind), task);
}

} // namespace ui
