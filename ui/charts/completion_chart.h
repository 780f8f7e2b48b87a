// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/count_chart.h"

class QLineSeries;

namespace ui {

/// 全年办结进度: what is planned and what is closed up to the end of each month, as lines. The
/// model's columns are the month, planned and actual.
class CompletionChart final : public CountChart
{
    Q_OBJECT

public:
    explicit CompletionChart(const QAbstractItemModel &model, QWidget *parent = nullptr);

    /// What stands beside the two lines at the current month.
    void setNotes(const QString &planned, const QString &actual);

    [[nodiscard]] QRectF placeOf(const QModelIndex &number) const override;

protected:
    void fill() override;
    void colour() override;
    void paintTexts(QPainter &painter) override;

private:
    void paintNote(QPainter &painter, int column, const QString &note, bool isAbove);

    QList<QLineSeries *> m_lines; ///< planned, actual
    QString m_plannedNote;
    QString m_actualNote;
};

} // namespace ui
