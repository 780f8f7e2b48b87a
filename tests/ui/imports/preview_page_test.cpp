// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_prompts.h"
#include "tests/ui/imports/preview_fixture.h"
#include "ui/imports/import_top.h"
#include "ui/imports/preview_mark.h"
#include "ui/imports/preview_page.h"
#include "ui/imports/preview_view.h"
#include "ui/imports/question_card.h"
#include "ui/imports/question_panel.h"
#include "ui/style/fonts.h"
#include "ui/style/plain_label.h"
#include "ui/style/primary_button.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTest>

using tests::PreviewFixture;
using ui::PreviewMark;
using ui::PreviewPage;

namespace {

/// The page, asked about a table, and what came of it.
class PreviewDesk
{
public:
    explicit PreviewDesk(const std::shared_ptr<const ui::ImportPreview> &preview)
    {
        page.resize(1366, 700);
        page.show();
        page.ask({preview,
                  [this](const core::ImportDecisions &decisions) { accepted.append(decisions); },
                  [this] { ++wentBack; },
                  [this] { ++cancelled; },
                  [this] { ++saved; },
                  [this](const ui::Form &form) { prompts.fillIn(form); }});
        view().setFocus();
    }

    [[nodiscard]] ui::PreviewView &view() { return *page.findChild<ui::PreviewView *>(); }
    [[nodiscard]] ui::PrimaryButton &button() { return *page.findChild<ui::PrimaryButton *>(); }

    [[nodiscard]] QList<ui::QuestionCard *> cards() const
    {
        return page.findChildren<ui::QuestionCard *>();
    }

    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = page.findChildren<ui::PlainLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&text](const auto *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    [[nodiscard]] PreviewMark mark(int row)
    {
        return static_cast<PreviewMark>(view().model()->index(row, 0).data(ui::MarkRole).toInt());
    }

    tests::FakePrompts prompts;
    PreviewPage page;
    QList<core::ImportDecisions> accepted;
    int wentBack = 0;
    int cancelled = 0;
    int saved = 0;
};

} // namespace

TEST_CASE("what was read can be held against the sheet in one sentence")
{
    PreviewFixture fixture;
    PreviewDesk desk(fixture.previewOf(tests::testData(QStringLiteral("import/daying-2021.xlsx"))));
    CHECK(desk.says(QStringLiteral("3 objectives, 9 tasks, 3 people, 9 deadlines; no questions")));
    CHECK(desk.says(QStringLiteral("New 9")));
    CHECK(desk.button().text() == QStringLiteral("Import 9 task(s)"));
    CHECK_FALSE(desk.page.findChild<ui::QuestionPanel *>()->isVisible());
    desk.button().click();
    REQUIRE(desk.accepted.size() == 1);
    CHECK(desk.accepted.first().isEmpty());
    CHECK_FALSE(desk.page.isAsking());
}

TEST_CASE("a click on what is done about a row leaves it out, and Space the rows selected")
{
    PreviewFixture fixture;
    PreviewDesk desk(fixture.preview(PreviewFixture::kTable));
    const QRect action = desk.view().visualRect(desk.view().model()->index(0, 0));
    QTest::mouseClick(desk.view().viewport(), Qt::LeftButton, {}, action.center());
    CHECK(desk.mark(0) == PreviewMark::LeftOut);
    CHECK(desk.button().text() == QStringLiteral("Import 2 task(s)"));
    CHECK(desk.says(QStringLiteral("Left out 1")));

    desk.view().selectAll();
    QTest::keyClick(&desk.view(), Qt::Key_Space);
    CHECK(desk.mark(0) == PreviewMark::Added);
    CHECK(desk.mark(1) == PreviewMark::LeftOut);
    CHECK(desk.mark(2) == PreviewMark::LeftOut);
    QTest::keyClick(&desk.view(), Qt::Key_Return);
    REQUIRE(desk.accepted.size() == 1);
    CHECK(desk.accepted.first().leftOut == QSet<int> {1, 2});
}

TEST_CASE("the word for a row that is left out is not cut")
{
    PreviewFixture fixture;
    PreviewDesk desk(fixture.preview(PreviewFixture::kTable));
    const int width = desk.view().columnWidth(0);
    const QFontMetrics metrics(ui::fontOf(ui::FontRole::Body));
    // Sign, gap and the paddings of a cell take 29 pixels.
    CHECK(width >= metrics.horizontalAdvance(QStringLiteral("Leave out")) + 29);
}

