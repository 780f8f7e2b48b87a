// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/field_members.h"

namespace core {

QString Task::*taskTextOf(ColumnField field)
{
    switch (field) {
    case ColumnField::Code: return &Task::code;
    case ColumnField::Title: return &Task::title;
    case ColumnField::Content: return &Task::content;
    case ColumnField::TaskSource: return &Task::source;
    case ColumnField::Lever: return &Task::lever;
    case ColumnField::TargetSought: return &Task::targetSought;
    case ColumnField::TargetDelivered: return &Task::targetDelivered;
    case ColumnField::Problem: return &Task::problem;
    case ColumnField::Acceptance: return &Task::acceptance;
    case ColumnField::Note: return &Task::note;
    default: return nullptr;
    }
}

QString Measure::*measureTextOf(ColumnField field)
{
    switch (field) {
    case ColumnField::Measure: return &Measure::text;
    case ColumnField::RootCause: return &Measure::rootCause;
    case ColumnField::MeasureOwner: return &Measure::owner;
    case ColumnField::MeasurePhrase: return &Measure::phrase;
    case ColumnField::MeasureDuration: return &Measure::duration;
    case ColumnField::MeasureSituation: return &Measure::situation;
    case ColumnField::MeasureCoordination: return &Measure::coordination;
    default: return nullptr;
    }
}

QDate Measure::*measureDayOf(ColumnField field)
{
    switch (field) {
    case ColumnField::MeasureStartedOn: return &Measure::startedOn;
    case ColumnField::MeasureDoneOn: return &Measure::doneOn;
    default: return nullptr;
    }
}

QString Outcome::*outcomeTextOf(ColumnField field)
{
    switch (field) {
    case ColumnField::Expected: return &Outcome::expected;
    case ColumnField::Indicator: return &Outcome::indicator;
    case ColumnField::IndicatorUnit: return &Outcome::indicatorUnit;
    case ColumnField::Baseline: return &Outcome::baseline;
    case ColumnField::Target: return &Outcome::target;
    case ColumnField::Actual: return &Outcome::actual;
    case ColumnField::Evidence: return &Outcome::evidence;
    case ColumnField::Recognition: return &Outcome::recognition;
    default: return nullptr;
    }
}

std::optional<ResponsibilityRole> roleOf(ColumnField field)
{
    switch (field) {
    case ColumnField::Leader: return ResponsibilityRole::Leader;
    case ColumnField::LeadUnit: return ResponsibilityRole::LeadUnit;
    case ColumnField::Person: return ResponsibilityRole::Person;
    case ColumnField::Cooperating: return ResponsibilityRole::Cooperating;
    case ColumnField::Contact: return ResponsibilityRole::Contact;
    default: return std::nullopt;
    }
}

} // namespace core
