// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/responsible_persons.h"
#include "tests/support/catch.h"

namespace {

const QDate kPersonsDay(2026, 9, 24);

core::Responsibility person(const QString &name, QDate from = {}, QDate to = {})
{
    core::Responsibility responsibility;
    responsibility.text = name;
    responsibility.from = from;
    responsibility.to = to;
    return responsibility;
}

} // namespace

TEST_CASE("Persons are those responsible on the day, each once")
{
    core::TaskBundle bundle;
    CHECK(core::personsOf(bundle, kPersonsDay).isEmpty());
    bundle.responsibilities = {person(QStringLiteral("王某"), {}, QDate(2026, 6, 30)),
                               person(QStringLiteral("李某"), QDate(2026, 7, 1)),
                               person(QStringLiteral("李某")),
                               person(QStringLiteral("赵某"), QDate(2026, 10, 1))};
    core::Responsibility leader = person(QStringLiteral("局长"));
    leader.role = core::ResponsibilityRole::Leader;
    bundle.responsibilities.append(leader);
    CHECK(core::personsOf(bundle, kPersonsDay) == QStringLiteral("李某"));
    CHECK(core::personsOf(bundle, QDate(2026, 6, 30)) == QStringLiteral("王某、李某"));
}
