// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/preview_model.h"

#include "ui/imports/preview_mark.h"

namespace ui {

int PreviewModel::rowOf(int place) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (index(row, 0).data(PlaceRole).toInt() == place)
            return row;
    }
    return -1;
}

QString PreviewModel::wordOf(int mark)
{
    switch (static_cast<PreviewMark>(mark)) {
    case PreviewMark::Added: return tr("New");
    case PreviewMark::Updated: return tr("Update");
    case PreviewMark::Doubtful: return tr("Check");
    case PreviewMark::LeftOut: return tr("Leave out");
    case PreviewMark::None: break;
    }
    return {};
}

} // namespace ui
