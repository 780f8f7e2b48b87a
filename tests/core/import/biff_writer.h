// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/import/compound_writer.h"

#include <bit>

namespace tests {

/// A record of an old workbook.
[[nodiscard]] inline QByteArray biffRecord(int type, const QByteArray &data)
{
    return littleEndian(static_cast<quint16>(type))
        + littleEndian(static_cast<quint16>(data.size())) + data;
}

/// Row, column and style, with which every cell begins.
[[nodiscard]] inline QByteArray biffCell(int row, int column, int style = 0)
{
    return littleEndian(static_cast<quint16>(row)) + littleEndian(static_cast<quint16>(column))
        + littleEndian(static_cast<quint16>(style));
}

/// A text of BIFF8 with two bytes a character, its length in two bytes.
[[nodiscard]] inline QByteArray biffText(const QString &text)
{
    return littleEndian(static_cast<quint16>(text.size())) + '\1' + wideBytes(text);
}

/// A text of BIFF8 with one byte a character.
[[nodiscard]] inline QByteArray narrowBiffText(const QByteArray &text)
{
    return littleEndian(static_cast<quint16>(text.size())) + '\0' + text;
}

[[nodiscard]] inline QByteArray biffNumber(int row, int column, double number, int style = 0)
{
    return biffRecord(0x0203,
                      biffCell(row, column, style) + littleEndian(std::bit_cast<quint64>(number)));
}

[[nodiscard]] inline QByteArray biffLabel(int row, int column, const QString &text)
{
    return biffRecord(0x0204, biffCell(row, column) + biffText(text));
}

/// A cell that names a shared text.
[[nodiscard]] inline QByteArray sharedLabel(int row, int column, quint32 index)
{
    return biffRecord(0x00FD, biffCell(row, column) + littleEndian(index));
}

/// A formula with the eight bytes of its result; no tokens.
[[nodiscard]] inline QByteArray biffFormula(int row, int column, const QByteArray &result)
{
    return biffRecord(0x0006, biffCell(row, column) + result + QByteArray(8, '\0'));
}

/// The stream of an old workbook written for a test, record by record.
class BiffWriter
{
public:
    /// @param version 0x0600 for BIFF8, 0x0500 for the one before.
    explicit BiffWriter(quint16 version = 0x0600)
        : m_version(version)
    {
    }

    /// Adds records before the sheets.
    BiffWriter &globals(const QByteArray &records)
    {
        m_globals += records;
        return *this;
    }

    /// The table of shared texts, of which each is one of @p texts as it is written.
    BiffWriter &strings(const QByteArrayList &texts)
    {
        const auto count = littleEndian(static_cast<quint32>(texts.size()));
        return globals(biffRecord(0x00FC, count + count + texts.join()));
    }

    /// Adds a sheet. @param state 1 for hidden, 2 for one that no menu shows. @param kind 2 for a
    /// chart.
    BiffWriter &sheet(const QString &name, const QByteArray &records, int state = 0, int kind = 0)
    {
        m_sheets.append({name, records, state, kind});
        return *this;
    }

    [[nodiscard]] QByteArray stream() const
    {
        // Where sheets begin is known only after all records that say so.
        qsizetype position = begin(kGlobals).size() + m_globals.size() + end().size();
        for (const Sheet &sheet : m_sheets)
            position += bound(sheet, 0).size();
        QByteArray bounds;
        QByteArray sheets;
        for (const Sheet &sheet : m_sheets) {
            bounds += bound(sheet, static_cast<quint32>(position + sheets.size()));
            sheets += begin(kWorksheet) + sheet.records + end();
        }
        return begin(kGlobals) + m_globals + bounds + end() + sheets;
    }

    /// The stream in its container.
    [[nodiscard]] QByteArray file() const
    {
        const QString name
            = m_version == 0x0600 ? QStringLiteral("Workbook") : QStringLiteral("Book");
        return CompoundWriter().stream(name, stream()).bytes();
    }

    static constexpr quint16 kGlobals = 0x0005;
    static constexpr quint16 kWorksheet = 0x0010;
    static constexpr quint16 kChart = 0x0020;

    /// The record that begins a part of the stream.
    [[nodiscard]] QByteArray begin(quint16 kind) const
    {
        return biffRecord(0x0809,
                          littleEndian(m_version) + littleEndian(kind) + QByteArray(12, '\0'));
    }

    [[nodiscard]] static QByteArray end() { return biffRecord(0x000A, {}); }

private:
    struct Sheet
    {
        QString name;
        QByteArray records;
        int state = 0;
        int kind = 0;
    };

    [[nodiscard]] QByteArray bound(const Sheet &sheet, quint32 position) const
    {
        const bool isUnicode = m_version == 0x0600;
        QByteArray name = sheet.name.toLatin1();
        if (isUnicode)
            name = '\1' + wideBytes(sheet.name);
        return biffRecord(0x0085,
                          littleEndian(position) + static_cast<char>(sheet.state)
                              + static_cast<char>(sheet.kind) + static_cast<char>(sheet.name.size())
                              + name);
    }

    quint16 m_version;
    QByteArray m_globals;
    QList<Sheet> m_sheets;
};

} // namespace tests
