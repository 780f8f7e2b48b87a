// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/xlsx_formats.h"

#include "core/export/mark_sign.h"

#include <xlsxwriter.h>

namespace core {

namespace {

struct XlsxFont
{
    const char *name;
    double points;
    bool isBold;
};

XlsxFont fontOf(XlsxRole role)
{
    switch (role) {
    case XlsxRole::Annex: return {"黑体", 16, false};
    case XlsxRole::Title: return {"宋体", 18, true};
    case XlsxRole::Head: return {"仿宋", 12, false};
    case XlsxRole::Heading: return {"黑体", 12, false};
    case XlsxRole::Header: return {"黑体", 10.5, false};
    case XlsxRole::Body: return {"仿宋", 10.5, false};
    case XlsxRole::Note: return {"仿宋", 9, false};
    }
    Q_UNREACHABLE();
}

uint8_t alignmentOf(ReportAlignment alignment)
{
    switch (alignment) {
    case ReportAlignment::Centre: return LXW_ALIGN_CENTER;
    case ReportAlignment::Right: return LXW_ALIGN_RIGHT;
    case ReportAlignment::Justify: // stretches blanks alone, of which Chinese has none
    case ReportAlignment::Left: break;
    }
    return LXW_ALIGN_LEFT;
}

constexpr lxw_color_t kLockedGround = 0xE7E9EC;

void setGround(lxw_format *format, lxw_color_t colour)
{
    format_set_pattern(format, LXW_PATTERN_SOLID);
    format_set_fg_color(format, colour);
}

void setDay(lxw_format *format, XlsxDay day)
{
    if (day == XlsxDay::Full)
        format_set_num_format(format, "yyyy\"年\"m\"月\"d\"日\"");
    else if (day == XlsxDay::MonthDay)
        format_set_num_format(format, "m\"月\"d\"日\"");
}

} // namespace

lxw_format *XlsxFormats::of(const XlsxStyle &style)
{
    lxw_format *&format = m_formats[style];
    if (format)
        return format;
    format = workbook_add_format(&m_workbook);
    const XlsxFont font = fontOf(style.role);
    format_set_font_name(format, font.name);
    format_set_font_size(format, font.points);
    if (font.isBold)
        format_set_bold(format);
    format_set_text_wrap(format);
    format_set_align(format, alignmentOf(style.alignment));
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    if (style.role == XlsxRole::Header || style.role == XlsxRole::Body)
        format_set_border(format, LXW_BORDER_THIN);
    if (style.colour)
        format_set_font_color(format, inkOf(*style.colour));
    if (style.numberFormat.empty())
        setDay(format, style.day);
    else
        format_set_num_format(format, style.numberFormat.c_str());
    if (style.lock == XlsxLock::Open)
        format_set_unlocked(format);
    if (style.lock == XlsxLock::Locked)
        setGround(format, kLockedGround);
    return format;
}

} // namespace core
