// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/sheet_frame.h"

#include "ui/drawing/units.h"

#include <QMarginsF>

namespace ui {

namespace {

QSizeF pageOf(core::PaperSize size)
{
    switch (size) {
    case core::PaperSize::A4Landscape: return {fromMillimetres(297), fromMillimetres(210)};
    case core::PaperSize::A3Landscape: return {fromMillimetres(420), fromMillimetres(297)};
    case core::PaperSize::A2Landscape: return {fromMillimetres(594), fromMillimetres(420)};
    case core::PaperSize::A1Landscape: return {fromMillimetres(841), fromMillimetres(594)};
    case core::PaperSize::A0Landscape: return {fromMillimetres(1189), fromMillimetres(841)};
    case core::PaperSize::A4Portrait: return {fromMillimetres(210), fromMillimetres(297)};
    }
    Q_UNREACHABLE();
}

/// Margins in millimetres.
QRectF areaOf(QSizeF page, const QMarginsF &margins)
{
    return QRectF(QPointF(), page).marginsRemoved(margins * kUnitsPerMillimetre);
}

} // namespace

SheetFrame frameOf(core::PaperFrame frame, core::PaperSize size)
{
    SheetFrame sheet;
    sheet.page = pageOf(size);
    if (frame == core::PaperFrame::Annex) {
        // GB/T 9704: 天头 37, 订口 28; on a sheet that lies the area is turned: 天头 on the right.
        const bool isUpright = core::standsUpright(size);
        sheet.area
            = areaOf(sheet.page, isUpright ? QMarginsF(28, 37, 26, 35) : QMarginsF(35, 28, 37, 26));
        sheet.sidePadding = fromMillimetres(0.95);
        sheet.cellPaddings = {fromMillimetres(1.1), fromMillimetres(0.8), fromMillimetres(0.55)};
        sheet.number = isUpright ? SheetNumber::Below : SheetNumber::Turned;
        return sheet;
    }
    sheet.area = areaOf(sheet.page, QMarginsF(18, 16, 18, 18));
    sheet.sidePadding = fromMillimetres(1.2);
    sheet.cellPaddings = {fromMillimetres(1.8), fromMillimetres(1.1)};
    sheet.isColoured = true;
    return sheet;
}

} // namespace ui
