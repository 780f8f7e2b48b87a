// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/ledger_model.h"

#include <QObject>

namespace ui {

class LedgerView;
class Prompts;
class RangeEditing;

/// Replaces texts in the rows shown: asks for them, shows every cell as it is and as it would be,
/// and writes those that are chosen as one step to undo.
class ReplaceDesk final : public QObject
{
    Q_OBJECT

public:
    /// What it works on; the references must outlive it.
    struct Context
    {
        const core::LedgerModel &model;
        const LedgerView &view;
        RangeEditing &ranges; ///< writes
        Prompts &prompts;
    };

    explicit ReplaceDesk(const Context &context, QObject *parent = nullptr);

    void ask();

Q_SIGNALS:
    void failed(const core::Error &error);

private:
    /// What is looked for, and where.
    struct Order
    {
        core::TextReplacement replacement;
        QList<core::ListColumn> columns;
    };

    void look(const Order &order);
    void tellTooMany(const Order &order);
    void offer(const Order &order, const QList<core::ReplacedCell> &cells);
    void write(const Order &order, const QList<core::ReplacedCell> &chosen);
    [[nodiscard]] QList<QStringList> rowsOf(const QList<core::ReplacedCell> &cells) const;

    Context m_context;
};

} // namespace ui