TEST_CASE("room that is left over goes to the texts, not to the words for what is done")
{
    PreviewFixture fixture;
    PreviewDesk desk(fixture.preview(QStringLiteral("工作内容\t责任人\t完成时限\n"
                                                    "甲\t何某\t2026年12月底前\n")));
    // 处理, 工作内容, 责任人, 完成时限, 理解为
    CHECK(desk.view().columnWidth(0) < 100);
    CHECK(desk.view().columnWidth(2) < 100);
    CHECK(desk.view().columnWidth(3) < 140);
    CHECK(desk.view().columnWidth(1) > 500);
    CHECK(desk.view().horizontalHeader()->length() == desk.view().viewport()->width());
}

TEST_CASE("of several tables each says how many questions wait at it")
{
    PreviewFixture fixture;
    const QString heading = QStringLiteral("工作内容\t责任人\t完成时限\n");
    const QString plain = heading + QStringLiteral("甲\t何某\t2026年底\n");
    const QString doubtful = heading + QStringLiteral("乙\t何某\t适时\n丙\t曹某\t适时\n");
    PreviewDesk desk(fixture.previewOf({fixture.written(plain, QStringLiteral("甲科.tsv")),
                                        fixture.written(doubtful, QStringLiteral("乙科.tsv"))}));
    auto *tables = desk.page.findChild<ui::ImportTop *>()->findChild<QComboBox *>();
    REQUIRE(tables->count() == 2);
    CHECK(tables->itemText(0) == QStringLiteral("甲科.tsv"));
    CHECK(tables->itemText(1) == QStringLiteral("乙科.tsv (2 question(s))"));
    CHECK(desk.says(QStringLiteral("2 question(s) for you to decide.")));
    CHECK(desk.cards().isEmpty());

    tables->setCurrentIndex(1);
    Q_EMIT tables->activated(1);
    CHECK(desk.cards().size() == 2);
    CHECK(desk.says(QStringLiteral("2 question(s) about this table")));
}

TEST_CASE("with nothing left to import there is no way on")
{
    PreviewFixture fixture;
    PreviewDesk desk(fixture.preview(PreviewFixture::kTable));
    desk.view().selectAll();
    QTest::keyClick(&desk.view(), Qt::Key_Space);
    CHECK_FALSE(desk.button().isEnabled());
    QTest::keyClick(&desk.view(), Qt::Key_Return);
    CHECK(desk.accepted.isEmpty());
}

TEST_CASE("questions stand beside the rows, lead to them, and are answered there")
{
    PreviewFixture fixture;
    PreviewDesk desk(fixture.preview(PreviewFixture::kTable));
    REQUIRE(desk.cards().size() == 1);
    CHECK(desk.says(QStringLiteral("1 question(s) for you to decide")));
    QTest::mouseClick(desk.cards().constFirst(), Qt::LeftButton);
    CHECK(desk.view().selectionModel()->isRowSelected(2));
    auto *choices = desk.cards().constFirst()->findChild<QComboBox *>();
    REQUIRE(choices);
    choices->setFocus();
    QTest::keyClick(choices, Qt::Key_Down);
    REQUIRE(choices->currentIndex() == 1);
    desk.button().click();
    REQUIRE(desk.accepted.size() == 1);
    CHECK(desk.accepted.first().kept.value(2).size() == 1);
}

TEST_CASE("the list of questions is saved, and the way back and out is open")
{
    PreviewFixture fixture;
    const auto preview = fixture.preview(PreviewFixture::kTable);
    PreviewDesk back(preview);
    const auto buttons = back.page.findChildren<QPushButton *>();
    const auto press = [&buttons](const QString &text) {
        for (QPushButton *button : buttons) {
            if (button->text() == text)
                button->click();
        }
    };
    press(QStringLiteral("Save the list…"));
    CHECK(back.saved == 1);
    press(QStringLiteral("Back"));
    CHECK(back.wentBack == 1);

    PreviewDesk out(preview);
    QTest::keyClick(&out.view(), Qt::Key_Escape);
    CHECK(out.cancelled == 1);
    CHECK_FALSE(out.page.isAsking());
    out.page.cancel();
    CHECK(out.cancelled == 1); // once
}

TEST_CASE("where tasks are there already, what is different is listed in place of the table")
{
    PreviewFixture fixture;
    fixture.import(PreviewFixture::kTable);
    QString changed = PreviewFixture::kTable;
    PreviewDesk desk(
        fixture.preview(changed.replace(QStringLiteral("李四"), QStringLiteral("王五"))));
    REQUIRE(desk.view().model()->rowCount() == 1);
    CHECK(desk.mark(0) == PreviewMark::Updated);
    CHECK(desk.says(QStringLiteral("Updated 1")));
    CHECK(desk.says(QStringLiteral("Unchanged 2")));
    CHECK(desk.button().text() == QStringLiteral("Import 1 task(s)"));
}

