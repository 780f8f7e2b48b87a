// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <csv.h>
#include <functional>

namespace core {

/// Takes delimited text apart by the rules of RFC 4180, over libcsv. Cells keep their blanks and
/// the line breaks inside quotes; empty lines count as rows.
class DelimitedParser
{
public:
    /// Takes a row with its cells; false ends the reading.
    using RowTaker = std::function<bool(int row, const QList<QByteArray> &cells)>;

    enum class Outcome
    {
        Done,
        OpenQuote, ///< the text ends inside quotes
        Failed ///< out of memory
    };

    /// @param quotes whether " has a meaning.
    DelimitedParser(char delimiter, bool quotes, RowTaker taker);
    ~DelimitedParser();
    DelimitedParser(const DelimitedParser &) = delete;
    DelimitedParser &operator=(const DelimitedParser &) = delete;

    [[nodiscard]] Outcome parse(const QByteArray &utf8);

private:
    static void onField(void *data, size_t size, void *self);
    static void onRow(int terminator, void *self);
    void addField(QByteArray field);
    void endRow(int terminator);

    csv_parser m_parser {};
    RowTaker m_taker;
    QList<QByteArray> m_cells;
    int m_row = 0;
    bool m_afterReturn = false; ///< the last thing was a CR: an LF now belongs to it
    bool m_goesOn = true;
};

} // namespace core
