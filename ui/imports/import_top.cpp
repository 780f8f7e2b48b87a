// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_top.h"

#include "ui/imports/import_steps.h"
#include "ui/style/fonts.h"
#include "ui/style/plain_label.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace ui {

namespace {

constexpr int kTopHeight = 44;
constexpr int kTopSide = 12;
constexpr int kTopControl = 28;
constexpr int kSheetsWidth = 160;

} // namespace

ImportTop::ImportTop(int step, QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(this))
    , m_steps(new ImportSteps(this))
    , m_file(new PlainLabel(this))
    , m_sheetCaption(new PlainLabel(this))
    , m_sheets(new QComboBox(this))
{
    setFixedHeight(kTopHeight);
    setAutoFillBackground(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kTopSide, 0, kTopSide, 0);
    row->setSpacing(kTopSide);
    m_title->setFont(fontOf(FontRole::Heading));
    m_file->setMuted();
    m_steps->setStep(step);
    m_sheets->setFixedHeight(kTopControl);
    m_sheets->setMinimumWidth(kSheetsWidth);
    row->addWidget(m_title);
    row->addSpacing(kTopSide);
    row->addWidget(m_steps);
    row->addStretch();
    row->addWidget(m_file);
    row->addWidget(m_sheetCaption);
    row->addWidget(m_sheets);
    connect(m_sheets, &QComboBox::activated, this, &ImportTop::sheetChosen);
    retranslate();
}

void ImportTop::setFile(const QString &name)
{
    m_file->setText(name);
}

void ImportTop::setSheets(const QStringList &names)
{
    m_sheets->clear();
    m_sheets->addItems(names);
    const bool hasNames = names.size() > 1 || !names.value(0).isEmpty();
    m_sheets->setVisible(hasNames);
    m_sheetCaption->setVisible(hasNames);
}

void ImportTop::retranslate()
{
    m_title->setText(tr("Import a table"));
    m_sheetCaption->setText(tr("Sheet"));
    m_steps->updateGeometry();
    m_steps->update();
}

} // namespace ui
