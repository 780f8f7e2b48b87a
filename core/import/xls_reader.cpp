// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xls_reader.h"

#include "core/import/biff_cipher.h"
#include "core/import/biff_sheet.h"
#include "core/import/biff_workbook.h"

#include <algorithm>
#include <optional>

namespace core {

namespace {

// The record every workbook begins with, version by version.
constexpr QByteArrayView kBeginnings[] = {
    QByteArrayView("\x09\x08", 2), // 5 to 8
    QByteArrayView("\x09\x04\x06\x00", 4),
    QByteArrayView("\x09\x02\x06\x00", 4),
    QByteArrayView("\x09\x00\x04\x00", 4),
};

/// None where the sheet has no cells but is a chart or macros.
[[nodiscard]] Result<std::optional<SheetGrid>> readBiffSheet(const BiffWorkbook &workbook,
                                                             const BiffWorkbook::Sheet &sheet,
                                                             BiffRecords &records,
                                                             const Job *job)
{
    SheetGrid grid(sheet.name);
    grid.setHidden(sheet.isHidden);
    BiffSheet reader(grid, workbook);
    if (auto done = reader.read(records, job); !done)
        return fail(std::move(done).error());
    return reader.hasCells() ? std::optional(std::move(grid)) : std::nullopt;
}

[[nodiscard]] Result<QList<SheetGrid>>
readPlain(QByteArrayView stream, const QString &path, const Job *job)
{
    const auto workbook = BiffWorkbook::read(stream, path);
    if (!workbook)
        return fail(workbook.error());
    QList<SheetGrid> grids;
    // Sheets that lie over each other would be read again and again.
    qsizetype read = 0;
    GridSize size;
    for (const BiffWorkbook::Sheet &sheet : workbook->sheets()) {
        BiffRecords records(stream, sheet.position);
        auto grid = readBiffSheet(*workbook, sheet, records, job);
        if (!grid) {
            if (grid.error().subject.isEmpty() && grid.error().kind != ErrorKind::Cancelled)
                grid.error().subject = path;
            return fail(std::move(grid).error());
        }
        read += records.position() - sheet.position;
        if (read > stream.size())
            return fail(ErrorKind::InputDamaged, path, QStringLiteral("sheets over each other"));
        if (!grid->has_value())
            continue;
        size += (*grid)->size();
        if (auto fits = limitSize(size, path); !fits)
            return fail(fits.error());
        grids.append(**std::move(grid));
    }
    const bool hasText = std::any_of(
        grids.cbegin(), grids.cend(), [](const SheetGrid &grid) { return !grid.isEmpty(); });
    if (!hasText)
        return fail(ErrorKind::InputEmpty, path);
    return grids;
}

} // namespace

bool isBiff(QByteArrayView head)
{
    return std::any_of(std::cbegin(kBeginnings), std::cend(kBeginnings), [&](QByteArrayView mark) {
        return head.startsWith(mark);
    });
}

Result<QList<SheetGrid>> readXls(QByteArrayView stream, const QString &path, const Job *job)
{
    auto grids = readPlain(stream, path, job);
    if (grids || grids.error().kind != ErrorKind::InputEncrypted)
        return grids;
    const auto plain = withoutStructurePassword(stream);
    return plain ? readPlain(*plain, path, job) : grids;
}

} // namespace core
