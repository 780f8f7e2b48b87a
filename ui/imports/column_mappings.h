// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/named_mapping.h"

#include <QList>

namespace ui {

/// How a text was read before anything was said of it.
struct TextFinding
{
    QString header; ///< of its first table, as headerOf() gives it
    core::TextForm form;

    bool operator==(const TextFinding &) const = default;
};

/// How @p input was read, to which nothing has been said yet; none = it is no text.
[[nodiscard]] std::optional<TextFinding> textFindingOf(const core::ImportInput &input);

/// The corrections of every header met so far, so that they need not be made again, and those that
/// somebody has kept under a name.
class ColumnMappings
{
public:
    ColumnMappings() = default;

    /// Reads what texts() wrote; what cannot be read is left out.
    explicit ColumnMappings(const QStringList &texts);
    [[nodiscard]] QStringList texts() const;

    /// What was corrected the last time a table with the header of @p table came in; where nothing
    /// was, what is kept under a name for that header.
    [[nodiscard]] ColumnMapping of(const core::ImportTable &table) const;

    /// How a text was said to be read the last time it was found with @p header; empty = it was
    /// not.
    [[nodiscard]] core::TextForm formOf(const QString &header) const;

    /// Keeps @p mapping for the header of @p table; an empty one is forgotten.
    void set(const core::ImportTable &table, const ColumnMapping &mapping);

    /// What is kept under names, in the order of these.
    [[nodiscard]] const QList<NamedMapping> &named() const { return m_named; }

    /// What is kept under @p name; none = nothing is.
    [[nodiscard]] std::optional<NamedMapping> named(const QString &name) const;

    /// The name under which exactly @p mapping is kept for @p table: one kept for its header, else
    /// any; empty = it is not kept.
    [[nodiscard]] QString nameOf(const core::ImportTable &table,
                                 const ColumnMapping &mapping) const;

    /// Keeps @p mapping under its name, in place of what was kept under it.
    void keep(const NamedMapping &mapping);

    /// Takes what is kept under @p name away; keep() it first under another to rename it.
    void forget(const QString &name);

    /// Keeps @p form for texts that are found with @p header; an empty one is forgotten.
    void setForm(const QString &header, core::TextForm form);

    bool operator==(const ColumnMappings &) const = default;

    static constexpr qsizetype kMost = 200; ///< headers; one more and a former one is forgotten
    static constexpr qsizetype kMostNamed = 100; ///< as many names can be listed at once

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
    void keepFor(const QString &header, const Kept &kept);

    QHash<QString, Kept> m_kept; ///< by header
    QList<NamedMapping> m_named;
};

} // namespace ui
