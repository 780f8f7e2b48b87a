// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/xlsx_file.h"
#include "core/import/file_reader.h"
#include "core/import/zip_package.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

namespace tests {

/// A workbook written out and read back: as tables, and part by part.
class WrittenWorkbook
{
public:
    explicit WrittenWorkbook(const core::Workbook &workbook)
    {
        const auto bytes = core::xlsxBytes(workbook);
        REQUIRE(bytes.has_value());
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(*bytes) == bytes->size());
        file.close();
        const auto read = core::readTables(path());
        REQUIRE(read.has_value());
        sheets = *read;
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("w.xlsx")); }

    /// The XML of a part: xl/worksheets/sheet1.xml.
    [[nodiscard]] QString part(const char *name) const
    {
        auto package = core::ZipPackage::open(path());
        REQUIRE(package.has_value());
        const auto part = package->readAll(QString::fromLatin1(name), 16 << 20);
        REQUIRE(part.has_value());
        return QString::fromUtf8(*part);
    }

    [[nodiscard]] QString sheet() const { return part("xl/worksheets/sheet1.xml"); }

    QList<core::SheetGrid> sheets;

private:
    QTemporaryDir m_folder;
};

} // namespace tests
