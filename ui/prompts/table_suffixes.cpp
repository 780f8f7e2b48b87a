// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/table_suffixes.h"

#include <QFileInfo>

namespace ui {

const QStringList &tableSuffixes()
{
    static const QStringList suffixes
        = QStringLiteral("xlsx xlsm xls et docx docm doc wps ods html htm csv tsv txt").split(u' ');
    return suffixes;
}

bool isTable(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == QLatin1String("pdf") || tableSuffixes().contains(suffix);
}

} // namespace ui
