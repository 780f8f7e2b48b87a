// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/wall_chart.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace ui {

class PlainLabel;

/// What a wall chart can be told beside its paper: months, sheets across and down, least type,
/// colour or grey, cut marks.
class WallChartOptions final : public QWidget
{
    Q_OBJECT

public:
    explicit WallChartOptions(QWidget *parent = nullptr);

    /// The years that months are offered of. Months chosen before stay chosen.
    void setYears(int first, int last);

    /// Sheets, type, colour and cut marks. Setting them tells nobody.
    void setSetup(core::WallChartSetup setup);
    [[nodiscard]] core::WallChartSetup setup() const;

    /// As a ReportRequest takes it; empty = what the tasks need. Any months can be set, and are
    /// offered from then on. Setting them tells nobody.
    [[nodiscard]] QString period() const;
    void setPeriod(const QString &period);

    /// Texts again, after the language has changed.
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void showPeriods();
    void showCutMarks();

    QComboBox *m_period;
    PlainLabel *m_sheetsLabel;
    QSpinBox *m_across;
    PlainLabel *m_times;
    QSpinBox *m_down;
    QSpinBox *m_leastType;
    QComboBox *m_colour;
    QCheckBox *m_cutMarks;
    QString m_ownPeriod; ///< months that were set and are none of those offered
    int m_firstYear = 0;
    int m_lastYear = -1;
};

} // namespace ui
