// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/ledger/fake_ledger_model.h"
#include "ui/ledger/table_copy.h"

#include <QMimeData>

namespace {

QString guarded(const char16_t *text)
{
    return ui::guardedText(QString::fromUtf16(text));
}

} // namespace

TEST_CASE("A text that begins like a formula is guarded")
{
    CHECK(guarded(u"=1+1") == QStringLiteral("'=1+1"));
    CHECK(guarded(u"+cmd") == QStringLiteral("'+cmd"));
    CHECK(guarded(u"@SUM(A1)") == QStringLiteral("'@SUM(A1)"));
    CHECK(guarded(u"-2+3") == QStringLiteral("'-2+3"));
    CHECK(guarded(u"\t=1") == QStringLiteral("'\t=1"));
    CHECK(guarded(u" =1") == QStringLiteral("' =1"));
    const QString afterMark = QChar(QChar::ByteOrderMark) + QStringLiteral("=1");
    CHECK(ui::guardedText(afterMark) == u'\'' + afterMark);
    CHECK(guarded(u"＝1+1") == QStringLiteral("'＝1+1"));
    CHECK(guarded(u"＠x") == QStringLiteral("'＠x"));
}

TEST_CASE("Numbers, dashes and ordinary texts stay as they are")
{
    for (const char16_t *text : {u"-5", u"+3.25%", u"-", u"—", u"完成18个", u"", u"a=b", u"90%"})
        CHECK(guarded(text) == QString::fromUtf16(text));
}

TEST_CASE("A range is copied as tab-separated lines, merged texts once")
{
    const auto model = tests::FakeLedgerModel::sample();
    const ui::CopyRange range = ui::rangeBetween(model->index(3, 1), model->index(5, 2));
    CHECK(ui::tabSeparated(range)
          == QStringLiteral("城乡社区治理能力和水平全面提升\t村务公开专项检查\n"
                            "\t村规民约修订备案\n"
                            "本土社会组织扩面提质发展\t孵化培育枢纽型社会组织10家\n"));
}

TEST_CASE("Line breaks, tabs and quotation marks inside a cell are quoted")
{
    tests::FakeLedgerModel model({{core::ColumnField::Content, QStringLiteral("内容")}});
    model.setRows({{{{QStringLiteral("参与度不\n高")}}}, {{{QStringLiteral("说\"好\"")}}}});
    CHECK(ui::tabSeparated(ui::rangeBetween(model.index(0, 0), model.index(1, 0)))
          == QStringLiteral("\"参与度不\n高\"\n\"说\"\"好\"\"\"\n"));
}

TEST_CASE("The HTML keeps merged cells and escapes markup")
{
    tests::FakeLedgerModel model({{core::ColumnField::Objective, QStringLiteral("目标"), true},
                                  {core::ColumnField::Content, QStringLiteral("内容")}});
    model.setRows({{{{QStringLiteral("总")}, {QStringLiteral("<b>一</b>")}}, 1},
                   {{{QStringLiteral("总")}, {QStringLiteral("二\n三")}}, 1}});
    CHECK(ui::htmlTable(ui::rangeBetween(model.index(0, 0), model.index(1, 1)))
          == QStringLiteral("<table><tr><td rowspan=\"2\">总</td>"
                            "<td rowspan=\"1\">&lt;b&gt;一&lt;/b&gt;</td></tr>"
                            "<tr><td rowspan=\"1\">二<br>三</td></tr></table>"));
}

TEST_CASE("What a spreadsheet would make another value of is marked as a text in the HTML")
{
    const auto isMarked = [](const char16_t *text) {
        tests::FakeLedgerModel model({{core::ColumnField::Content, QStringLiteral("内容")}});
        model.setRows({{{{QString::fromUtf16(text)}}}});
        const QString html = ui::htmlTable(ui::rangeBetween(model.index(0, 0), model.index(0, 0)));
        // Excel and WPS go by the one, LibreOffice by the other.
        CHECK(html.contains(QStringLiteral("mso-number-format:'\\@'"))
              == html.contains(QStringLiteral("sdnum=\"1033;0;@\"")));
        return html.contains(QStringLiteral("sdnum"));
    };
    for (const char16_t *text : {u"007", u"510923199001011234", u"3/4", u"2026-9", u"1E5", u"=1+1"})
        CHECK(isMarked(text));
    for (const char16_t *text :
         {u"0", u"30", u"80%", u"-5", u"2.5", u"完成18个", u"2026-09-05", u""})
        CHECK_FALSE(isMarked(text));
}

TEST_CASE("Both forms go to the clipboard together")
{
    const auto model = tests::FakeLedgerModel::sample();
    const std::unique_ptr<QMimeData> data(
        ui::mimeDataOf(ui::rangeBetween(model->index(0, 6), model->index(0, 6))));
    CHECK(data->text() == QStringLiteral("周某\n"));
    CHECK(data->html().contains(QStringLiteral("周某")));
}
