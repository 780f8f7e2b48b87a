// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/undo_actions.h"

#include "core/models/when_ready.h"
#include "core/rules/lifecycle.h"
#include "core/wording/action_text.h"
#include "core/wording/error_text.h"
#include "core/wording/terms.h"
#include "ui/actions/actions.h"
#include "ui/ledger/short_line.h"
#include "ui/prompts/prompts.h"

#include <QAction>

namespace ui {

namespace {

/// Characters of a step in the menu: measures and tasks may be whole paragraphs.
constexpr qsizetype kLongestStepName = 60;

QString nameOf(const std::optional<UndoStep> &step)
{
    return step ? shortLine(core::actionText(step->action), kLongestStepName) : QString();
}

} // namespace

UndoActions::UndoActions(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    connect(m_context.actions.action(ActionId::Undo), &QAction::triggered, this, [this] {
        m_context.finishTyping();
        tellIfFailed(m_context.editor.undo());
    });
    connect(m_context.actions.action(ActionId::Redo), &QAction::triggered, this, [this] {
        m_context.finishTyping();
        tellIfFailed(m_context.editor.redo());
    });
    connect(&m_context.editor, &Editor::historyChanged, this, &UndoActions::updateNames);
}

void UndoActions::updateNames()
{
    const History &history = m_context.editor.history();
    m_context.actions.setUndoNames(nameOf(history.nextUndo()), nameOf(history.nextRedo()));
}

void UndoActions::tellIfFailed(const Editor::Answer &answer)
{
    core::whenReady(answer, this, [this](const core::Result<core::ChangeNumber> &done) {
        if (done)
            return;
        if (done.error().kind == core::ErrorKind::NotRevertible)
            offerAnswer({core::ActionKind::TakeStep, done.error().arguments});
        else
            m_context.prompts.tell({core::errorText(done.error()), {}, {}});
    });
}

/// A step of the lifecycle is not undone but answered by another one.
void UndoActions::offerAnswer(const core::Action &step)
{
    const auto kind = core::valueOfKey<core::EventKind>(step.arguments.value(0));
    if (!kind)
        return;
    const Question question {
        tr("“%1” is not undone: what was decided is answered by a decision, with a reason.")
            .arg(core::actionText(step)),
        tr("Task: %1\nUndo once more takes back what was done before.")
            .arg(step.arguments.value(1)),
        //: %1: the step that answers, such as Reopen; a form follows
        tr("%1…").arg(core::termOf(core::answerTo(*kind)))};
    m_context.prompts.ask(question, [this, step] { m_context.answerStep(step); });
}

} // namespace ui
