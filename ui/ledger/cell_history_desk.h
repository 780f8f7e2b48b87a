// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/ledger_model.h"

#include <QObject>
#include <QPersistentModelIndex>

namespace ui {

class Prompts;

/// Shows how the text of a cell became what it is: when, who, by which step, from what to what.
class CellHistoryDesk final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this object.
    CellHistoryDesk(const core::LedgerModel &model, Prompts &prompts, QObject *parent = nullptr);

    /// Shows the history of the cell @p index.
    void show(const QModelIndex &index);

Q_SIGNALS:
    /// @p text is to stand in the cell @p index again.
    void restoreWanted(const QModelIndex &index, const QString &text);
    void failed(const core::Error &error);

    /// There is nothing to show the history of; for the status bar.
    void refused(const QString &reason);

private:
    using History = QList<core::CellChange>;

    void offer(const QPersistentModelIndex &cell, const History &history);
    void showTexts(const QString &heading, const core::CellChange &change);
    [[nodiscard]] QString refusalFor(const QModelIndex &cell) const;

    const core::LedgerModel &m_model;
    Prompts &m_prompts;
};

} // namespace ui
