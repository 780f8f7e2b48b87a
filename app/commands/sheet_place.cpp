// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/sheet_place.h"

#include <QStringList>

namespace app {

QString placeText(const SheetPlace &place)
{
    QStringList parts;
    if (!place.sheet.isEmpty())
        parts.append(place.sheet);
    if (place.row > 0)
        parts.append(place.column + QString::number(place.row));
    return parts.join(u'!');
}

} // namespace app
