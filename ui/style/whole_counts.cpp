// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/whole_counts.h"

namespace ui {

QString withWholeCounts(QString text)
{
    for (qsizetype place = 1; place + 1 < text.size(); ++place) {
        if (text.at(place) == u' ' && text.at(place - 1).isDigit()
            && text.at(place + 1).script() == QChar::Script_Han)
            text[place] = QChar(QChar::Nbsp);
    }
    return text;
}

} // namespace ui
