// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/column_mappings.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace ui {

class ColumnLine;

/// The columns of a table one below the other, each with what it is taken for.
class MappingPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit MappingPanel(QWidget *parent = nullptr);

    /// Shows the columns of @p table; @p fields are chosen, by column, in place of the guess.
    void setTable(const core::ImportTable &table, const ColumnMapping &fields);

    void setChosenColumn(int column);

    /// Says @p notes, by column, in place of how many rows of them are filled.
    void setNotes(const QHash<int, QString> &notes);

    /// What was chosen other than it was guessed, by column.
    [[nodiscard]] ColumnMapping changed() const;

    /// How many columns are kept as they are, and the fields that several columns are taken for.
    [[nodiscard]] int unmapped() const;
    [[nodiscard]] QList<core::ColumnField> repeated() const;

    /// The first column taken for @p field.
    [[nodiscard]] std::optional<int> columnOf(core::ColumnField field) const;

Q_SIGNALS:
    void columnEntered(int column);
    void mappingChanged();

private:
    QVBoxLayout *m_layout;
    QList<ColumnLine *> m_lines;
};

} // namespace ui
