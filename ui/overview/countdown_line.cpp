// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/countdown_line.h"

#include "core/wording/countdown_text.h"
#include "ui/style/plain_tool_tip.h"

namespace ui {

CountdownLine::CountdownLine(QWidget *parent)
    : PlainLabel(parent)
{
    setWordWrap(true);
    hide();
}

void CountdownLine::setCountdowns(const QList<core::CountdownDays> &countdowns)
{
    QStringList lines;
    QStringList days;
    for (const core::CountdownDays &each : countdowns) {
        lines.append(core::countdownText(each));
        days.append(each.countdown.day.toString(Qt::ISODate));
    }
    setText(lines.join(u'\n'));
    setToolTip(plainToolTip(days.join(u'\n')));
    setVisible(!countdowns.isEmpty());
}

} // namespace ui
