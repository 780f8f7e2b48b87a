// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/mark_sign.h"

namespace core {

QString signOf(ReportMark mark)
{
    if (mark.node)
        return signOf(*mark.node);
    switch (mark.colour) {
    case LightColour::Green: return QStringLiteral("●");
    case LightColour::Yellow: return QStringLiteral("▲");
    case LightColour::Red: return QStringLiteral("■");
    case LightColour::Blue: return QStringLiteral("√");
    case LightColour::Grey: break;
    }
    const bool isStopped
        = mark.reason == LightReason::Suspended || mark.reason == LightReason::Cancelled;
    return isStopped ? QStringLiteral("－") : QStringLiteral("○");
}

QString signOf(ReportNodeState state)
{
    switch (state) {
    case ReportNodeState::Done: return QStringLiteral("√");
    case ReportNodeState::Overdue: return QStringLiteral("！");
    case ReportNodeState::ToCome: return QStringLiteral("○");
    }
    Q_UNREACHABLE();
}

quint32 inkOf(LightColour colour)
{
    switch (colour) {
    case LightColour::Red: return 0xB31B1B;
    case LightColour::Yellow: return 0x9A6200;
    case LightColour::Green: return 0x1E6B3A;
    case LightColour::Blue: return 0x1F4E9E;
    case LightColour::Grey: break;
    }
    return 0x555555;
}

} // namespace core
