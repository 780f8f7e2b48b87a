// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_input.h"

#include <QHash>

#include <optional>

namespace ui {

/// What somebody said the columns of a table hold, other than was guessed: by column, from 0.
using ColumnMapping = QHash<int, core::ColumnField>;

/// How a text was read before anything was said of it.
struct TextFinding
{
    QString header; ///< of its first table, as ColumnMappings keeps it
    core::TextForm form;

    bool operator==(const TextFinding &) const = default;
};

/// How @p input was read, to which nothing has been said yet; none = it is no text.
[[nodiscard]] std::optional<TextFinding> textFindingOf(const core::ImportInput &input);

/// The corrections of every header met so far, so that they need not be made again.
class ColumnMappings
{
public:
    ColumnMappings() = default;

    /// Reads what texts() wrote; what cannot be read is left out.
    explicit ColumnMappings(const QStringList &texts);
    [[nodiscard]] QStringList texts() const;

    /// The headings of all columns of @p table: tables that have the same ones are taken for the
    /// same.
    [[nodiscard]] static QString headerOf(const core::ImportTable &table);

    /// What was corrected the last time a table with the header of @p table came in.
    [[nodiscard]] ColumnMapping of(const core::ImportTable &table) const;

    /// How a text was said to be read the last time it was found with @p header; empty = it was
    /// not.
    [[nodiscard]] core::TextForm formOf(const QString &header) const;

    /// Keeps @p mapping for the header of @p table; an empty one is forgotten.
    void set(const core::ImportTable &table, const ColumnMapping &mapping);

    /// Keeps @p form for texts that are found with @p header; an empty one is forgotten.
    void setForm(const QString &header, core::TextForm form);

    bool operator==(const ColumnMappings &) const = default;

    static constexpr qsizetype kMost = 200; ///< headers; one more and a former one is forgotten

private:
    struct Kept
    {
        ColumnMapping columns;
        core::TextForm form;

        [[nodiscard]] bool isEmpty() const { return columns.isEmpty() && form.isEmpty(); }
        bool operator==(const Kept &) const = default;
    };

    [[nodiscard]] static Kept keptIn(const QString &text);
    [[nodiscard]] static QString textOf(const Kept &kept);
    void keep(const QString &header, const Kept &kept);

    QHash<QString, Kept> m_kept; ///< by header
};

} // namespace ui
