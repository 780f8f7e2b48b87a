// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/count_table_model.h"
#include "core/views/overview.h"
#include "ui/overview/panel.h"

namespace ui {

class CountView;
class LinkedSentence;

/// 各科室（单位）: the units by number late, and below what the numbers open, the two rates that
/// have no column, and how far the tasks have come.
class UnitPanel final : public Panel
{
    Q_OBJECT

public:
    /// @param model must outlive the panel.
    explicit UnitPanel(core::CountTableModel &model, QWidget *parent = nullptr);

    void setOverview(const core::Overview &overview);
    [[nodiscard]] CountView &table() { return *m_table; }

Q_SIGNALS:
    void opened(const core::CountedNumber &number);

private:
    void showRates(const core::Overview &overview);
    void showBuckets(const core::Overview &overview);

    PlainLabel *m_remark;
    CountView *m_table;
    QWidget *m_foot;
    LinkedSentence *m_note;
    LinkedSentence *m_rates;
    LinkedSentence *m_buckets;
};

} // namespace ui
