// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/form.h"

#include <QUrl>

namespace ui {

QStringList pathsOf(const QString &value)
{
    QStringList paths;
    const QStringList urls = value.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &url : urls)
        paths.append(QUrl(url, QUrl::StrictMode).toLocalFile());
    return paths;
}

QString faultText(const QString &fault)
{
    return QStringLiteral("■ ") + fault;
}

} // namespace ui
