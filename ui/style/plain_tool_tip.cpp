// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/plain_tool_tip.h"

namespace ui {

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString()
                          : QStringLiteral("<p style='white-space:pre-wrap'>")
            + text.toHtmlEscaped() + QStringLiteral("</p>");
}

} // namespace ui
