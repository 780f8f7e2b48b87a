// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/xlsx_text.h"

#include "core/export/xml_text.h"

#include <QRegularExpression>

namespace core {

namespace {

constexpr qsizetype kTabCharacters = 31;
constexpr qsizetype kFootCharacters = 255; ///< with all its signs

QString shortened(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    return text.left(text.at(most - 1).isHighSurrogate() ? most - 1 : most);
}

QString withoutForbidden(const QString &name)
{
    static const QString forbidden = QStringLiteral("[]:*?/\\");
    QString clean;
    for (const QChar character : name) {
        if (!forbidden.contains(character) && character.category() != QChar::Other_Control)
            clean += character;
    }
    clean = clean.trimmed();
    while (clean.startsWith(u'\''))
        clean.remove(0, 1);
    while (clean.endsWith(u'\''))
        clean.chop(1);
    return clean;
}

/// Excel keeps one name for itself.
bool isFree(const QString &name, const QStringList &taken)
{
    return !taken.contains(name, Qt::CaseInsensitive)
        && name.compare(QLatin1String("History"), Qt::CaseInsensitive) != 0;
}

QString tabName(const QString &name, const QStringList &taken)
{
    const QString clean = withoutForbidden(name);
    const QString base = clean.isEmpty() ? QStringLiteral("表") : clean;
    QString unique = shortened(base, kTabCharacters);
    for (int number = 2; !isFree(unique, taken); ++number) {
        const QString suffix = QStringLiteral("（%1）").arg(number);
        unique = shortened(base, kTabCharacters - suffix.size()) + suffix;
    }
    return unique;
}

} // namespace

QByteArray xlsxText(const QString &text)
{
    // _x0041_ would be read as A.
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    QString xml = xmlText(text);
    if (xml.contains(QLatin1String("_x")))
        xml.replace(escape, QStringLiteral("_x005F_"));
    return xml.toUtf8();
}

QStringList tabNames(const Workbook &workbook)
{
    QStringList names;
    for (const Worksheet &sheet : workbook.sheets)
        names.append(tabName(sheet.name, names));
    names.append(tabName(QStringLiteral("选项"), names));
    return names;
}

QString footOf(const Worksheet &sheet)
{
    if (sheet.frame == PaperFrame::Annex)
        return QStringLiteral("&C&\"宋体,常规\"&14— &P —");
    const QString number = QStringLiteral("&R&\"宋体,常规\"&10第 &P 页 共 &N 页");
    QString text = sheet.foot;
    text.removeIf([](QChar character) { return character.category() == QChar::Other_Control; });
    text.replace(u'&', QStringLiteral("&&"));
    // A blank parts the size of the letters from a text that begins with a figure.
    const QString foot = QStringLiteral("&L&\"仿宋,常规\"&9 ") + text + number;
    return foot.size() <= kFootCharacters ? foot : number;
}

} // namespace core
