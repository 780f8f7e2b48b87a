// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/legend.h"

#include "ui/style/fonts.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int kLegendHeight = 16;
constexpr QSize kSample(14, 10);
constexpr int kTextGap = 4;
constexpr int kEntryGap = 12;

} // namespace

Legend::Legend(QWidget *parent)
    : QWidget(parent)
{
    setFont(fontOf(FontRole::Small));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Legend::setEntries(const QList<Entry> &entries)
{
    m_entries = entries;
    QStringList texts;
    for (const Entry &entry : entries)
        texts.append(entry.text);
    setAccessibleName(texts.join(u' '));
    updateGeometry();
    update();
}

QSize Legend::sizeHint() const
{
    int width = 0;
    for (const Entry &entry : m_entries)
        width
            += kSample.width() + kTextGap + fontMetrics().horizontalAdvance(entry.text) + kEntryGap;
    return {std::max(0, width - kEntryGap), kLegendHeight};
}

void Legend::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    int left = 0;
    for (const Entry &entry : m_entries) {
        paintSample(painter, {{left, (height() - kSample.height()) / 2}, kSample}, entry);
        left += kSample.width() + kTextGap;
        const int width = fontMetrics().horizontalAdvance(entry.text);
        painter.setPen(colourOf(Token::Muted, themeOf(palette())));
        painter.drawText(QRect(left, 0, width + 1, height()), Qt::AlignVCenter, entry.text);
        left += width + kEntryGap;
    }
}

void Legend::paintSample(QPainter &painter, QRect box, const Entry &entry) const
{
    const Theme theme = themeOf(palette());
    if (!entry.line) {
        painter.setPen(fillFrame(entry.fill, theme));
        painter.setBrush(fillBrush(entry.fill, theme));
        painter.drawRect(box.adjusted(0, 0, -1, -1));
        return;
    }
    QPen pen(colourOf(*entry.line, theme), 2);
    if (entry.isDashed)
        pen.setDashPattern({2.5, 1.5});
    painter.setPen(pen);
    painter.drawLine(box.left(), box.center().y() + 1, box.right(), box.center().y() + 1);
}

} // namespace ui
