// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/ods_value.h"
#include "tests/support/catch.h"

#include <QStringList>

#include <vector>

using namespace core;

namespace {

/// A cell with these attributes, given as name, value, name, value …, that shows @p shown.
GridCell cellOf(const QStringList &attributes, const char *shown)
{
    std::vector<QByteArray> texts;
    for (const QString &text : attributes)
        texts.push_back(text.toUtf8());
    std::vector<const unsigned char *> values;
    for (size_t i = 0; i + 1 < texts.size(); i += 2) {
        const auto *name = reinterpret_cast<const unsigned char *>(texts[i].constData());
        const auto *value = reinterpret_cast<const unsigned char *>(texts[i + 1].constData());
        values.insert(values.end(), {name, nullptr, nullptr, value, value + texts[i + 1].size()});
    }
    const XmlAttributes given(values.data(), static_cast<int>(values.size() / 5));
    return OdsValue(given).cell(QString::fromUtf8(shown));
}

GridCell number(const char *value, const char *shown, const char *type = "float")
{
    return cellOf({QStringLiteral("value-type"),
                   QLatin1String(type),
                   QStringLiteral("value"),
                   QLatin1String(value)},
                  shown);
}

GridCell date(const char *value, const char *shown)
{
    return cellOf({QStringLiteral("value-type"),
                   QStringLiteral("date"),
                   QStringLiteral("date-value"),
                   QLatin1String(value)},
                  shown);
}

} // namespace

TEST_CASE("a number stays as it is shown unless that hides a part of it")
{
    CHECK(number("1", "1") == GridCell {QStringLiteral("1"), CellKind::Number});
    CHECK(number("1", "001").text == QStringLiteral("001"));
    CHECK(number("18", "18个").text == QStringLiteral("18个"));
    CHECK(number("1234.5", "1,234.50").text == QStringLiteral("1,234.50"));
    CHECK(number("-5", "-5").text == QStringLiteral("-5"));
    CHECK(number("0.95", "1").text == QStringLiteral("0.95"));
    CHECK(number("1000", "¥1,000.00", "currency").text == QStringLiteral("¥1,000.00"));
    CHECK(number("12", "").text == QStringLiteral("12"));
    CHECK(number("7", "###").text == QStringLiteral("7"));
    CHECK(number("none", "四") == GridCell {QStringLiteral("四")});
}

TEST_CASE("a percentage is one whatever is shown of it")
{
    CHECK(number("0.8", "80%", "percentage") == GridCell {QStringLiteral("80%"), CellKind::Number});
    CHECK(number("0.8", "80.00%", "percentage").text == QStringLiteral("80.00%"));
    CHECK(number("0.805", "81%", "percentage").text == QStringLiteral("80.5%"));
    CHECK(number("1", "", "percentage").text == QStringLiteral("100%"));
}

TEST_CASE("a day keeps the form in which it is whole and gets its year where that is not shown")
{
    const QDate day(2021, 12, 31);
    for (const char *shown : {"2021年12月31日", "2021-12-31", "2021.12.31", "2021/12/31"})
        CHECK(date("2021-12-31", shown)
              == GridCell {QString::fromUtf8(shown), CellKind::Date, day});
    CHECK(date("2021-12-01", "2021年12月").text == QStringLiteral("2021年12月"));
    CHECK(date("2021-12-01", "2021-12").text == QStringLiteral("2021-12"));
    CHECK(date("2021-12-31", "12月31日").text == QStringLiteral("2021年12月31日"));
    for (const char *shown : {"12/31/21", "31.12.2021", "Dec 31, 21", "44561", "", "2022-12-31"})
        CHECK(date("2021-12-31", shown).text == QStringLiteral("2021-12-31"));
    CHECK(date("2021-12-31T09:30:00", "2021-12-31 09:30").text
          == QStringLiteral("2021-12-31 09:30"));
    CHECK(date("2021-12-31T09:30:00", "2021年12月31日").text == QStringLiteral("2021年12月31日"));
    CHECK(date("2021-12-31T00:00:00", "2021-12-31 00:00").text == QStringLiteral("2021-12-31"));
    CHECK(date("-0044-03-15", "三月") == GridCell {QStringLiteral("三月")});
}

TEST_CASE("times, truth, texts, formulas and errors come in as the sheet shows them")
{
    const auto typed
        = [](const char *type, const char *name, const char *value, const char *shown) {
              return cellOf({QStringLiteral("value-type"),
                             QLatin1String(type),
                             QLatin1String(name),
                             QLatin1String(value)},
                            shown);
          };
    CHECK(typed("time", "time-value", "PT09H30M00S", "09:30:00 AM").text
          == QStringLiteral("09:30"));
    CHECK(typed("time", "time-value", "PT30H00M00S", "30:00").text == QStringLiteral("30:00"));
    CHECK(typed("boolean", "boolean-value", "true", "真").text == QStringLiteral("TRUE"));
    CHECK(typed("boolean", "boolean-value", "false", "假").text == QStringLiteral("FALSE"));
    CHECK(typed("string", "string-value", "kept", "").text == QStringLiteral("kept"));
    CHECK(typed("string", "string-value", "", "文").text == QStringLiteral("文"));
    CHECK(cellOf({QStringLiteral("value-type"),
                  QStringLiteral("string"),
                  QStringLiteral("value-type"),
                  QStringLiteral("error")},
                 "#REF!")
          == GridCell {QStringLiteral("#REF!"), CellKind::Error});
    CHECK(cellOf({QStringLiteral("formula"), QStringLiteral("of:=SUM([.A1:.A2])")}, "")
          == GridCell {QStringLiteral("=SUM([.A1:.A2])"), CellKind::Uncomputed});
    CHECK(cellOf({}, "只是文字") == GridCell {QStringLiteral("只是文字")});
}
