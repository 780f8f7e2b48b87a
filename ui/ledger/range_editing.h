// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/edits/editor.h"
#include "ui/ledger/range_plan.h"

#include <QObject>

namespace ui {

class LedgerView;
class Prompts;

/// What the hands of a spreadsheet user do to several cells at once: clear, cut, paste, fill. Each
/// is one step to undo. Where rows would come, or texts have no place, it asks before it writes.
class RangeEditing final : public QObject
{
    Q_OBJECT

public:
    /// What it works on; the references must outlive it.
    struct Context
    {
        core::LedgerModel &model;
        Editor &editor;
        Prompts &prompts;
    };

    RangeEditing(LedgerView &view, const Context &context, QObject *parent = nullptr);

    /// Whether it was copied: a single area whose rows are loaded.
    bool copy();
    void cut();
    void paste();
    void clear();
    void fillDown();
    void fillRight();

    /// Fills @p target with the texts of @p source; as a series, where they are one.
    void fill(const CellArea &source, const CellArea &target, bool isSeries);

    /// Writes @p text into every cell selected.
    void typeIntoAll(const QString &text);

Q_SIGNALS:
    /// What was done, or why nothing was; for the status bar.
    void reported(const QString &text);
    void failed(const core::Error &error);

private:
    [[nodiscard]] QItemSelectionRange range() const;
    [[nodiscard]] bool isLoaded(const CellArea &area) const;
    void carryOut(const RangePlan &plan, core::ActionKind action);
    void decide(const RangePlan &plan, core::ActionKind action, const core::RangeEdit &edit);
    void write(const core::RangeEdit &edit);
    [[nodiscard]] QString question(const RangePlan &plan, const core::RangeEdit &edit) const;
    [[nodiscard]] QString refusalText(const RangePlan &plan,
                                      const core::CellRefusal &refusal) const;
    [[nodiscard]] QStringList unwritten(const RangePlan &plan, const core::RangeEdit &edit) const;

    LedgerView &m_view;
    Context m_context;
};

} // namespace ui
