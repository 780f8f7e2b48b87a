// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/style/busy_line.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using ui::BusyLine;

namespace {

/// The colours of the line from above, where nothing is painted a white paper.
QList<QColor> coloursOf(BusyLine &line)
{
    QImage image(line.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    line.render(&painter, {}, {}, QWidget::DrawChildren);
    painter.end();
    QList<QColor> colours;
    for (int y = 0; y < image.height(); ++y)
        colours.append(image.pixelColor(image.width() / 2, y));
    return colours;
}

} // namespace

TEST_CASE("at rest the line parts the strip from what stands below, or is not seen")
{
    BusyLine rule;
    rule.resize(40, rule.height());
    CHECK(coloursOf(rule).constFirst() == Qt::white);
    CHECK(coloursOf(rule).constLast() != Qt::white);
    BusyLine nothing(nullptr, BusyLine::AtRest::Nothing);
    nothing.resize(40, nothing.height());
    CHECK(coloursOf(nothing) == QList<QColor>(2, Qt::white));
}

TEST_CASE("work that takes longer fills the line, and its end empties it")
{
    BusyLine line(nullptr, BusyLine::AtRest::Nothing);
    line.resize(40, line.height());
    line.setBusy(true);
    CHECK(coloursOf(line).constFirst() == Qt::white);
    CHECK(QTest::qWaitFor([&line] { return coloursOf(line).constFirst() != Qt::white; }, 5000));
    line.setBusy(false);
    CHECK(coloursOf(line) == QList<QColor>(2, Qt::white));
}
