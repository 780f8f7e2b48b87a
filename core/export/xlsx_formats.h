// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <map>
#include <optional>
#include <string>

struct lxw_format;
struct lxw_workbook;

namespace core {

/// What a text is on a worksheet.
enum class XlsxRole
{
    Annex,
    Title,
    Head,
    Heading,
    Header,
    Body,
    Note
};

/// How a day is written.
enum class XlsxDay
{
    None,
    MonthDay, ///< 9月30日
    Full ///< 2026年9月30日
};

/// Whether a cell of a protected sheet can be changed.
enum class XlsxLock
{
    None, ///< of a sheet that is not protected
    Locked, ///< no; grey
    Open ///< yes
};

/// How a cell looks.
struct XlsxStyle
{
    XlsxRole role = XlsxRole::Body;
    ReportAlignment alignment = ReportAlignment::Centre;
    XlsxDay day = XlsxDay::None;
    std::optional<LightColour> colour {}; ///< of the letters; none = black
    XlsxLock lock = XlsxLock::None;
    std::string numberFormat {}; ///< as spreadsheets have it, before day; empty = none of its own

    auto operator<=>(const XlsxStyle &) const = default;
};

/// The formats of a workbook, each made once; the fonts are those every office has.
class XlsxFormats
{
public:
    /// @param workbook must outlive this object; owns the formats.
    explicit XlsxFormats(lxw_workbook &workbook)
        : m_workbook(workbook)
    {
    }

    [[nodiscard]] lxw_format *of(const XlsxStyle &style);

private:
    lxw_workbook &m_workbook;
    std::map<XlsxStyle, lxw_format *> m_formats;
};

} // namespace core
