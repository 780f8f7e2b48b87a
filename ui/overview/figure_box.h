// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/overview_tables.h"
#include "ui/style/fonts.h"

#include <QWidget>

namespace ui {

class FigureCell;

/// The line of counts over the page: six figures and the next heap of due dates.
class FigureBox final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureBox(QWidget *parent = nullptr);

    void setOverview(const core::Overview &overview);

Q_SIGNALS:
    void opened(const core::CountedNumber &number);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FigureCell *addCell(FontRole role, std::optional<core::LightColour> light = {});
    void showCounts(const core::Overview &overview);
    void showClosings(const core::Overview &overview);
    void showHeap(const core::DueHeap &heap);

    FigureCell *m_open;
    FigureCell *m_red;
    FigureCell *m_yellow;
    FigureCell *m_closedThisWeek;
    FigureCell *m_closed;
    FigureCell *m_completion;
    FigureCell *m_heap;
};

} // namespace ui
