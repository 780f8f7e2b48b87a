// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/preview_request.h"

#include <QObject>

#include <functional>

namespace ui {

/// How many rows an import adds, changes and leaves as they are, after what was decided.
struct PreviewCounts
{
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int leftOut = 0; ///< rows somebody does not want

    [[nodiscard]] int taken() const { return added + updated; }
};

/// What of an import is taken: everything, but for what somebody does not want, and of tasks that
/// are there their deadlines, which do not move by themselves, and what was written in the ledger
/// since an import wrote it.
class PreviewState final : public QObject
{
    Q_OBJECT

public:
    explicit PreviewState(QObject *parent = nullptr);

    void setPreview(const std::shared_ptr<const ImportPreview> &preview);
    [[nodiscard]] const ImportPreview &preview() const { return *m_preview; }

    /// Rows by their place in ImportPlan::rows.
    [[nodiscard]] bool isTaken(int place) const;
    void setTaken(int place, bool isTaken);

    [[nodiscard]] bool isTaken(int place, const core::ImportCell &cell) const;
    void setTaken(int place, const core::ImportCell &cell, bool isTaken);

    [[nodiscard]] bool isUndated(int place) const;
    void setUndated(int place, bool isUndated);

    /// How the deadlines of a row move that are taken: a step as in ImportDecisions::moves.
    [[nodiscard]] bool isMoveTold(int place) const;
    void tellMove(int place, const core::Event &how);

    /// What @p change decides is told once.
    void changeAtOnce(const std::function<void()> &change);

    [[nodiscard]] const core::ImportDecisions &decisions() const { return m_decisions; }
    [[nodiscard]] PreviewCounts counts() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] int draftOf(int place) const;
    void tellChanged();

    std::shared_ptr<const ImportPreview> m_preview;
    QHash<int, QList<core::ImportCell>> m_cells; ///< of each row, by its place, those that differ
    core::ImportDecisions m_decisions;
    bool m_isHeld = false; ///< several decisions are being made
};

} // namespace ui
