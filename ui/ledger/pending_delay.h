// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPersistentModelIndex>
#include <QTimer>

#include <memory>
#include <vector>

namespace ui {

/// Cells that are being written show it only after a while, so that the usual quick write leaves no
/// flicker behind. Source: look.md 4, "pending".
class PendingDelay final : public QObject
{
    Q_OBJECT

public:
    explicit PendingDelay(QObject *parent = nullptr);

    /// Takes note of the state of @p index, as its PendingRole says.
    void update(const QModelIndex &index, bool isPending);
    void clear();

    /// Whether @p index has been pending long enough to show it.
    [[nodiscard]] bool isShown(const QModelIndex &index) const;

    static constexpr int kMilliseconds = 150;

Q_SIGNALS:
    /// @p index is to be painted anew.
    void shown(const QModelIndex &index);

private:
    struct Cell
    {
        QPersistentModelIndex index;
        std::unique_ptr<QTimer> timer;
        bool isShown = false;
    };

    std::vector<Cell> m_cells;
};

} // namespace ui
