// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Figures of the timeline over 10,000 tasks: working its rows out, painting what is on the screen.
#include "core/views/timeline.h"
#include "tests/bench/figure.h"
#include "ui/drawing/timeline_painter.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

using namespace core;

namespace {

constexpr int kTasks = 10000;
constexpr int kUnits = 50;
constexpr int kFrames = 50;
constexpr int kRowsSeen = 36; // on a screen 1080 high
constexpr double kArrangeLimit = 200;
constexpr double kFrameLimit = 33;

const QDate kToday(2026, 9, 24);

LedgerFacts generatedFacts()
{
    QList<TaskFacts> tasks;
    for (int i = 0; i < kTasks; ++i) {
        TaskFacts task;
        task.id = Id {i + 1};
        task.unit = Id {1 + i % kUnits};
        task.start = QDate(2026, 1, 1).addDays(i % 200);
        DeadlinePoint deadline;
        deadline.due = task.start.addDays(30 + i % 300);
        DeadlinePoint node = deadline;
        node.due = task.start.addDays(15);
        node.isFinal = false;
        task.deadlines = {node, deadline};
        task.reports = {{QDate(2026, 9, 1), i % 100}};
        tasks.append(task);
    }
    return {tasks, kToday, WorkCalendar::builtIn()};
}

ui::TimelineScene sceneOf(const Timeline &timeline, int frame, const WorkCalendar &calendar)
{
    ui::TimelineScene scene;
    scene.size = QSizeF(1856, 48 + kRowsSeen * ui::kTimelineRow);
    scene.axis = ui::TimeAxis(QDate(2026, 1, 1), 4);
    scene.timeScrolled = frame;
    scene.today = kToday;
    scene.calendar = &calendar;
    scene.words = ui::paperTimeWords();
    const QList<TimelineBar> &bars = timeline.groups.first().bars;
    for (int row = 0; row < kRowsSeen; ++row) {
        TimelineLine line;
        line.bar = bars.at((frame + row) % bars.size());
        line.name = QStringLiteral("壮大养老服务队伍，为老年人提供细致周到的服务");
        line.person = QStringLiteral("曹某");
        line.due = line.bar.due.toString(Qt::ISODate);
        line.remark = QStringLiteral("75%　逾期 8 个工作日");
        scene.lines.append(line);
    }
    return scene;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const LedgerFacts facts = generatedFacts();
    const WorkCalendar calendar = WorkCalendar::builtIn();
    Timeline timeline;
    bool isKept
        = tests::printFigure(QStringLiteral("work out the timeline of 10,000 tasks"),
                             {tests::millisecondsOf([&] {
                                 timeline = makeTimeline({facts, {}, TimelineGrouping::Unit, {}});
                             })},
                             kArrangeLimit);
    QList<double> frames;
    QImage image(1856, 1056, QImage::Format_RGB32);
    for (int frame = 0; frame < kFrames; ++frame) {
        const ui::TimelineScene scene = sceneOf(timeline, frame, calendar);
        frames.append(tests::millisecondsOf([&] {
            QPainter painter(&image);
            ui::paintTimeline(painter, scene, {});
        }));
    }
    frames.removeFirst(); // brings the fonts in
    isKept &= tests::printFigure(QStringLiteral("paint the timeline"), frames, kFrameLimit);
    return isKept ? 0 : 1;
}
