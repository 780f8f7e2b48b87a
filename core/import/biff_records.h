// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>

#include <optional>

namespace core {

/// What a record of an old workbook is about: those that are read. Source: [MS-XLS] 2.3.
enum class BiffType : quint16
{
    Formula = 0x0006,
    End = 0x000A,
    DateMode = 0x0022,
    FilePass = 0x002F,
    Continue = 0x003C,
    CodePage = 0x0042,
    ColumnInfo = 0x007D,
    BoundSheet = 0x0085,
    NumbersInRow = 0x00BD, ///< MULRK
    RichLabel = 0x00D6, ///< RSTRING
    CellFormat = 0x00E0, ///< XF
    MergedCells = 0x00E5,
    SharedStrings = 0x00FC, ///< SST
    SharedLabel = 0x00FD, ///< LABELSST
    Number = 0x0203,
    Label = 0x0204,
    BoolOrError = 0x0205,
    FormulaText = 0x0207, ///< STRING
    Row = 0x0208,
    ShortNumber = 0x027E, ///< RK
    NumberFormat = 0x041E, ///< FORMAT
    Begin = 0x0809 ///< BOF, of version 5 and later
};

/// A record: its type, its data, and where in the stream it begins.
struct BiffRecord
{
    BiffType type = BiffType::End;
    QByteArrayView data;
    qsizetype position = 0;
};

/// Goes through the records of a workbook's stream, which must outlive it.
class BiffRecords
{
public:
    explicit BiffRecords(QByteArrayView stream, qsizetype position = 0);

    /// The next record; none at the end of the stream, or where a record would go beyond it.
    [[nodiscard]] std::optional<BiffRecord> next();

    /// The data of @p record, the one read last, and of the CONTINUE records that follow it; those
    /// without data are passed over.
    [[nodiscard]] QList<QByteArrayView> blocksOf(const BiffRecord &record);

    /// Where the next record begins.
    [[nodiscard]] qsizetype position() const { return m_position; }

private:
    [[nodiscard]] std::optional<BiffRecord> peek() const;

    QByteArrayView m_stream;
    qsizetype m_position = 0;
};

} // namespace core
