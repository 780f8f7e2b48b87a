// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alert_head.h"

#include "core/models/alert_model.h"
#include "ui/actions/actions.h"
#include "ui/alerts/mark_label.h"
#include "ui/printing/print_button.h"
#include "ui/style/fonts.h"
#include "ui/style/plain_label.h"
#include "ui/style/primary_button.h"

#include <QHBoxLayout>

#include <algorithm>

namespace ui {

namespace {
constexpr int kLineBelow = 2; ///< says that something is worked on
constexpr int kAlertHeadHeight = 44 - kLineBelow;
} // namespace

AlertHead::AlertHead(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(this))
    , m_red(new MarkLabel(core::LightColour::Red, this))
    , m_units(new PlainLabel(this))
    , m_yellow(new MarkLabel(core::LightColour::Yellow, this))
    , m_remark(new PlainLabel(this))
{
    setFixedHeight(kAlertHeadHeight);
    m_title->setFont(fontOf(FontRole::Heading));
    m_units->setMuted();
    m_remark->setMuted();
    m_remark->setMinimumWidth(0);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, kLineBelow, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addSpacing(16);
    row->addWidget(m_red);
    row->addWidget(m_units);
    row->addSpacing(16);
    row->addWidget(m_yellow);
    row->addSpacing(16);
    row->addWidget(m_remark, 1);
    row->addWidget(new PrintButton(actions, this));
    row->addWidget(
        new PrimaryButton(actions.action(ActionId::RemindAll), QStringLiteral("copy"), this));
}

void AlertHead::show(const core::AlertModel &alerts)
{
    const auto hasRed = [](const core::AlertGroup &group) { return group.red() > 0; };
    const auto units
        = static_cast<int>(std::count_if(alerts.groups().cbegin(), alerts.groups().cend(), hasRed));
    m_title->setText(tr("Alerts"));
    m_red->setText(tr("%n overdue or far behind", nullptr, alerts.redCount()));
    m_units->setText(tr("in %n unit(s)", nullptr, units));
    m_units->setVisible(units > 0);
    m_yellow->setText(tr("%n due soon or behind", nullptr, alerts.yellowCount()));
    m_remark->setText(tr("All open tasks are counted, whatever is filtered"));
}

} // namespace ui
