// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/undo_actions.h"

#include "core/models/when_ready.h"
#include "core/wording/action_text.h"
#include "core/wording/error_text.h"
#include "ui/actions/actions.h"
#include "ui/prompts/prompts.h"

#include <QAction>

namespace ui {

namespace {

QString nameOf(const std::optional<UndoStep> &step)
{
    return step ? core::actionText(step->action) : QString();
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
        if (!done)
            m_context.prompts.tell({core::errorText(done.error()), {}, {}});
    });
}

} // namespace ui
