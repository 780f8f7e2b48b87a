// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/figure_cell.h"

#include "ui/overview/count_link.h"
#include "ui/overview/linked_sentence.h"
#include "ui/style/plain_label.h"

#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QMargins kPadding(16, 7, 16, 7);
constexpr int kCaptionHeight = 16;
constexpr int kFigureCellLeastWidth = 148;
constexpr int kFigureHeight = 32;

} // namespace

FigureCell::FigureCell(FontRole role, std::optional<core::LightColour> light, QWidget *parent)
    : QWidget(parent)
    , m_caption(new PlainLabel(this))
    , m_figure(new CountLink(role, this))
    , m_remark(new LinkedSentence(this))
{
    setMinimumWidth(kFigureCellLeastWidth);
    m_figure->setLight(light);
    m_figure->setFixedHeight(kFigureHeight);
    m_caption->setFont(fontOf(FontRole::Small));
    m_caption->setMuted();
    m_caption->setFixedHeight(kCaptionHeight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPadding);
    column->setSpacing(0);
    column->addWidget(m_caption);
    column->addWidget(m_figure);
    column->addWidget(m_remark);
    column->addStretch();
    connect(m_figure, &CountLink::opened, this, &FigureCell::opened);
    connect(m_remark, &LinkedSentence::opened, this, &FigureCell::opened);
}

void FigureCell::say(const QString &caption, const core::CountedNumber &number)
{
    m_caption->setText(caption);
    m_figure->setNumber(number);
}

void FigureCell::remark(const QString &pattern, const QList<core::CountedNumber> &numbers)
{
    m_remark->say(pattern, numbers);
}

QString FigureCell::remarkText() const
{
    return m_remark->text();
}

} // namespace ui
