// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/saved_view.h"
#include "tests/support/catch.h"
#include "tests/support/counting_id_source.h"

using namespace core;

namespace {

/// Everything a view can hold.
SavedView wholeView()
{
    SavedView view;
    view.name = QStringLiteral("救助科 <b>超期</b>");
    view.list = ListKind::Measures;
    view.search = QStringLiteral("社区 治理");
    view.unit = Id {4711};
    view.filter.view = TaskView::Overdue;
    view.filter.choices = {{ColumnField::Person, {}, {QStringLiteral("何某"), QString()}},
                           {ColumnField::Extra, QStringLiteral("经费"), {QStringLiteral("10万")}},
                           {ColumnField::Deadline,
                            {},
                            {},
                            ValueCondition {ConditionKind::DayBetween,
                                            QStringLiteral("2026-01-01"),
                                            QStringLiteral("2026-06-30")}}};
    view.arrangement.group = SortKey {ColumnField::Extra, QStringLiteral("经费"), false};
    view.arrangement.keys = {{ColumnField::Deadline, {}, true}, {ColumnField::Content, {}, false}};
    view.folded = {{QStringLiteral("10万")}, {QStringLiteral("20万"), QStringLiteral("30万")}};
    view.columns = {{ColumnField::Measure, {}, false, 240, true},
                    {ColumnField::Extra, QStringLiteral("经费"), true}};
    return view;
}

/// The settings of a file after @p change.
QList<Setting> written(QList<Setting> settings, const Result<ChangeSet> &change)
{
    REQUIRE(change.has_value());
    for (const RecordChange &one : change->changes) {
        const auto &either = std::get<Setting>(one.after ? *one.after : *one.before);
        settings.removeIf([&either](const Setting &setting) { return setting.id == either.id; });
        if (one.after)
            settings.append(either);
    }
    return settings;
}

} // namespace

TEST_CASE("a view that is saved comes back with all it holds")
{
    tests::CountingIdSource ids;
    const QList<Setting> settings = written({}, saveView({}, wholeView(), ids));
    REQUIRE(settings.size() == 1);
    CHECK(savedViews(settings) == QList {wholeView()});
    SavedView plain;
    plain.name = QStringLiteral("全部");
    CHECK(savedViews(written(settings, saveView(settings, plain, ids)))
          == QList {wholeView(), plain});
    plain.unit = Id {};
    CHECK(savedViews(written({}, saveView({}, plain, ids))) == QList {plain});
}

TEST_CASE("a view of the same name is replaced, and the same one changes nothing")
{
    tests::CountingIdSource ids;
    const QList<Setting> settings = written({}, saveView({}, wholeView(), ids));
    CHECK(saveView(settings, wholeView(), ids)->isEmpty());
    SavedView other = wholeView();
    other.search.clear();
    const QList<Setting> after = written(settings, saveView(settings, other, ids));
    CHECK(after.size() == 1);
    CHECK(savedViews(after) == QList {other});
    CHECK(saveView(settings, other, ids)->kind == ChangeKind::Settings);
}

TEST_CASE("a view needs a name, and is taken out by it")
{
    tests::CountingIdSource ids;
    SavedView nameless = wholeView();
    nameless.name = QStringLiteral("  ");
    const auto refused = saveView({}, nameless, ids);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().kind == ErrorKind::InvalidValue);
    const QList<Setting> settings = written({}, saveView({}, wholeView(), ids));
    CHECK(deleteView(settings, QStringLiteral("无此")).isEmpty());
    CHECK(written(settings, deleteView(settings, wholeView().name)).isEmpty());
}

