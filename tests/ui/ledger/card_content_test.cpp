// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/terms.h"
#include "tests/support/catch.h"
#include "tests/ui/ledger/card_sample.h"
#include "ui/ledger/card_content.h"

#include <QLocale>

namespace {

ui::CardContent contentOn(const core::TaskCard &card, QDate today = tests::kCardDay)
{
    return ui::cardContentOf(card, today, core::WorkCalendar::builtIn());
}

enum Block
{
    TaskBlock,
    MeasureBlock,
    DeadlineBlock,
    ResponsibilityBlock,
    OutcomeBlock,
    CommentBlock,
    StepBlock
};

/// The value at @p label, or an empty one.
QString valueOf(const ui::CardBlock &block, const QString &label)
{
    for (const ui::CardValue &value : block.values) {
        if (value.label == label)
            return value.value;
    }
    return {};
}

} // namespace

TEST_CASE("The head of a card says which task, until when, whose, how far")
{
    const ui::CardContent content = contentOn(tests::sampleCard());
    CHECK(content.code == QStringLiteral("2026-基层-003"));
    CHECK(content.name == QStringLiteral("健全城乡社区治理制度机制，修订村（居）民自治章程范本"));
    CHECK(content.deadline == QStringLiteral("8月底前 (2026-08-31)"));
    const QString leader = core::termOf(core::ResponsibilityRole::Leader);
    CHECK(content.responsible
          == QStringLiteral("李某 (") + leader + QStringLiteral(") · 基层政权科 吴某"));
    CHECK(content.progress == QStringLiteral("70%"));
    CHECK(content.progressDetail == QStringLiteral("planned 100%, 30 points behind"));
}

TEST_CASE("The light of a card is a word and how late the task is")
{
    const ui::CardContent content = contentOn(tests::sampleCard());
    CHECK(content.light.colour == core::LightColour::Red);
    CHECK(content.lightWord == QStringLiteral("Overdue"));
    CHECK(content.lightSentence == QStringLiteral("19 workday(s) overdue (24 day(s))"));
}

TEST_CASE("A card says nothing twice when the word of its light says it all")
{
    core::TaskCard card = tests::sampleCard();
    card.light = {};
    card.light.colour = core::LightColour::Blue;
    card.light.reason = core::LightReason::ClosedOnTime;
    const ui::CardContent content = contentOn(card);
    CHECK(content.lightWord == QStringLiteral("Closed on time"));
    CHECK(content.lightSentence.isEmpty());
    CHECK(content.progress.isEmpty());
    CHECK(content.progressDetail.isEmpty());
}

TEST_CASE("A phrase without a day stands on the card as written")
{
    core::TaskCard card = tests::sampleCard();
    card.bundle.deadlines.last().phrase = QStringLiteral("长期坚持");
    card.bundle.deadlines.last().due = {};
    CHECK(contentOn(card).deadline == QStringLiteral("长期坚持"));
    card.bundle.deadlines.clear();
    CHECK(contentOn(card).deadline.isEmpty());
}

TEST_CASE("Progress that keeps to the plan is not called behind")
{
    core::TaskCard card = tests::sampleCard();
    card.light.percent = 80;
    card.light.scheduledPercent = 66.4;
    CHECK(contentOn(card).progressDetail == QStringLiteral("planned 66%"));
    card.light.percent.reset();
    CHECK(contentOn(card).progressDetail == QStringLiteral("planned 66%, 66 points behind"));
}

TEST_CASE("A card has all reports, newest first, with day and writer")
{
    const ui::CardContent content = contentOn(tests::sampleCard());
    REQUIRE(content.reports.size() == 3);
    CHECK(content.reports.at(0)
          == ui::CardReport {QStringLiteral("09-11　张某"), QStringLiteral("征求意见结束。")});
    CHECK(content.reports.at(1).caption == QStringLiteral("08-28　张某"));
    // Of another year: the year as well.
    CHECK(content.reports.at(2).caption == QStringLiteral("2025-12-30　张某"));
}

