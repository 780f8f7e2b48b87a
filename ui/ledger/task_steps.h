// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/ledger_model.h"
#include "ui/edits/editor.h"
#include "ui/edits/step_form.h"
#include "ui/prompts/form.h"
#include "ui/style/background.h"

namespace ui {

class Prompts;

/// The steps in the life of a task as the page takes them: each is asked for on a form and written
/// when the form is done.
class TaskSteps final : public QObject
{
    Q_OBJECT

public:
    using Answer = Editor::Answer;

    /// What the steps work on; the references must outlive them.
    struct Context
    {
        core::LedgerModel &model;
        const core::Clock &clock;
        const core::WorkCalendar &calendar;
        Editor &editor;
        Prompts &prompts;
    };

    explicit TaskSteps(const Context &context);

    /// Whether @p task can take the step @p kind now.
    [[nodiscard]] bool canTake(core::EventKind kind, core::Id task) const;

    /// Asks for a closing, a stop or a reopening of @p task, or for the move of its deadline.
    void take(core::EventKind kind, core::Id task);

    /// Asks how @p deadline of @p task (none: the one the task is judged on) moves to @p phrase.
    /// The answer is 0 if the user gives it up. Error kinds of LedgerModel::stepChange().
    Answer moveDeadline(core::Id task, core::Id deadline = {}, const QString &phrase = {});

    /// Asks for the step that answers the one @p action names.
    void answer(const core::Action &action);

Q_SIGNALS:
    void failed(const core::Error &error);

private:
    [[nodiscard]] StepSubject subject(const core::TaskBundle &texts) const;
    void readAndWrite(core::Id task,
                      const core::Event &draft,
                      const QStringList &paths,
                      const FormAnswer &done);
    void write(core::Id task,
               const core::Event &draft,
               const QList<core::GivenFile> &files,
               const FormAnswer &done);

    Context m_context;
    Background m_background;
};

} // namespace ui
