// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/delimited_parser.h"

namespace core {

namespace {
constexpr qsizetype kPieceOfText = 65'536;
constexpr size_t kGrowthOfCell = 65'536;
constexpr int kInField = 2; // FIELD_BEGUN of libcsv, which its header does not name

int isNoSpace(unsigned char /*character*/)
{
    return 0; // blanks round a cell are the cell's
}
} // namespace

DelimitedParser::DelimitedParser(char delimiter, bool quotes, RowTaker taker)
    : m_taker(std::move(taker))
{
    csv_init(&m_parser, CSV_REPALL_NL);
    csv_set_delim(&m_parser, static_cast<unsigned char>(delimiter));
    // By 128 bytes, as libcsv has it, a long cell is copied thousands of times.
    csv_set_blk_size(&m_parser, kGrowthOfCell);
    csv_set_space_func(&m_parser, isNoSpace);
    if (!quotes)
        csv_set_quote(&m_parser, 0);
}

DelimitedParser::~DelimitedParser()
{
    csv_free(&m_parser);
}

void DelimitedParser::onField(void *data, size_t size, void *self)
{
    static_cast<DelimitedParser *>(self)->addField(
        QByteArray(static_cast<const char *>(data), static_cast<qsizetype>(size)));
}

void DelimitedParser::onRow(int terminator, void *self)
{
    static_cast<DelimitedParser *>(self)->endRow(terminator);
}

void DelimitedParser::addField(QByteArray field)
{
    m_afterReturn = false;
    m_cells.append(std::move(field));
}

void DelimitedParser::endRow(int terminator)
{
    const bool isSecondHalf = m_afterReturn && terminator == '\n';
    m_afterReturn = terminator == '\r';
    if (isSecondHalf)
        return;
    if (m_goesOn)
        m_goesOn = m_taker(m_row, m_cells);
    ++m_row;
    m_cells.clear();
}

DelimitedParser::Outcome DelimitedParser::parse(const QByteArray &utf8)
{
    for (qsizetype done = 0; done < utf8.size() && m_goesOn; done += kPieceOfText) {
        const auto size = static_cast<size_t>(qMin(kPieceOfText, utf8.size() - done));
        if (csv_parse(&m_parser, utf8.constData() + done, size, onField, onRow, this) != size)
            return Outcome::Failed;
    }
    if (!m_goesOn)
        return Outcome::Done;
    // libcsv itself reports an open quote only together with other things it then refuses.
    const bool isOpen = m_parser.pstate == kInField && m_parser.quoted != 0;
    if (csv_fini(&m_parser, onField, onRow, this) != 0)
        return Outcome::Failed;
    return isOpen ? Outcome::OpenQuote : Outcome::Done;
}

} // namespace core
