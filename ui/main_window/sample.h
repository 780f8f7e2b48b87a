// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace ui {

/// A ledger the program comes with, as the start page names it.
struct Sample
{
    QString key; ///< name of the document in resources/samples
    QString office; ///< short name, in the language of the window
    int year = 0;
    QString remark; ///< what it shows

    /// 示例县民政局 2026
    [[nodiscard]] QString name() const { return office + u' ' + QString::number(year); }

    /// The compiled-in document.
    [[nodiscard]] QString path() const { return QStringLiteral(":/samples/%1.json").arg(key); }
};

/// All samples, the office that does not exist first.
[[nodiscard]] QList<Sample> samples();

} // namespace ui
