// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/sheet_labels.h"

#include <algorithm>

namespace ui {

QStringList sheetLabels(const QList<NamedSheet> &sheets)
{
    QStringList labels;
    for (const NamedSheet &one : sheets) {
        const auto ofFile
            = std::count_if(sheets.cbegin(), sheets.cend(), [&one](const NamedSheet &other) {
                  return other.file == one.file;
              });
        if (one.file.isEmpty())
            labels.append(one.sheet);
        else
            labels.append(ofFile > 1 ? one.file + u' ' + one.sheet : one.file);
    }
    return labels;
}

} // namespace ui
