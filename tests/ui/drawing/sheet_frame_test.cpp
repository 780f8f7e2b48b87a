// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/drawing/sheet_frame.h"

namespace tests {

using core::PaperFrame;
using core::PaperSize;

namespace {

QList<int> rounded(const QList<qreal> &lengths)
{
    QList<int> whole;
    for (const qreal length : lengths)
        whole.append(qRound(length));
    return whole;
}

} // namespace

// Expected values: the table of frames for landscape sheets, in hundredths of a millimetre.

TEST_CASE("An internal sheet has 261 by 176 mm and marks in colour", "[sheet_frame]")
{
    const ui::SheetFrame frame = ui::frameOf(PaperFrame::Internal, PaperSize::A4Landscape);
    CHECK(frame.page == QSizeF(29700, 21000));
    CHECK(frame.area == QRectF(1800, 1600, 26100, 17600));
    CHECK(frame.sidePadding == 120);
    CHECK(rounded(frame.cellPaddings) == QList<int> {180, 110});
    CHECK(frame.isColoured);
    CHECK(frame.number == ui::SheetNumber::Line);
}

TEST_CASE("An annex has the turned area of an official paper and is black", "[sheet_frame]")
{
    const ui::SheetFrame frame = ui::frameOf(PaperFrame::Annex, PaperSize::A4Landscape);
    // Binding of 28 above, 37 on the right, 26 below, 35 on the left.
    CHECK(frame.area == QRectF(3500, 2800, 22500, 15600));
    CHECK(frame.sidePadding >= 90);
    CHECK(frame.sidePadding <= 100);
    CHECK(rounded(frame.cellPaddings) == QList<int> {110, 80, 55});
    CHECK_FALSE(frame.isColoured);
    CHECK(frame.number == ui::SheetNumber::Turned);
}

TEST_CASE("An upright sheet keeps the margins, and an upright annex is the official paper",
          "[sheet_frame]")
{
    const ui::SheetFrame internal = ui::frameOf(PaperFrame::Internal, PaperSize::A4Portrait);
    CHECK(internal.page == QSizeF(21000, 29700));
    CHECK(internal.area == QRectF(1800, 1600, 17400, 26300));
    CHECK(internal.number == ui::SheetNumber::Line);
    // GB/T 9704: 156 by 225 mm, 37 below the upper edge and 28 from the binding.
    const ui::SheetFrame annex = ui::frameOf(PaperFrame::Annex, PaperSize::A4Portrait);
    CHECK(annex.area == QRectF(2800, 3700, 15600, 22500));
    CHECK(annex.number == ui::SheetNumber::Below);
    CHECK_FALSE(annex.isColoured);
}

TEST_CASE("A larger paper keeps the margins", "[sheet_frame]")
{
    const ui::SheetFrame frame = ui::frameOf(PaperFrame::Internal, PaperSize::A3Landscape);
    CHECK(frame.page == QSizeF(42000, 29700));
    CHECK(frame.area == QRectF(1800, 1600, 42000 - 3600, 29700 - 3400));
}

} // namespace tests
