// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledger/ledger_look.h"

#include <QHeaderView>

namespace ui {

/// What the gutter before the rows shows.
enum class GutterContent
{
    Light, ///< the mark of the task's light
    RowNumber
};

/// The gutter: always in sight, one mark or number a row, ＋ before the entry row.
class RowGutter final : public QHeaderView
{
    Q_OBJECT

public:
    /// @p look must outlive the gutter.
    explicit RowGutter(const LedgerLook &look, QWidget *parent = nullptr);

    void setContent(GutterContent content);

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int row) const override;

private:
    [[nodiscard]] int rowBelow(int row) const;
    void paintMark(QPainter &painter, QRect line, const QModelIndex &index) const;
    void paintText(QPainter &painter, QRect line, const QString &text) const;

    const LedgerLook &m_look;
    GutterContent m_content = GutterContent::Light;
};

} // namespace ui
