// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/imports/preview_fixture.h"
#include "ui/imports/preview_question.h"

using core::ColumnField;
using tests::PreviewFixture;

namespace {

/// A change of the log, written by @p who.
core::LoggedChange writtenBy(const QString &who)
{
    core::LoggedChange change;
    change.number = 7;
    change.at = QDateTime(QDate(2026, 9, 22), QTime(10, 30)); // of the local day
    change.who = who;
    return change;
}

} // namespace

TEST_CASE("a deadline that names no day is kept as written unless its cell is left out")
{
    PreviewFixture fixture;
    ui::PreviewState state;
    state.setPreview(fixture.preview(PreviewFixture::kTable));
    const QList<ui::PreviewQuestion> questions = ui::previewQuestions(state, 0, 100);
    REQUIRE(questions.size() == 1);
    const ui::PreviewQuestion &question = questions.first();
    CHECK(question.row == 2);
    CHECK(question.place == QStringLiteral("row 5"));
    // It stands alone, as the head of a card.
    CHECK(question.title
          == QStringLiteral("No day can be told from this deadline; kept as written"));
    CHECK(question.text.contains(QStringLiteral("适时")));
    REQUIRE(question.choices.size() == 2);
    question.choose(0);
    CHECK(state.decisions().isEmpty());
    question.choose(1);
    REQUIRE(state.decisions().kept.value(2).size() == 1);
    CHECK(state.decisions().kept.value(2).constFirst().field == ColumnField::Deadline);
    question.choose(0);
    CHECK(state.decisions().isEmpty());
}

TEST_CASE("a doubtful day is taken as understood, as a phrase alone, or not at all")
{
    PreviewFixture fixture;
    ui::PreviewState state;
    // A month without a year, read against the day of the sheet, has passed: it needs a look.
    QString doubtful = PreviewFixture::kTable;
    state.setPreview(
        fixture.preview(doubtful.replace(QStringLiteral("适时"), QStringLiteral("21年底前"))));
    const QList<ui::PreviewQuestion> questions = ui::previewQuestions(state, 0, 100);
    REQUIRE(questions.size() == 1);
    REQUIRE(questions.first().choices.size() == 3);
    CHECK(questions.first().choices.first().contains(QStringLiteral("2021-12-31")));
    questions.first().choose(1);
    CHECK(state.isUndated(2));
    CHECK(state.isTaken(2, {ColumnField::Deadline, QStringLiteral("完成时限")}));
    questions.first().choose(2);
    CHECK_FALSE(state.isUndated(2));
    CHECK_FALSE(state.isTaken(2, {ColumnField::Deadline, QStringLiteral("完成时限")}));
    questions.first().choose(0);
    CHECK(state.decisions().isEmpty());
}

TEST_CASE("the ledger's deadline is kept until the table's is chosen")
{
    PreviewFixture fixture;
    fixture.import(PreviewFixture::kTable);
    ui::PreviewState state;
    QString moved = PreviewFixture::kTable;
    state.setPreview(
        fixture.preview(moved.replace(QStringLiteral("10月底"), QStringLiteral("11月底"))));
    const QList<ui::PreviewQuestion> questions = ui::previewQuestions(state, 0, 100);
    REQUIRE(questions.size() == 1);
    CHECK(questions.first().text.contains(QStringLiteral("2026-10-31")));
    CHECK(questions.first().text.contains(QStringLiteral("2026-11-30")));
    questions.first().choose(1);
    CHECK(state.isTaken(0, {ColumnField::Deadline, {}}));
    questions.first().choose(0);
    CHECK_FALSE(state.isTaken(0, {ColumnField::Deadline, {}}));
}

