// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/cell_text.h"
#include "core/import/docx_table.h"
#include "core/import/skipping_handler.h"

namespace core {

/// Reads the main part of a Word document: its tables and the lines above them.
class DocxDocument final : public SkippingHandler
{
public:
    /// Error kinds: InputEmpty, InputNoHeader.
    /// @param path what errors name.
    [[nodiscard]] Result<QList<SheetGrid>> result(const QString &path)
    {
        return m_tables.take(path);
    }

protected:
    bool open(std::string_view name, XmlAttributes attributes) override;
    void take(std::string_view text) override;
    void close(std::string_view name) override;

private:
    /// The properties of what are being read.
    enum class Properties
    {
        None,
        Row,
        Cell,
        Paragraph,
        ParagraphMark,
        Run
    };

    void openTablePart(std::string_view name, XmlAttributes attributes);
    [[nodiscard]] bool openProperties(std::string_view name);
    void readProperty(std::string_view name, XmlAttributes attributes);
    void readParagraphProperty(std::string_view name, XmlAttributes attributes);
    void openText(std::string_view name, XmlAttributes attributes);
    void beginParagraph();
    void endParagraph();
    void breakText(XmlAttributes attributes);
    [[nodiscard]] bool openControl(std::string_view name);
    [[nodiscard]] bool isShown() const { return m_placeholders == 0 && !m_isHiddenRun; }

    DocumentTables m_tables;
    DocxTable m_table {m_tables};
    CellText m_text {CellText::Spaces::Kept};
    Properties m_properties = Properties::None;
    int m_runs = 0; ///< depth: the base of a ruby text is a run inside a run
    bool m_inText = false;
    bool m_isHiddenRun = false;
    bool m_hasParagraph = false; ///< the cell has one already
    bool m_isJoined = false; ///< the next paragraph goes on on the line of the last
    bool m_endsPage = false; ///< with this paragraph
    bool m_isPlaceholder = false; ///< the content control shows what to type, not what was typed
    int m_placeholders = 0; ///< depth inside the contents of such
};

} // namespace core