TEST_CASE("A report of a figure alone shows the figure")
{
    core::TaskCard card = tests::sampleCard();
    card.bundle.reports.last().text.clear();
    card.bundle.reports.last().percent = 85;
    card.bundle.reports.last().typedBy.clear();
    const ui::CardReport report = contentOn(card).reports.first();
    CHECK(report == ui::CardReport {QStringLiteral("09-11"), QStringLiteral("85%")});
}

TEST_CASE("The block of the task shows what is filled in and what no field fits")
{
    core::TaskCard card = tests::sampleCard();
    card.bundle.extras = {tests::ownRecord<core::Extra>(61)};
    card.bundle.extras.first().header = QStringLiteral("资金来源");
    card.bundle.extras.first().text = QStringLiteral("县级财政");
    const ui::CardBlock block = contentOn(card).blocks.at(TaskBlock);
    CHECK(block.values.size() == 3);
    CHECK(block.values.first().value == QStringLiteral("城乡社区治理能力和水平全面提升"));
    CHECK(valueOf(block, core::columnHeader(core::ColumnField::Problem))
          == QStringLiteral("制度机制不健全，章程多年未修订"));
    CHECK(valueOf(block, QStringLiteral("资金来源")) == QStringLiteral("县级财政"));
    // The name stands in the head already.
    CHECK(valueOf(block, core::columnHeader(core::ColumnField::Content)).isEmpty());
    CHECK(block.summary
          == core::termOf(core::TaskState::InProgress) + QStringLiteral(" · ")
              + core::termOf(core::Modality::Ensure));
}

TEST_CASE("Of the tasks above the nearest alone has a history: its log is that of the column")
{
    core::TaskCard card = tests::sampleCard();
    core::Task top;
    top.id = core::Id {2};
    top.title = QStringLiteral("基层治理");
    card.above.append(top);
    const QList<ui::CardValue> values = contentOn(card).blocks.at(TaskBlock).values;
    REQUIRE(values.size() >= 2);
    CHECK(values.at(0).value == QStringLiteral("城乡社区治理能力和水平全面提升"));
    CHECK(values.at(0).fields == QList<core::CellAddress> {{core::ColumnField::Objective, {}, {}}});
    CHECK(values.at(1).value == QStringLiteral("基层治理"));
    CHECK(values.at(1).fields.isEmpty());
}

TEST_CASE("With a title the content stands below it")
{
    core::TaskCard card = tests::sampleCard();
    card.bundle.task.title = QStringLiteral("章程修订");
    const ui::CardContent content = contentOn(card);
    CHECK(content.name == QStringLiteral("章程修订"));
    CHECK(valueOf(content.blocks.at(TaskBlock), core::columnHeader(core::ColumnField::Content))
          == card.bundle.task.content);
}

TEST_CASE("Measures on a card have a light and a day, or their phrase")
{
    const ui::CardBlock block = contentOn(tests::sampleCard()).blocks.at(MeasureBlock);
    CHECK(block.summary == QStringLiteral("3 entries, 1 done"));
    REQUIRE(block.entries.size() == 3);
    CHECK(block.entries.at(0).aside == QStringLiteral("08-14 done"));
    CHECK(block.entries.at(0).light->colour == core::LightColour::Blue);
    CHECK(block.entries.at(1).aside == QStringLiteral("19 workday(s) overdue"));
    CHECK(block.entries.at(1).light->colour == core::LightColour::Red);
    CHECK_FALSE(block.entries.at(2).light.has_value());
    CHECK(block.entries.at(2).aside == QStringLiteral("适时"));
}

