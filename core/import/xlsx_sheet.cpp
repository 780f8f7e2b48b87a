// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xlsx_sheet.h"

#include "core/import/number_cell.h"

namespace core {

namespace {
// Beyond all limits, and far from what an int can hold when such numbers are added.
constexpr int kBeyondRows = 1 << 24;

QString textOf(const std::string &bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}
} // namespace

XlsxSheet::XlsxSheet(SheetGrid &grid, const XlsxContext &context)
    : m_grid(grid)
    , m_context(context)
{
}

QStringList XlsxSheet::place() const
{
    const bool isBegun = m_position.row >= 0 && m_position.column >= 0;
    return {m_grid.name(),
            isBegun ? columnLetters(m_position.column) + QString::number(m_position.row + 1)
                    : QString()};
}

void XlsxSheet::startElement(std::string_view name, XmlAttributes attributes)
{
    if (m_inCell)
        startInCell(name);
    else if (name == "sheetData")
        m_inData = true;
    else if (m_inData && name == "row")
        startRow(attributes);
    else if (m_inData && name == "c")
        startCell(attributes);
    else if (name == "col")
        takeColumns(attributes);
    else if (name == "mergeCell")
        merge(attributes);
}

void XlsxSheet::startRow(XmlAttributes attributes)
{
    // Both r= are optional: then rows and cells follow each other.
    const auto given = attributes.value("r");
    const int number = given ? attributes.number("r").value_or(0) : m_position.row + 2;
    if (number < 1)
        refuseReference(given.value_or(""));
    m_position = {std::clamp(number, 1, kBeyondRows) - 1, -1};
    if (attributes.flag("hidden"))
        m_grid.setRowHidden(m_position.row);
    // Any other height is what the program that wrote it has measured.
    if (attributes.flag("customHeight"))
        m_grid.sizes().setRowHeight(m_position.row, attributes.text("ht").toDouble());
}

void XlsxSheet::startCell(XmlAttributes attributes)
{
    const std::string_view reference = attributes.value("r").value_or("");
    const auto given = cellPosition(reference);
    // Taken for the cell that follows, it would put its text under another header.
    if (!reference.empty() && !given)
        refuseReference(reference);
    m_position = given.value_or(CellPosition {std::max(m_position.row, 0), m_position.column + 1});
    m_type = attributes.value("t").value_or("n");
    const auto style = attributes.number("s");
    m_format = style ? m_context.styles.format(*style) : NumberFormat();
    m_value.clear();
    m_formula.clear();
    m_inline.clear();
    m_hasValue = false;
    m_hasFormula = false;
    m_inCell = true;
}

void XlsxSheet::refuseReference(std::string_view reference)
{
    refuse({ErrorKind::InputDamaged,
            m_grid.name(),
            {m_grid.name(), textOf(std::string(reference))},
            QStringLiteral("reference %1").arg(textOf(std::string(reference)))});
}

void XlsxSheet::startInCell(std::string_view name)
{
    if (m_part == Part::Inline) {
        m_inline.startElement(name);
    } else if (name == "v") {
        m_part = Part::Value;
        m_hasValue = true;
    } else if (name == "f") {
        m_part = Part::Formula;
        m_hasFormula = true;
    } else if (name == "is") {
        m_part = Part::Inline;
    }
}

void XlsxSheet::characters(std::string_view text)
{
    switch (m_part) {
    case Part::Value: m_value.append(text); break;
    case Part::Formula: m_formula.append(text); break;
    case Part::Inline: m_inline.characters(text); break;
    case Part::None: break;
    }
}

void XlsxSheet::endElement(std::string_view name)
{
    if (m_inCell && name == "c") {
        endCell();
    } else if (m_part == Part::Inline && name != "is") {
        m_inline.endElement(name);
    } else if (m_inCell) {
        m_part = Part::None;
    } else if (name == "sheetData") {
        m_inData = false;
    }
}

void XlsxSheet::endCell()
{
    m_inCell = false;
    m_part = Part::None;
    if (auto put = m_grid.setCell(m_position, cellOfValue()); !put)
        refuse(put.error());
}

GridCell XlsxSheet::cellOfValue() const
{
    if (m_type == "inlineStr")
        return {m_inline.text()};
    // openpyxl writes an empty result, where only a text can be empty.
    if (m_hasFormula && (!m_hasValue || (m_value.empty() && m_type != "str")))
        return {u'=' + textOf(m_formula), CellKind::Uncomputed};
    const QString value = textOf(m_value);
    if (m_type == "s")
        return {sharedString(value)};
    if (m_type == "str")
        return {unescapeXlsx(value)};
    if (m_type == "b")
        return {value == QLatin1String("0") ? QStringLiteral("FALSE") : QStringLiteral("TRUE")};
    if (m_type == "e")
        return {value, CellKind::Error};
    if (m_type == "d") {
        const QDateTime moment = QDateTime::fromString(value, Qt::ISODate);
        return moment.isValid() ? cellOfMoment(moment, m_format) : GridCell {value};
    }
    return value.isEmpty() ? GridCell() : cellOfText(value);
}

/// The string whose place @p value is; empty where it is none.
QString XlsxSheet::sharedString(const QString &value) const
{
    bool isNumber = false;
    const int index = value.trimmed().toInt(&isNumber);
    return isNumber ? m_context.strings.string(index).value_or(QString()) : QString();
}

GridCell XlsxSheet::cellOfText(const QString &value) const
{
    bool isNumber = false;
    const double number = value.trimmed().toDouble(&isNumber);
    if (!isNumber || !qIsFinite(number))
        return {value};
    return cellOfNumber(number, m_format, m_context.countsFrom1904);
}

void XlsxSheet::takeColumns(XmlAttributes attributes)
{
    const int first = std::max(attributes.number("min").value_or(1), 1);
    const int last = attributes.number("max").value_or(first);
    m_grid.sizes().setColumns(
        first - 1, last - 1, {attributes.text("width").toDouble(), attributes.flag("hidden")});
}

void XlsxSheet::merge(XmlAttributes attributes)
{
    const auto range = cellRange(attributes.value("ref").value_or(""));
    if (!range)
        return;
    if (auto noted = m_grid.addMerge(*range); !noted)
        refuse(noted.error());
}

} // namespace core
