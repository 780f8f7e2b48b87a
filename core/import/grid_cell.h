// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace core {

/// What a cell held, beside its text.
enum class CellKind
{
    Text,
    Number,
    Date, ///< GridCell::date is set
    Error, ///< #REF! and the like
    Uncomputed ///< a formula without a stored result; the text is the formula
};

/// A cell: its text as the sheet shows it.
struct GridCell
{
    QString text;
    CellKind kind = CellKind::Text;
    QDate date {};

    /// Whether there is nothing but white space.
    [[nodiscard]] bool isBlank() const { return QStringView(text).trimmed().isEmpty(); }

    bool operator==(const GridCell &) const = default;
};

} // namespace core

Q_DECLARE_TYPEINFO(core::GridCell, Q_RELOCATABLE_TYPE);
