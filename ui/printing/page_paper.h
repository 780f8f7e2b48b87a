// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paper_offer.h"
#include "ui/printing/paper_output.h"

namespace ui {

class Actions;

/// Writes what a page shows as a document: while the page is seen, 导出 PDF and 导出表格 make the
/// one it offers, if any.
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

    /// Which of the files the page leaves to this object.
    enum class Files
    {
        PdfAndTable,
        Pdf
    };

    /// @param page must outlive this object. @param offer what the page shows now.
    PagePaper(const Context &context,
              const QWidget &page,
              std::function<PaperOffer()> offer,
              Files files = Files::PdfAndTable,
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
    std::function<PaperOffer()> m_offer;
    PaperMaker m_maker;
    PaperOutput m_output;
    Use m_use = nullptr; ///< of what is made
};

} // namespace ui
