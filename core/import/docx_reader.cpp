// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/docx_reader.h"

#include "core/import/docx_document.h"
#include "core/import/xml_part.h"

namespace core {

Result<QList<SheetGrid>> readDocx(ZipPackage &package, const QString &document, const QString &path)
{
    DocxDocument handler;
    if (auto done = readXml(package, document, path, handler); !done)
        return fail(done.error());
    return handler.result(path);
}

} // namespace core
