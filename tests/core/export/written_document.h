// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/docx_file.h"
#include "core/import/file_reader.h"
#include "core/import/zip_package.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

namespace tests {

/// A workbook written out as a Word document and read back: as tables, and part by part.
class WrittenDocument
{
public:
    explicit WrittenDocument(const core::Workbook &workbook)
    {
        const auto bytes = core::docxBytes(workbook);
        REQUIRE(bytes.has_value());
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(*bytes) == bytes->size());
    }

    /// Its tables; it must have one.
    [[nodiscard]] QList<core::SheetGrid> tables() const
    {
        const auto read = core::readTables(path());
        REQUIRE(read.has_value());
        return *read;
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("w.docx")); }

    /// The XML of a part: word/styles.xml.
    [[nodiscard]] QString part(const char *name) const
    {
        auto package = core::ZipPackage::open(path());
        REQUIRE(package.has_value());
        const auto part = package->readAll(QString::fromLatin1(name), 64 << 20);
        REQUIRE(part.has_value());
        return QString::fromUtf8(*part);
    }

    [[nodiscard]] QString document() const { return part("word/document.xml"); }

private:
    QTemporaryDir m_folder;
};

} // namespace tests
