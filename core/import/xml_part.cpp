// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xml_part.h"

namespace core {

Result<void>
readXml(ZipPackage &package, const QString &part, const QString &path, XmlHandler &handler)
{
    XmlReader reader(handler, path, part);
    const auto fed
        = package.read(part, [&reader](QByteArrayView piece) { return reader.feed(piece); });
    return fed ? reader.finish() : fed;
}

} // namespace core
