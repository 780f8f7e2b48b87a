// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledger/ledger_look.h"
#include "ui/ledger/row_sizes.h"

#include <QObject>
#include <QTimer>

#include <vector>

class QTableView;

namespace ui {

/// Gives the rows of a table the heights their texts need, in batches: those on the screen before
/// they are painted, a small table at once, the rest of a large one in idle time, outward from the
/// screen. Rows whose texts are not there yet keep a usual height. What is on the screen stays
/// where it is.
class RowHeights final : public QObject
{
    Q_OBJECT

public:
    /// @p view and @p look must outlive this object.
    RowHeights(QTableView &view, const LedgerLook &look, QObject *parent = nullptr);

    /// All rows are new.
    void reset();

    /// Rows [@p first, @p first + @p count) have come, or gone.
    void insertRows(int first, int count);
    void removeRows(int first, int count);

    /// Rows are folded or not: those are only as high as the headings above them. Once all of them
    /// are known.
    void refold();

    /// Texts of rows have changed; with invalidateAll() those of all, or the widths of columns.
    void invalidate(int first, int last);
    void invalidateAll();

    /// Heights that are the user's, and not those of the texts.
    void setChosen(const RowSizes &sizes);
    [[nodiscard]] const RowSizes &chosen() const { return m_chosen; }

    /// Gives @p rows the height @p height, in pixels at 96 dpi and without zoom; 0 = that of their
    /// texts.
    void choose(const QList<int> &rows, int height);

    /// Measures what is on the screen, and begins the rest.
    void measure();

    /// Whether every row has been measured.
    [[nodiscard]] bool isComplete() const;

    /// Tables of up to so many rows are measured at once.
    static constexpr int kAtOnce = 300;

Q_SIGNALS:
    /// Sections of the vertical header have other sizes, without signals of its own.
    void changed();

private:
    void measureIdle();
    [[nodiscard]] int rowsWithoutHeight(int first) const;
    bool measureRange(int first, int last);
    void invalidateBottoms(int row);
    void apply(int first, const std::vector<int> &heights);
    [[nodiscard]] int chosenHeight(int row) const;
    [[nodiscard]] bool isFolded(int row) const { return m_folded[static_cast<size_t>(row)]; }
    [[nodiscard]] QList<int> widths() const;
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_known.size()); }
    [[nodiscard]] int nextUnknown(int from) const;

    QTableView &m_view;
    const LedgerLook &m_look;
    QTimer m_idle;
    std::vector<bool> m_known;
    std::vector<bool> m_folded;
    RowSizes m_chosen;
    bool m_isMeasuring = false;
};

} // namespace ui
