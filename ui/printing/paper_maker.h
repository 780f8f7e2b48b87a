// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/documents.h"
#include "core/store/store_thread.h"
#include "ui/drawing/paged_document.h"
#include "ui/style/background.h"

namespace ui {

/// What is wanted on paper.
struct PaperOrder
{
    QString document; ///< name in the registry
    QList<core::Id> ledgers; ///< none = those the document takes by itself
    core::Id unit; ///< only what this unit leads; none = all
    QString period; ///< 2021-W30; empty = the one today lies in. Of a wall chart: 2026-01..2026-06
    core::PaperFrame frame = core::PaperFrame::Internal;
    core::PaperSize paper = core::PaperSize::A4Landscape;
    std::optional<core::Week> comparedWith = {}; ///< of an overview; empty = last week
    core::WallChartSetup wallChart = {}; ///< of a wall chart
    std::optional<core::ShownRows> shown = {}; ///< only these rows; none = all

    bool operator==(const PaperOrder &) const = default;
};

/// Makes documents without holding up the window: the report on the read lane, its pages in a
/// thread of the pool. Of several orders only the newest is delivered.
class PaperMaker final : public QObject
{
    Q_OBJECT

public:
    using Document = std::shared_ptr<const PagedDocument>;

    /// @param store, @p clock and @p calendar must outlive the maker.
    PaperMaker(core::StoreThread &store,
               const core::Clock &clock,
               const core::WorkCalendar &calendar,
               QObject *parent = nullptr);

    void make(const PaperOrder &order);

    /// What was ordered is not wanted any more.
    void cancel();

    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void made(const ui::PaperMaker::Document &document);
    void failed(const core::Error &error);
    void busyChanged();

private:
    void layOut(int number, const core::Result<core::Report> &report);
    void setBusy(bool isBusy);

    core::StoreThread &m_store;
    const core::Clock &m_clock;
    const core::WorkCalendar &m_calendar;
    int m_number = 0; ///< of the newest order
    bool m_isBusy = false;
    Background m_background;
};

} // namespace ui
