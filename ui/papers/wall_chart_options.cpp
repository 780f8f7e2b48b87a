// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/wall_chart_options.h"

#include "core/report/period.h"
#include "ui/style/plain_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>

namespace ui {

namespace {

/// The months of a @p period that can be read.
QString monthsCaption(const QString &period)
{
    const core::DateSpan days = core::monthsOf(period).value_or(core::DateSpan {});
    const QString form = WallChartOptions::tr("MMM yyyy", "month of a year");
    //: %1 and %2 are months
    return WallChartOptions::tr("%1 to %2")
        .arg(QLocale().toString(days.start, form), QLocale().toString(days.end, form));
}

QSpinBox *addNumber(QHBoxLayout &row, int least, int most, int usual, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(least, most);
    box->setValue(usual);
    // A number being typed is not yet the one meant.
    box->setKeyboardTracking(false);
    row.addWidget(box);
    return box;
}

} // namespace

WallChartOptions::WallChartOptions(QWidget *parent)
    : QWidget(parent)
    , m_period(new QComboBox(this))
    , m_sheetsLabel(new PlainLabel(this))
    , m_times(new PlainLabel(this))
    , m_colour(new QComboBox(this))
    , m_cutMarks(new QCheckBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(m_period);
    m_sheetsLabel->setMuted();
    row->addWidget(m_sheetsLabel);
    m_across = addNumber(*row, 0, core::WallChartSetup::kMostSheets, 1, this);
    m_times->setText(QStringLiteral("×"));
    row->addWidget(m_times);
    m_down = addNumber(*row, 0, core::WallChartSetup::kMostSheets, 1, this);
    m_sheetsLabel->setBuddy(m_across);
    m_leastType = addNumber(*row,
                            core::WallChartSetup::kSmallestType,
                            core::WallChartSetup::kUsualType,
                            core::WallChartSetup::kUsualType,
                            this);
    row->addWidget(m_colour);
    m_cutMarks->setChecked(true);
    row->addWidget(m_cutMarks);
    for (QComboBox *box : {m_period, m_colour})
        connect(box, &QComboBox::currentIndexChanged, this, &WallChartOptions::changed);
    for (QSpinBox *box : {m_across, m_down}) {
        connect(box, &QSpinBox::valueChanged, this, &WallChartOptions::showCutMarks);
        connect(box, &QSpinBox::valueChanged, this, &WallChartOptions::changed);
    }
    connect(m_leastType, &QSpinBox::valueChanged, this, &WallChartOptions::changed);
    connect(m_cutMarks, &QCheckBox::toggled, this, &WallChartOptions::changed);
    showCutMarks();
    retranslate();
}

void WallChartOptions::setYears(int first, int last)
{
    m_firstYear = first;
    m_lastYear = last;
    showPeriods();
}

void WallChartOptions::showPeriods()
{
    const QSignalBlocker quiet(m_period);
    const QVariant chosen = m_period->currentData();
    m_period->clear();
    m_period->addItem(tr("As the tasks need"), QString());
    for (int year = m_firstYear; year <= m_lastYear; ++year) {
        const QString name = QString::number(year);
        m_period->addItem(tr("Year %1").arg(name), name);
        m_period->addItem(tr("First half of %1").arg(name),
                          QStringLiteral("%1-01..%1-06").arg(name));
        m_period->addItem(tr("Second half of %1").arg(name),
                          QStringLiteral("%1-07..%1-12").arg(name));
    }
    if (m_period->findData(m_ownPeriod) < 0)
        m_period->addItem(monthsCaption(m_ownPeriod), m_ownPeriod);
    m_period->setCurrentIndex(qMax(0, m_period->findData(chosen)));
}

void WallChartOptions::setPeriod(const QString &period)
{
    m_ownPeriod = core::monthsOf(period) ? period : QString();
    showPeriods();
    const QSignalBlocker quiet(m_period);
    m_period->setCurrentIndex(m_period->findData(m_ownPeriod));
}

void WallChartOptions::setSetup(core::WallChartSetup setup)
{
    const QSignalBlocker quiet(this);
    m_across->setValue(setup.across);
    m_down->setValue(setup.down);
    m_colour->setCurrentIndex(setup.isGrey ? 1 : 0);
    m_cutMarks->setChecked(setup.hasCutMarks);
    m_leastType->setValue(setup.leastType);
    showCutMarks();
}

core::WallChartSetup WallChartOptions::setup() const
{
    return {m_across->value(),
            m_down->value(),
            m_colour->currentIndex() == 1,
            m_cutMarks->isChecked(),
            m_leastType->value()};
}

QString WallChartOptions::period() const
{
    return m_period->currentData().toString();
}

/// A chart on one sheet has nothing to cut.
void WallChartOptions::showCutMarks()
{
    const bool isSpread = m_across->value() != 1 || m_down->value() != 1;
    m_cutMarks->setEnabled(isSpread);
}

void WallChartOptions::retranslate()
{
    showPeriods();
    m_period->setAccessibleName(tr("Months"));
    m_sheetsLabel->setText(tr("Sheets"));
    m_across->setAccessibleName(tr("Sheets side by side"));
    m_down->setAccessibleName(tr("Sheets one below the other"));
    m_across->setToolTip(tr("Sheets side by side; automatic: as many as the months need"));
    m_down->setToolTip(tr("Sheets one below the other; automatic: as many as the tasks need"));
    m_leastType->setPrefix(tr("≥ ", "before a size of type"));
    m_leastType->setSuffix(tr(" pt"));
    m_leastType->setAccessibleName(tr("Least size of type"));
    m_leastType->setToolTip(
        tr("The texts of tasks are as large as the sheets allow, but never smaller than this"));
    m_colour->setAccessibleName(tr("Colours"));
    for (QSpinBox *box : {m_across, m_down})
        box->setSpecialValueText(tr("auto"));
    const QSignalBlocker quiet(m_colour);
    const int colour = qMax(0, m_colour->currentIndex());
    m_colour->clear();
    m_colour->addItems({tr("Colour"), tr("Grey")});
    m_colour->setCurrentIndex(colour);
    m_cutMarks->setText(tr("Cut marks"));
}

} // namespace ui
