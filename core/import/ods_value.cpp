// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/ods_value.h"

#include "core/import/number_format.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace core {

namespace {

// of:=SUM([.A1:.A2]) without the name of its language.
QString plainFormula(const QString &formula)
{
    static const QRegularExpression language(QStringLiteral("^[a-z]+:(?==)"));
    return QString(formula).remove(language);
}

/// The first number in @p text, none if there is none.
std::optional<double> numberIn(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\d[\\d,]*(?:\\.\\d+)?(?:[eE][+-]?\\d+)?"));
    const auto match = pattern.match(text);
    return match.hasMatch() ? std::optional(match.captured().remove(u',').toDouble())
                            : std::nullopt;
}

bool isSame(double shown, double value)
{
    constexpr double tolerance = 1e-9;
    return qAbs(shown - qAbs(value)) <= tolerance * std::max(1.0, qAbs(value));
}

// As the sheet shows the day where it shows it whole or says how little it knows: 2021年12月,
// 2021-12-31. A day without its year gets it; what another country would write becomes plain.
QString dateText(const QString &shown, QDate date)
{
    static const QRegularExpression whole(
        QStringLiteral("^(\\d{4})(年\\d{1,2}月(\\d{1,2}日)?|([-./])\\d{1,2}(\\4\\d{1,2})?)$"));
    static const QRegularExpression withoutYear(QStringLiteral("^\\d{1,2}月\\d{1,2}日$"));
    const auto match = whole.match(shown);
    if (match.hasMatch() && match.captured(1).toInt() == date.year())
        return shown;
    if (withoutYear.match(shown).hasMatch())
        return QString::number(date.year()) + u'年' + shown;
    return date.toString(Qt::ISODate);
}

} // namespace

OdsValue::OdsValue(XmlAttributes attributes)
    : m_formula(plainFormula(attributes.text("formula")))
    , m_hasType(attributes.value("value-type").has_value())
{
    const std::string_view type = attributes.value("value-type").value_or("string");
    const char *value = "value";
    // LibreOffice says what kind of text an error is in a name space of its own.
    if (attributes.has("value-type", "error")) {
        m_type = Type::Error;
    } else if (type == "float" || type == "currency") {
        m_type = Type::Number;
    } else if (type == "percentage") {
        m_type = Type::Percentage;
    } else if (type == "date") {
        m_type = Type::Date;
        value = "date-value";
    } else if (type == "time") {
        m_type = Type::Time;
        value = "time-value";
    } else if (type == "boolean") {
        m_type = Type::Boolean;
        value = "boolean-value";
    } else {
        value = "string-value";
    }
    m_value = attributes.text(value);
}

GridCell OdsValue::cell(const QString &shown) const
{
    if (!m_hasType && shown.isEmpty() && !m_formula.isEmpty())
        return {m_formula, CellKind::Uncomputed};
    switch (m_type) {
    case Type::Text: return {shown.isEmpty() ? m_value : shown};
    case Type::Error: return {shown, CellKind::Error};
    case Type::Number:
    case Type::Percentage: return numberCell(shown);
    case Type::Date: return dateCell(shown);
    case Type::Time: return timeCell(shown);
    case Type::Boolean:
        return {m_value == QLatin1String("true") ? QStringLiteral("TRUE")
                                                 : QStringLiteral("FALSE")};
    }
    Q_UNREACHABLE();
}

GridCell OdsValue::numberCell(const QString &shown) const
{
    bool isNumber = false;
    const double value = m_value.toDouble(&isNumber);
    if (!isNumber || !qIsFinite(value))
        return {shown};
    const bool isPercentage = m_type == Type::Percentage;
    const auto number = numberIn(shown);
    if (number && isSame(*number, isPercentage ? value * 100 : value))
        return {shown, CellKind::Number};
    const auto format
        = isPercentage ? NumberFormat::fromCode(QStringLiteral("0%")) : NumberFormat();
    return {format.numberText(value), CellKind::Number};
}

GridCell OdsValue::dateCell(const QString &shown) const
{
    // 2021-12-31 or 2021-12-31T09:30:00.5
    const QDate date = QDate::fromString(m_value.left(10), Qt::ISODate);
    const QTime time = QTime::fromString(m_value.mid(11, 8), Qt::ISODate);
    if (!date.isValid())
        return {shown};
    const qsizetype gap = shown.indexOf(u' ');
    const bool showsTime = shown.contains(u':') && time.isValid() && time != QTime(0, 0);
    QString text = dateText(shown.contains(u':') ? shown.left(gap) : shown, date);
    if (showsTime)
        text += u' ' + time.toString(QStringLiteral("HH:mm"));
    return {text, CellKind::Date, date};
}

GridCell OdsValue::timeCell(const QString &shown) const
{
    static const QRegularExpression pattern(QStringLiteral("^PT(\\d+)H(\\d+)M"));
    const auto match = pattern.match(m_value);
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return {match.hasMatch() && time.isValid() ? time.toString(QStringLiteral("HH:mm")) : shown};
}

} // namespace core
