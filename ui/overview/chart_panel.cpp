// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/chart_panel.h"

#include "ui/charts/count_chart.h"
#include "ui/overview/count_view.h"
#include "ui/overview/text_link.h"

#include <QStackedLayout>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kLeastChartHeight = 160;

} // namespace

ChartPanel::ChartPanel(core::CountTableModel &model, CountChart *chart, QWidget *parent)
    : Panel(parent)
    , m_chart(chart)
    , m_table(new CountView(model, this))
    , m_legend(new Legend(this))
    , m_toggle(new TextLink(FontRole::Body, Token::Accent, this))
    , m_views(new QStackedLayout)
{
    m_chart->setParent(this);
    m_chart->setMinimumHeight(kLeastChartHeight);
    head().addStretch();
    head().addWidget(m_legend);
    head().addWidget(m_toggle);
    m_views->addWidget(m_chart);
    m_views->addWidget(m_table);
    body().addLayout(m_views, 1);
    connect(m_toggle, &QAbstractButton::clicked, this, [this] { setShowsTable(!showsTable()); });
    connect(m_table, &CountView::opened, this, &ChartPanel::opened);
    connect(m_chart, &CountChart::activated, m_table, &CountView::open);
}

void ChartPanel::setTexts(const QString &title, const QList<Legend::Entry> &legend)
{
    setTitle(title);
    m_legend->setEntries(legend);
    m_chart->setAccessibleName(title);
    m_table->setAccessibleName(title);
    updateToggle();
}

bool ChartPanel::showsTable() const
{
    return m_views->currentWidget() == m_table;
}

void ChartPanel::setShowsTable(bool showsTable)
{
    m_views->setCurrentIndex(showsTable ? 1 : 0);
    m_legend->setVisible(!showsTable);
    updateToggle();
}

void ChartPanel::updateToggle()
{
    m_toggle->setText(showsTable() ? tr("Show chart") : tr("Show table"));
    m_toggle->updateGeometry();
}

} // namespace ui
