// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/ledger/text_wrap.h"

namespace {

/// Wraps as if every Chinese character were 2 and every other one 1 wide.
QStringList wrapped(const QString &text, float width)
{
    std::vector<float> advances;
    for (const QChar character : text)
        advances.push_back(character.unicode() < 0x2000 ? 1.F : 2.F);
    QStringList lines;
    for (const ui::TextLine &line : ui::wrapText(text, advances, width))
        lines.append(text.mid(line.start, line.length));
    return lines;
}

QStringList lines(std::initializer_list<const char16_t *> texts)
{
    QStringList result;
    for (const char16_t *text : texts)
        result.append(QString::fromUtf16(text));
    return result;
}

} // namespace

TEST_CASE("Chinese breaks wherever the width is used up")
{
    CHECK(wrapped(QStringLiteral("完成全县社区改造"), 8) == lines({u"完成全县", u"社区改造"}));
    CHECK(wrapped(QStringLiteral("完成全县社区改造"), 9) == lines({u"完成全县", u"社区改造"}));
    CHECK(wrapped(QStringLiteral("完成"), 4) == lines({u"完成"}));
}

TEST_CASE("An empty text has one empty line")
{
    CHECK(wrapped(QString(), 8) == QStringList {QString()});
}

TEST_CASE("A line break in the text is kept, also an empty line between two")
{
    CHECK(wrapped(QStringLiteral("参与度不\n高"), 20) == lines({u"参与度不", u"高"}));
    CHECK(wrapped(QStringLiteral("一\n\n二"), 20) == lines({u"一", u"", u"二"}));
    CHECK(wrapped(QStringLiteral("一\n"), 20) == lines({u"一", u""}));
}

TEST_CASE("Closing marks never begin a line")
{
    for (const QChar mark : QStringView(u"，。、；：？！）》」』】〕”’％…,.;:?!)]}%")) {
        const QString text = QStringLiteral("完成全县") + mark + QStringLiteral("社区");
        const QStringList parts = wrapped(text, 8);
        INFO(text.toStdString());
        CHECK(parts.at(0) == QStringLiteral("完成全"));
        CHECK(parts.at(1).startsWith(QStringLiteral("县") + mark));
    }
}

TEST_CASE("Opening marks never end a line")
{
    for (const QChar mark : QStringView(u"（《「『【〔“‘")) {
        const QString text = QStringLiteral("完成全") + mark + QStringLiteral("县区");
        INFO(text.toStdString());
        CHECK(wrapped(text, 8).at(0) == QStringLiteral("完成全"));
    }
}

TEST_CASE("A dash and an ellipsis are never torn")
{
    CHECK(wrapped(QStringLiteral("完成全——县"), 8) == lines({u"完成全", u"——县"}));
    CHECK(wrapped(QStringLiteral("完成全……县"), 8) == lines({u"完成", u"全……县"}));
}

TEST_CASE("Latin words and numbers stay whole")
{
    CHECK(wrapped(QStringLiteral("完成2026项"), 6) == lines({u"完成", u"2026项"}));
    CHECK(wrapped(QStringLiteral("Excel and WPS"), 9) == lines({u"Excel and", u"WPS"}));
    CHECK(wrapped(QStringLiteral("2026-09-30前"), 10) == lines({u"2026-09-30", u"前"}));
}

TEST_CASE("A word longer than the line is broken anywhere")
{
    CHECK(wrapped(QStringLiteral("abcdefgh"), 3) == lines({u"abc", u"def", u"gh"}));
    CHECK(wrapped(QStringLiteral("见abcdefgh"), 4) == lines({u"见", u"abcd", u"efgh"}));
}

TEST_CASE("A number keeps its measure word")
{
    CHECK(wrapped(QStringLiteral("还剩 65 个工作日"), 8) == lines({u"还剩", u"65 个工", u"作日"}));
}

TEST_CASE("Blanks at the end of a line take no room")
{
    CHECK(wrapped(QStringLiteral("ab   cd"), 2) == lines({u"ab", u"cd"}));
    CHECK(wrapped(QStringLiteral("完成　社区"), 4) == lines({u"完成", u"社区"}));
}

TEST_CASE("A line takes at least one character, however narrow")
{
    CHECK(wrapped(QStringLiteral("完成"), 0) == lines({u"完", u"成"}));
    CHECK(wrapped(QStringLiteral("，。"), 1) == lines({u"，", u"。"}));
}

TEST_CASE("No character gets lost between the lines")
{
    const QString text
        = QStringLiteral("完成全县29个社区亲民化改造,"
                         "打造大英基层群众自治和城乡社区治理叫得响、拿得出、有影响的“品牌”。");
    for (int width = 1; width < 60; ++width)
        CHECK(wrapped(text, static_cast<float>(width)).join(QString()) == text);
}
