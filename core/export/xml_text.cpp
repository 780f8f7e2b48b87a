// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/xml_text.h"

namespace core {

QString xmlText(const QString &text)
{
    QString clean = text;
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const QChar here = clean.at(i);
        const bool isPair
            = here.isHighSurrogate() && i + 1 < clean.size() && clean.at(i + 1).isLowSurrogate();
        if (isPair)
            ++i;
        else if (here.isSurrogate() || here.isNull() || here.unicode() == 0xFFFE
                 || here.unicode() == 0xFFFF)
            clean[i] = QChar::ReplacementCharacter;
    }
    return clean;
}

QString xmlTextWithoutControls(const QString &text)
{
    QString clean = xmlText(text);
    clean.removeIf([](QChar character) {
        return character < u' ' && character != u'\t' && character != u'\n';
    });
    return clean;
}

} // namespace core
