// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/document_tables.h"

#include "core/records/size_limit.h"

namespace core {

namespace {
constexpr qsizetype kTablesAtMost = 1'000;
}

void DocumentTables::addLine(const QString &line)
{
    m_hasLines = m_hasLines || !line.isEmpty();
    m_above.add(line);
}

void DocumentTables::beginTable()
{
    m_grid.emplace(QStringLiteral("表%1").arg(++m_count));
    m_grid->setLinesAbove(m_above.lines());
    m_grid->setMergeExtent(m_extent);
    m_above.clear();
    m_merges.clear();
}

Result<void> DocumentTables::endTable()
{
    SheetGrid grid = *std::move(m_grid);
    m_grid.reset();
    if (grid.isEmpty())
        return {};
    if (m_tables.size() == kTablesAtMost)
        return fail(tooLarge(grid.name(), SizeLimit::Tables, kTablesAtMost));
    m_size += grid.size();
    if (auto fits = limitSize(m_size, grid.name()); !fits)
        return fits;
    if (auto merged = grid.addMerges(m_merges); !merged)
        return merged;
    m_tables.append(std::move(grid));
    return {};
}

Result<QList<SheetGrid>> DocumentTables::take(const QString &path)
{
    if (m_tables.isEmpty())
        return fail(m_hasLines ? ErrorKind::InputNoHeader : ErrorKind::InputEmpty, path);
    return std::move(m_tables);
}

} // namespace core
