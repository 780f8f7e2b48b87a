// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/text_table_model.h"
#include "tests/support/catch.h"

#include <QAbstractItemModelTester>

using core::TextTableModel;

TEST_CASE("a table of texts shows them under its headings, numbers at the right")
{
    TextTableModel model({{QStringLiteral("任务")}, {QStringLiteral("行"), true}},
                         {{QStringLiteral("<b>甲</b>"), QStringLiteral("1")},
                          {QStringLiteral("乙"), QStringLiteral("2")}});
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 2);
    CHECK(model.columnCount() == 2);
    CHECK(model.index(0, 0).data().toString() == QStringLiteral("<b>甲</b>"));
    CHECK(model.index(1, 1).data().toString() == QStringLiteral("2"));
    CHECK(model.headerData(1, Qt::Horizontal).toString() == QStringLiteral("行"));
    CHECK_FALSE(model.headerData(2, Qt::Horizontal).isValid());
    const auto alignment = [&model](int column) {
        return model.index(0, column).data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    };
    CHECK(alignment(0).testFlag(Qt::AlignLeft));
    CHECK(alignment(1).testFlag(Qt::AlignRight));
    CHECK(model.headerData(1, Qt::Horizontal, Qt::TextAlignmentRole)
              .value<Qt::Alignment>()
              .testFlag(Qt::AlignRight));
}
