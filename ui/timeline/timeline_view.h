// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/timeline_painter.h"
#include "ui/timeline/bar_drag.h"
#include "ui/timeline/timeline_rows.h"
#include "ui/timeline/timeline_setup.h"

#include <QAbstractScrollArea>

#include <functional>
#include <optional>

namespace ui {

/// The table of tasks and the time beside it: one scroll area, one selection. Ctrl+wheel zooms at
/// the pointer, as Ctrl+Alt with + and − do; the wheel scrolls, Shift+wheel moves sideways; arrows
/// go from row to row, Left and Right, − and + collapse and expand, Ctrl+Home and Ctrl+End all
/// groups; Enter opens the task. A bar or one of its ends is dragged with the mouse, Esc lets go of
/// it where it was; Alt+Left and Alt+Right move the deadline by a day.
class TimelineView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// @param model must outlive the view.
    explicit TimelineView(core::TimelineModel &model,
                          core::WorkCalendar calendar,
                          QWidget *parent = nullptr);

    [[nodiscard]] const TimelineRows &rows() const { return m_rows; }

    /// Row that is chosen, or −1.
    [[nodiscard]] int currentRow() const { return m_current; }
    void setCurrentRow(int row);
    [[nodiscard]] core::Id currentTask() const;

    /// Where @p row lies in the viewport.
    [[nodiscard]] QRect rowRect(int row) const;

    /// Row at a place of the viewport, or −1.
    [[nodiscard]] int rowAt(QPoint place) const;

    void setScale(TimeScale scale);
    [[nodiscard]] TimeScale scale() const { return m_axis.scale(); }
    [[nodiscard]] double pixelsPerDay() const { return m_axis.pixelsPerDay(); }

    /// Zooms by @p factor, the day at @p x of the viewport staying where it is.
    void zoom(double factor, double x);
    void zoom(double factor); ///< in the middle

    /// The stretch of time on the screen.
    [[nodiscard]] core::DateSpan visibleDays() const;

    void showToday();
    void showAll(); ///< the whole stretch of time on the screen

    /// The whole stretch of the row that is chosen, of a group that of all its tasks. False where
    /// it has no date.
    [[nodiscard]] bool showChosen();

    void setAllCollapsed(bool isCollapsed);

    /// What stands beside the bars.
    [[nodiscard]] const BarLabels &labels() const { return m_labels; }
    void setLabels(BarLabels labels);

    /// How the view is set up; grouping and lock are those of the page.
    [[nodiscard]] TimelineSetup setup() const;
    void setSetup(const TimelineSetup &setup);

    /// Asked whenever a bar is about to be moved; never before this is set.
    void setMayMove(std::function<bool()> mayMove) { m_mayMove = std::move(mayMove); }

    /// The bar that is being dragged, as it would be; null while none is.
    [[nodiscard]] const core::TimelineBar *draggedBar() const;

    /// Everything again: the language or the day have changed.
    void sayAgain();

    /// What is seen just now, as it is painted.
    [[nodiscard]] TimelineScene scene() const;

Q_SIGNALS:
    void currentChanged();
    void taskActivated(core::Id task);
    void scaleChanged();

    /// A bar was let go of in another place. Nothing has changed yet.
    void barMoved(const ui::BarMove &move);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

    // What the user does (timeline_view_input.cpp).
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void takeRows();
    void sayCountdowns();
    void setAxis(double pixelsPerDay, double anchorDay, double x);
    [[nodiscard]] core::DateSpan drawnDays() const;
    [[nodiscard]] core::DateSpan chosenDays() const;
    void fit(core::DateSpan days);
    void updateRange();
    void tellVisible();
    void ensureVisible(int row);
    void toggle(int row);
    void activate(int row);
    bool moveBy(QKeyEvent *event);
    bool fold(QKeyEvent *event);
    bool foldGroups(QKeyEvent *event);
    void setGroupCollapsed(bool isCollapsed);
    bool moveTime(QKeyEvent *event);
    bool moveDeadline(QKeyEvent *event);

    // Dragging a bar (timeline_view_drag.cpp).
    [[nodiscard]] BarPart partAt(QPoint place) const;
    void takeHold(BarPart part, QPoint place);
    void drag(QPoint place);
    void letGo();
    void giveUpDrag();
    void showPartCursor(QPoint place);
    void paintDrag(QPainter &painter) const;
    [[nodiscard]] core::TimelineLine lineOf(int row) const;

    void showToolTip(QPoint place, QPoint global);
    [[nodiscard]] bool isOnSplitter(QPoint place) const;
    [[nodiscard]] double dayAt(double x) const;
    [[nodiscard]] double timeWidth() const;
    [[nodiscard]] int visibleRows() const;

    core::TimelineModel &m_model;
    core::WorkCalendar m_calendar;
    TimelineRows m_rows;
    TimeAxis m_axis;
    TimeWords m_words;
    QStringList m_headers;
    BarLabels m_labels;
    double m_tableWidth = kTimelineTable;
    int m_current = -1;
    core::Id m_currentTask; ///< found again when the rows have changed
    std::optional<core::TimelineKey> m_currentGroup;
    bool m_isPlaced = false; ///< today has been brought into the middle once
    bool m_isDragging = false; ///< the splitter
    std::function<bool()> m_mayMove;
    std::optional<BarDrag> m_drag; ///< of the current row
    QPoint m_pressed; ///< where the bar was taken hold of
    QPoint m_hold; ///< where it is held now
    bool m_isMoving = false; ///< the mouse has gone far enough to mean it
};

} // namespace ui
