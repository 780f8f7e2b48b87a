// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/paint_watch.h"

#include <QEvent>
#include <QWidget>

namespace tests {

PaintWatch::PaintWatch(QWidget &widget)
{
    widget.installEventFilter(this);
}

bool PaintWatch::eventFilter(QObject * /*watched*/, QEvent *event)
{
    m_isPainted = m_isPainted || event->type() == QEvent::Paint;
    return false;
}

} // namespace tests
