// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QByteArray;

namespace core {

/// Whether @p file holds a whole package: it was not cut, and no part of it is
/// empty, cut or damaged. A hole inside a part is not seen.
[[nodiscard]] bool isWholePackage(const QByteArray &file);

} // namespace core