namespace {

/// The table with two deadlines that are later than in the ledger.
std::shared_ptr<ui::ImportPreview> movedPreview(PreviewFixture &fixture)
{
    fixture.import(PreviewFixture::kTable);
    QString moved = PreviewFixture::kTable;
    moved.replace(QStringLiteral("2026年10月底"), QStringLiteral("2026年11月底"));
    moved.replace(QStringLiteral("2026年底"), QStringLiteral("2027年3月底"));
    return fixture.preview(moved);
}

ui::FormValues extending(const QString &scope)
{
    return {{QStringLiteral("kind"), QStringLiteral("due_extended")},
            {QStringLiteral("reason"), QStringLiteral("连续降雨")},
            {QStringLiteral("decided_by"), QStringLiteral("局党组")},
            {QStringLiteral("event_date"), QStringLiteral("2026-09-20")},
            {QStringLiteral("scope"), scope}};
}

void takeAll(PreviewDesk &desk)
{
    desk.view().selectAll();
    QTest::keyClick(&desk.view(), Qt::Key_Space);
}

} // namespace

TEST_CASE("deadlines taken from a table are asked about once: how they move, and why")
{
    PreviewFixture fixture;
    PreviewDesk desk(movedPreview(fixture));
    takeAll(desk);
    desk.button().click();
    CHECK(desk.accepted.isEmpty()); // the form was given up
    CHECK(desk.page.isAsking());
    REQUIRE(desk.prompts.forms.size() == 1);
    CHECK(desk.prompts.forms.constFirst().fields.constFirst().value
          == QStringLiteral("甲: 2026年10月底 (2026-10-31) → 2026年11月底 (2026-11-30)\n"
                            "乙: 2026年底 (2026-12-31) → 2027年3月底 (2027-03-31)"));

    desk.prompts.values = extending(QStringLiteral("all"));
    desk.button().click();
    REQUIRE(desk.accepted.size() == 1);
    const QHash<int, core::Event> moves = desk.accepted.constFirst().moves;
    REQUIRE(moves.size() == 2);
    CHECK(moves.value(0).kind == core::EventKind::DueExtended);
    CHECK(moves.value(1).reason == QStringLiteral("连续降雨"));
    CHECK(moves.value(1).date == QDate(2026, 9, 20));
    CHECK(desk.prompts.forms.size() == 2);
}

TEST_CASE("deadlines taken from a table can be told one after the other")
{
    PreviewFixture fixture;
    PreviewDesk desk(movedPreview(fixture));
    takeAll(desk);
    desk.prompts.values = extending(QStringLiteral("first"));
    desk.button().click();
    // The second form asks about one and has nothing to choose between.
    REQUIRE(desk.prompts.forms.size() == 2);
    CHECK(desk.prompts.forms.at(0).fields.size() == 7);
    CHECK(desk.prompts.forms.at(1).fields.size() == 6);
    REQUIRE(desk.accepted.size() == 1);
    CHECK(desk.accepted.constFirst().moves.size() == 2);
}

TEST_CASE("an extension to an earlier day is refused with the name of its task")
{
    PreviewFixture fixture;
    fixture.import(PreviewFixture::kTable);
    QString moved = PreviewFixture::kTable;
    PreviewDesk desk(
        fixture.preview(moved.replace(QStringLiteral("10月底"), QStringLiteral("9月底"))));
    takeAll(desk);
    desk.prompts.values = extending(QStringLiteral("all"));
    desk.button().click();
    CHECK(desk.accepted.isEmpty());
    CHECK(desk.prompts.notes.faults.value(QStringLiteral("kind"))
          == QStringLiteral("“甲”: the new deadline must lie after the present due date"));
    desk.prompts.values->insert(QStringLiteral("kind"), QStringLiteral("due_corrected"));
    desk.button().click();
    REQUIRE(desk.accepted.size() == 1);
    CHECK(desk.accepted.constFirst().moves.value(0).decidedBy.isEmpty());
}

TEST_CASE("deadlines that are kept are not asked about")
{
    PreviewFixture fixture;
    QString moved = PreviewFixture::kTable;
    fixture.import(moved);
    moved.replace(QStringLiteral("10月底"), QStringLiteral("11月底"));
    PreviewDesk desk(
        fixture.preview(moved.replace(QStringLiteral("李四"), QStringLiteral("王五"))));
    desk.button().click();
    REQUIRE(desk.accepted.size() == 1);
    CHECK(desk.prompts.forms.isEmpty());
    CHECK(desk.accepted.constFirst().moves.isEmpty());
}
