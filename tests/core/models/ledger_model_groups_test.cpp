// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/models/model_desk.h"

using namespace core;

namespace {

/// The nine rows gathered by the person: three groups of three.
class GroupsDesk : public tests::ModelDesk
{
public:
    GroupsDesk()
    {
        load();
        model.groupBy(SortKey {ColumnField::Person, headerOf(ColumnField::Person), false});
        REQUIRE(until([this] { return model.arrangement().group.has_value(); }));
        REQUIRE(until([this] { return hasTexts(); }));
    }

    [[nodiscard]] QString headerOf(ColumnField field) const
    {
        return model.columns().at(model.columnOf(field)).header;
    }
    [[nodiscard]] QVariant at(int row, int role, int column = 0) const
    {
        return model.index(row, column).data(role);
    }
    /// The rows that are folded.
    [[nodiscard]] QList<int> folded() const
    {
        QList<int> rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (at(row, FoldedRole).toBool())
                rows.append(row);
        }
        return rows;
    }
};

} // namespace

TEST_CASE("a group is folded under its heading, which stays and says how many rows it has")
{
    GroupsDesk desk;
    const QSignalSpy changes(&desk.model, &LedgerModel::foldingChanged);
    const RowCounts counts = desk.model.counts();
    CHECK(desk.folded().isEmpty());
    desk.model.setFolded(4, true);
    CHECK(changes.count() == 1);
    CHECK(desk.folded() == QList {3, 4, 5});
    CHECK(desk.model.headerData(0, Qt::Vertical, FoldedRole).toBool());
    CHECK(desk.at(3, GroupTitleRole).isValid());
    CHECK(desk.at(3, GroupDetailRole).toString() == QStringLiteral("3 row(s)"));
    // The rows are still counted, and all of them are there.
    CHECK(desk.model.counts() == counts);
    CHECK(desk.model.filledRowCount() == 9);
    desk.model.setFolded(3, false);
    CHECK(desk.folded().isEmpty());
    CHECK(changes.count() == 2);
    desk.model.setFolded(3, false);
    CHECK(changes.count() == 2);
}

TEST_CASE("the cells of a folded group are one, and nobody types into it")
{
    GroupsDesk desk;
    const int content = desk.model.columnOf(ColumnField::Content);
    const int problem = desk.model.columnOf(ColumnField::Problem);
    REQUIRE(desk.model.index(4, content).flags().testFlag(Qt::ItemIsEditable));
    desk.model.setFolded(4, true);
    for (const int column : {content, problem}) {
        CHECK(desk.at(3, SpanRole, column) == 3);
        CHECK(desk.at(4, SpanRole, column) == 0);
        CHECK(desk.at(5, SpanTopRole, column) == 3);
        CHECK(desk.at(6, SpanRole, column) == 1);
    }
    CHECK_FALSE(desk.model.index(4, content).flags().testFlag(Qt::ItemIsEditable));
    CHECK(desk.model.index(6, content).flags().testFlag(Qt::ItemIsEditable));
    const QString said = desk.at(3, Qt::AccessibleTextRole).toString();
    CHECK(said == desk.at(3, GroupTitleRole).toString() + QStringLiteral(", 3 row(s), folded"));
    CHECK_FALSE(desk.at(6, Qt::AccessibleTextRole).isValid());
}

TEST_CASE("all groups are folded and unfolded at once")
{
    GroupsDesk desk;
    desk.model.setAllFolded(true);
    CHECK(desk.folded() == QList {0, 1, 2, 3, 4, 5, 6, 7, 8});
    CHECK(desk.model.foldedGroups().size() == 3);
    CHECK_FALSE(desk.model.isFolded(9)); // the row for new ones
    desk.model.setAllFolded(false);
    CHECK(desk.folded().isEmpty());
}

TEST_CASE("folding survives edits, reading again and another order within the groups")
{
    GroupsDesk desk;
    desk.model.setFolded(0, true);
    const FoldedGroups folded = desk.model.foldedGroups();
    desk.type(desk.model.index(7, desk.model.columnOf(ColumnField::Problem)),
              QStringLiteral("新写的"));
    REQUIRE(desk.until([&desk] { return !desk.model.isFollowing(); }));
    CHECK(desk.folded() == QList {0, 1, 2});
    desk.model.refresh();
    REQUIRE(desk.until([&desk] { return !desk.model.isLoading() && !desk.model.isFollowing(); }));
    CHECK(desk.folded() == QList {0, 1, 2});
    const QSignalSpy sorted(&desk.model, &LedgerModel::sortingChanged);
    desk.model.sortBy({{ColumnField::Deadline, desk.headerOf(ColumnField::Deadline), true}});
    REQUIRE(desk.until([&sorted] { return !sorted.isEmpty(); }));
    CHECK(desk.folded() == QList {0, 1, 2});
    CHECK(desk.model.foldedGroups() == folded);
}

TEST_CASE("groups of another column are other groups, and those that are wished for are folded")
{
    GroupsDesk desk;
    desk.model.setAllFolded(true);
    const FoldedGroups folded = desk.model.foldedGroups();
    const RowArrangement byPerson = desk.model.arrangement();
    desk.model.groupBy(
        SortKey {ColumnField::Deadline, desk.headerOf(ColumnField::Deadline), false});
    REQUIRE(desk.until([&] { return !(desk.model.arrangement() == byPerson); }));
    CHECK(desk.model.foldedGroups().isEmpty());
    CHECK(desk.folded().isEmpty());
    desk.model.arrange(byPerson, folded);
    REQUIRE(desk.until([&] { return desk.model.arrangement() == byPerson; }));
    CHECK(desk.folded().size() == 9);
    desk.model.arrange({});
    CHECK(desk.folded().isEmpty());
    CHECK(desk.model.foldedGroups().isEmpty());
    // In the original order there is nothing to fold.
    desk.model.setFolded(0, true);
    desk.model.setAllFolded(true);
    CHECK(desk.folded().isEmpty());
}

TEST_CASE("what a filter leaves of a folded group is folded")
{
    GroupsDesk desk;
    desk.model.setFolded(4, true);
    ListFilter filter;
    filter.choices = {{ColumnField::Deadline,
                       desk.headerOf(ColumnField::Deadline),
                       {QStringLiteral("2021-12-31"), QStringLiteral("2023-12-31")}}};
    desk.model.setFilter(filter);
    REQUIRE(desk.until([&desk] { return desk.model.filledRowCount() == 6; }));
    CHECK(desk.folded() == QList {2, 3});
    CHECK(desk.at(2, GroupDetailRole).toString() == QStringLiteral("2 row(s)"));
}
