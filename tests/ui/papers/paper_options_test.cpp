// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/papers/paper_options.h"

#include <QComboBox>
#include <QSignalSpy>

using core::Unit;
using core::UnitKind;
using ui::PaperOptions;
using ui::PaperOrder;

namespace {

Unit unit(qint64 id, UnitKind kind, const QString &name)
{
    Unit result;
    result.id = core::Id {id};
    result.kind = kind;
    result.name = name;
    return result;
}

PaperOrder orderOf(const PaperOptions &options)
{
    PaperOrder order;
    options.complete(order);
    return order;
}

const QList<ui::WeekChoice> kWeeks {
    {QStringLiteral("2021-W31"), QStringLiteral("2021年第31周（8月2日—8月6日）")},
    {QStringLiteral("2021-W30"), QStringLiteral("2021年第30周（7月26日—7月30日）")}};

} // namespace

TEST_CASE("the options begin with the current week, all sections, internal, A4")
{
    PaperOptions options;
    options.setWeeks(kWeeks, QStringLiteral("2021-W30"));
    const PaperOrder order = orderOf(options);
    CHECK(order.period == QStringLiteral("2021-W30"));
    CHECK_FALSE(order.unit.isSet());
    CHECK(order.frame == core::PaperFrame::Internal);
    CHECK(order.paper == core::PaperSize::A4Landscape);
}

TEST_CASE("a week chosen before stays chosen when the weeks are read again")
{
    PaperOptions options;
    options.setWeeks(kWeeks, QStringLiteral("2021-W30"));
    options.findChildren<QComboBox *>().at(0)->setCurrentIndex(0);
    options.setWeeks(kWeeks, QStringLiteral("2021-W30"));
    CHECK(orderOf(options).period == QStringLiteral("2021-W31"));
}

TEST_CASE("sections are offered without the office, and only where there are some")
{
    PaperOptions options;
    const Unit office = unit(1, UnitKind::Office, QStringLiteral("示例县民政局"));
    const Unit section = unit(2, UnitKind::Section, QStringLiteral("养老服务科"));
    QComboBox *box = options.findChildren<QComboBox *>().at(1);
    options.setUnits({office});
    CHECK(box->isHidden());
    options.setUnits({office, section});
    CHECK_FALSE(box->isHidden());
    CHECK(box->count() == 2);
    box->setCurrentIndex(1);
    CHECK(orderOf(options).unit == section.id);
}

TEST_CASE("a document of no period is made without one")
{
    PaperOptions options;
    options.setWeeks(kWeeks, QStringLiteral("2021-W30"));
    options.setHasPeriod(false);
    CHECK(orderOf(options).period.isEmpty());
}

TEST_CASE("every choice is told once, filling the boxes is not")
{
    PaperOptions options;
    const QSignalSpy spy(&options, &PaperOptions::changed);
    options.setWeeks(kWeeks, QStringLiteral("2021-W30"));
    options.setUnits({unit(2, UnitKind::Section, QStringLiteral("养老服务科"))});
    options.retranslate();
    CHECK(spy.isEmpty());
    options.findChildren<QComboBox *>().at(2)->setCurrentIndex(1);
    CHECK(spy.count() == 1);
    CHECK(orderOf(options).frame == core::PaperFrame::Annex);
}

TEST_CASE("an upright sheet is offered first, and only for what is made for it")
{
    PaperOptions options;
    const auto *paper = options.findChild<QComboBox *>(QStringLiteral("paper"));
    CHECK(paper->count() == 2);
    options.setIsUpright(true);
    REQUIRE(paper->count() == 3);
    CHECK(paper->itemText(0) == QStringLiteral("A4 portrait"));
    options.setSetup({core::PaperFrame::Internal, core::PaperSize::A4Portrait});
    CHECK(orderOf(options).paper == core::PaperSize::A4Portrait);
    options.setIsUpright(false);
    CHECK(paper->count() == 2);
    CHECK(orderOf(options).paper == core::PaperSize::A4Landscape);
}

TEST_CASE("frame and paper are set without a word, and read back")
{
    PaperOptions options;
    const QSignalSpy changed(&options, &PaperOptions::changed);
    const ui::PageSetup setup {core::PaperFrame::Annex, core::PaperSize::A3Landscape};
    options.setSetup(setup);
    CHECK(options.setup() == setup);
    CHECK(orderOf(options).frame == core::PaperFrame::Annex);
    CHECK(orderOf(options).paper == core::PaperSize::A3Landscape);
    CHECK(changed.isEmpty());
}
