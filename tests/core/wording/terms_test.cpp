// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/terms.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace core;

TEST_CASE("every column has a header of its own")
{
    QSet<QString> headers;
    for (const auto &[field, key] : EnumKeys<ColumnField>::values)
        headers.insert(columnHeader(field));

    CHECK(headers.size() == static_cast<qsizetype>(EnumKeys<ColumnField>::values.size()));
    CHECK(columnHeader(ColumnField::Deadline) == QStringLiteral("Deadline"));
    CHECK(columnHeader(ColumnField::Remaining) == QStringLiteral("Left / overdue"));
}

TEST_CASE("terms stand in the order of their enumeration")
{
    CHECK(termOf(TaskState::InProgress) == QStringLiteral("In progress"));
    CHECK(termOf(TaskState::Cancelled) == QStringLiteral("Cancelled"));
    CHECK(termOf(TaskClass::Pilot) == QStringLiteral("Pilot"));
    CHECK(termOf(Modality::Ensure) == QStringLiteral("Ensure"));
    CHECK(termOf(ResponsibilityRole::Contact) == QStringLiteral("Contact"));
    CHECK(termOf(UnitKind::Partner) == QStringLiteral("Peer department"));
    CHECK(termOf(RecordKind::Event) == QStringLiteral("Step"));
    CHECK(termOf(EventKind::Registered) == QStringLiteral("Entered"));
    CHECK(termOf(EventKind::DueAdjusted) == QStringLiteral("Adjust deadline"));
    CHECK(termOf(Fault::NotLater) == QStringLiteral("must lie after the present due date"));
    CHECK(termOf(Fault::OwnParent) == QStringLiteral("cannot stand above itself"));
}

TEST_CASE("what is not set has no term")
{
    CHECK(termOf(TaskClass::None).isEmpty());
    CHECK(termOf(Modality::None).isEmpty());
}

TEST_CASE("a level of units goes by the office's own word where it has one")
{
    const LevelNames own(
        {Setting {Id {1}, LevelNames::settingOf(UnitKind::Section), QStringLiteral("股室")}});
    CHECK(levelTerm(UnitKind::Section, own) == QStringLiteral("股室"));
    CHECK(levelTerm(UnitKind::County, own) == QStringLiteral("County bureau"));
    CHECK(levelTerm(UnitKind::City, {}) == QStringLiteral("Other city"));
}
