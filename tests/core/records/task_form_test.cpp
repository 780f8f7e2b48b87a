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

TEST_CASE("a digest tells entries apart, and nothing has none")
{
    CHECK(digestOf({}).isEmpty());
    CHECK(digestOf({QString(), QString()}).isEmpty());
    // SHA-256 of 甲 in UTF-8 begins so, as sha256sum has it.
    CHECK(digestOf({QStringLiteral("甲")}) == QStringLiteral("33e3580c093111e1"));
    CHECK(digestOf({QStringLiteral("甲乙")})
          != digestOf({QStringLiteral("甲"), QStringLiteral("乙")}));
}
