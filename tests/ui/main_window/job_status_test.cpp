// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/main_window/job_status.h"
#include "ui/main_window/status_line.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace {

class JobDesk
{
public:
    /// What the status line says of jobs; empty = nothing.
    [[nodiscard]] QString text() const
    {
        for (const QLabel *label : line.findChildren<QLabel *>()) {
            if (label->text().endsWith(u'…') && !label->isHidden())
                return label->text();
        }
        return {};
    }

    [[nodiscard]] bool says(const QString &wanted) const
    {
        return QTest::qWaitFor([&] { return text() == wanted; });
    }

    [[nodiscard]] QToolButton *stopButton() const
    {
        for (QToolButton *button : line.findChildren<QToolButton *>()) {
            if (button->text() == QStringLiteral("Cancel"))
                return button;
        }
        return nullptr;
    }

    ui::StatusLine line;
    ui::JobStatus status {line, nullptr, std::chrono::milliseconds(0)};
    ui::SharedJob job = std::make_shared<core::Job>();
};

} // namespace

TEST_CASE("a job that takes long is told with its figures until it is over")
{
    JobDesk desk;
    const QSignalSpy busy(&desk.status, &ui::JobStatus::busyChanged);
    CHECK(desk.stopButton()->isHidden());
    desk.status.follow({QStringLiteral("Writing 台账.xlsx"), desk.job});
    CHECK(desk.says(QStringLiteral("Writing 台账.xlsx…")));
    CHECK_FALSE(desk.stopButton()->isHidden());
    desk.job->begin(222);
    desk.job->advance(120);
    CHECK(desk.says(QStringLiteral("Writing 台账.xlsx, 120 of 222…")));
    desk.job->advance(102);
    CHECK(desk.says(QStringLiteral("Writing 台账.xlsx…")));
    desk.job->finish();
    CHECK(desk.says(QString()));
    CHECK(desk.stopButton()->isHidden());
    REQUIRE(busy.size() == 2);
    CHECK(busy.first().first().toBool());
    CHECK_FALSE(busy.last().first().toBool());
}

TEST_CASE("the button stops the job that is told, and cannot be pressed twice")
{
    JobDesk desk;
    const auto second = std::make_shared<core::Job>();
    desk.status.follow({QStringLiteral("Writing A"), desk.job});
    desk.status.follow({QStringLiteral("Writing B"), second});
    REQUIRE(desk.says(QStringLiteral("Writing A…")));
    desk.stopButton()->click();
    CHECK(desk.job->isCancelled());
    CHECK_FALSE(second->isCancelled());
    CHECK(desk.text() == QStringLiteral("Stopping…"));
    CHECK(desk.stopButton()->isHidden());
    desk.job->finish();
    CHECK(desk.says(QStringLiteral("Writing B…")));
    CHECK_FALSE(desk.stopButton()->isHidden());
}

TEST_CASE("of a job that is soon done nothing is said")
{
    JobDesk desk;
    ui::JobStatus patient(desk.line);
    const QSignalSpy busy(&patient, &ui::JobStatus::busyChanged);
    patient.follow({QStringLiteral("Writing A"), desk.job});
    desk.job->finish();
    CHECK(QTest::qWaitFor([&busy] { return busy.size() == 2; }));
    CHECK(desk.text().isEmpty());
}
