// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start_trace.h"

#include <QEvent>

#include <utility>

namespace app {

StartTrace::StartTrace(ui::MainWindow &window, Say say)
    : m_say(std::move(say))
{
    window.installEventFilter(this);
    connect(
        &window,
        &ui::MainWindow::firstRowsPainted,
        this,
        [this] { m_say("first rows painted"); },
        Qt::SingleShotConnection);
}

bool StartTrace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return QObject::eventFilter(watched, event);
    watched->removeEventFilter(this);
    m_say("window painted");
    return false;
}

} // namespace app
