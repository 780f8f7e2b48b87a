// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/highlight_text.h"

#include "core/report/print_text.h"

namespace core {

namespace {

bool endsSentence(QChar sign)
{
    return sign == u'。' || sign == u'；' || sign == u'，' || sign == u'.' || sign == u';'
        || sign == u',';
}

} // namespace

QString inSentence(const QString &name)
{
    QString text = printedPunctuation(name);
    text.remove(u'\n');
    while (!text.isEmpty() && endsSentence(text.back()))
        text.chop(1);
    return text;
}

QString namedThing(const QString &name, QStringList details)
{
    details.removeAll(QString());
    QString text = orEmptyMark(inSentence(name));
    if (details.isEmpty())
        return text;
    return text + QStringLiteral("（%1）").arg(details.join(u'，'));
}

QString listedThings(const QStringList &things)
{
    if (things.isEmpty())
        return {};
    QString text
        = QStringLiteral("%1项：").arg(things.size()) + things.mid(0, kNamedThings).join(u'；');
    if (things.size() > kNamedThings)
        text += QStringLiteral("；另有%1项").arg(things.size() - kNamedThings);
    return text + u'。';
}

} // namespace core
