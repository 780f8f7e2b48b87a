// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace core {

/// Puts @p arguments into the places %1 … %9 of @p pattern in one pass: what an argument holds is
/// never taken for a place itself. A place without an argument becomes empty.
[[nodiscard]] QString sentence(const QString &pattern, const QStringList &arguments);

} // namespace core
