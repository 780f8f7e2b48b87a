// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/accept_import.h"
#include "tests/features/window_driver.h"
#include "ui/imports/heading_fields.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTest>

using tests::WindowDriver;
using ui::ActionId;

namespace {

/// Types @p text into the field called @p name of the page that asks.
void typeInto(const QWidget &window, const QString &name, const QString &text)
{
    const auto *page = window.findChild<ui::MappingPage *>();
    REQUIRE(WindowDriver::waitUntil([page] { return page->isAsking(); }));
    const auto lines = page->findChild<ui::HeadingFields *>()->findChildren<QLineEdit *>();
    for (QLineEdit *line : lines) {
        if (line->accessibleName() != name)
            continue;
        line->clear();
        QTest::keyClicks(line, text);
        return;
    }
    FAIL("no field " << name.toStdString());
}

} // namespace

TEST_CASE("the section and the date of a table are said before it is imported")
{
    tests::DayingFile file;
    WindowDriver driver(file);
    driver.open();
    QApplication::clipboard()->setText(
        QStringLiteral("2026年养老工作清单\n工作内容\t责任人\t完成时限\n建成中心\t李某\t3月底\n"));
    driver.trigger(ActionId::ImportPasted);
    // Three months after it was due no 3月底 can be meant but the next one.
    typeInto(driver.window, QStringLiteral("File date"), QStringLiteral("2026-11-20"));
    typeInto(driver.window, QStringLiteral("Unit"), QStringLiteral("Care"));
    tests::acceptImport(driver.window);
    REQUIRE(WindowDriver::waitUntil([&driver] { return driver.prompts.messages.size() == 1; }));
    QApplication::clipboard()->clear();

    const auto store = core::Store::open(file.path(), file.context(), core::OpenMode::ReadOnly);
    REQUIRE(store.has_value());
    const auto ledgers = (*store)->ledgers();
    REQUIRE(ledgers.has_value());
    CHECK(ledgers->last().year == 2026);
    const auto facts = (*store)->facts(ledgers->last().id);
    REQUIRE(facts.has_value());
    REQUIRE(facts->size() == 1);
    const auto tasks = (*store)->bundles({facts->first().id});
    REQUIRE(tasks.has_value());
    const core::TaskBundle &task = tasks->first();
    CHECK(task.deadlines.first().due == QDate(2027, 3, 31));
    CHECK(task.deadlines.first().basis == QDate(2026, 11, 20));
    CHECK(task.task.unit.isSet());
    const auto leads = std::count_if(
        task.responsibilities.cbegin(), task.responsibilities.cend(), [](const auto &entry) {
            return entry.role == core::ResponsibilityRole::LeadUnit
                && entry.text == QStringLiteral("Care");
        });
    CHECK(leads == 1);
}
