// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/sheets_remark.h"

#include "core/wording/sentence.h"
#include "ui/drawing/paged_document.h"

#include <QCoreApplication>

namespace ui {

QString sheetsRemark(const PagedDocument &document)
{
    const auto setup = document.exceededSetup();
    if (!setup)
        return {};
    return core::sentence(
        //: %1 × %2 and %4 are numbers of sheets, %3 is a size of type in points
        QCoreApplication::translate("ui::printing",
                                    "The rows do not fit on %1 × %2 sheets with type of %3 points: "
                                    "it takes %4. Smaller type or larger paper takes fewer."),
        {QString::number(setup->across),
         QString::number(setup->down),
         QString::number(setup->leastType),
         QString::number(document.pageCount())});
}

} // namespace ui
