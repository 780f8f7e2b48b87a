// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// The service that keeps the folder of @p path in step with other computers, by the marks such
/// services leave in a folder or by the name they give it; empty = none that is known. Links are
/// followed, and the folders they stand in looked at as well. Such a service may put an older copy
/// in the place of a file that is open. Source: trust.md F10.
[[nodiscard]] QString syncServiceOf(const QString &path);

} // namespace core
