// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/ledger/step_text.h"

TEST_CASE("A closing says its number, who verified it and on what ground")
{
    core::Event event;
    event.kind = core::EventKind::Closed;
    event.closingNumber = QStringLiteral("2026-017");
    event.verifiedBy = QStringLiteral("张某");
    event.opinion = QStringLiteral("情况属实 %2");
    event.evidence = QStringLiteral("验收报告");
    CHECK(ui::stepText(event)
          == QStringLiteral("Close and strike off 2026-017\nVerified by 张某\n"
                            "Opinion: 情况属实 %2\nEvidence: 验收报告"));
}

TEST_CASE("A moved deadline says from where to where, why and who decided")
{
    core::Event event;
    event.kind = core::EventKind::DueAdjusted;
    event.oldPhrase = QStringLiteral("8月底前");
    event.newPhrase = QStringLiteral("10月底前");
    event.reason = QStringLiteral("会议议定");
    event.decidedBy = QStringLiteral("局党组");
    event.document = QStringLiteral("〔2026〕12号");
    CHECK(ui::stepText(event)
          == QStringLiteral("Adjust deadline: 8月底前 → 10月底前\nReason: 会议议定\n"
                            "Decided by 局党组\nDocument: 〔2026〕12号"));
}

TEST_CASE("A task that was carried over says from which deadline to which")
{
    core::Event event;
    event.kind = core::EventKind::CarriedOver;
    CHECK(ui::stepText(event) == QStringLiteral("Carry over"));
    event.oldPhrase = QStringLiteral("2026年底");
    event.newPhrase = QStringLiteral("2027年底");
    CHECK(ui::stepText(event) == QStringLiteral("Carry over: 2026年底 → 2027年底"));
}

TEST_CASE("A task that came in says so and no more")
{
    core::Event event;
    event.kind = core::EventKind::Imported;
    CHECK(ui::stepText(event) == QStringLiteral("Imported"));
}
