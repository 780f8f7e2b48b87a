// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/row_heights.h"

#include "core/models/roles.h"
#include "ui/ledger/group_band.h"
#include "ui/ledger/merged_area.h"
#include "ui/ledger/row_measure.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace ui {

namespace {

constexpr int kIdleBlock = 100; ///< rows a step: typing never waits for more
constexpr int kPassedBlock = 2000; ///< rows a step that have nothing to be measured yet
constexpr int kMargin
    = 200; ///< rows above the screen that are measured first: no jump on scrolling up
constexpr int kUsualLines = 3;
constexpr int kAttempts = 4; ///< taller rows push others out, lower ones let others in

core::RowKey rowKeyOf(const QModelIndex &index)
{
    return {core::Id {index.data(core::TaskIdRole).toLongLong()},
            core::Id {index.data(core::EntryIdRole).toLongLong()}};
}

bool isLoaded(const QAbstractItemModel &model, int row)
{
    const QVariant loaded = model.index(row, 0).data(core::LoadedRole);
    return !loaded.isValid() || loaded.toBool();
}

/// Whether the rows from @p first on are as high as @p heights already.
bool isSoHigh(const QHeaderView &header, int first, const std::vector<int> &heights)
{
    int row = first;
    for (const int height : heights) {
        if (header.sectionSize(row++) != height)
            return false;
    }
    return true;
}

} // namespace

RowHeights::RowHeights(QTableView &view, const LedgerLook &look, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_look(look)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(0);
    connect(&m_idle, &QTimer::timeout, this, &RowHeights::measureIdle);
}

void RowHeights::reset()
{
    const int count = m_view.model() ? m_view.model()->rowCount() : 0;
    m_known.assign(static_cast<size_t>(count), false);
    m_folded.assign(static_cast<size_t>(count), false);
    m_view.verticalHeader()->setDefaultSectionSize(m_look.oneLineRow()
                                                   + m_look.body().heightOf(kUsualLines - 1));
    refold();
    measure();
}

void RowHeights::refold()
{
    const QAbstractItemModel *model = m_view.model();
    const bool isAny
        = rowCount() > 0 && model->headerData(0, Qt::Vertical, core::FoldedRole).toBool();
    const bool wasAny = std::find(m_folded.cbegin(), m_folded.cend(), true) != m_folded.cend();
    if (!isAny && !wasAny)
        return;
    const QHeaderView &header = *m_view.verticalHeader();
    std::vector<int> heights;
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        const auto place = static_cast<size_t>(row);
        const bool wasFolded = m_folded[place];
        m_folded[place] = isAny && index.data(core::FoldedRole).toBool();
        m_known[place] = m_folded[place] || (m_known[place] && !wasFolded);
        heights.push_back(m_folded[place] ? bandHeight(index, m_look)
                              : wasFolded ? header.defaultSectionSize()
                                          : header.sectionSize(row));
    }
    apply(0, heights);
}

void RowHeights::insertRows(int first, int count)
{
    m_known.insert(m_known.begin() + first, static_cast<size_t>(count), false);
    m_folded.insert(m_folded.begin() + first, static_cast<size_t>(count), false);
    refold();
    invalidate(std::max(0, first - 1), std::min(rowCount() - 1, first + count));
}

void RowHeights::removeRows(int first, int count)
{
    m_known.erase(m_known.begin() + first, m_known.begin() + first + count);
    m_folded.erase(m_folded.begin() + first, m_folded.begin() + first + count);
    refold();
    if (rowCount() > 0)
        invalidate(std::max(0, first - 1), std::min(rowCount() - 1, first));
}

void RowHeights::invalidate(int first, int last)
{
    for (int row = first; row <= last && row < rowCount(); ++row)
        m_known[static_cast<size_t>(row)] = isFolded(row);
    m_idle.start();
}

void RowHeights::setChosen(const RowSizes &sizes)
{
    if (sizes == m_chosen)
        return;
    m_chosen = sizes;
    invalidateAll();
}

void RowHeights::choose(const QList<int> &rows, int height)
{
    for (const int row : rows) {
        const core::RowKey key = rowKeyOf(m_view.model()->index(row, 0));
        if (height > 0)
            m_chosen.insert(key, height);
        else
            m_chosen.remove(key);
        invalidate(row, row);
    }
    measure();
}

/// With the heading of a group above it, in pixels of the screen; 0 = none is chosen.
int RowHeights::chosenHeight(int row) const
{
    if (m_chosen.isEmpty())
        return 0;
    const QModelIndex index = m_view.model()->index(row, 0);
    const int height = m_chosen.value(rowKeyOf(index));
    return height > 0 ? m_look.scaled(height) + bandHeight(index, m_look) : 0;
}

void RowHeights::invalidateAll()
{
    m_known = m_folded;
    measure();
}

