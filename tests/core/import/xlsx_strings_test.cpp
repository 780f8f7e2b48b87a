// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xlsx_strings.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

/// Reads shared strings that hold @p texts.
[[nodiscard]] Result<void> readStrings(XlsxStrings &strings, const QStringList &texts)
{
    QByteArray xml("<sst>");
    for (const QString &text : texts)
        xml += "<si><t>" + text.toUtf8() + "</t></si>";
    xml += "</sst>";
    XmlReader reader(strings, QStringLiteral("大.xlsx"), QStringLiteral("sharedStrings.xml"));
    const auto fed = reader.feed(xml);
    return fed ? reader.finish() : fed;
}

const QStringList kTwoTexts {QStringLiteral("养老"), QStringLiteral("救助")};

} // namespace

TEST_CASE("shared strings are found by their place")
{
    XlsxStrings strings(QStringLiteral("大.xlsx"));
    REQUIRE(readStrings(strings, kTwoTexts));
    CHECK(strings.string(0) == QStringLiteral("养老"));
    CHECK(strings.string(1) == QStringLiteral("救助"));
    CHECK_FALSE(strings.string(2).has_value());
    CHECK_FALSE(strings.string(-1).has_value());
}

TEST_CASE("shared strings that would take too much memory are refused with the file")
{
    XlsxStrings fits(QStringLiteral("大.xlsx"), 120);
    CHECK(readStrings(fits, kTwoTexts)); // two of 56 bytes with two characters each
    XlsxStrings strings(QStringLiteral("大.xlsx"), 119);
    const auto refused = readStrings(strings, kTwoTexts);
    REQUIRE_FALSE(refused);
    CHECK(refused.error()
          == Error {ErrorKind::InputTooLarge,
                    QStringLiteral("大.xlsx"),
                    {QStringLiteral("held"), QStringLiteral("119")},
                    {}});
}
