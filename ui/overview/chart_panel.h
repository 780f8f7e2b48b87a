// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/count_table_model.h"
#include "ui/overview/legend.h"
#include "ui/overview/panel.h"

class QStackedLayout;

namespace ui {

class CountChart;
class CountView;
class TextLink;

/// A chart with its legend and its twin, the same numbers as a table; 看表格 goes from one to the
/// other.
class ChartPanel final : public Panel
{
    Q_OBJECT

public:
    /// @param model what chart and table show; must outlive the panel. @param chart is taken over.
    ChartPanel(core::CountTableModel &model, CountChart *chart, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QList<Legend::Entry> &legend);

    [[nodiscard]] bool showsTable() const;
    void setShowsTable(bool showsTable);

Q_SIGNALS:
    void opened(const core::CountedNumber &number);

private:
    void updateToggle();

    CountChart *m_chart;
    CountView *m_table;
    Legend *m_legend;
    TextLink *m_toggle;
    QStackedLayout *m_views;
};

} // namespace ui