bool RowHeights::isComplete() const
{
    return nextUnknown(0) < 0;
}

int RowHeights::nextUnknown(int from) const
{
    const auto begin = m_known.begin() + std::clamp(from, 0, rowCount());
    auto found = std::find(begin, m_known.end(), false);
    if (found == m_known.end())
        found = std::find(m_known.begin(), begin, false);
    const bool isNone = found == m_known.end() || *found;
    return isNone ? -1 : static_cast<int>(found - m_known.begin());
}

void RowHeights::measure()
{
    // The view is closed after the model has gone.
    if (m_isMeasuring || m_known.empty() || !m_view.model())
        return;
    if (rowCount() <= kAtOnce)
        measureRange(0, rowCount() - 1);
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        const int first = std::max(0, m_view.rowAt(0));
        const int below = m_view.rowAt(m_view.viewport()->height() - 1);
        if (!measureRange(first, below < 0 ? rowCount() - 1 : below))
            break;
    }
    m_idle.start();
}

/// How many rows from @p first on, of a block, have no height that can be told.
int RowHeights::rowsWithoutHeight(int first) const
{
    const int end = std::min(first + kPassedBlock, rowCount());
    int row = first;
    while (row < end && !isLoaded(*m_view.model(), row) && chosenHeight(row) == 0)
        ++row;
    return row - first;
}

void RowHeights::measureIdle()
{
    measure();
    const int unknown = nextUnknown(m_view.rowAt(0) - kMargin);
    if (unknown < 0) {
        m_idle.stop();
        return;
    }
    // Rows whose texts are not there keep their height, and of a large ledger those are most:
    // nothing is laid out and painted again for them.
    if (const int passed = rowsWithoutHeight(unknown); passed > 0)
        std::fill_n(m_known.begin() + unknown, passed, true);
    else
        measureRange(unknown, std::min(unknown + kIdleBlock, rowCount()) - 1);
    m_idle.start();
}

/// False if there was nothing to measure.
bool RowHeights::measureRange(int first, int last)
{
    const QScopedValueRollback guard(m_isMeasuring, true);
    const QList<int> columnWidths = widths();
    const QAbstractItemModel &model = *m_view.model();
    const RowMeasureInput input {model, m_look, columnWidths};
    const QHeaderView &header = *m_view.verticalHeader();
    std::vector<int> heights;
    const auto heightOf = [&heights, &header, first](int row) {
        return row >= first ? heights[static_cast<size_t>(row - first)] : header.sectionSize(row);
    };
    bool isAnyNew = false;
    for (int row = first; row <= last; ++row) {
        const bool isKnown = m_known[static_cast<size_t>(row)];
        isAnyNew |= !isKnown;
        m_known[static_cast<size_t>(row)] = true;
        const int chosen = isKnown ? 0 : chosenHeight(row);
        const bool isMeasured = !isKnown && (chosen > 0 || isLoaded(model, row));
        heights.push_back(chosen > 0       ? chosen
                              : isMeasured ? measuredHeight(input, row, heightOf)
                                           : header.sectionSize(row));
        if (isMeasured)
            invalidateBottoms(row);
    }
    if (isAnyNew)
        apply(first, heights);
    return isAnyNew;
}

/// The last row of a merged cell bears what the rows above leave: it depends on them.
void RowHeights::invalidateBottoms(int row)
{
    const QAbstractItemModel &model = *m_view.model();
    for (int column = 0; column < model.columnCount(); ++column) {
        const int bottom = mergedAreaOf(model.index(row, column)).bottom();
        if (bottom > row && bottom < rowCount() && !isFolded(bottom))
            m_known[static_cast<size_t>(bottom)] = false;
    }
}

void RowHeights::apply(int first, const std::vector<int> &heights)
{
    QHeaderView &header = *m_view.verticalHeader();
    // Most texts that change take as many lines as before: nothing is painted again for them.
    if (isSoHigh(header, first, heights))
        return;
    QScrollBar &bar = *m_view.verticalScrollBar();
    const int top = m_view.rowAt(0);
    const int offset = top < 0 ? 0 : -m_view.rowViewportPosition(top);
    // With updates on, each section would be laid out anew: quadratic.
    header.setUpdatesEnabled(false);
    {
        const QSignalBlocker blocker(header);
        for (size_t at = 0; at < heights.size(); ++at)
            header.resizeSection(first + static_cast<int>(at), heights[at]);
    }
    header.setUpdatesEnabled(true);
    Q_EMIT changed();
    if (top >= 0 && bar.value() > 0)
        bar.setValue(header.sectionPosition(top) + offset);
}

QList<int> RowHeights::widths() const
{
    QList<int> result;
    for (int column = 0; column < m_view.model()->columnCount(); ++column)
        result.append(m_view.isColumnHidden(column) ? 0 : m_view.columnWidth(column));
    return result;
}

} // namespace ui
