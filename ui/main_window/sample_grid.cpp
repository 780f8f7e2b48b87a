// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/sample_grid.h"

#include "ui/main_window/sample_button.h"

#include <QGridLayout>

namespace ui {

namespace {

constexpr int kColumns = 2;

} // namespace

SampleGrid::SampleGrid(QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    const QList<Sample> all = samples();
    for (int index = 0; index < all.size(); ++index) {
        auto *button = new SampleButton(this);
        grid->addWidget(button, index / kColumns, index % kColumns);
        connect(button, &QAbstractButton::clicked, this, [this, index] {
            Q_EMIT chosen(samples().at(index));
        });
        m_buttons.append(button);
    }
    retranslate();
}

void SampleGrid::retranslate()
{
    const QList<Sample> all = samples();
    for (int index = 0; index < all.size(); ++index)
        m_buttons.at(index)->setTexts(all.at(index).name(), all.at(index).remark);
}

} // namespace ui
