// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/opened_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

namespace {

/// Gives lupdate a context for the texts of this file.
struct OpenedText
{
    Q_DECLARE_TR_FUNCTIONS(ui::OpenedText)
};

} // namespace

QString openedText(const QDateTime &opened, QDate today)
{
    if (!opened.isValid())
        return {};
    const QLocale locale;
    const QDateTime local = opened.toLocalTime();
    if (local.date() == today)
        return OpenedText::tr("Today %1")
            .arg(locale.toString(local.time(), OpenedText::tr("hh:mm")));
    const bool isThisYear = local.date().year() == today.year();
    return locale.toString(local.date(),
                           isThisYear ? OpenedText::tr("d MMMM") : OpenedText::tr("d MMMM yyyy"));
}

} // namespace ui
