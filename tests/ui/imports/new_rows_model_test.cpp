// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/roles.h"
#include "tests/ui/imports/preview_fixture.h"
#include "ui/imports/new_rows_model.h"

#include <QAbstractItemModelTester>

using tests::PreviewFixture;
using ui::NewRowsModel;
using ui::PreviewMark;

namespace {

/// The model over what a table would bring.
class NewRows
{
public:
    explicit NewRows(const std::shared_ptr<ui::ImportPreview> &preview)
    {
        state.setPreview(preview);
        model.setTable(0);
    }

    [[nodiscard]] QVariant at(int row, int column, int role = Qt::DisplayRole) const
    {
        return model.index(row, column).data(role);
    }

    [[nodiscard]] QStringList headers() const
    {
        QStringList texts;
        for (int column = 0; column < model.columnCount(); ++column)
            texts.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        return texts;
    }

    ui::PreviewState state;
    NewRowsModel model {state};
    QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

/// Columns of the table of the fixture.
enum Column
{
    Action,
    Number,
    Objective,
    Content,
    Person,
    Deadline,
    Day,
    Report,
    Percent,
    Extra
};

} // namespace

TEST_CASE("new rows stand in the columns of their table, the deadline with what it means")
{
    PreviewFixture fixture;
    const NewRows rows(fixture.preview(PreviewFixture::kTable));
    CHECK(rows.headers().mid(1)
          == QStringList {QStringLiteral("序号"),
                          QStringLiteral("重点任务"),
                          QStringLiteral("工作内容"),
                          QStringLiteral("责任人"),
                          QStringLiteral("完成时限"),
                          QStringLiteral("Understood as"),
                          QStringLiteral("进展情况"),
                          QStringLiteral("进度%"),
                          QStringLiteral("一季度")});
    REQUIRE(rows.model.rowCount() == 3);
    CHECK(rows.at(0, Content) == QStringLiteral("甲"));
    CHECK(rows.at(0, Deadline) == QStringLiteral("2026年10月底"));
    CHECK(rows.at(0, Day) == QStringLiteral("2026-10-31"));
    // 31 October 2026 is a Saturday; the Friday before is worked.
    CHECK(rows.at(0, Day, core::SecondLineRole).toString().contains(QStringLiteral("10-30")));
    CHECK(rows.at(0, Report) == QStringLiteral("已办一半"));
    CHECK(rows.at(0, Percent) == QStringLiteral("50"));
    CHECK(rows.at(0, Extra) == QStringLiteral("开局"));
    CHECK(rows.at(2, Day) == QStringLiteral("No day"));
}

TEST_CASE("an objective stands once for all of its rows")
{
    PreviewFixture fixture;
    const NewRows rows(fixture.preview(PreviewFixture::kTable));
    for (const int column : {Number, Objective}) {
        CHECK(rows.at(0, column, core::SpanRole).toInt() == 2);
        CHECK(rows.at(1, column, core::SpanRole).toInt() == 0);
        CHECK(rows.at(1, column, core::SpanTopRole).toInt() == 0);
        CHECK(rows.at(2, column, core::SpanRole).toInt() == 1);
    }
    CHECK(rows.at(1, Content, core::SpanTopRole).toInt() == 1);
    CHECK_FALSE(rows.at(0, Content, core::GroupEndRole).toBool());
    CHECK(rows.at(1, Content, core::GroupEndRole).toBool());
}

TEST_CASE("a row with a question and its cell are marked, and a row that is left out is")
{
    PreviewFixture fixture;
    NewRows rows(fixture.preview(PreviewFixture::kTable));
    CHECK(rows.at(0, Action, ui::MarkRole) == static_cast<int>(PreviewMark::Added));
    CHECK(rows.at(2, Action, ui::MarkRole) == static_cast<int>(PreviewMark::Doubtful));
    CHECK(rows.at(2, Deadline, ui::DoubtRole).toBool());
    CHECK_FALSE(rows.at(2, Person, ui::DoubtRole).toBool());

    rows.model.toggle({0});
    CHECK(rows.at(0, Action, ui::MarkRole) == static_cast<int>(PreviewMark::LeftOut));
    CHECK(rows.at(0, Content, core::RepeatedRole).toBool());
    CHECK(rows.state.decisions().leftOut == QSet<int> {0});
    rows.model.toggle({0});
    CHECK(rows.state.decisions().isEmpty());
}

TEST_CASE("a deadline taken without its day names none any more")
{
    PreviewFixture fixture;
    NewRows rows(fixture.preview(PreviewFixture::kTable));
    rows.state.setUndated(0, true);
    CHECK(rows.at(0, Day) == QStringLiteral("No day"));
    CHECK(rows.at(0, Day, core::SecondLineRole).toString().isEmpty());
}

TEST_CASE("the nine rows of the annex stand under three objectives")
{
    PreviewFixture fixture;
    const NewRows rows(
        fixture.previewOf(tests::testData(QStringLiteral("import/daying-2021.xlsx"))));
    REQUIRE(rows.model.rowCount() == 9);
    QList<int> spans;
    for (int row = 0; row < 9; ++row)
        spans.append(rows.at(row, Objective, core::SpanRole).toInt());
    CHECK(spans == QList<int> {3, 0, 0, 3, 0, 0, 3, 0, 0});
    CHECK(rows.model.rowOf(4) == 4);
    CHECK(rows.model.rowOf(99) == -1);
}
