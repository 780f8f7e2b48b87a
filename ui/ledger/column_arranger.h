// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/ledger_model.h"
#include "ui/ledger/table_setups.h"

#include <QObject>

namespace ui {

class LedgerView;

/// Keeps which columns the table shows, in which order and how wide, and how high its rows are, for
/// every ledger and list: the model gives the columns as they are wanted, the view widths and
/// heights.
class ColumnArranger final : public QObject
{
    Q_OBJECT

public:
    /// The references must outlive it.
    ColumnArranger(LedgerView &view, core::LedgerModel &model, QObject *parent = nullptr);

    void setSetups(const TableSetups &setups);

    /// Takes the widths of the table at hand, before it shows another or nothing.
    void keepWidths();

    /// Every column of the list with its place, hidden ones too.
    [[nodiscard]] core::ColumnArrangement places() const;
    [[nodiscard]] QString headingOf(const core::ColumnPlace &place) const;

    /// Shows or hides the column at @p place of places(). The last one shown stays.
    void setHidden(int place, bool isHidden);
    void hideColumn(int column);
    void moveColumn(int from, int to);

    /// Keeps the columns up to @p column in sight; −1: those the program chooses.
    void freezeTo(int column);
    [[nodiscard]] bool isFrozenTo(int column) const;
    void showAll();

    /// Arranges the table shown now as @p arrangement says; an empty one changes nothing.
    void take(const core::ColumnArrangement &arrangement);

    /// As the list has them, with widths the program decides.
    void restore();

Q_SIGNALS:
    void setupsChanged(const ui::TableSetups &setups);

private:
    void use();
    void keepRowSizes();
    void arrange(const core::ColumnArrangement &arrangement);
    [[nodiscard]] QString key() const;
    [[nodiscard]] int placeOf(int column) const;
    [[nodiscard]] QList<int> widths() const;

    LedgerView &m_view;
    core::LedgerModel &m_model;
    TableSetups m_setups;
    QString m_key; ///< of the table shown now; empty = none
};

} // namespace ui
