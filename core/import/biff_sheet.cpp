// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/biff_sheet.h"

#include "core/import/biff_cells.h"
#include "core/import/reading_job.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {
constexpr quint16 kCells = 0x0010; // kinds of sheets
constexpr quint16 kChart = 0x0020;
constexpr quint16 kMacros = 0x0040;
constexpr quint16 kRowHidden = 0x20;
constexpr quint16 kRowHeightGiven = 0x40;
constexpr quint16 kHeightMask = 0x7FFF;
constexpr double kTwipsInPoint = 20;
constexpr quint16 kColumnHidden = 0x01;
constexpr int kColumnsAtMost = 256;
constexpr double kPartsOfFigure = 256;
constexpr qsizetype kNumberInRowBytes = 6; // style and RK
constexpr qsizetype kMergeBytes = 8;
} // namespace

BiffSheet::BiffSheet(SheetGrid &grid, const BiffWorkbook &workbook)
    : m_grid(grid)
    , m_workbook(workbook)
{
}

Result<void> BiffSheet::refuse(ErrorKind kind) const
{
    const QString place = QStringLiteral("%1: record at %2").arg(m_grid.name()).arg(m_position);
    const bool isDamaged = kind == ErrorKind::InputDamaged;
    const QStringList sheet {m_grid.name(), {}};
    return fail({kind, {}, isDamaged ? sheet : QStringList(), place});
}

Result<void> BiffSheet::read(BiffRecords &records, const Job *job)
{
    m_position = records.position();
    const auto first = records.next();
    if (!first || first->type != BiffType::Begin)
        return refuse(ErrorKind::InputDamaged);
    ByteReader begin(first->data);
    begin.skip(sizeof(quint16)); // the version
    const auto kind = begin.number<quint16>();
    if (kind == kChart || kind == kMacros)
        return {};
    if (kind != kCells)
        return refuse(ErrorKind::InputDamaged);
    m_hasCells = true;
    if (auto all = readRecords(records, job); !all)
        return all;
    if (auto ended = endFormula(); !ended)
        return ended;
    if (m_unreadable > m_readable)
        return refuse(ErrorKind::InputEncoding);
    return m_grid.addMerges(m_merges);
}

/// Up to the end of the sheet; charts in it are passed over.
Result<void> BiffSheet::readRecords(BiffRecords &records, const Job *job)
{
    for (int depth = 1; depth > 0;) {
        if (auto wanted = goesOn(job); !wanted)
            return wanted;
        m_position = records.position();
        const auto record = records.next();
        if (!record)
            return refuse(ErrorKind::InputDamaged);
        if (record->type == BiffType::Begin)
            ++depth;
        else if (record->type == BiffType::End)
            --depth;
        else if (depth > 1)
            continue;
        else if (auto taken = take(*record, records); !taken)
            return taken;
    }
    return {};
}

Result<void> BiffSheet::take(const BiffRecord &record, BiffRecords &records)
{
    switch (record.type) {
    case BiffType::Row: return takeRow(ByteReader(record.data));
    case BiffType::ColumnInfo: return takeColumns(ByteReader(record.data));
    case BiffType::MergedCells: return takeMerges(ByteReader(record.data));
    case BiffType::FormulaText: return takeFormulaText(record, records);
    case BiffType::FilePass: return refuse(ErrorKind::InputEncrypted);
    default: return takeCell(record, records);
    }
}

Result<void> BiffSheet::takeCell(const BiffRecord &record, BiffRecords &records)
{
    ByteReader reader(record.data);
    switch (record.type) {
    case BiffType::Number: {
        const Head head = headOf(reader);
        return put(reader, head.position, cellOfBiffNumber(reader.real(), head.style, m_workbook));
    }
    case BiffType::ShortNumber: {
        const Head head = headOf(reader);
        const double number = numberOfRk(reader.number<quint32>());
        return put(reader, head.position, cellOfBiffNumber(number, head.style, m_workbook));
    }
    case BiffType::BoolOrError: {
        const Head head = headOf(reader);
        const auto value = reader.number<quint8>();
        return put(reader, head.position, cellOfBoolOrError(value, reader.number<quint8>() != 0));
    }
    case BiffType::NumbersInRow: return takeNumbers(reader);
    case BiffType::SharedLabel: return takeShared(reader);
    case BiffType::Label:
    case BiffType::RichLabel: return takeText(record, records);
    case BiffType::Formula: return takeFormula(reader);
    default: return {};
    }
}

BiffSheet::Head BiffSheet::headOf(ByteReader &reader)
{
    Head head;
    head.position.row = reader.number<quint16>();
    head.position.column = reader.number<quint16>();
    head.style = reader.number<quint16>();
    return head;
}

// A cell is put only once its record is known to be whole.
Result<void> BiffSheet::put(const ByteReader &reader, CellPosition position, GridCell cell)
{
    if (!reader.isSound())
        return refuse(ErrorKind::InputDamaged);
    return m_grid.setCell(position, std::move(cell));
}

