// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/help_desk.h"

#include "ui/actions/actions.h"
#include "ui/help/manual_window.h"
#include "ui/main_window/help_text.h"

#include <QAction>

namespace ui {

HelpDesk::HelpDesk(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    const auto on = [this](ActionId id, auto slot) {
        connect(m_context.actions.action(id), &QAction::triggered, this, slot);
    };
    on(ActionId::Manual, [this] { openManual(m_context.chapter()); });
    on(ActionId::FiveMinutes, [this] { openManual(QStringLiteral("five-minutes")); });
    on(ActionId::Keyboard, [this] { m_context.prompts.tell(keyboardHelp(m_context.actions)); });
    on(ActionId::About, [this] { m_context.prompts.tell(aboutText()); });
}

void HelpDesk::openManual(const QString &chapter)
{
    if (!m_manual)
        m_manual = new ManualWindow(m_context.clock, m_context.prompts, &m_context.window);
    m_manual->open(chapter);
}

} // namespace ui
