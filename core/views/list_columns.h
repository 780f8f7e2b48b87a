// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/ledger.h"
#include "core/records/ledger_columns.h"
#include "core/views/list_kind.h"

#include <QList>

namespace core {

/// Over what a cell stretches downward.
enum class SpanLevel
{
    Row, ///< every row has its own
    Task, ///< one cell over all entries of a task
    Objective ///< one cell over all rows under an objective
};

/// A column of a list on the screen or on paper.
struct ListColumn
{
    ColumnField field = ColumnField::Extra;
    QString header; ///< the office's own header; empty = the standard one of the field
    SpanLevel span = SpanLevel::Row;
    bool isHiddenAtFirst = false; ///< shown only when a user asks for it

    bool operator==(const ListColumn &) const = default;
};

/// The columns of @p kind. 总表: the ledger's own columns (without any, the standard ones), then
/// light, remaining, percent and newest report, as far as the ledger does not have them already.
/// The five lists: the columns of domain.md f, P1–P5, under the ledger's own headers where it has
/// the field, with the light at the end, whose header there is 状态.
[[nodiscard]] QList<ListColumn> listColumns(ListKind kind, const QList<LedgerColumn> &own);

/// The own columns that several ledgers shown together have in common: those of the first one if
/// all have the same, else none.
[[nodiscard]] QList<LedgerColumn> commonColumns(const QList<Ledger> &ledgers);

} // namespace core
