// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/ledger_model.h"
#include "ui/edits/editor.h"
#include "ui/prompts/form.h"

#include <QItemSelection>

namespace ui {

class Prompts;

/// Writes the same into several rows by a form: every column that is filled in, in every row that
/// was selected, as one step to undo. Where one cell refuses its text nothing is written, and the
/// form says which and why.
class RowsDesk final : public QObject
{
    Q_OBJECT

public:
    /// What it works on; the references must outlive it.
    struct Context
    {
        const core::LedgerModel &model;
        Editor &editor;
        Prompts &prompts;
    };

    explicit RowsDesk(const Context &context, QObject *parent = nullptr);

    /// Asks what to write into the rows of @p selection.
    void ask(const QItemSelection &selection);

Q_SIGNALS:
    void refused(const QString &reason); ///< for the status bar

private:
    void submit(const QList<core::ReplacedCell> &cells, const FormAnswer &done);
    void write(const QList<core::TypedCell> &cells, const FormAnswer &done);
    [[nodiscard]] QString refusalOf(const QList<core::TypedCell> &cells,
                                    const core::RangeEdit &edit) const;

    Context m_context;
};

} // namespace ui