TEST_CASE("other settings are no views, and what is not understood is passed over")
{
    const auto setting = [](const char *name, const char *value) {
        return Setting {Id {1}, QString::fromUtf8(name), QString::fromUtf8(value)};
    };
    CHECK(savedViews({setting("levels", "{}"),
                      setting("view/坏", "no JSON"),
                      setting("view/新", R"({"list":"hologram","view":"all"})"),
                      setting("view/新", R"({"list":"whole","view":"all","sort":[{"field":"x"}]})"),
                      setting("view/新",
                              R"({"list":"whole","view":"all","choices":[{"field":"deadline",)"
                              R"("condition":{"kind":"in_leap_years"}}]})")})
              .isEmpty());
}

TEST_CASE("a column filtered by two conditions is, too, and by the one an older program wrote")
{
    tests::CountingIdSource ids;
    SavedView view;
    view.name = QStringLiteral("年中前或未定");
    const ValueCondition before {ConditionKind::Before, QStringLiteral("2026-06-30"), {}};
    const ValueCondition blank {ConditionKind::Blank, {}, {}};
    for (const ConditionJoin join : {ConditionJoin::And, ConditionJoin::Or}) {
        view.filter.choices
            = {{ColumnField::Deadline, {}, {}, ColumnCondition(before, join, blank)}};
        const QList<Setting> settings = written({}, saveView({}, view, ids));
        CHECK(savedViews(settings) == QList {view});
        // A program that knows of one condition alone leaves out what it would half understand.
        CHECK(settings.first().value.contains(QStringLiteral(R"("kind":"%1")").arg(keyOf(join))));
    }
    view.filter.choices = {{ColumnField::Deadline, {}, {}, before}};
    const QString older = QStringLiteral(
        R"({"list":"whole","view":"all","choices":[{"field":"deadline","values":[],)"
        R"("condition":{"kind":"before","first":"2026-06-30","second":""}}]})");
    CHECK(savedViews({{Id {1}, QStringLiteral("view/") + view.name, older}}) == QList {view});
    const QString half = QStringLiteral(
        R"({"list":"whole","view":"all","choices":[{"field":"deadline","values":[],)"
        R"("condition":{"kind":"or","conditions":[{"kind":"blank"}]}}]})");
    CHECK(savedViews({{Id {1}, QStringLiteral("view/") + view.name, half}}).isEmpty());
}

TEST_CASE("two views show the same whatever they are called and whoever looks")
{
    SavedView mine = wholeView();
    mine.name.clear();
    mine.filter.person = QStringLiteral("张某");
    mine.folded.clear();
    CHECK(mine.showsSameAs(wholeView()));
    CHECK_FALSE(mine.isStanding());
    SavedView overdue;
    overdue.name = QStringLiteral("超期的");
    overdue.filter.view = TaskView::Overdue;
    CHECK(overdue.isStanding());
    mine.arrangement = {};
    CHECK_FALSE(mine.showsSameAs(wholeView()));
}

TEST_CASE("a view that was saved without columns leaves those of the table as they are")
{
    tests::CountingIdSource ids;
    SavedView former = wholeView();
    former.columns.clear();
    const QList<Setting> settings = written({}, saveView({}, former, ids));
    REQUIRE(settings.size() == 1);
    CHECK_FALSE(settings.first().value.contains(QStringLiteral("columns")));
    CHECK(savedViews(settings) == QList {former});
}

TEST_CASE("a view keeps its rows where a newer program wrote columns this one does not know")
{
    tests::CountingIdSource ids;
    QList<Setting> settings = written({}, saveView({}, wholeView(), ids));
    settings.first().value.replace(QStringLiteral("\"measure\\"), QStringLiteral("\"mood\\"));
    const QString &text = settings.first().value;
    CHECK(text.contains(QStringLiteral("mood")));
    SavedView without = wholeView();
    without.columns.clear();
    CHECK(savedViews(settings) == QList {without});
}

TEST_CASE("columns do not tell views apart: the rows do")
{
    SavedView other = wholeView();
    other.columns.clear();
    CHECK(wholeView().showsSameAs(other));
    SavedView all;
    all.columns = wholeView().columns;
    CHECK(all.isStanding());
}
