// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/xml_reader.h"

#include <QList>
#include <QString>

namespace core {

/// Reads the workbook part: which sheets there are and how days are counted.
class XlsxWorkbook final : public XmlHandler
{
public:
    struct Sheet
    {
        QString name;
        QString relation;
        bool isHidden = false;
    };

    [[nodiscard]] const QList<Sheet> &sheets() const { return m_sheets; }

    /// Whether day 0 is 1904-01-01.
    [[nodiscard]] bool countsFrom1904() const { return m_countsFrom1904; }

    void startElement(std::string_view name, XmlAttributes attributes) override;
    void characters(std::string_view text) override;
    void endElement(std::string_view name) override;

private:
    QList<Sheet> m_sheets;
    bool m_countsFrom1904 = false;
};

} // namespace core
