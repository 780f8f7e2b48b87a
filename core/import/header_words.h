// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/column_field.h"

#include <QHash>
#include <QString>

#include <optional>

namespace core {

/// Which words stand over columns for which field. Words are compared folded: without white space,
/// width and case.
class HeaderWords
{
public:
    /// The words of the offices' tables known so far. Source: domain.md b.5 and f, the seeds.
    [[nodiscard]] static HeaderWords standard();

    /// Adds or replaces a word.
    void add(const QString &word, ColumnField field);

    /// The field @p header names: as it stands, else without what stands in brackets or after a
    /// unit.
    [[nodiscard]] std::optional<ColumnField> field(const QString &header) const;

private:
    [[nodiscard]] std::optional<ColumnField> exact(const QString &folded) const;

    QHash<QString, ColumnField> m_fields;
};

} // namespace core
