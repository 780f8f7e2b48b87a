// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/alert_persons.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

const QDate kListDay(2026, 9, 24);

Responsibility personEntry(const QString &name, QDate to = {})
{
    Responsibility entry;
    entry.role = ResponsibilityRole::Person;
    entry.text = name;
    entry.to = to;
    return entry;
}

TaskBundle ofPersons(const QStringList &names)
{
    TaskBundle bundle;
    for (const QString &name : names)
        bundle.responsibilities.append(personEntry(name));
    return bundle;
}

/// 张三 alone, 张三 with 李四, nobody, and 李四 until the day before.
QHash<Id, TaskBundle> listTexts()
{
    TaskBundle former;
    former.responsibilities = {personEntry(QStringLiteral("李四"), kListDay.addDays(-1))};
    return {{Id {1}, ofPersons({QStringLiteral("张三")})},
            {Id {2}, ofPersons({QStringLiteral("张三"), QStringLiteral("李四")})},
            {Id {3}, {}},
            {Id {4}, former}};
}

QList<AlertGroup> listGroups()
{
    return {AlertGroup {Id {91}, {Id {1}, Id {2}}, 2, 0, 0, 5},
            AlertGroup {Id {92}, {Id {3}, Id {4}}, 1, 0, 1, 3}};
}

} // namespace

TEST_CASE("everybody on a list is named by pinyin with how many tasks, at the end nobody")
{
    const QList<AlertPerson> expected {
        {QStringLiteral("李四"), 1}, {QStringLiteral("张三"), 2}, {QString(), 2}};
    CHECK(alertPersons(listGroups(), listTexts(), kListDay) == expected);
    CHECK(alertPersons({}, {}, kListDay).isEmpty());
    // The day before, the fourth task was of 李四.
    CHECK(alertPersons(listGroups(), listTexts(), kListDay.addDays(-1)).constFirst().tasks == 2);
}

TEST_CASE("a list of one person has his tasks alone, and the counts of a unit stay whole")
{
    const auto of = [](const QString &name) {
        return groupsOfPerson(listGroups(), listTexts(), name, kListDay);
    };
    CHECK(of(QStringLiteral("李四"))
          == QList<AlertGroup> {AlertGroup {Id {91}, {Id {2}}, 2, 0, 0, 5}});
    CHECK(of(QString()) == QList<AlertGroup> {AlertGroup {Id {92}, {Id {3}, Id {4}}, 1, 0, 1, 3}});
    CHECK(of(QStringLiteral("王五")).isEmpty());
}
