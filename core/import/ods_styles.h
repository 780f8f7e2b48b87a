// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/xml_reader.h"

#include <QHash>
#include <QSet>

namespace core {

/// What the styles in the content of an OpenDocument spreadsheet say of sheets, columns and rows.
class OdsStyles
{
public:
    /// Notes what begins before the first sheet.
    void open(std::string_view name, XmlAttributes attributes);

    [[nodiscard]] bool isHidden(const QString &sheetStyle) const
    {
        return m_hidden.contains(sheetStyle);
    }

    /// The width of columns of @p style in figures; 0 = not told.
    [[nodiscard]] double columnWidth(const QString &style) const { return m_widths.value(style); }

    /// The height somebody gave rows of @p style, in points; 0 = as their texts ask.
    [[nodiscard]] double rowHeight(const QString &style) const { return m_heights.value(style); }

private:
    QString m_open; ///< the style that is being read
    QSet<QString> m_hidden;
    QHash<QString, double> m_widths;
    QHash<QString, double> m_heights;
};

} // namespace core
