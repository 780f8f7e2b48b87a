// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/edits/editor.h"

#include <functional>

namespace ui {

class Actions;
class Prompts;

/// Ties 撤销 and 恢复 to the editor: what they do, and what they would do next.
class UndoActions final : public QObject
{
    Q_OBJECT

public:
    /// What the actions work on; the references must outlive them.
    struct Context
    {
        Actions &actions;
        Editor &editor;
        Prompts &prompts;
        std::function<void()> finishTyping; ///< before anything is taken back
        std::function<void(const core::Action &)> answerStep; ///< asks for what answers a step
    };

    explicit UndoActions(const Context &context, QObject *parent = nullptr);

    /// Names again, after the history or the language has changed.
    void updateNames();

private:
    void tellIfFailed(const Editor::Answer &answer);
    void offerAnswer(const core::Action &step);

    Context m_context;
};

} // namespace ui
