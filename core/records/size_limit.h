// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/records/enum_keys.h"

namespace core {

/// What there is too much of in an input.
enum class SizeLimit
{
    Bytes, ///< of a file, or of what it unpacks to
    Ratio, ///< unpacked to packed: no table is packed so tightly
    Parts, ///< of a package
    Tables, ///< of a document
    Rows, ///< of a table
    Columns,
    Cells,
    Held, ///< bytes of cells that are held in memory
    MergedAreas,
    Characters, ///< of a table
    CellCharacters ///< of one cell
};

/// InputTooLarge, with the limit and what it limits.
[[nodiscard]] Error
tooLarge(const QString &subject, SizeLimit limit, qint64 most, const QString &detail = {});

template <> struct EnumKeys<SizeLimit>
{
    static constexpr EnumKeyTable<SizeLimit, 11> values {{
        {SizeLimit::Bytes, QLatin1String("bytes")},
        {SizeLimit::Ratio, QLatin1String("ratio")},
        {SizeLimit::Parts, QLatin1String("parts")},
        {SizeLimit::Tables, QLatin1String("tables")},
        {SizeLimit::Rows, QLatin1String("rows")},
        {SizeLimit::Columns, QLatin1String("columns")},
        {SizeLimit::Cells, QLatin1String("cells")},
        {SizeLimit::Held, QLatin1String("held")},
        {SizeLimit::MergedAreas, QLatin1String("merged_areas")},
        {SizeLimit::Characters, QLatin1String("characters")},
        {SizeLimit::CellCharacters, QLatin1String("cell_characters")},
    }};
};

} // namespace core