// Row, first column, style and number of each cell, last column.
Result<void> BiffSheet::takeNumbers(ByteReader reader)
{
    CellPosition position;
    position.row = reader.number<quint16>();
    position.column = reader.number<quint16>();
    for (; reader.remaining() >= kNumberInRowBytes; ++position.column) {
        const int style = reader.number<quint16>();
        const double number = numberOfRk(reader.number<quint32>());
        if (auto done = put(reader, position, cellOfBiffNumber(number, style, m_workbook)); !done)
            return done;
    }
    const int after = reader.number<quint16>() + 1;
    return reader.isSound() && after == position.column ? Result<void>()
                                                        : refuse(ErrorKind::InputDamaged);
}

Result<void> BiffSheet::takeShared(ByteReader reader)
{
    const Head head = headOf(reader);
    const auto text = m_workbook.string(reader.number<quint32>());
    if (!text)
        return refuse(ErrorKind::InputDamaged);
    return put(reader, head.position, {*text});
}

// A single cell in no code page is marked: the others are worth reading without it.
Result<QString> BiffSheet::labelIn(BiffText &text)
{
    QString label = text.withLongLength();
    const auto fault = text.fault();
    if (fault == ErrorKind::InputEncoding) {
        ++m_unreadable;
        return QString(QChar(QChar::ReplacementCharacter));
    }
    if (fault)
        return fail(refuse(*fault).error());
    ++m_readable;
    return label;
}

Result<void> BiffSheet::takeText(const BiffRecord &record, BiffRecords &records)
{
    ByteReader reader(record.data);
    const Head head = headOf(reader);
    if (!reader.isSound())
        return refuse(ErrorKind::InputDamaged);
    QList<QByteArrayView> blocks = records.blocksOf(record);
    blocks.first() = reader.bytes(reader.remaining());
    BiffText text(blocks, m_workbook.encoding());
    const auto label = labelIn(text);
    if (!label)
        return fail(label.error());
    return put(reader, head.position, {*label});
}

Result<void> BiffSheet::takeFormula(ByteReader reader)
{
    if (auto ended = endFormula(); !ended)
        return ended;
    const Head head = headOf(reader);
    const BiffResult result(reader.number<quint64>());
    if (result.isTextThatFollows() && reader.isSound())
        m_formula = head.position;
    return put(reader, head.position, result.cell(head.style, m_workbook));
}

Result<void> BiffSheet::takeFormulaText(const BiffRecord &record, BiffRecords &records)
{
    if (!m_formula)
        return {};
    BiffText text(records.blocksOf(record), m_workbook.encoding());
    const auto label = labelIn(text);
    if (!label)
        return fail(label.error());
    const CellPosition position = *std::exchange(m_formula, std::nullopt);
    return m_grid.setCell(position, {*label});
}

// A result that was promised and never came: something was there, so the cell is not left blank.
Result<void> BiffSheet::endFormula()
{
    if (!m_formula)
        return {};
    const CellPosition position = *std::exchange(m_formula, std::nullopt);
    return m_grid.setCell(position, {QStringLiteral("="), CellKind::Uncomputed});
}

// They are noted at the end: merged areas are cut to the cells in use.
Result<void> BiffSheet::takeMerges(ByteReader reader)
{
    constexpr qsizetype most = GridLimits().merges;
    const auto count = reader.number<quint16>();
    if (reader.remaining() < count * kMergeBytes)
        return refuse(ErrorKind::InputDamaged);
    if (m_merges.size() + count > most)
        return fail(tooLarge(m_grid.name(), SizeLimit::MergedAreas, most));
    for (int i = 0; i < count; ++i) {
        const int rows[] {reader.number<quint16>(), reader.number<quint16>()};
        const int columns[] {reader.number<quint16>(), reader.number<quint16>()};
        m_merges.append(CellRange {{std::min(rows[0], rows[1]), std::min(columns[0], columns[1])},
                                   {std::max(rows[0], rows[1]), std::max(columns[0], columns[1])}});
    }
    return reader.isSound() ? Result<void>() : refuse(ErrorKind::InputDamaged);
}

Result<void> BiffSheet::takeRow(ByteReader reader)
{
    constexpr qsizetype beforeHeight = 4; // first and last column
    constexpr qsizetype beforeFlags = 4;
    const int row = reader.number<quint16>();
    reader.skip(beforeHeight);
    const int height = reader.number<quint16>() & kHeightMask;
    reader.skip(beforeFlags);
    const auto flags = reader.number<quint16>();
    if ((flags & kRowHidden) != 0)
        m_grid.setRowHidden(row);
    if ((flags & kRowHeightGiven) != 0)
        m_grid.sizes().setRowHeight(row, height / kTwipsInPoint);
    return reader.isSound() ? Result<void>() : refuse(ErrorKind::InputDamaged);
}

Result<void> BiffSheet::takeColumns(ByteReader reader)
{
    constexpr qsizetype beforeFlags = 2; // style
    const int first = reader.number<quint16>();
    const int last = std::min<int>(reader.number<quint16>(), kColumnsAtMost - 1);
    const int width = reader.number<quint16>();
    reader.skip(beforeFlags);
    const bool isHidden = (reader.number<quint16>() & kColumnHidden) != 0;
    if (!reader.isSound())
        return refuse(ErrorKind::InputDamaged);
    m_grid.sizes().setColumns(first, last, {width / kPartsOfFigure, isHidden});
    return {};
}

} // namespace core
