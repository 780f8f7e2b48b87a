// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/task_bundle.h"

#include <QDate>

namespace core {

/// The deadlines of @p bundle as they stood on @p day: an extension or adjustment dated later has
/// not happened yet, a correction holds on every day. What knownOn() is for facts, for the texts.
[[nodiscard]] QList<Deadline> deadlinesKnownOn(const TaskBundle &bundle, QDate day);

} // namespace core
