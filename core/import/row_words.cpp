// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/row_words.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace core {

bool isSectionHeading(const QString &text)
{
    static const QRegularExpression heading(
        QStringLiteral("^([一二三四五六七八九十]+、|\\([一二三四五六七八九十]+\\)|"
                       "第[一二三四五六七八九十\\d]+(部分|板块|类|章|项|篇))"));
    return heading.match(foldForMatching(text)).hasMatch();
}

bool isSectionNumber(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^\\(?[一二三四五六七八九十]+\\)?、?$"));
    return number.match(foldForMatching(text)).hasMatch();
}

int levelOf(const QString &text)
{
    enum Level
    {
        Part,
        Section,
        Subsection,
        Figures
    };
    const QString folded = foldForMatching(text);
    const QString figures = figuresOf(text);
    if (!figures.isEmpty())
        return Figures + static_cast<int>(figures.count(u'.'));
    if (folded.startsWith(u'第'))
        return Part;
    return folded.startsWith(u'(') ? Subsection : Section;
}

QString figuresOf(const QString &text)
{
    static const QRegularExpression figures(QStringLiteral("^\\d{1,3}(\\.\\d{1,3})*(?!\\d)"));
    return figures.match(foldForMatching(text)).captured();
}

bool isFootRow(const QStringList &texts)
{
    static const QRegularExpression foot(QStringLiteral(
        "^(注|备注|说明|填表说明|填表人|制表人|制表|填报人|审核人|审核|单位负责人|"
        "负责人|主要负责人|分管领导|联系电话|联系人|填报单位|填报日期|填报时间|打印)[:：]"));
    static const QRegularExpression sum(
        QStringLiteral("^(合计|总计|小计|共计|累计)[:：]?(\\d.*)?$"));
    for (const QString &text : texts) {
        if (sum.match(foldForMatching(text)).hasMatch())
            return true;
    }
    return !texts.isEmpty() && foot.match(foldForMatching(texts.constFirst())).hasMatch();
}

bool isDash(const QString &text)
{
    static const QRegularExpression dash(QStringLiteral("^[-—–―/\\\\]+$"));
    return dash.match(foldForMatching(text)).hasMatch();
}

} // namespace core
