// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/preview_band.h"

#include "ui/drawing/marks.h"
#include "ui/drawing/palette.h"
#include "ui/style/elided_label.h"
#include "ui/style/fonts.h"
#include "ui/style/plain_label.h"

#include <QHBoxLayout>
#include <QPaintEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr int kBandHeight = 36;
constexpr int kBandSide = 12;
constexpr int kBandMark = 12;
constexpr int kBandMarkGap = 10;

} // namespace

PreviewBand::PreviewBand(QWidget *parent)
    : QWidget(parent)
    , m_lead(new PlainLabel(this))
    , m_text(new ElidedLabel(this))
    , m_counts(new PlainLabel(this))
{
    setFixedHeight(kBandHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kBandSide + kBandMark + kBandMarkGap, 0, kBandSide, 0);
    row->setSpacing(kBandMarkGap);
    m_lead->setFont(fontOf(FontRole::Emphasis));
    m_counts->setMuted();
    row->addWidget(m_lead);
    row->addWidget(m_text, 1);
    row->addWidget(m_counts);
}

void PreviewBand::say(const QString &lead, const QString &text, bool isDoubtful)
{
    m_isDoubtful = isDoubtful;
    m_lead->setText(lead);
    m_text->setText(text);
    update();
}

void PreviewBand::setCounts(const QString &text)
{
    m_counts->setText(text);
}

void PreviewBand::paintEvent(QPaintEvent *event)
{
    const Theme theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(event->rect(), colourOf(m_isDoubtful ? Token::Band : Token::Info, theme));
    painter.setRenderHint(QPainter::Antialiasing);
    const int top = (height() - kBandMark) / 2;
    const QRectF box(kBandSide, top, kBandMark, kBandMark);
    if (m_isDoubtful)
        paintMark(painter, box, MarkShape::Triangle, lightText(core::LightColour::Yellow, theme));
    else
        paintMark(painter, box, MarkShape::Tick, colourOf(Token::Accent, theme));
}

} // namespace ui
