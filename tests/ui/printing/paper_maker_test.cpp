// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/daying_file.h"
#include "tests/support/waiting.h"
#include "tests/support/work_days.h"
#include "ui/printing/paper_maker.h"

#include <QSignalSpy>

using ui::PaperMaker;
using ui::PaperOrder;

namespace {

/// A maker over the annex of 大英县民政局.
struct Office
{
    Office()
        : store(file.context())
        , maker(store, file.clock, tests::workDays())
    {
        REQUIRE(tests::waitFor(store.open(file.path(), core::OpenMode::ReadWrite)).has_value());
        QObject::connect(&maker, &PaperMaker::made, &maker, [this](const auto &document) {
            documents.append(document);
        });
        QObject::connect(&maker, &PaperMaker::failed, &maker, [this](const core::Error &error) {
            errors.append(error);
        });
    }

    [[nodiscard]] bool waitUntilIdle() const
    {
        return QTest::qWaitFor([this] { return !maker.isBusy(); }, 20000);
    }

    tests::DayingFile file;
    core::StoreThread store;
    PaperMaker maker;
    QList<PaperMaker::Document> documents;
    QList<core::Error> errors;
};

PaperOrder weekly(const QString &week)
{
    PaperOrder order;
    order.document = QStringLiteral("weekly");
    order.period = week;
    return order;
}

} // namespace

TEST_CASE("an order becomes a document, and the maker says while it works")
{
    Office office;
    const QSignalSpy busy(&office.maker, &PaperMaker::busyChanged);
    office.maker.make(weekly(QStringLiteral("2021-W30")));
    CHECK(office.maker.isBusy());
    REQUIRE(office.waitUntilIdle());
    REQUIRE(office.documents.size() == 1);
    CHECK(office.documents.first()->title() == QStringLiteral("大英县民政局周工作汇报表"));
    CHECK(office.documents.first()->fileName()
          == QStringLiteral("大英县民政局周工作汇报表（2021年第30周）"));
    CHECK(office.documents.first()->hasRows());
    CHECK(busy.count() == 2);
    CHECK(office.errors.isEmpty());
}

TEST_CASE("of several orders only the newest is delivered")
{
    Office office;
    office.maker.make(weekly(QStringLiteral("2021-W28")));
    office.maker.make(weekly(QStringLiteral("2021-W29")));
    office.maker.make(weekly(QStringLiteral("2021-W30")));
    REQUIRE(office.waitUntilIdle());
    REQUIRE(office.documents.size() == 1);
    CHECK(office.documents.first()->fileName().contains(QStringLiteral("第30周")));
}

TEST_CASE("what was cancelled is not delivered")
{
    Office office;
    office.maker.make(weekly(QStringLiteral("2021-W30")));
    office.maker.cancel();
    CHECK_FALSE(office.maker.isBusy());
    // What comes after it comes alone.
    office.maker.make(weekly(QStringLiteral("2021-W31")));
    REQUIRE(office.waitUntilIdle());
    REQUIRE(office.documents.size() == 1);
    CHECK(office.documents.first()->fileName().contains(QStringLiteral("第31周")));
}

TEST_CASE("what cannot be made is told by kind")
{
    Office office;
    PaperOrder order = weekly(QStringLiteral("2021-W30"));
    order.document = QStringLiteral("monthly-of-nowhere");
    office.maker.make(order);
    REQUIRE(office.waitUntilIdle());
    CHECK(office.documents.isEmpty());
    REQUIRE(office.errors.size() == 1);
    CHECK(office.errors.first().kind == core::ErrorKind::NotFound);
}

TEST_CASE("the order's frame and paper are those of the document")
{
    Office office;
    PaperOrder order = weekly(QStringLiteral("2021-W30"));
    order.frame = core::PaperFrame::Annex;
    order.paper = core::PaperSize::A3Landscape;
    office.maker.make(order);
    REQUIRE(office.waitUntilIdle());
    REQUIRE(office.documents.size() == 1);
    CHECK(office.documents.first()->pageSize() == QSizeF(42000, 29700));
}
