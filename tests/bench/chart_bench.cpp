// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later

// chart_bench FILE SMALL_FILE: the timeline over all tasks of FILE beside the same bars in a
// QGraphicsScene, and beside the timeline over a file of a thousand.
#include "tests/bench/opened_file.h"
#include "ui/style/fonts.h"
#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsView>
#include <QImage>
#include <QPainter>
#include <QScrollBar>

#include <memory>

using namespace core;
using tests::Limit;
using tests::OpenedFile;

namespace {

constexpr QSize kChartSize(1856, 1056); ///< of what is painted: a screen of 1920 × 1080
constexpr int kFrames = 61;
constexpr int kShowings = 5;
constexpr int kMostInScene = 200'000; ///< above that a scene takes gigabytes and is left out
constexpr double kFrameRatio = 1.3;
constexpr double kShare = 1.0 / 20; ///< of the time and memory a scene takes
constexpr double kFitLimit = 50;

/// Paints the whole of @p widget.
void paint(QWidget &widget, QImage &image)
{
    QPainter painter(&image);
    widget.render(&painter);
}

/// The timeline over a file, with its rows and without a view.
class Chart
{
public:
    explicit Chart(const QString &path)
        : file(path)
    {
        bool isLoaded = false;
        QObject::connect(&model, &TimelineModel::loaded, &model, [&isLoaded] { isLoaded = true; });
        model.setLedgers({file.ledger});
        tests::loopUntil([&isLoaded] { return isLoaded; });
    }

    /// A view over the rows, as it is before it is painted for the first time.
    [[nodiscard]] std::unique_ptr<ui::TimelineView> makeView()
    {
        auto view = std::make_unique<ui::TimelineView>(model, WorkCalendar::builtIn());
        view->resize(kChartSize);
        view->setAllCollapsed(false);
        view->show();
        return view;
    }

    /// Waits until the rows on the screen have their texts.
    void awaitTexts(const ui::TimelineView &view) const
    {
        tests::loopUntil([this, &view] {
            const int first = std::max(0, view.rowAt(QPoint(10, 60)));
            const int last = view.rowAt(QPoint(10, kChartSize.height() - 10));
            for (int row = first; row <= last; ++row) {
                if (!view.rows().index(row).data(LoadedRole).toBool())
                    return false;
            }
            return true;
        });
    }

    /// What painting takes while scrolling through all rows.
    [[nodiscard]] QList<double> frames()
    {
        const std::unique_ptr<ui::TimelineView> view = makeView();
        QImage image(kChartSize, QImage::Format_RGB32);
        QList<double> frames;
        QScrollBar &bar = *view->verticalScrollBar();
        for (int frame = 0; frame < kFrames; ++frame) {
            bar.setValue(static_cast<int>(qint64 {bar.maximum()} * frame / kFrames));
            awaitTexts(*view);
            frames.append(tests::threadMillisecondsOf([&] {
                bar.setValue(bar.value() + bar.singleStep());
                paint(*view->viewport(), image);
            }));
        }
        frames.removeFirst(); // brings the fonts in
        return frames;
    }

