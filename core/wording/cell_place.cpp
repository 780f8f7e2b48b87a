// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/cell_place.h"

#include "core/wording/sentence.h"

#include <QCoreApplication>

namespace core {

QString cellPlace(const QString &sheet, const QString &cell)
{
    if (sheet.isEmpty())
        return sentence(QCoreApplication::translate("core::places", "cell %1"), {cell});
    if (cell.isEmpty())
        return sentence(QCoreApplication::translate("core::places", "sheet “%1”"), {sheet});
    return sentence(QCoreApplication::translate("core::places", "sheet “%1”, cell %2"),
                    {sheet, cell});
}

} // namespace core