TEST_CASE("A card says by when the next measure must start, where lengths are known")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    core::TaskCard card = tests::sampleCard();
    card.bundle.task.state = core::TaskState::InProgress;
    CHECK(contentOn(card).blocks.at(MeasureBlock).entries.size() == 3);
    card.bundle.deadlines.last().due = QDate(2026, 9, 30);
    card.bundle.measures.last().duration = QStringLiteral("2");
    const ui::CardBlock block = contentOn(card).blocks.at(MeasureBlock);
    REQUIRE(block.entries.size() == 4);
    CHECK(block.entries.at(3).text
          == QStringLiteral("Backward schedule: “印发范本” must start by 29 September, or the "
                            "deadline is missed: 2 workday(s) to spare."));
    CHECK_FALSE(block.entries.at(3).light.has_value());
    card.bundle.task.state = core::TaskState::Closed;
    CHECK(contentOn(card).blocks.at(MeasureBlock).entries.size() == 3);
    QLocale::setDefault(before);
}

TEST_CASE("A card numbers measures where one says what it waits for")
{
    core::TaskCard card = tests::sampleCard();
    CHECK(contentOn(card).blocks.at(MeasureBlock).entries.at(2).text == QStringLiteral("印发范本"));
    card.bundle.measures[2].predecessors = QStringLiteral("#21 #31");
    const ui::CardBlock block = contentOn(card).blocks.at(MeasureBlock);
    CHECK(block.entries.at(0).text == QStringLiteral("1. 座谈，征求对范本的意见"));
    CHECK(block.entries.at(2).text == QStringLiteral("3. 印发范本 (after: 1、座谈调研)"));
}

TEST_CASE("A card names the node that work must be done by before the deadline")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    core::TaskCard card = tests::sampleCard();
    card.bundle.task.state = core::TaskState::InProgress;
    card.bundle.deadlines.last().due = QDate(2026, 9, 30);
    card.bundle.measures.last().duration = QStringLiteral("2");
    core::Deadline &node = card.bundle.deadlines.first();
    node.stage = QStringLiteral("印发");
    node.due = QDate(2026, 9, 28); // with the 24th the second of two workdays
    node.actual = {};
    const ui::CardBlock block = contentOn(card).blocks.at(MeasureBlock);
    REQUIRE(block.entries.size() == 4);
    CHECK(block.entries.at(3).text
          == QStringLiteral("Backward schedule: “印发范本” must start on 24 September, or the node "
                            "“印发” is missed."));
    QLocale::setDefault(before);
}

TEST_CASE("Measures on a card are judged by the rules of their ledger")
{
    core::TaskCard card = tests::sampleCard();
    card.bundle.measures[1].plannedEnd = QDate(2026, 9, 27); // a Sunday
    CHECK(contentOn(card, QDate(2026, 9, 28)).blocks.at(MeasureBlock).entries.at(1).light->colour
          == core::LightColour::Red);
    card.rules.dayOffRule = core::DayOffRule::Later;
    CHECK(contentOn(card, QDate(2026, 9, 28)).blocks.at(MeasureBlock).entries.at(1).light->colour
          == core::LightColour::Yellow);
}

TEST_CASE("Deadlines on a card keep their order and tell a moved one")
{
    core::TaskCard card = tests::sampleCard();
    card.bundle.deadlines.last().due = QDate(2026, 10, 30);
    const ui::CardBlock block = contentOn(card).blocks.at(DeadlineBlock);
    REQUIRE(block.entries.size() == 2);
    CHECK(block.entries.at(0).text == QStringLiteral("座谈调研"));
    CHECK(block.entries.at(0).aside == QStringLiteral("05-29 done"));
    CHECK(block.entries.at(1).text == QStringLiteral("8月底前"));
    CHECK(block.entries.at(1).aside == QStringLiteral("10-30"));
    CHECK(block.summary == QStringLiteral("originally 2026-08-31"));
}

TEST_CASE("Those responsible stand on a card by role, several in one line")
{
    using enum core::ResponsibilityRole;
    core::TaskCard card = tests::sampleCard();
    card.bundle.responsibilities.append(
        tests::responsible(Cooperating, QStringLiteral("县司法局"), 15));
    const ui::CardBlock block = contentOn(card).blocks.at(ResponsibilityBlock);
    CHECK(block.values.size() == 4);
    CHECK(valueOf(block, core::termOf(Cooperating)) == QStringLiteral("乡镇（街道）, 县司法局"));
    CHECK(valueOf(block, core::termOf(Contact)).isEmpty());
}

