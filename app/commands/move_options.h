// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command_line.h"
#include "core/records/event.h"

namespace app {

/// One of the three ways in which a deadline moves, as the command line names it.
enum class MoveWay
{
    Correction, ///< 更正
    Extension, ///< 延期
    Adjustment ///< 调整
};

/// Declares the options by which it is told how the deadlines of an import move.
void addMoveOptions(CommandLine &line);

/// How the deadlines move: kind, reason, and what belongs to the kind; none if nothing was told.
/// Error kind: WrongUsage, also where something is missing.
[[nodiscard]] core::Result<std::optional<core::Event>> moveOf(const CommandLine &line);

} // namespace app

namespace core {

template <> struct EnumKeys<app::MoveWay>
{
    static constexpr EnumKeyTable<app::MoveWay, 3> values {{
        {app::MoveWay::Correction, QLatin1String("correction")},
        {app::MoveWay::Extension, QLatin1String("extension")},
        {app::MoveWay::Adjustment, QLatin1String("adjustment")},
    }};
};

} // namespace core
