// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/actor.h"
#include "core/records/record_source.h"

#include <QDateTime>

#include <optional>

namespace core {

/// What is said where a program left its file without closing it.
/// @param actor had it open, since @p since (UTC).
/// @param acknowledged number of the last change that was confirmed as saved; 0 = none.
/// @param newest the last change that is there; empty = none.
[[nodiscard]] QString unfinishedText(const Actor &actor,
                                     const QDateTime &since,
                                     ChangeNumber acknowledged,
                                     const std::optional<LoggedChange> &newest);

} // namespace core
