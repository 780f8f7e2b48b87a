// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paper_maker.h"
#include "ui/printing/paper_output.h"

namespace ui {

class Actions;

/// Puts what a page shows on paper: while the page is seen, 打印, 导出 PDF and 导出表格 make the
/// document it orders.
class PagePaper final : public QObject
{
    Q_OBJECT

public:
    /// What documents are made from and go through; the references must outlive this object.
    struct Context
    {
        core::StoreThread &store;
        const core::Clock &clock;
        const core::WorkCalendar &calendar;
        const Actions &actions;
        Prompts &prompts;
    };

    /// @param page must outlive this object. @param order what the page wants on paper now.
    PagePaper(const Context &context,
              const QWidget &page,
              std::function<PaperOrder()> order,
              QObject *parent = nullptr);

    /// What was ordered is not wanted any more.
    void cancel() { m_maker.cancel(); }

    /// Whether a document is being made or written.
    [[nodiscard]] bool isBusy() const { return m_maker.isBusy() || m_output.isBusy(); }

Q_SIGNALS:
    void busyChanged();

    /// A file is being made.
    void started(const ui::RunningJob &job);

    /// What was done, for the status bar.
    void reported(const QString &text);

private:
    using Use = void (PaperOutput::*)(const PaperOutput::Document &);

    void make(Use use);

    const QWidget &m_page;
    std::function<PaperOrder()> m_order;
    PaperMaker m_maker;
    PaperOutput m_output;
    Use m_use = nullptr; ///< of what is made
};

} // namespace ui