TEST_CASE("Figures of an outcome carry their unit")
{
    const ui::CardBlock block = contentOn(tests::sampleCard()).blocks.at(OutcomeBlock);
    CHECK(valueOf(block, core::columnHeader(core::ColumnField::Target)) == QStringLiteral("100%"));
    CHECK(valueOf(block, core::columnHeader(core::ColumnField::Baseline)).isEmpty());
}

TEST_CASE("The card of a task nothing is known of has empty blocks but its state")
{
    core::TaskCard card;
    card.bundle.task.id = core::Id {3};
    const ui::CardContent content = contentOn(card);
    REQUIRE(content.blocks.size() == 7);
    for (const ui::CardBlock &block : content.blocks)
        CHECK(block.isEmpty());
    CHECK(content.reports.isEmpty());
    CHECK(content.responsible.isEmpty());
}

TEST_CASE("A card lists the steps of its task, the newest first, with day and reason")
{
    core::TaskCard card = tests::sampleCard();
    card.bundle.events.clear();
    core::Event event;
    event.kind = core::EventKind::Imported;
    event.date = QDate(2025, 12, 30);
    card.bundle.events.append(event);
    event.kind = core::EventKind::Suspended;
    event.date = QDate(2026, 5, 6);
    event.reason = QStringLiteral("资金未到位");
    card.bundle.events.append(event);
    event.date = tests::kCardDay.addDays(1);
    card.bundle.events.append(event);

    const ui::CardBlock block = contentOn(card).blocks.at(StepBlock);
    REQUIRE(block.entries.size() == 2);
    CHECK(block.entries.first().text == QStringLiteral("Suspend\nReason: 资金未到位"));
    CHECK(block.entries.first().aside == QStringLiteral("05-06"));
    CHECK(block.entries.last().aside == QStringLiteral("2025-12-30"));
}

TEST_CASE("A card says how often a deadline was extended and where it stood first")
{
    core::TaskCard card = tests::sampleCard();
    core::Deadline &deadline = card.bundle.deadlines.last();
    deadline.originalDue = QDate(2026, 7, 31);
    core::Event event;
    event.kind = core::EventKind::DueExtended;
    event.date = QDate(2026, 7, 20);
    event.deadline = deadline.id;
    event.oldDue = QDate(2026, 7, 31);
    event.newDue = deadline.due;
    card.bundle.events = {event};

    const ui::CardContent content = contentOn(card);
    CHECK(content.deadline == QStringLiteral("8月底前 (2026-08-31), extended 1 time(s)"));
    CHECK(content.blocks.at(DeadlineBlock).summary == QStringLiteral("originally 2026-07-31"));
}

TEST_CASE("The card of a task closed late says by how much and on which day")
{
    core::TaskCard card = tests::sampleCard();
    card.light = {};
    card.light.colour = core::LightColour::Blue;
    card.light.reason = core::LightReason::ClosedLate;
    card.light.closedOn = QDate(2026, 9, 3);
    card.light.workdaysLate = 3;
    card.light.daysLate = 3;
    CHECK(contentOn(card).lightWord == QStringLiteral("Closed late by 3 workday(s)"));
    CHECK(contentOn(card).lightSentence == QStringLiteral("2026-09-03"));
}

