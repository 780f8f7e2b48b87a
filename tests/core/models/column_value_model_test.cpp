// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/column_value_model.h"
#include "tests/support/catch.h"

#include <QAbstractItemModelTester>

using namespace core;

namespace {

/// A column of days and a phrase, or of persons.
class Values
{
public:
    explicit Values(ColumnField field, const std::optional<QStringList> &chosen = std::nullopt)
        : tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        if (field == ColumnField::Deadline)
            model.setValues(field,
                            {{QStringLiteral("2025-12-31"), 2},
                             {QStringLiteral("2026-06-30"), 3},
                             {QStringLiteral("2026-09-05"), 1},
                             {QStringLiteral("2026-09-24"), 4},
                             {QStringLiteral("长期坚持"), 1},
                             {QString(), 5}},
                            chosen);
        else
            model.setValues(field,
                            {{QStringLiteral("安某"), 1},
                             {QStringLiteral("何某"), 7},
                             {QStringLiteral("曾某"), 2}},
                            chosen);
    }

    /// Texts of the lines under @p parent, those chosen with +, in part with ~.
    [[nodiscard]] QString lines(const QModelIndex &parent = {}) const
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex line = model.index(row, 0, parent);
            const int check = line.data(Qt::CheckStateRole).toInt();
            const QString mark = check == Qt::Checked ? QStringLiteral("+")
                : check == Qt::PartiallyChecked       ? QStringLiteral("~")
                                                      : QString();
            texts.append(mark + line.data().toString());
        }
        return texts.join(u'|');
    }

    void check(const QModelIndex &line, bool isChosen)
    {
        CHECK(model.setData(line, isChosen ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole));
    }

    ColumnValueModel model;
    QAbstractItemModelTester tester;
};

} // namespace

TEST_CASE("days are listed under years and months, with how many rows each has")
{
    const Values values(ColumnField::Deadline);
    CHECK(values.lines() == QStringLiteral("+(All)|+2025|+2026|+长期坚持|+(Blank)"));
    const QModelIndex year = values.model.index(2, 0);
    CHECK(values.model.index(2, 1).data().toString() == QStringLiteral("8"));
    CHECK(values.lines(year) == QStringLiteral("+2026-06|+2026-09"));
    CHECK(values.lines(values.model.index(1, 0, year))
          == QStringLiteral("+2026-09-05|+2026-09-24"));
}

TEST_CASE("choosing a month takes its days, and months and years tell what is chosen in them")
{
    Values values(ColumnField::Deadline);
    values.check(values.model.index(0, 0), false);
    CHECK_FALSE(values.model.hasChosen());
    const QModelIndex year = values.model.index(2, 0);
    values.check(values.model.index(1, 0, year), true);
    CHECK(values.lines() == QStringLiteral("~(All)|2025|~2026|长期坚持|(Blank)"));
    CHECK(values.lines(year) == QStringLiteral("2026-06|+2026-09"));
    CHECK(values.model.chosen()
          == QStringList {QStringLiteral("2026-09-05"), QStringLiteral("2026-09-24")});
}

TEST_CASE("all values chosen is no choice")
{
    Values values(ColumnField::Person, QStringList {QStringLiteral("何某")});
    CHECK(values.lines() == QStringLiteral("~(All)|安某|+何某|曾某"));
    values.check(values.model.index(0, 0), true);
    CHECK_FALSE(values.model.chosen().has_value());
}

TEST_CASE("what is searched for is chosen, by text or by pinyin initials, until the search is over")
{
    Values values(ColumnField::Person);
    values.model.setSearch(QStringLiteral("z"));
    CHECK(values.lines() == QStringLiteral("+(All found)|+曾某"));
    CHECK(values.model.chosen() == QStringList {QStringLiteral("曾某")});
    values.model.setSearch(QStringLiteral("何"));
    CHECK(values.model.chosen() == QStringList {QStringLiteral("何某")});
    values.model.setSearch(QStringLiteral("没有"));
    CHECK(values.model.rowCount() == 0);
    CHECK_FALSE(values.model.hasChosen());
    values.model.setSearch({});
    CHECK_FALSE(values.model.chosen().has_value());
    CHECK(values.model.rowCount() == 4);
}

TEST_CASE("more values than a list can hold are found by searching")
{
    ColumnValueModel model;
    QList<ColumnValue> many;
    for (int number = 0; number < ColumnValueModel::kMostListed + 5; ++number)
        many.append({QStringLiteral("第%1项").arg(number), 1});
    model.setValues(ColumnField::Content, many, std::nullopt);
    CHECK(model.rowCount() == ColumnValueModel::kMostListed + 1);
    CHECK(model.unlisted() == 5);
    model.setSearch(QStringLiteral("第10004项"));
    CHECK(model.unlisted() == 0);
    CHECK(model.chosen() == QStringList {QStringLiteral("第10004项")});
}