TEST_CASE("what was changed in the ledger is kept until the table's is chosen")
{
    PreviewFixture fixture;
    fixture.import(PreviewFixture::kTable);
    QString other = PreviewFixture::kTable;
    const auto preview
        = fixture.preview(other.replace(QStringLiteral("李四"), QStringLiteral("王五")));
    REQUIRE(preview->differences.size() == 1);
    preview->differences.first().told.own = writtenBy(QStringLiteral("李红"));
    ui::PreviewState state;
    state.setPreview(preview);
    const core::ImportCell person {ColumnField::Person, {}};
    CHECK_FALSE(state.isTaken(1, person));
    CHECK(state.counts().updated == 0);
    const QList<ui::PreviewQuestion> questions = ui::previewQuestions(state, 0, 100);
    CHECK(ui::previewQuestionCount(*preview) == 1);
    REQUIRE(questions.size() == 1);
    CHECK(questions.first().title
          == QStringLiteral("责任人 was changed in the ledger since the last import"));
    CHECK(questions.first().text.contains(
        QStringLiteral("The ledger has “李四” (李红 2026-09-22 10:30), the table has “王五”.")));
    CHECK(questions.first().chosen() == 0);
    questions.first().choose(1);
    CHECK(state.isTaken(1, person));
    CHECK(state.counts().updated == 1);
    questions.first().choose(0);
    CHECK_FALSE(state.isTaken(1, person));
}

TEST_CASE("what only the ledger has changed is kept and not asked about")
{
    PreviewFixture fixture;
    fixture.import(PreviewFixture::kTable);
    QString other = PreviewFixture::kTable;
    const auto preview
        = fixture.preview(other.replace(QStringLiteral("李四"), QStringLiteral("王五")));
    preview->differences.first().told.own = writtenBy({});
    preview->differences.first().told.isOld = true;
    ui::PreviewState state;
    state.setPreview(preview);
    CHECK_FALSE(state.isTaken(1, {ColumnField::Person, {}}));
    CHECK(ui::previewQuestions(state, 0, 100).isEmpty());
    CHECK(ui::previewQuestionCount(*preview) == 0);
}

TEST_CASE("a task that stands twice comes in twice or once")
{
    PreviewFixture fixture;
    ui::PreviewState state;
    state.setPreview(
        fixture.preview(PreviewFixture::kTable + QStringLiteral("\t\t丙\t张三\t2026年底\t\t\t\n")));
    const QList<ui::PreviewQuestion> questions = ui::previewQuestions(state, 0, 100);
    REQUIRE(questions.size() == 2);
    questions.at(1).choose(1);
    CHECK(state.decisions().leftOut == QSet<int> {3});
    questions.at(1).choose(0);
    CHECK(state.decisions().isEmpty());
}

TEST_CASE("an answer about one cell leaves the others as they were decided")
{
    PreviewFixture fixture;
    ui::PreviewState state;
    QString doubtful = PreviewFixture::kTable;
    doubtful.replace(QStringLiteral("适时\t\t"), QStringLiteral("21年底前\t\t很多"));
    state.setPreview(fixture.preview(doubtful));
    const QList<ui::PreviewQuestion> questions = ui::previewQuestions(state, 0, 100);
    REQUIRE(questions.size() == 2);
    CHECK(ui::previewQuestionCount(state.preview(), 0) == 2);
    const int day = questions.at(0).choices.size() == 3 ? 0 : 1;
    questions.at(day).choose(1);
    questions.at(1 - day).choose(1);
    questions.at(1 - day).choose(0);
    CHECK(state.isUndated(2));
    CHECK(questions.at(day).chosen() == 1);
    CHECK(questions.at(1 - day).chosen() == 0);
    CHECK(ui::previewQuestions(state, 0, 1).size() == 1);
}

TEST_CASE("what the table has no longer is said, and there is nothing to choose")
{
    PreviewFixture fixture;
    QString both = PreviewFixture::kTable;
    fixture.import(both.replace(QStringLiteral("李四"), QStringLiteral("李四、王五")));
    const auto preview = fixture.preview(PreviewFixture::kTable);
    ui::PreviewState state;
    state.setPreview(preview);
    CHECK(ui::previewQuestionCount(*preview) == 1);
    const QList<ui::PreviewQuestion> questions = ui::previewQuestions(state, 0, 100);
    REQUIRE(questions.size() == 1);
    CHECK(questions.first().title
          == QStringLiteral("The ledger has this entry and the table has not; it stays in the "
                            "ledger"));
    CHECK(questions.first().place == QStringLiteral("row 4"));
    CHECK(questions.first().text == QStringLiteral("“王五”"));
    CHECK(questions.first().choices.isEmpty());
}
