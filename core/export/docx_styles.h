// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace core {

/// What a paragraph is; each is a style that can be changed as a whole in the word processor.
enum class DocxRole
{
    Annex,
    Title,
    Head, ///< the line under the title
    Counts,
    Heading,
    Header,
    Body,
    SmallBody, ///< of a table too wide for letters of the usual size
    Note,
    Signs, ///< who signs
    Gap ///< an empty line, as low as can be
};

/// How the style of @p role is called in the file.
[[nodiscard]] const char *styleIdOf(DocxRole role);

/// The style of characters of 第 1 页 共 2 页.
inline constexpr const char *kDocxSheetNumber = "SheetNumber";

/// The part word/styles.xml. Fonts are those of official documents, for Chinese and for figures.
[[nodiscard]] QByteArray docxStyles();

/// The part word/fontTable.xml: what stands in for a font that a machine lacks.
[[nodiscard]] QByteArray docxFonts();

/// The part word/settings.xml.
[[nodiscard]] QByteArray docxSettings();

} // namespace core
