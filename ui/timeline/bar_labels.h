// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/enum_keys.h"
#include "core/views/timeline_line.h"
#include "ui/prompts/form.h"

namespace ui {

/// What can stand beside a bar.
enum class BarLabel
{
    None,
    Name, ///< of the task
    Person, ///< responsible persons
    Deadline,
    Status ///< percentage and reason
};

/// What stands left of a bar, right of it, and at the right edge of the time.
struct BarLabels
{
    BarLabel left = BarLabel::None;
    BarLabel right = BarLabel::Status;
    BarLabel edge = BarLabel::None;

    bool operator==(const BarLabels &) const = default;
};

/// Puts the labels into the row of a task; that of a group has none.
void applyLabels(core::TimelineLine &line, BarLabels labels);

/// The form that chooses them; @p use is called with what was chosen.
[[nodiscard]] Form barLabelsForm(BarLabels labels, const std::function<void(BarLabels)> &use);

} // namespace ui

namespace core {

template <> struct EnumKeys<ui::BarLabel>
{
    static constexpr EnumKeyTable<ui::BarLabel, 5> values {{
        {ui::BarLabel::None, QLatin1String("none")},
        {ui::BarLabel::Name, QLatin1String("name")},
        {ui::BarLabel::Person, QLatin1String("person")},
        {ui::BarLabel::Deadline, QLatin1String("deadline")},
        {ui::BarLabel::Status, QLatin1String("status")},
    }};
};

} // namespace core
