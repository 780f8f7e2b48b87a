// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/import/xml_reader.h"
#include "core/import/zip_package.h"

namespace core {

/// Reads @p part of a package through @p handler. Error kinds: those of ZipPackage::read and
/// XmlReader::feed.
/// @param path what errors name.
[[nodiscard]] Result<void>
readXml(ZipPackage &package, const QString &part, const QString &path, XmlHandler &handler);

} // namespace core
