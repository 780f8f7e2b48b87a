// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledger/ledger_look.h"

#include <QHeaderView>

namespace ui {

/// The header over the columns: flat, headings in weight 500 on the side their column is set.
class ColumnHeader final : public QHeaderView
{
    Q_OBJECT

public:
    /// @p look must outlive the header.
    explicit ColumnHeader(const LedgerLook &look, QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    const LedgerLook &m_look;
};

} // namespace ui
