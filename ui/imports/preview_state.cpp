// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/preview_state.h"

#include <algorithm>

namespace ui {

namespace {

/// A state and the day it began are taken or left together.
QList<core::ImportCell> cellsWith(const core::ImportCell &cell)
{
    using core::ColumnField;
    if (cell.field == ColumnField::State)
        return {cell, {ColumnField::CompletedOn, {}}};
    if (cell.field == ColumnField::CompletedOn)
        return {cell, {ColumnField::State, {}}};
    return {cell};
}

} // namespace

PreviewState::PreviewState(QObject *parent)
    : QObject(parent)
    , m_preview(std::make_shared<ImportPreview>())
{
}

void PreviewState::setPreview(const std::shared_ptr<const ImportPreview> &preview)
{
    m_preview = preview;
    m_decisions = {};
    m_cells.clear();
    for (const ImportDifference &difference : preview->differences) {
        m_cells[difference.place].append(difference.cell);
        if (staysByItself(difference.told))
            m_decisions.kept[draftOf(difference.place)].append(difference.cell);
    }
    Q_EMIT changed();
}

int PreviewState::draftOf(int place) const
{
    return m_preview->plan.rows.at(place).draft;
}

bool PreviewState::isTaken(int place) const
{
    return !m_decisions.leftOut.contains(draftOf(place));
}

void PreviewState::setTaken(int place, bool isTaken)
{
    if (isTaken)
        m_decisions.leftOut.remove(draftOf(place));
    else
        m_decisions.leftOut.insert(draftOf(place));
    tellChanged();
}

bool PreviewState::isTaken(int place, const core::ImportCell &cell) const
{
    return isTaken(place) && !m_decisions.kept.value(draftOf(place)).contains(cell);
}

void PreviewState::setTaken(int place, const core::ImportCell &cell, bool isTaken)
{
    const int draft = draftOf(place);
    QList<core::ImportCell> cells = m_decisions.kept.take(draft);
    for (const core::ImportCell &each : cellsWith(cell)) {
        cells.removeAll(each);
        if (!isTaken)
            cells.append(each);
    }
    if (!cells.isEmpty())
        m_decisions.kept.insert(draft, cells);
    tellChanged();
}

bool PreviewState::isUndated(int place) const
{
    return m_decisions.undated.contains(draftOf(place));
}

void PreviewState::setUndated(int place, bool isUndated)
{
    if (isUndated)
        m_decisions.undated.insert(draftOf(place));
    else
        m_decisions.undated.remove(draftOf(place));
    tellChanged();
}

bool PreviewState::isMoveTold(int place) const
{
    return m_decisions.moves.contains(draftOf(place));
}

void PreviewState::tellMove(int place, const core::Event &how)
{
    m_decisions.moves.insert(draftOf(place), how);
    tellChanged();
}

void PreviewState::changeAtOnce(const std::function<void()> &change)
{
    m_isHeld = true;
    change();
    m_isHeld = false;
    Q_EMIT changed();
}

void PreviewState::tellChanged()
{
    if (!m_isHeld)
        Q_EMIT changed();
}

/// A task of which nothing that differs is taken stays as it is.
PreviewCounts PreviewState::counts() const
{
    PreviewCounts counts;
    const QList<core::ImportRow> &rows = m_preview->plan.rows;
    for (int place = 0; place < rows.size(); ++place) {
        if (rows.at(place).outcome == core::ImportOutcome::Unchanged) {
            ++counts.unchanged;
        } else if (!isTaken(place)) {
            ++counts.leftOut;
        } else if (rows.at(place).outcome == core::ImportOutcome::Added) {
            ++counts.added;
        } else {
            const QList<core::ImportCell> cells = m_cells.value(place);
            const bool isAny = std::any_of(
                cells.cbegin(), cells.cend(), [this, place](const core::ImportCell &cell) {
                    return isTaken(place, cell);
                });
            ++(isAny ? counts.updated : counts.unchanged);
        }
    }
    return counts;
}

} // namespace ui