    OpenedFile file;
    TimelineModel model {{file.store, file.clock, WorkCalendar::builtIn()}};
};

/// What a scene holds of a row.
enum class SceneRow
{
    Bars, ///< the plan, and what is done of it
    BarsAndName ///< the name as well: still less than the timeline shows
};

void fill(QGraphicsScene &scene, const Timeline &timeline, SceneRow kind)
{
    const ui::TimeAxis axis(timeline.days.start, 4);
    double top = 0;
    for (const TimelineGroup &group : timeline.groups) {
        top += ui::kTimelineRow;
        for (const TimelineBar &bar : group.bars) {
            const double left = axis.left(bar.start);
            if (bar.hasPlan())
                scene.addRect(left, top + 4, axis.right(bar.due) - left, 8, {}, Qt::blue);
            if (bar.hasPlan() && bar.actualDays > 0)
                scene.addRect(left, top + 14, axis.length(bar.actualDays), 8, {}, Qt::green);
            if (kind == SceneRow::BarsAndName) {
                const QString name
                    = QStringLiteral("第%1项：壮大养老服务队伍").arg(bar.task.value % 100'000);
                scene.addSimpleText(name)->setPos(-ui::kTimelineTable, top + 6);
            }
            top += ui::kTimelineRow;
        }
    }
}

struct Showing
{
    double milliseconds = 0; ///< of all processors
    double megabytes = 0;
};

Showing showInScene(const Timeline &timeline, SceneRow kind, QImage &image)
{
    Showing showing;
    const double before = tests::processMilliseconds();
    const double heldBefore = tests::residentMegabytes();
    QGraphicsScene scene;
    fill(scene, timeline, kind);
    QGraphicsView view(&scene);
    view.resize(kChartSize);
    view.show();
    paint(*view.viewport(), image);
    showing.milliseconds = tests::processMilliseconds() - before;
    showing.megabytes = tests::residentMegabytes() - heldBefore;
    return showing;
}

/// From the rows to the first picture with their texts.
Showing showInView(Chart &chart, QImage &image)
{
    Showing showing;
    const double before = tests::processMilliseconds();
    const double heldBefore = tests::residentMegabytes();
    const std::unique_ptr<ui::TimelineView> view = chart.makeView();
    chart.awaitTexts(*view);
    paint(*view->viewport(), image);
    showing.milliseconds = tests::processMilliseconds() - before;
    showing.megabytes = tests::residentMegabytes() - heldBefore;
    return showing;
}

/// Several times the same; memory is what the first time takes, before any is given back.
template <typename Show> Showing typicalOf(Show show)
{
    Showing typical = show();
    QList<double> times {typical.milliseconds};
    for (int i = 1; i < kShowings; ++i)
        times.append(show().milliseconds);
    typical.milliseconds = tests::medianOf(times);
    return typical;
}

void measureShowing(Chart &chart, tests::Figures &figures)
{
    QImage image(kChartSize, QImage::Format_RGB32);
    {
        // Fonts and styles are there for both.
        const std::unique_ptr<ui::TimelineView> view = chart.makeView();
        paint(*view->viewport(), image);
    }
    const auto print = [&figures](const QString &name, const Showing &showing) {
        figures.print(name + QStringLiteral(", processor"), {showing.milliseconds});
        figures.print(
            name + QStringLiteral(", memory"), {showing.megabytes}, {}, QStringLiteral("MB"));
    };
    const Showing view = typicalOf([&] { return showInView(chart, image); });
    print(QStringLiteral("show the timeline"), view);
    const Timeline &timeline = chart.model.timeline();
    if (timeline.counts.all > kMostInScene)
        return;
    // The first one: what one gives back another takes without asking for memory.
    const Showing scene
        = typicalOf([&] { return showInScene(timeline, SceneRow::BarsAndName, image); });
    print(QStringLiteral("show its bars and names in a QGraphicsScene"), scene);
    const Showing bars = typicalOf([&] { return showInScene(timeline, SceneRow::Bars, image); });
    figures.print(QStringLiteral("show its bars alone in a QGraphicsScene, processor"),
                  {bars.milliseconds});
    figures.printRatio(QStringLiteral("show the timeline, against a QGraphicsScene, processor"),
                       view.milliseconds,
                       scene.milliseconds,
                       Limit::atMost(kShare));
    figures.printRatio(QStringLiteral("show the timeline, against a QGraphicsScene, memory"),
                       view.megabytes,
                       scene.megabytes,
                       Limit::atMost(kShare));
}

void measureFrames(Chart &chart, const QString &smallPath, tests::Figures &figures)
{
    Chart small(smallPath);
    QList<double> large;
    QList<double> few;
    // One after the other, so that what else the machine does meets both.
    for (int i = 0; i < 3; ++i) {
        few += small.frames();
        large += chart.frames();
    }
    figures.print(QStringLiteral("a frame of the timeline, processor"), large);
    figures.print(
        QStringLiteral("a frame over %1 tasks, processor").arg(small.model.timeline().counts.all),
        few);
    figures.printRatio(QStringLiteral("a frame, against one over few tasks"),
                       tests::medianOf(large),
                       tests::medianOf(few),
                       Limit::atMost(kFrameRatio));
}

/// Working out which rows there are, and how bad they are.
void measureArranging(Chart &chart, tests::Figures &figures)
{
    const LedgerFacts facts = OpenedFile::orEnd(
        tests::loopFor(chart.file.store.read<LedgerFacts>([&chart](const RecordSource &source) {
            return LedgerFacts::read(
                source, {chart.file.ledger}, tests::kGeneratedToday, WorkCalendar::builtIn());
        })));
    QList<double> arrangements;
    for (int i = 0; i < kShowings; ++i) {
        arrangements.append(tests::threadMillisecondsOf([&facts] {
            const Timeline timeline = makeTimeline({facts, {}, TimelineGrouping::Unit, {}});
            Q_UNUSED(timeline)
        }));
    }
    figures.print(QStringLiteral("work out the timeline, processor"), arrangements);
}

void measureFitting(Chart &chart, tests::Figures &figures)
{
    const std::unique_ptr<ui::TimelineView> view = chart.makeView();
    QImage image(kChartSize, QImage::Format_RGB32);
    QList<double> fits;
    for (int i = 0; i < kFrames; ++i) {
        view->setScale(ui::TimeScale::Weeks);
        fits.append(tests::threadMillisecondsOf([&] {
            view->showAll();
            paint(*view->viewport(), image);
        }));
    }
    figures.print(QStringLiteral("fit all rows, processor"), fits, Limit::atMost(kFitLimit));
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    ui::applyApplicationFont();
    const QStringList arguments = QCoreApplication::arguments();
    Chart chart(arguments.value(1));
    tests::Figures figures(chart.model.timeline().counts.all);
    measureShowing(chart, figures);
    measureFrames(chart, arguments.value(2), figures);
    measureFitting(chart, figures);
    measureArranging(chart, figures);
    return figures.areKept() ? 0 : 1;
}
