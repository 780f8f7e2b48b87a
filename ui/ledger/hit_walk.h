// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/ledger_model.h"

#include <QObject>

namespace ui {

class LedgerView;

/// Leads from one cell that has something searched for to the next one, round the table, whether
/// its texts are loaded or not.
class HitWalk final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this object.
    HitWalk(core::LedgerModel &model, LedgerView &view, QObject *parent = nullptr);

    /// Goes to the next cell after the current one, or to the one before it.
    void goOn();
    void goBack();

    /// Says how many there are; nothing while nothing is searched for.
    void tellCount();

Q_SIGNALS:
    /// Where one is among the cells, or why nothing was gone to; for the status bar.
    void reported(const QString &text);
    void failed(const core::Error &error);

private:
    void step(int by);
    void look();
    void forget();
    void answered();
    void take(const QList<core::FoundCell> &cells);
    [[nodiscard]] QModelIndexList shownCells();
    void go(const QModelIndexList &cells, int by);

    core::LedgerModel &m_model;
    LedgerView &m_view;
    QList<core::FoundCell> m_cells; ///< in the order they are shown
    QString m_query; ///< what m_cells were, or are being, looked for by
    bool m_areKnown = false; ///< m_cells are those of m_query in the table as it is
    QModelIndexList m_shownCells; ///< where m_cells stand in m_shownColumns, as they are read
    QList<int> m_shownColumns; ///< empty: m_shownCells are not known
    int m_asked = 0; ///< answers to older questions are dropped
    bool m_isLooking = false;
    int m_steps = 0; ///< to go once the cells are known
    bool m_mustTell = false;
};

} // namespace ui
