// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/sheet_page.h"

namespace core {

SheetPage sheetPageOf(PaperFrame frame, PaperSize paper)
{
    SheetPage page;
    const bool isAnnex = frame == PaperFrame::Annex;
    if (standsUpright(paper)) {
        const double upright = page.height;
        page.height = page.width;
        page.width = upright;
        page.left = isAnnex ? 28 : 18;
        page.top = isAnnex ? 37 : 16;
        page.right = isAnnex ? 26 : 18;
        page.bottom = isAnnex ? 35 : 18;
        return page;
    }
    if (paper != PaperSize::A4Landscape) {
        page.width = 420;
        page.height = 297;
    }
    page.left = isAnnex ? 35 : 18;
    page.top = isAnnex ? 28 : 16;
    page.right = isAnnex ? 37 : 18;
    page.bottom = isAnnex ? 26 : 18;
    return page;
}

} // namespace core
