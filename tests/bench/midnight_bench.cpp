// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later

// midnight_bench FILE: the window is open on all tasks of FILE, and the day changes.
#include "app/application.h"
#include "tests/bench/event_loop.h"
#include "tests/bench/generated_ledger.h"
#include "tests/support/fake_clock.h"
#include "ui/style/fonts.h"
#include "ui/style/style.h"

#include <QAction>
#include <QApplication>
#include <QTemporaryDir>

using ui::ActionId;

namespace {

constexpr int kMidnights = 3;
constexpr double kGapLimit = 50;
constexpr QSize kWindowSize(1920, 1040);

/// Lets the program work until it has nothing to do any more.
void settle()
{
    constexpr std::chrono::milliseconds kWatched(250);
    constexpr double kIdle = 10; ///< milliseconds of work in that time: a cursor, a clock
    double work = 0;
    do {
        const double before = tests::processMilliseconds();
        const QDeadlineTimer end(kWatched);
        tests::loopUntil([&end] { return end.hasExpired(); });
        work = tests::processMilliseconds() - before;
    } while (work > kIdle);
}

/// The day after: as the window notices it when it is come back to.
void changeDay(tests::FakeClock &clock, ui::MainWindow &window)
{
    clock.setToday(clock.today().addDays(1));
    QEvent comeBack(QEvent::ActivationChange);
    QCoreApplication::sendEvent(&window, &comeBack);
}

void measurePage(tests::FakeClock &clock,
                 ui::MainWindow &window,
                 std::pair<ActionId, QString> page,
                 tests::Figures &figures)
{
    window.actions().action(page.first)->trigger();
    settle();
    QList<double> work;
    QList<double> passed;
    QList<double> until;
    for (int i = 0; i < kMidnights; ++i) {
        const tests::LoopGap gap;
        until.append(tests::millisecondsOf([&] {
            changeDay(clock, window);
            settle();
        }));
        work.append(gap.mostWork());
        passed.append(gap.longest());
    }
    const QString name = QStringLiteral("midnight on the page ") + page.second;
    figures.print(name + QStringLiteral(", until all is quiet"), until);
    figures.print(name + QStringLiteral(", longest gap, time passed"), passed);
    figures.print(
        name + QStringLiteral(", longest gap, processor"), work, tests::Limit::atMost(kGapLimit));
}

} // namespace

int main(int argc, char *argv[])
{
    const QTemporaryDir home;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toUtf8());
    const QApplication program(argc, argv);
    QApplication::setStyle(new ui::Style);
    ui::applyApplicationFont();
    tests::FakeClock clock(tests::kGeneratedToday);
    app::Settings settings(home.filePath(QStringLiteral("duban.ini")));
    app::Application application(clock, settings);
    ui::MainWindow &window = application.window();
    window.resize(kWindowSize);
    application.show();
    bool isPainted = false;
    QObject::connect(
        &window, &ui::MainWindow::firstRowsPainted, &window, [&isPainted] { isPainted = true; });
    window.openFile(QCoreApplication::arguments().value(1));
    tests::loopUntil([&isPainted] { return isPainted; });
    // The timeline is read once it is looked at.
    window.actions().action(ActionId::ShowTimeline)->trigger();
    settle();
    tests::Figures figures(QCoreApplication::arguments().value(2).toInt());
    for (const auto &page : {std::pair(ActionId::ShowLedger, QStringLiteral("台账")),
                             std::pair(ActionId::ShowTimeline, QStringLiteral("挂图")),
                             std::pair(ActionId::ShowAlerts, QStringLiteral("预警")),
                             std::pair(ActionId::ShowOverview, QStringLiteral("总览"))})
        measurePage(clock, window, page, figures);
    application.end();
    return figures.areKept() ? 0 : 1;
}