TEST_CASE("The leaders' words stand on the card newest first, those of later days not yet")
{
    core::TaskCard card = tests::sampleCard();
    const auto comment = [&card](int id, core::CommentKind kind, QDate day, const char16_t *text) {
        auto record = tests::ownRecord<core::Comment>(id);
        record.kind = kind;
        record.date = day;
        record.saidBy = QStringLiteral("王某");
        record.text = QString::fromUtf16(text);
        card.bundle.comments.append(record);
    };
    comment(71, core::CommentKind::Instruction, QDate(2025, 12, 1), u"早作安排");
    comment(72, core::CommentKind::Remark, QDate(2026, 9, 21), u"进度偏慢");
    comment(73, core::CommentKind::Remark, QDate(2026, 9, 25), u"明天的话");
    const ui::CardBlock block = contentOn(card).blocks.at(CommentBlock);
    REQUIRE(block.entries.size() == 2);
    CHECK(block.entries.first().text == QStringLiteral("王某, Remark: 进度偏慢"));
    CHECK(block.entries.first().aside == QStringLiteral("09-21"));
    CHECK(block.entries.last().text == QStringLiteral("王某, Instruction: 早作安排"));
    CHECK(block.entries.last().aside == QStringLiteral("2025-12-01"));
}

TEST_CASE("Files of evidence stand with the step they prove, others with the outcomes")
{
    core::TaskCard card = tests::sampleCard();
    auto step = tests::ownRecord<core::Event>(80);
    step.kind = core::EventKind::Closed;
    step.date = QDate(2026, 9, 23);
    card.bundle.events.append(step);
    auto report = tests::ownRecord<core::Attachment>(81);
    report.event = step.id;
    report.name = QStringLiteral("验收报告.pdf");
    report.addedOn = QDate(2026, 9, 24);
    auto picture = tests::ownRecord<core::Attachment>(82);
    picture.name = QStringLiteral("照片.png");
    picture.addedOn = QDate(2026, 9, 23);
    card.bundle.attachments = {report, picture};
    const ui::CardContent content = contentOn(card);
    CHECK(content.blocks.at(StepBlock).entries.first().files == QList<core::Attachment> {report});
    CHECK(content.blocks.at(OutcomeBlock).entries.last().files
          == QList<core::Attachment> {picture});
    const ui::CardBlock before = contentOn(card, QDate(2026, 9, 23)).blocks.at(StepBlock);
    CHECK(before.entries.first().files.isEmpty());
}

TEST_CASE("A card tells which tasks of other years are the same work")
{
    core::TaskCard card = tests::sampleCard();
    core::CarriedTask before;
    before.task.code = QStringLiteral("2025-003");
    before.task.title = QStringLiteral("修订章程");
    before.ledger = QStringLiteral("2025年台账");
    core::CarriedTask after = before;
    after.task.code.clear();
    after.ledger = QStringLiteral("2027年台账");
    after.isLater = true;
    card.carried = {before, after};
    const ui::CardBlock block = contentOn(card).blocks.at(TaskBlock);
    CHECK(valueOf(block, QStringLiteral("Carried over from"))
          == QStringLiteral("2025年台账: 2025-003 修订章程"));
    CHECK(valueOf(block, QStringLiteral("Carried over to"))
          == QStringLiteral("2027年台账: 修订章程"));
}

TEST_CASE("The card of a task declared at risk says why, and keeps both steps")
{
    core::TaskCard card = tests::sampleCard();
    core::Event declared;
    declared.kind = core::EventKind::RiskDeclared;
    declared.date = tests::kCardDay.addDays(-2);
    declared.reason = QStringLiteral("用地手续未批");
    declared.decidedBy = QStringLiteral("吴某");
    card.bundle.events = {declared};
    card.light = {};
    card.light.colour = core::LightColour::Red;
    card.light.reason = core::LightReason::RiskDeclared;
    card.light.risk = declared.reason;
    const ui::CardContent content = contentOn(card);
    CHECK(content.lightWord == QStringLiteral("Declared at risk"));
    CHECK(content.risk == QStringLiteral("用地手续未批"));
    REQUIRE(content.blocks.at(StepBlock).entries.size() == 1);
    CHECK(content.blocks.at(StepBlock).entries.constFirst().text
          == QStringLiteral("Declare a risk\nReason: 用地手续未批\nSaid by 吴某"));
    CHECK(contentOn(tests::sampleCard()).risk.isEmpty());
}
