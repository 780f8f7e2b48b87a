// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/search_arena.h"
#include "tests/support/catch.h"
#include "tests/support/daying.h"
#include "tests/support/list_record_source.h"

#include <algorithm>

using namespace core;
using tests::dayingTask;

namespace {

struct Searched
{
    Searched()
        : source(tests::dayingRecords())
        , facts(*LedgerFacts::read(
              source, {tests::kDayingLedger}, QDate(2021, 7, 30), WorkCalendar::builtIn()))
    {
        QList<Id> tasks;
        for (const TaskFacts &task : facts.tasks())
            tasks.append(task.id);
        // Two blocks, as a model brings them in.
        arena.add(searchBlock(*source.bundles(tasks.first(5))));
        arena.add(searchBlock(*source.bundles(tasks.mid(5))));
    }

    // Leaf tasks found, in order; "all" without a query.
    QString find(const char16_t *query) const
    {
        const auto hits = searchHits(arena, facts, QString::fromUtf16(query));
        if (!hits)
            return QStringLiteral("all");
        QStringList ids;
        for (const TaskFacts &task : facts.tasks()) {
            if (hits->contains(task.id) && !task.hasChildren)
                ids << task.id.toString();
        }
        return ids.join(u' ');
    }

    tests::ListRecordSource source;
    LedgerFacts facts;
    SearchArena arena;
};

} // namespace

TEST_CASE("a search finds words of one and of many characters in every text of a task")
{
    const Searched desk;

    CHECK(desk.find(u"孵") == QStringLiteral("21"));
    CHECK(desk.find(u"胡应兵") == QStringLiteral("11 12 13"));
    CHECK(desk.find(u"亲民化改造资金筹集难度大") == QStringLiteral("11"));
    CHECK(desk.find(u"防汛") == QString());
    CHECK(desk.find(u"") == QStringLiteral("all"));
    CHECK(desk.find(u"  ") == QStringLiteral("all"));
}

TEST_CASE("full and half width, upper and lower case, blanks and line breaks do not matter")
{
    Searched desk;
    Task task = std::get<Task>(desk.source.record(dayingTask(1, 1)));
    task.note = QStringLiteral("ＡＢｃ（试点）");
    desk.source.put(task);
    desk.arena.add(searchBlock(*desk.source.bundles({task.id})));

    CHECK(desk.find(u"abC(试点)") == QStringLiteral("11"));
    CHECK(desk.find(u"１８个") == QStringLiteral("11"));
    CHECK(desk.find(u"参与度不高") == QStringLiteral("33"));
}

TEST_CASE("what stands in an objective finds the tasks under it, each word counts for itself")
{
    const Searched desk;

    CHECK(desk.find(u"日间照料探索") == QStringLiteral("31 32 33"));
    CHECK(desk.find(u"日间照料探索 宣传力度") == QStringLiteral("33"));
    CHECK(desk.find(u"宣传力度 防汛") == QString());
}

TEST_CASE("a name is found by the initials of its syllables")
{
    const Searched searched;
    // 胡应兵, who answers for the first three tasks; 陈祖丽 for the next.
    CHECK(searched.find(u"hyb") == searched.find(u"胡应兵"));
    CHECK(searched.find(u"ＨＹＢ") == searched.find(u"胡应兵"));
    CHECK(searched.find(u"czl") == searched.find(u"陈祖丽"));
    CHECK_FALSE(searched.find(u"hyb").isEmpty());
    CHECK(searched.find(u"hyb czl").isEmpty());
    // One letter begins too many, and long texts are no names.
    CHECK(searched.find(u"h").isEmpty());
    CHECK(searched.find(u"wcqx").isEmpty());
}

TEST_CASE("no word reaches from one text into the next")
{
    // 工作内容 of the fifth row ends in 建设, its 存在问题 begins with 持证.
    CHECK(Searched().find(u"建设持证") == QString());
}

TEST_CASE("texts that changed or went are found no more")
{
    Searched desk;
    for (int i = 0; i < 50; ++i) {
        Task task = std::get<Task>(desk.source.record(dayingTask(2, 1)));
        task.content = i == 49 ? QStringLiteral("孵化中心") : QStringLiteral("中间稿");
        desk.source.put(task);
        desk.arena.add(searchBlock(*desk.source.bundles({task.id})));
    }
    CHECK(desk.find(u"中间稿") == QString());
    CHECK(desk.find(u"枢纽型") == QStringLiteral("21"));
    CHECK(desk.find(u"孵化中心") == QStringLiteral("21"));
    CHECK(desk.find(u"培育一批") == QStringLiteral("23"));

    desk.arena.remove(dayingTask(2, 1));
    CHECK(desk.find(u"孵化中心") == QString());
    CHECK(desk.arena.count() == 11);
    desk.arena.clear();
    CHECK(desk.find(u"宣传") == QString());
}

TEST_CASE("a scan finds what a plain search finds, wherever it stands")
{
    // Words laid across the steps the scan goes in.
    for (int length = 0; length < 70; ++length) {
        TaskBundle bundle;
        bundle.task.id = Id {5};
        bundle.task.content = QString(length, u'养') + QStringLiteral("养老院");
        TaskBundle other = bundle;
        other.task.id = Id {6};
        other.task.content = QString(length, u'养');
        SearchArena arena;
        arena.add(searchBlock({bundle, other}));
        INFO(length);
        CHECK(arena.find(QStringLiteral("养老院")) == QSet<Id> {Id {5}});
        CHECK(arena.find(QStringLiteral("老院")) == QSet<Id> {Id {5}});
        CHECK(arena.find(QStringLiteral("院")) == QSet<Id> {Id {5}});
    }
}
