// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/timeline.h"
#include "ui/timeline/bar_labels.h"

#include <QSet>

namespace ui {

/// How a user has set up the timeline; kept from one run to the next.
struct TimelineSetup
{
    core::TimelineGrouping grouping = core::TimelineGrouping::Unit;
    double pixelsPerDay = 0; ///< 0 = as at first
    double tableWidth = 0; ///< 0 = as at first
    bool isLocked = false; ///< bars cannot be dragged
    BarLabels labels;
    QSet<core::TimelineKey> collapsed; ///< groups, of whatever file

    /// As a text that timelineSetup() reads again.
    [[nodiscard]] QString toText() const;

    bool operator==(const TimelineSetup &) const = default;
};

/// Reads what toText() wrote; what cannot be read is as at first.
[[nodiscard]] TimelineSetup timelineSetup(const QString &text);

} // namespace ui
