// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/sheet_grid.h"
#include "core/import/xlsx_text.h"
#include "core/import/xml_reader.h"

#include <QList>

namespace core {

/// Reads the shared strings of a workbook.
class XlsxStrings final : public XmlHandler
{
public:
    /// Refuses what takes more than @p most bytes: InputTooLarge with @p path as subject.
    explicit XlsxStrings(QString path, qsizetype most = GridLimits().bytes);

    /// String @p index; none if the workbook has not as many.
    [[nodiscard]] std::optional<QString> string(int index) const;

    void startElement(std::string_view name, XmlAttributes attributes) override;
    void characters(std::string_view text) override;
    void endElement(std::string_view name) override;

private:
    QString m_path;
    qsizetype m_most;
    qsizetype m_bytes = 0; ///< of all strings
    QList<QString> m_strings;
    XlsxText m_text;
    bool m_inString = false;
};

} // namespace core
