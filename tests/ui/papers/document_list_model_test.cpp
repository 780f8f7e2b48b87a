// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/papers/document_list_model.h"

#include <QAbstractItemModelTester>

using core::DocumentType;
using core::PeriodKind;
using ui::DocumentListModel;

namespace {

const QList<DocumentType> kTypes {
    {QStringLiteral("tasks"), QStringLiteral("任务清单"), PeriodKind::None},
    {QStringLiteral("weekly"), QStringLiteral("周工作汇报表"), PeriodKind::Week}};

} // namespace

TEST_CASE("documents stand under the heading of their period, which cannot be chosen")
{
    DocumentListModel model(kTypes);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(model.rowCount() == 4);
    CHECK(model.index(0).data(DocumentListModel::HeadingRole).toBool());
    CHECK(model.index(0).flags() == Qt::NoItemFlags);
    CHECK(model.index(1).data().toString() == QStringLiteral("周工作汇报表"));
    CHECK(model.index(3).data(DocumentListModel::NameRole).toString() == QStringLiteral("tasks"));
    CHECK(model.typeAt(model.index(2)) == nullptr);
    CHECK(model.typeAt(model.index(1))->name == QStringLiteral("weekly"));
    CHECK(model.indexOf(QStringLiteral("tasks")) == model.index(3));
    CHECK_FALSE(model.indexOf(QStringLiteral("yearly")).isValid());
}

TEST_CASE("the first document is chosen at first, and a heading without documents is not there")
{
    const QList<DocumentType> weekly {kTypes.at(1)};
    const DocumentListModel model(weekly);
    CHECK(model.rowCount() == 2);
    CHECK(model.firstDocument().data().toString() == QStringLiteral("周工作汇报表"));

    const QList<DocumentType> none;
    const DocumentListModel empty(none);
    CHECK_FALSE(empty.firstDocument().isValid());
}
