// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_input.h"

#include <QHash>

#include <optional>

namespace ui {

/// What somebody said the columns of a table hold, other than was guessed: by column, from 0.
using ColumnMapping = QHash<int, core::ColumnField>;

/// What all columns of a table were taken for, kept under a name: by heading, so that it serves
/// tables that have the same columns in another order, or only some of them.
struct NamedMapping
{
    QString name;
    QString header; ///< of the table it was made for, as headerOf() gives it
    QHash<QString, core::ColumnField> fields {}; ///< by heading, as headingOf() gives it

    bool operator==(const NamedMapping &) const = default;
};

/// A heading as headings are compared.
[[nodiscard]] QString headingOf(const core::MappedColumn &column);

/// The headings of all columns of @p table: tables that have the same ones are taken for the same.
[[nodiscard]] QString headerOf(const core::ImportTable &table);

/// What the columns of @p table are taken for, with @p changed in place of the guess.
[[nodiscard]] NamedMapping
namedMapping(const QString &name, const core::ImportTable &table, const ColumnMapping &changed);

/// What @p mapping says of the columns of @p table other than was guessed; of headings it does not
/// know it says nothing.
[[nodiscard]] ColumnMapping mappingFor(const core::ImportTable &table, const NamedMapping &mapping);

/// The text form of @p mapping without its header.
[[nodiscard]] QString textOf(const NamedMapping &mapping);

/// Reads what textOf() wrote; none if it is nothing of the kind.
[[nodiscard]] std::optional<NamedMapping> namedMappingIn(const QString &header,
                                                         const QString &text);

} // namespace ui
