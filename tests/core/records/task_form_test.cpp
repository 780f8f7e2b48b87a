// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/task_form.h"
#include "tests/support/catch.h"

#include <QStringList>

using namespace core;

TEST_CASE("the form of a task is the same after it was a text")
{
    TaskForm form;
    form.rows = {5, 6};
    form.texts = {{3,
                   QStringLiteral("00ff"),
                   {{QStringLiteral("—")},
                    {QStringLiteral("6月30日"), WrittenKind::Day, QDate(2026, 6, 30)}}}};
    form.carried = {0, 1};
    form.areas = {{0, 4, 2, 1}};
    CHECK(taskFormFromText(taskFormToText(form)) == form);
}

TEST_CASE("a task that says all by itself has no form to keep")
{
    CHECK(taskFormToText({}).isEmpty());
    CHECK(taskFormFromText({}) == TaskForm {});
    CHECK(taskFormFromText(QStringLiteral("[1]")) == TaskForm {});
}

TEST_CASE("of the form of a task nothing is read that no sheet can have")
{
    const TaskForm form = taskFormFromText(
        QStringLiteral("{\"rows\":[0,5,1048577,6,-1,1e99],\"carried\":[-1,0,16383,16384],"
                       "\"texts\":[[-1,\"a\",\"x\"],[16384,\"a\",\"x\"],[2,\"a\",\"x\"]],"
                       "\"areas\":[[0,0,2147483647,1],[0,16383,1,2],[0,16383,2,1]]}"));
    CHECK(form.rows == QList<int> {5, 6});
    CHECK(form.carried == QList<int> {0, 16383});
    CHECK(form.texts == QList<FormTexts> {{2, QStringLiteral("a"), {{QStringLiteral("x")}}}});
    CHECK(form.areas == QList<FormArea> {{0, 16383, 2, 1}});
}

TEST_CASE("a digest tells entries apart, and nothing has none")
{
    CHECK(digestOf({}).isEmpty());
    CHECK(digestOf({QString(), QString()}).isEmpty());
    // SHA-256 of 甲 in UTF-8 begins so, as sha256sum has it.
    CHECK(digestOf({QStringLiteral("甲")}) == QStringLiteral("33e3580c093111e1"));
    CHECK(digestOf({QStringLiteral("甲乙")})
          != digestOf({QStringLiteral("甲"), QStringLiteral("乙")}));
}
