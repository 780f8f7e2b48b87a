// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/unit.h"
#include "ui/papers/week_choices.h"
#include "ui/printing/page_setup.h"
#include "ui/printing/paper_maker.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;

namespace ui {

class PlainLabel;
class WallChartOptions;

/// What a document can be told: period, section, frame and paper, each a box in the strip over the
/// page; of a wall chart months, sheets and colours instead of the frame.
class PaperOptions final : public QWidget
{
    Q_OBJECT

public:
    explicit PaperOptions(QWidget *parent = nullptr);

    /// What there is to choose from. A week chosen before stays chosen.
    void setWeeks(const QList<WeekChoice> &weeks, const QString &current);
    void setUnits(const QList<core::Unit> &units);

    /// Whether the document speaks of a week.
    void setHasPeriod(bool hasPeriod);

    /// Whether a section can be chosen.
    void setHasUnit(bool hasUnit);

    /// The months of the wall chart: WallChartOptions::setPeriod().
    void setMonths(const QString &period);

    /// Whether the document is made for an upright sheet: it is offered, and the first one.
    void setIsUpright(bool isUpright);

    /// Whether the document is the wall chart, and the years its months are offered of.
    void setIsWallChart(bool isWallChart);
    void setYears(int first, int last);

    /// Frame, paper and sheets. Setting them tells nobody.
    void setSetup(const PageSetup &setup);
    [[nodiscard]] PageSetup setup() const;

    /// Fills in everything but the name of the document.
    void complete(PaperOrder &order) const;

    /// Texts again, after the language has changed.
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QComboBox *addBox(QHBoxLayout &row);
    void showUnits();
    void showPapers();

    PlainLabel *m_periodLabel;
    QComboBox *m_period;
    QComboBox *m_unit;
    QComboBox *m_frame;
    QComboBox *m_paper;
    WallChartOptions *m_wallChart;
    QList<core::Unit> m_units;
    bool m_hasUnit = true;
    bool m_isUpright = false;
};

} // namespace ui
