// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/pasted_table.h"

#include "core/import/delimited_reader.h"
#include "core/import/html_reader.h"
#include "core/records/size_limit.h"

namespace core {

namespace {

constexpr qint64 kMostPasted = 32LL << 20; ///< characters: as much as a text file may hold

/// The HTML itself: some programs leave the lines before it that say where it begins.
QString withoutOffsets(const QString &html)
{
    return html.startsWith(QStringLiteral("Version:")) ? html.mid(html.indexOf(u'<')) : html;
}

/// Whether nothing is wrong with what was read but that it holds no table with a header.
bool isWithoutTable(ErrorKind why)
{
    return why == ErrorKind::PasteNoTable || why == ErrorKind::InputEmpty
        || why == ErrorKind::InputNoHeader;
}

[[nodiscard]] Result<ImportInput> readPastedHtml(const PastedTable &pasted,
                                                 const ImportOptions &options)
{
    if (pasted.html.isEmpty())
        return fail(ErrorKind::PasteNoTable, pasted.name);
    const auto grids = readHtml(withoutOffsets(pasted.html), pasted.name);
    if (grids)
        return inputOf(*grids, {pasted.name, pasted.name}, options);
    const ErrorKind why = grids.error().kind;
    if (why == ErrorKind::InputNoHeader || why == ErrorKind::InputEmpty)
        return fail(ErrorKind::PasteNoTable, pasted.name);
    Error error = grids.error();
    error.subject = pasted.name; // a sheet knows its own name alone
    return fail(error);
}

[[nodiscard]] Result<ImportInput> readPastedText(const PastedTable &pasted,
                                                 const ImportOptions &options)
{
    const auto grid = readTabbed(pasted.text, pasted.name);
    if (!grid)
        return fail(grid.error());
    return inputOf({*grid}, {pasted.name, pasted.name}, options);
}

} // namespace

Result<ImportInput> readPasted(const PastedTable &pasted, const ImportOptions &options)
{
    if (pasted.html.size() > kMostPasted || pasted.text.size() > kMostPasted)
        return fail(tooLarge(pasted.name, SizeLimit::Characters, kMostPasted));
    auto input = readPastedHtml(pasted, options);
    // Text without a tab is a sentence somebody copied, and no table.
    if (input || !isWithoutTable(input.error().kind) || !pasted.text.contains(u'\t'))
        return input;
    return readPastedText(pasted, options);
}

} // namespace core
