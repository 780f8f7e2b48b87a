// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xlsx_reader.h"

#include "core/import/xlsx_relations.h"
#include "core/import/xlsx_sheet.h"
#include "core/import/xlsx_workbook.h"
#include "core/import/xml_part.h"

#include <QSet>

namespace core {

namespace {

class WorkbookReader
{
public:
    WorkbookReader(ZipPackage &package, QString path)
        : m_package(package)
        , m_path(std::move(path))
        , m_strings(m_path)
    {
    }

    [[nodiscard]] Result<QList<SheetGrid>> read();

private:
    [[nodiscard]] Result<void> readPart(const QString &part, XmlHandler &handler)
    {
        return readXml(m_package, part, m_path, handler);
    }
    [[nodiscard]] Result<void> readIfThere(const QString &part, XmlHandler &handler);
    [[nodiscard]] Result<SheetGrid> readSheet(const QString &part,
                                              const XlsxWorkbook::Sheet &sheet);

    ZipPackage &m_package;
    QString m_path;
    XlsxWorkbook m_workbook;
    XlsxStrings m_strings;
    XlsxStyles m_styles;
    QSet<QString> m_parts; ///< of sheets that are read
    GridSize m_size; ///< of all sheets
};

Result<void> WorkbookReader::readIfThere(const QString &part, XmlHandler &handler)
{
    return m_package.contains(part) ? readPart(part, handler) : Result<void>();
}

Result<SheetGrid> WorkbookReader::readSheet(const QString &part, const XlsxWorkbook::Sheet &sheet)
{
    SheetGrid grid(sheet.name);
    grid.setHidden(sheet.isHidden);
    const XlsxContext context {m_strings, m_styles, m_workbook.countsFrom1904()};
    XlsxSheet handler(grid, context);
    if (auto done = readPart(part, handler); !done) {
        const bool isWithoutPlace
            = done.error().kind == ErrorKind::InputDamaged && done.error().arguments.isEmpty();
        if (isWithoutPlace)
            done.error().arguments = handler.place();
        return fail(std::move(done).error());
    }
    m_size += grid.size();
    if (auto fits = limitSize(m_size, m_path); !fits)
        return fail(fits.error());
    return grid;
}

Result<QList<SheetGrid>> WorkbookReader::read()
{
    XlsxRelations ofPackage {QString()};
    auto done = readPart(XlsxRelations::partOf(QString()), ofPackage);
    const QString workbook = ofPackage.firstOf(QStringLiteral("officeDocument"));
    XlsxRelations relations(workbook);
    if (done)
        done = readPart(workbook, m_workbook);
    if (done)
        done = readPart(XlsxRelations::partOf(workbook), relations);
    if (done)
        done = readIfThere(relations.firstOf(QStringLiteral("sharedStrings")), m_strings);
    if (done)
        done = readIfThere(relations.firstOf(QStringLiteral("styles")), m_styles);
    if (!done)
        return fail(done.error());

    QList<SheetGrid> grids;
    for (const XlsxWorkbook::Sheet &sheet : m_workbook.sheets()) {
        const QString part = relations.target(sheet.relation, QStringLiteral("worksheet"));
        if (part.isEmpty())
            continue; // a sheet that is one chart
        // One part for twenty thousand sheets would be read as often.
        if (m_parts.contains(part))
            return fail(ErrorKind::InputDamaged, m_path, sheet.name + u' ' + part);
        m_parts.insert(part);
        auto grid = readSheet(part, sheet);
        if (!grid)
            return fail(grid.error());
        grids.append(*std::move(grid));
    }
    const bool hasText = std::any_of(
        grids.cbegin(), grids.cend(), [](const SheetGrid &grid) { return !grid.isEmpty(); });
    if (!hasText)
        return fail(ErrorKind::InputEmpty, m_path);
    return grids;
}

} // namespace

Result<QList<SheetGrid>> readXlsx(ZipPackage &package, const QString &path)
{
    return WorkbookReader(package, path).read();
}

} // namespace core
