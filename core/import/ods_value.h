// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/sheet_grid.h"
#include "core/import/xml_reader.h"

#include <QString>

namespace core {

/// What an OpenDocument cell says of its value, beside the text that is shown.
class OdsValue
{
public:
    OdsValue() = default;

    /// Reads the attributes of a cell.
    explicit OdsValue(XmlAttributes attributes);

    /// The cell as the sheet shows it. Nothing is rounded away, and a day has its year: where the
    /// text shows less, the value is given.
    [[nodiscard]] GridCell cell(const QString &shown) const;

private:
    enum class Type
    {
        Text,
        Number,
        Percentage,
        Date,
        Time,
        Boolean,
        Error
    };

    [[nodiscard]] GridCell numberCell(const QString &shown) const;
    [[nodiscard]] GridCell dateCell(const QString &shown) const;
    [[nodiscard]] GridCell timeCell(const QString &shown) const;

    Type m_type = Type::Text;
    QString m_value;
    QString m_formula;
    bool m_hasType = false;
};

} // namespace core
