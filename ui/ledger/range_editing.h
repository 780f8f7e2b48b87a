// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/edits/editor.h"
#include "ui/ledger/range_plan.h"
#include "ui/ledger/read_cells.h"
#include "ui/ledger/selected_grid.h"
#include "ui/style/background.h"
#include "ui/style/running_job.h"

#include <QObject>

#include <functional>
#include <optional>

namespace ui {

class LedgerView;
class Prompts;

/// What the hands of a spreadsheet user do to several cells at once: clear, cut, paste, fill. Each
/// is one step to undo. Where rows would come, or texts have no place, it asks before it writes.
/// One begins once everything before it is written and shown; while one runs, others are left out,
/// as of a key that is held down.
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

    /// Whether it was copied: areas that line up and whose rows are loaded. Others are read in the
    /// background: started() follows, and reported() once they are on the clipboard.
    bool copy(bool hasHeadings = false);
    void cut();
    void paste();
    void clear();
    void fillDown();
    void fillRight();

    /// Fills @p target with the texts of @p source; as a series, where they are one.
    void fill(CellArea source, CellArea target, bool isSeries);

    /// Writes the texts of @p cells. Those that are not among @p now, the cells as they read at the
    /// moment, or not shown any more, are told and left out.
    void replace(const QList<core::ReplacedCell> &cells, const QList<core::ReplacedCell> &now);

    /// Forgets what is under way, as when the file is closed.
    void forget();

    /// Writes @p text into every cell selected; homeless() follows where one refuses it.
    void typeIntoAll(const QString &text);

Q_SIGNALS:
    /// What was done, or why nothing was; for the status bar.
    void reported(const QString &text);
    void failed(const core::Error &error);

    /// Cells are being read in the background.
    void started(const ui::RunningJob &job);

    /// @p text was typed and could not be written everywhere, because of @p reason.
    void homeless(const QString &text, const QString &reason);

private:
    /// What is done to which cells.
    struct Order
    {
        core::ActionKind action = core::ActionKind::EditCells;
        std::function<RangePlan()> plan; ///< made once all that came before is shown
        QString typed {}; ///< what the user typed for it; empty = nothing
        bool hadHeadings = false; ///< the first row pasted was left out
    };

    [[nodiscard]] bool hasOneArea(const QString &refusal);
    [[nodiscard]] bool beginsWithHeadings(const CellBlock &block, int column) const;
    [[nodiscard]] CellArea area() const;
    [[nodiscard]] std::optional<SelectedGrid> filledGrid() const;
    void stopCopying();
    void copyUnread(const SelectedGrid &grid, bool hasHeadings);
    void putOnClipboard(const ReadCells::Content &content,
                        const SelectedGrid &cells,
                        bool hasHeadings,
                        const SharedJob &job);
    void endCopying(const SharedJob &job);
    [[nodiscard]] bool isLoaded(const QList<int> &rows) const;
    void pasteIntoAreas(const CellBlock &block);
    void start(const Order &order);
    void go();
    void giveUpWaiting();
    void carryOut(const Order &order, const RangePlan &plan);
    void decide(const Order &order, const RangePlan &plan, const core::RangeEdit &edit);
    void tellTyped(const Order &order, const RangePlan &plan, const core::RangeEdit &edit);
    void write(const Order &order, const core::RangeEdit &edit);
    void fail(const Order &order, const core::Error &error);
    [[nodiscard]] static QString writtenText(const Order &order, int cells);
    [[nodiscard]] QString question(const RangePlan &plan, const core::RangeEdit &edit) const;
    [[nodiscard]] QString refusalText(const RangePlan &plan,
                                      const core::CellRefusal &refusal) const;
    [[nodiscard]] QStringList unwritten(const RangePlan &plan, const core::RangeEdit &edit) const;

    LedgerView &m_view;
    Context m_context;
    std::optional<Order> m_waiting; ///< until all that came before is shown
    SharedJob m_copying; ///< the copying under way; null = none
    bool m_isRunning = false;
    int m_generation = 0; ///< of the file: answers about another one are dropped
    Background m_background;
};

} // namespace ui
