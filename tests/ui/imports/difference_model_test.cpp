// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/roles.h"
#include "tests/ui/imports/preview_fixture.h"
#include "ui/imports/difference_model.h"

#include <QAbstractItemModelTester>

using tests::PreviewFixture;
using ui::DifferenceModel;
using ui::PreviewMark;

namespace {

/// The fixture's table once more, with another person, another deadline and a new task.
std::shared_ptr<ui::ImportPreview> changedPreview(PreviewFixture &fixture)
{
    fixture.import(PreviewFixture::kTable);
    QString changed = PreviewFixture::kTable;
    changed.replace(QStringLiteral("李四"), QStringLiteral("王五"))
        .replace(QStringLiteral("2026年底"), QStringLiteral("2026年11月底"));
    return fixture.preview(changed + QStringLiteral("\t\t丁\t赵六\t2026年底\t\t\t\n"));
}

} // namespace

TEST_CASE("differences and new rows are listed with their place on the sheet")
{
    PreviewFixture fixture;
    ui::PreviewState state;
    state.setPreview(changedPreview(fixture));
    DifferenceModel model(state);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTable(0);
    REQUIRE(model.rowCount() == 3);
    const auto text
        = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    CHECK(text(0, DifferenceModel::Row) == QStringLiteral("4"));
    CHECK(text(0, DifferenceModel::Task) == QStringLiteral("乙"));
    CHECK(text(0, DifferenceModel::Field) == QStringLiteral("责任人"));
    CHECK(text(0, DifferenceModel::Before) == QStringLiteral("李四"));
    CHECK(text(0, DifferenceModel::After) == QStringLiteral("王五"));
    CHECK(text(1, DifferenceModel::Field) == QStringLiteral("完成时限"));
    CHECK(text(2, DifferenceModel::Row) == QStringLiteral("6"));
    CHECK(text(2, DifferenceModel::Before).isEmpty());
    CHECK(text(2, DifferenceModel::After).contains(QStringLiteral("赵六")));
    CHECK(text(2, DifferenceModel::After).contains(QStringLiteral("2026-12-31")));
    CHECK(model.index(1, 1).data(core::GroupEndRole).toBool());
}

TEST_CASE("a single difference is left out and taken again, a new row as a whole")
{
    PreviewFixture fixture;
    ui::PreviewState state;
    state.setPreview(changedPreview(fixture));
    DifferenceModel model(state);
    model.setTable(0);
    const auto mark = [&model](int row) {
        return static_cast<PreviewMark>(model.index(row, 0).data(ui::MarkRole).toInt());
    };
    CHECK(mark(0) == PreviewMark::Updated);
    CHECK(mark(1) == PreviewMark::Doubtful); // a deadline does not move by itself
    CHECK(mark(2) == PreviewMark::Added);
    model.toggle({0});
    model.toggle({1});
    model.toggle({2});
    CHECK(mark(0) == PreviewMark::LeftOut);
    CHECK(mark(1) == PreviewMark::Updated);
    CHECK(mark(2) == PreviewMark::LeftOut);
    const core::ImportDecisions &decisions = state.decisions();
    CHECK(decisions.leftOut == QSet<int> {3});
    REQUIRE(decisions.kept.value(1).size() == 1);
    CHECK(decisions.kept.value(1).constFirst().field == core::ColumnField::Person);
}
