// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/biff_workbook.h"

#include "core/import/biff_text.h"
#include "core/import/byte_reader.h"
#include "core/import/sheet_grid.h"
#include "core/records/size_limit.h"

namespace core {

namespace {

constexpr quint16 kVersion8 = 0x0600;
constexpr quint16 kGlobals = 0x0005;
constexpr quint16 kWorksheet = 0x0010;
constexpr quint8 kVisibility = 0x03;
constexpr quint8 kSheetOfCells = 0;
constexpr qsizetype kSheetsAtMost = 1'000;
constexpr qsizetype kMostStrings = 4'000'000;
constexpr qsizetype kStylesAtMost = 65'536; // cells name them with two bytes

/// Whether a stream that begins with such a record is of a version before 5.
bool isOlderBegin(BiffType type)
{
    return type != BiffType::Begin && (static_cast<quint16>(type) & 0xFFU) == 0x09;
}

} // namespace

BiffWorkbook::BiffWorkbook(QString path)
    : m_path(std::move(path))
{
}

Result<BiffWorkbook> BiffWorkbook::read(QByteArrayView stream, const QString &path)
{
    BiffRecords records(stream);
    BiffWorkbook workbook(path);
    const auto first = records.next();
    if (!first)
        return workbook.refuse(ErrorKind::InputDamaged, 0);
    auto done = workbook.begin(*first);
    if (done && !workbook.m_isSheetAlone)
        done = workbook.readGlobals(records);
    if (!done)
        return fail(done.error());
    workbook.settleStyles();
    return workbook;
}

tl::unexpected<Error> BiffWorkbook::refuse(ErrorKind kind, qsizetype position) const
{
    return fail(kind, m_path, QStringLiteral("record at %1").arg(position));
}

// Small programs write a single sheet and nothing before it, some with version 0.
Result<void> BiffWorkbook::begin(const BiffRecord &record)
{
    if (isOlderBegin(record.type))
        return fail({ErrorKind::InputUnsupported, m_path, {QStringLiteral("xls")}, {}});
    if (record.type != BiffType::Begin)
        return refuse(ErrorKind::InputDamaged, record.position);
    ByteReader reader(record.data);
    const auto version = reader.number<quint16>();
    const auto kind = reader.number<quint16>();
    if (!reader.isSound() || (kind != kGlobals && kind != kWorksheet))
        return refuse(ErrorKind::InputDamaged, record.position);
    if (version != kVersion8)
        m_encoding = BiffEncoding::ofCodePages();
    m_isSheetAlone = kind == kWorksheet;
    if (m_isSheetAlone)
        m_sheets.append({QString(), record.position, false});
    return {};
}

Result<void> BiffWorkbook::readGlobals(BiffRecords &records)
{
    while (const auto record = records.next()) {
        if (record->type == BiffType::End)
            return {};
        if (auto taken = take(*record, records); !taken)
            return taken;
    }
    return refuse(ErrorKind::InputDamaged, records.position());
}

Result<void> BiffWorkbook::take(const BiffRecord &record, BiffRecords &records)
{
    ByteReader reader(record.data);
    switch (record.type) {
    case BiffType::FilePass: return fail(ErrorKind::InputEncrypted, m_path);
    case BiffType::CodePage: m_encoding.setCodePage(reader.number<quint16>()); break;
    case BiffType::DateMode: m_countsFrom1904 = reader.number<quint16>() == 1; break;
    case BiffType::BoundSheet: return takeSheet(record);
    case BiffType::NumberFormat: return takeFormat(record);
    case BiffType::CellFormat: return takeStyle(record);
    case BiffType::SharedStrings: return takeStrings(record, records);
    default: break;
    }
    return {};
}

Result<void> BiffWorkbook::takeSheet(const BiffRecord &record)
{
    BiffText text({record.data}, m_encoding);
    Sheet sheet;
    sheet.position = text.number<quint32>();
    sheet.isHidden = (text.number<quint8>() & kVisibility) != 0;
    const auto kind = text.number<quint8>();
    sheet.name = text.withShortLength();
    if (const auto fault = text.fault())
        return refuse(*fault, record.position);
    // Others are charts and macros.
    if (kind != kSheetOfCells)
        return {};
    if (m_sheets.size() >= kSheetsAtMost)
        return fail(tooLarge(m_path, SizeLimit::Tables, kSheetsAtMost));
    m_sheets.append(sheet);
    return {};
}

Result<void> BiffWorkbook::takeStyle(const BiffRecord &record)
{
    ByteReader reader(record.data);
    reader.skip(sizeof(quint16)); // the font
    const int id = reader.number<quint16>();
    if (!reader.isSound() || m_formatOfStyle.size() >= kStylesAtMost)
        return refuse(ErrorKind::InputDamaged, record.position);
    m_formatOfStyle.append(id);
    return {};
}

Result<void> BiffWorkbook::takeFormat(const BiffRecord &record)
{
    BiffText text({record.data}, m_encoding);
    const int id = text.number<quint16>();
    const QString code = m_encoding.isUnicode() ? text.withLongLength() : text.withShortLength();
    if (const auto fault = text.fault())
        return refuse(*fault, record.position);
    m_custom.insert(id, NumberFormat::fromCode(code));
    return {};
}

// The counts lie at times: the table ends where its records end, or, where what follows is no text,
// after as many texts as it says.
Result<void> BiffWorkbook::takeStrings(const BiffRecord &record, BiffRecords &records)
{
    constexpr qsizetype most = kMostStrings;
    BiffText text(records.blocksOf(record), m_encoding);
    static_cast<void>(text.number<quint32>()); // how many cells name one
    const auto told = text.number<quint32>();
    while (!text.fault() && !text.isAtEnd()) {
        if (m_strings.size() >= most)
            return fail(tooLarge(m_path, SizeLimit::Cells, most));
        const QString string = text.withLongLength();
        if (!text.fault())
            m_strings.append(string);
    }
    const auto fault = text.fault();
    return fault && m_strings.size() < told ? refuse(*fault, record.position) : Result<void>();
}

// Styles may stand before the formats they name.
void BiffWorkbook::settleStyles()
{
    for (const int id : std::as_const(m_formatOfStyle)) {
        const auto custom = m_custom.constFind(id);
        m_styles.append(custom != m_custom.cend() ? *custom : NumberFormat::builtIn(id));
    }
}

std::optional<QString> BiffWorkbook::string(quint32 index) const
{
    if (index >= static_cast<quint64>(m_strings.size()))
        return std::nullopt;
    return m_strings.at(index);
}

NumberFormat BiffWorkbook::format(int style) const
{
    return style < m_styles.size() ? m_styles.at(style) : NumberFormat();
}

} // namespace core
