// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/ods_styles.h"

#include "core/import/sheet_sizes.h"

#include <array>

namespace core {

namespace {

struct LengthUnit
{
    QLatin1String name;
    double inInch = 1;
};

constexpr double kPointsInInch = 72;
constexpr std::array<LengthUnit, 6> kLengthUnits {{{QLatin1String("in"), 1},
                                                   {QLatin1String("cm"), 2.54},
                                                   {QLatin1String("mm"), 25.4},
                                                   {QLatin1String("pt"), kPointsInInch},
                                                   {QLatin1String("pc"), 6},
                                                   {QLatin1String("px"), 96}}};

/// The length that @p text names, such as 2.54cm; 0 if it is none.
double inchesOf(const QString &text)
{
    for (const LengthUnit &unit : kLengthUnits) {
        if (text.endsWith(unit.name))
            return text.chopped(unit.name.size()).toDouble() / unit.inInch;
    }
    return 0;
}

} // namespace

void OdsStyles::open(std::string_view name, XmlAttributes attributes)
{
    if (name == "style") {
        m_open = attributes.text("name");
    } else if (name == "table-properties") {
        if (attributes.value("display") == "false")
            m_hidden.insert(m_open);
    } else if (name == "table-column-properties") {
        m_widths.insert(m_open, figuresInInches(inchesOf(attributes.text("column-width"))));
    } else if (name == "table-row-properties") {
        // The best height is what the program that wrote it has measured.
        if (attributes.value("use-optimal-row-height") != "true")
            m_heights.insert(m_open, inchesOf(attributes.text("row-height")) * kPointsInInch);
    }
}

} // namespace core
