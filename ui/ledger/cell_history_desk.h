// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/ledger_model.h"

#include <QObject>
#include <QPersistentModelIndex>

#include <functional>

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

    /// Shows the history of what @p field says of @p task, in the table or not.
    void showField(core::Id task, const core::CellAddress &field);

Q_SIGNALS:
    /// @p text is to stand in the cell @p index again.
    void restoreWanted(const QModelIndex &index, const QString &text);
    /// The same for showField().
    void fieldRestoreWanted(core::Id task, const core::CellAddress &field, const QString &text);
    void failed(const core::Error &error);

    /// There is nothing to show the history of; for the status bar.
    void refused(const QString &reason);

private:
    using History = QList<core::CellChange>;

    /// What is asked about, in words, and how a text of it is restored.
    struct Subject
    {
        QString title;
        QString heading; ///< of the column
        std::function<void(const QString &text)> restore;
        QString refusal; ///< why nothing can be restored; empty = it can
    };

    void offer(const Subject &subject, const History &history);
    [[nodiscard]] Subject subjectOf(const QPersistentModelIndex &cell);
    void showTexts(const QString &heading, const core::CellChange &change);
    [[nodiscard]] QString refusalFor(core::ColumnField field, bool canType) const;

    const core::LedgerModel &m_model;
    Prompts &m_prompts;
};

} // namespace ui
