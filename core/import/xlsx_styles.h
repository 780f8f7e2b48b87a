// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/number_format.h"
#include "core/import/xml_reader.h"

#include <QHash>
#include <QList>

namespace core {

/// Reads the styles part of a workbook: which style shows numbers how.
class XlsxStyles final : public XmlHandler
{
public:
    /// The format of style @p style; General for one that is not there.
    [[nodiscard]] NumberFormat format(int style) const;

    void startElement(std::string_view name, XmlAttributes attributes) override;
    void characters(std::string_view text) override;
    void endElement(std::string_view name) override;

private:
    QHash<int, NumberFormat> m_custom; ///< by number format id
    QList<NumberFormat> m_styles;
    bool m_inCellStyles = false;
};

} // namespace core
