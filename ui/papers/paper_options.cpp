// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paper_options.h"

#include "ui/papers/wall_chart_options.h"
#include "ui/style/plain_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace ui {

namespace {

constexpr int kVisibleWeeks = 20;

/// Chooses the entry with @p data, else the first.
void choose(QComboBox &box, const QVariant &data)
{
    box.setCurrentIndex(qMax(0, box.findData(data)));
}

/// Texts and values of a box with fixed entries; the choice stays.
template <typename E> void fill(QComboBox &box, const QList<std::pair<E, QString>> &entries)
{
    const QSignalBlocker quiet(box);
    const QVariant chosen = box.currentData();
    box.clear();
    for (const auto &[value, text] : entries)
        box.addItem(text, static_cast<int>(value));
    choose(box, chosen);
}

} // namespace

PaperOptions::PaperOptions(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_periodLabel = new PlainLabel(this);
    m_periodLabel->setMuted();
    row->addWidget(m_periodLabel);
    m_period = addBox(*row);
    m_period->setMaxVisibleItems(kVisibleWeeks);
    m_unit = addBox(*row);
    m_frame = addBox(*row);
    m_paper = addBox(*row);
    m_paper->setObjectName(QStringLiteral("paper"));
    m_wallChart = new WallChartOptions(this);
    m_wallChart->hide();
    row->addWidget(m_wallChart);
    connect(m_wallChart, &WallChartOptions::changed, this, &PaperOptions::changed);
    m_periodLabel->setBuddy(m_period);
    retranslate();
}

QComboBox *PaperOptions::addBox(QHBoxLayout &row)
{
    auto *box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row.addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, &PaperOptions::changed);
    return box;
}

void PaperOptions::setWeeks(const QList<WeekChoice> &weeks, const QString &current)
{
    const QSignalBlocker quiet(m_period);
    const QString chosen = m_period->currentData().toString();
    m_period->clear();
    for (const WeekChoice &week : weeks)
        m_period->addItem(week.caption, week.period);
    choose(*m_period, m_period->findData(chosen) >= 0 ? chosen : current);
}

void PaperOptions::setUnits(const QList<core::Unit> &units)
{
    m_units = units;
    showUnits();
}

void PaperOptions::showUnits()
{
    const QSignalBlocker quiet(m_unit);
    const QVariant chosen = m_unit->currentData();
    m_unit->clear();
    m_unit->addItem(tr("All sections"), qint64 {0});
    for (const core::Unit &unit : m_units) {
        if (unit.kind != core::UnitKind::Office)
            m_unit->addItem(unit.name, unit.id.value);
    }
    m_unit->setVisible(m_hasUnit && m_unit->count() > 1);
    choose(*m_unit, chosen);
}

void PaperOptions::setHasUnit(bool hasUnit)
{
    m_hasUnit = hasUnit;
    showUnits();
}

void PaperOptions::setMonths(const QString &period)
{
    m_wallChart->setPeriod(period);
}

void PaperOptions::setHasPeriod(bool hasPeriod)
{
    m_periodLabel->setVisible(hasPeriod);
    m_period->setVisible(hasPeriod);
}

void PaperOptions::setIsUpright(bool isUpright)
{
    m_isUpright = isUpright;
    showPapers();
}

void PaperOptions::setIsWallChart(bool isWallChart)
{
    m_wallChart->setVisible(isWallChart);
    m_frame->setHidden(isWallChart);
    showPapers();
}

void PaperOptions::setYears(int first, int last)
{
    m_wallChart->setYears(first, last);
}

/// Lists are printed on A4 and A3, some upright; a wall chart on larger sheets as well.
void PaperOptions::showPapers()
{
    QList<std::pair<core::PaperSize, QString>> papers {
        {core::PaperSize::A4Landscape, tr("A4 landscape")},
        {core::PaperSize::A3Landscape, tr("A3 landscape")}};
    if (m_isUpright)
        papers.prepend({core::PaperSize::A4Portrait, tr("A4 portrait")});
    if (m_wallChart->isVisibleTo(this))
        papers.append({{core::PaperSize::A2Landscape, tr("A2 landscape")},
                       {core::PaperSize::A1Landscape, tr("A1 landscape")},
                       {core::PaperSize::A0Landscape, tr("A0 landscape")}});
    fill<core::PaperSize>(*m_paper, papers);
}

void PaperOptions::setSetup(const PageSetup &setup)
{
    const QSignalBlocker quietFrame(m_frame);
    const QSignalBlocker quietPaper(m_paper);
    choose(*m_frame, static_cast<int>(setup.frame));
    choose(*m_paper, static_cast<int>(setup.paper));
    m_wallChart->setSetup(setup.wallChart);
}

PageSetup PaperOptions::setup() const
{
    return {static_cast<core::PaperFrame>(m_frame->currentData().toInt()),
            static_cast<core::PaperSize>(m_paper->currentData().toInt()),
            m_wallChart->setup()};
}

void PaperOptions::complete(PaperOrder &order) const
{
    if (m_wallChart->isVisibleTo(this))
        order.period = m_wallChart->period();
    else
        order.period = m_period->isVisibleTo(this) ? m_period->currentData().toString() : QString();
    order.unit = core::Id {m_unit->currentData().toLongLong()};
    order.frame = setup().frame;
    order.paper = setup().paper;
    order.wallChart = setup().wallChart;
}

void PaperOptions::retranslate()
{
    m_periodLabel->setText(tr("Period"));
    m_period->setAccessibleName(tr("Period"));
    m_unit->setAccessibleName(tr("Section"));
    m_frame->setAccessibleName(tr("Layout"));
    m_paper->setAccessibleName(tr("Paper"));
    fill<core::PaperFrame>(*m_frame,
                           {{core::PaperFrame::Internal, tr("Internal worksheet")},
                            {core::PaperFrame::Annex, tr("Annex to a document")}});
    showPapers();
    m_wallChart->retranslate();
    showUnits();
}

} // namespace ui
