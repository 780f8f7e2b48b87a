// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/plain_tool_tip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace ui {

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString()
                          : QStringLiteral("<p style='white-space:pre-wrap'>")
            + text.toHtmlEscaped() + QStringLiteral("</p>");
}

void showCutText(QAbstractItemView &view, const QHelpEvent &help)
{
    const QModelIndex index = view.indexAt(help.pos());
    const bool isCut
        = index.isValid() && view.sizeHintForIndex(index).width() > view.visualRect(index).width();
    if (isCut)
        QToolTip::showText(
            help.globalPos(), plainToolTip(index.data().toString()), view.viewport());
    else
        QToolTip::hideText();
}

} // namespace ui
