// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_steps.h"

#include "ui/drawing/palette.h"
#include "ui/style/fonts.h"

#include <QPainter>

#include <numeric>

namespace ui {

namespace {

constexpr int kCircle = 20;
constexpr int kStepGap = 8; ///< between circle and name
constexpr int kStepLine = 32; ///< between steps

} // namespace

ImportSteps::ImportSteps(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ImportSteps::setStep(int step)
{
    m_step = step;
    setAccessibleName(names().value(step));
    update();
}

QStringList ImportSteps::names()
{
    return {tr("Choose file"), tr("Match columns"), tr("Check the result"), tr("Done")};
}

int ImportSteps::widthOf(const QString &name)
{
    return kCircle + kStepGap + QFontMetrics(fontOf(FontRole::Emphasis)).horizontalAdvance(name);
}

QSize ImportSteps::sizeHint() const
{
    const QStringList all = names();
    const int lines = static_cast<int>(all.size() - 1) * (kStepLine + 2 * kStepGap);
    return {std::accumulate(all.cbegin(),
                            all.cend(),
                            lines,
                            [](int sum, const QString &name) { return sum + widthOf(name); }),
            28};
}

void ImportSteps::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QStringList all = names();
    int left = 0;
    for (int step = 0; step < all.size(); ++step) {
        paintCircle(painter, left, step);
        paintName(painter, left + kCircle + kStepGap, step);
        left += widthOf(all.at(step)) + kStepGap;
        if (step + 1 < all.size()) {
            painter.setPen(QPen(colourOf(Token::Line, themeOf(palette())), 1));
            painter.drawLine(left, height() / 2, left + kStepLine, height() / 2);
        }
        left += kStepLine + kStepGap;
    }
}

/// Filled for the present step; ticked for one that is done.
void ImportSteps::paintCircle(QPainter &painter, int left, int step) const
{
    const Theme theme = themeOf(palette());
    const QColor accent = colourOf(step <= m_step ? Token::Accent : Token::Frame, theme);
    const int top = (height() - kCircle) / 2;
    const QRectF circle(left + 0.5, top + 0.5, kCircle - 1, kCircle - 1);
    painter.setPen(QPen(accent, 1));
    painter.setBrush(step == m_step ? QBrush(accent) : QBrush());
    painter.drawEllipse(circle);
    const Token figure = step == m_step ? Token::OnAccent
        : step < m_step                 ? Token::Accent
                                        : Token::Muted;
    painter.setPen(colourOf(figure, theme));
    painter.setFont(fontOf(FontRole::Small));
    painter.drawText(
        circle, Qt::AlignCenter, step < m_step ? QStringLiteral("✓") : QString::number(step + 1));
}

void ImportSteps::paintName(QPainter &painter, int left, int step) const
{
    const Token token = step == m_step ? Token::Accent : step < m_step ? Token::Text : Token::Muted;
    painter.setFont(fontOf(step == m_step ? FontRole::Emphasis : FontRole::Body));
    painter.setPen(colourOf(token, themeOf(palette())));
    painter.drawText(QRect(left, 0, width() - left, height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     names().at(step));
}

} // namespace ui
