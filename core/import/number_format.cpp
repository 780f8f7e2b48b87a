// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/number_format.h"

#include "core/import/number_format_parser.h"

#include <QHash>
#include <QLocale>

namespace core {

namespace {

// Built-in formats are not listed in styles.xml; 27–36 and 50–58 as a Chinese Excel or WPS means
// them.
const QHash<int, QString> &builtInCodes()
{
    static const QString yearMonth = QStringLiteral("yyyy\"年\"m\"月\"");
    static const QString monthDay = QStringLiteral("m\"月\"d\"日\"");
    static const QString hourMinute = QStringLiteral("h\"时\"mm\"分\"");
    static const QString withSeconds = QStringLiteral("h\"时\"mm\"分\"ss\"秒\"");
    static const QHash<int, QString> codes {
        {1, QStringLiteral("0")},
        {2, QStringLiteral("0.00")},
        {3, QStringLiteral("#,##0")},
        {4, QStringLiteral("#,##0.00")},
        {9, QStringLiteral("0%")},
        {10, QStringLiteral("0.00%")},
        {14, QStringLiteral("yyyy/m/d")},
        {15, QStringLiteral("d-mmm-yy")},
        {16, QStringLiteral("d-mmm")},
        {17, QStringLiteral("mmm-yy")},
        {18, QStringLiteral("h:mm AM/PM")},
        {19, QStringLiteral("h:mm:ss AM/PM")},
        {20, QStringLiteral("h:mm")},
        {21, QStringLiteral("h:mm:ss")},
        {22, QStringLiteral("yyyy/m/d h:mm")},
        {27, yearMonth},
        {28, monthDay},
        {29, monthDay},
        {30, QStringLiteral("m-d-yy")},
        {31, QStringLiteral("yyyy\"年\"m\"月\"d\"日\"")},
        {32, hourMinute},
        {33, withSeconds},
        {34, hourMinute},
        {35, withSeconds},
        {36, yearMonth},
        {37, QStringLiteral("#,##0")},
        {38, QStringLiteral("#,##0")},
        {39, QStringLiteral("#,##0.00")},
        {40, QStringLiteral("#,##0.00")},
        {45, QStringLiteral("mm:ss")},
        {46, QStringLiteral("[h]:mm:ss")},
        {47, QStringLiteral("mm:ss.0")},
        {50, yearMonth},
        {51, monthDay},
        {52, yearMonth},
        {53, monthDay},
        {54, monthDay},
        {55, hourMinute},
        {56, withSeconds},
        {57, yearMonth},
        {58, monthDay},
    };
    return codes;
}

constexpr int kPrecision = 15; // digits a spreadsheet keeps

QString grouped(QString whole)
{
    for (qsizetype i = whole.size() - 3; i > 0; i -= 3)
        whole.insert(i, u',');
    return whole;
}

QString twoDigits(int number, bool pads)
{
    return QString::number(number).rightJustified(pads ? 2 : 1, u'0');
}

} // namespace

NumberFormat NumberFormat::builtIn(int id)
{
    const auto code = builtInCodes().constFind(id);
    return code == builtInCodes().cend() ? NumberFormat() : fromCode(*code);
}

NumberFormat NumberFormat::fromCode(const QString &code)
{
    return NumberFormatParser(code).result();
}

QString NumberFormat::numberText(double value) const
{
    const double shown = m_number.isPercent ? value * 100 : value;
    QString digits = QString::number(qAbs(shown), 'g', kPrecision);
    if (digits.contains(u'e') && qAbs(shown) >= 1)
        digits = QString::number(qAbs(shown), 'f', 0);
    if (!m_number.isGeneral && !digits.contains(u'e')) {
        const qsizetype point = digits.indexOf(u'.');
        QString whole = digits.left(point < 0 ? digits.size() : point);
        const QString decimals = point < 0 ? QString() : digits.mid(point + 1);
        whole = whole.rightJustified(m_number.wholeDigits, u'0');
        digits = m_number.groups ? grouped(whole) : whole;
        const QString padded = decimals.leftJustified(m_number.decimals, u'0');
        if (!padded.isEmpty())
            digits += u'.' + padded;
    }
    const QString sign = shown < 0 ? QStringLiteral("-") : QString();
    const QString percent = m_number.isPercent ? QStringLiteral("%") : QString();
    return sign + m_number.prefix + digits + percent + m_number.suffix;
}

QString NumberFormat::dateText(const QDateTime &moment) const
{
    const QDate date = moment.date();
    const bool showsMonth = m_date.month || m_date.day;
    const bool showsDay = m_date.day || !(m_date.month || m_date.year);
    QString text = QString::number(date.year());
    const auto add = [&](int number, bool pads, QChar word) {
        if (!m_date.isChinese)
            text += m_date.separator;
        text += twoDigits(number, pads);
        if (m_date.isChinese)
            text += word;
    };
    if (m_date.isChinese || !showsMonth)
        text += u'年';
    if (showsMonth)
        add(date.month(), m_date.padsMonth, u'月');
    if (showsDay)
        add(date.day(), m_date.padsDay, u'日');
    const QTime time = moment.time();
    if (m_date.time && time != QTime(0, 0))
        text += u' ' + time.toString(QStringLiteral("HH:mm"));
    return text;
}

} // namespace core
