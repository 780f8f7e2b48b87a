// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

namespace core {

/// A part of a package.
struct ZipPart
{
    QByteArray name; ///< word/document.xml
    QByteArray bytes;
};

/// @p parts as the bytes of a zip file, in their order; the same parts give the same bytes. Nothing
/// is written to disk. Error kinds: WriteFailed.
[[nodiscard]] Result<QByteArray> zipBytes(const QList<ZipPart> &parts);

} // namespace core
