// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/countdown.h"
#include "tests/support/catch.h"
#include "tests/support/counting_id_source.h"

using namespace core;

namespace {

constexpr Id kTrialLedger {7};

Countdown trial()
{
    return {QStringLiteral("全国婚俗改革试点 验收"), QDate(2021, 6, 30)};
}

ChangeSet changeTo(const Countdown &countdown, const QList<Setting> &settings)
{
    tests::CountingIdSource ids;
    ChangeSet set;
    setCountdown(set, settings, kTrialLedger, countdown, ids);
    return set;
}

QList<Setting> withTrial()
{
    return {std::get<Setting>(*changeTo(trial(), {}).changes.first().after)};
}

} // namespace

TEST_CASE("a countdown that is kept comes back with its name and its day")
{
    const QList<Setting> settings = withTrial();
    REQUIRE(settings.size() == 1);
    CHECK(settings.first().name == QStringLiteral("countdown/7"));
    CHECK(settings.first().value == QStringLiteral("2021-06-30 全国婚俗改革试点 验收"));
    CHECK(countdownOf(settings, kTrialLedger) == trial());
    CHECK_FALSE(countdownOf(settings, Id {77}).isSet());
    CHECK_FALSE(countdownOf({}, kTrialLedger).isSet());
}

TEST_CASE("a countdown without a name or without a day is none")
{
    CHECK_FALSE(Countdown {}.isSet());
    CHECK_FALSE(Countdown {QStringLiteral("验收"), {}}.isSet());
    CHECK_FALSE(Countdown {{}, QDate(2021, 6, 30)}.isSet());
    CHECK(changeTo({QStringLiteral("验收"), {}}, {}).isEmpty());
}

TEST_CASE("a countdown is changed in its place and taken away, and nothing is written twice")
{
    const QList<Setting> settings = withTrial();
    CHECK(changeTo(trial(), settings).isEmpty());

    const Countdown later {trial().name, QDate(2021, 9, 30)};
    const ChangeSet change = changeTo(later, settings);
    REQUIRE(change.changes.size() == 1);
    CHECK(std::get<Setting>(*change.changes.first().before) == settings.first());
    const auto after = std::get<Setting>(*change.changes.first().after);
    CHECK(after.id == settings.first().id);
    CHECK(countdownOf({after}, kTrialLedger) == later);

    const ChangeSet removal = changeTo({}, settings);
    REQUIRE(removal.changes.size() == 1);
    CHECK_FALSE(removal.changes.first().after.isSet());
    CHECK(changeTo({}, {}).isEmpty());
}

TEST_CASE("what a newer program wrote and this one cannot read counts as no countdown")
{
    for (const QString &value : {QString(),
                                 QStringLiteral("2021-06-30"),
                                 QStringLiteral("2021-06-30 "),
                                 QStringLiteral("2021-02-30 验收"),
                                 QStringLiteral("{\"day\":\"2021-06-30\"}")})
        CHECK_FALSE(
            countdownOf({{Id {1}, countdownSetting(kTrialLedger), value}}, kTrialLedger).isSet());
}
