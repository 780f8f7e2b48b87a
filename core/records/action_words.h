// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// Second argument of ActionKind::AddTask when the task had been deleted before.
inline const QString kBroughtBack = QStringLiteral("brought_back");

} // namespace core
