// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QVariant>

namespace core {

/// The link of the log's hash chain that follows @p before: SHA-256 over @p before and @p values as
/// they are stored, each with its length, so that no two rows say the same.
[[nodiscard]] QByteArray nextHash(const QByteArray &before, const QVariantList &values);

} // namespace core
