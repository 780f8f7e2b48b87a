// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/papers/document_list_model.h"
#include "ui/printing/page_setup.h"
#include "ui/printing/paper_maker.h"
#include "ui/printing/paper_output.h"

#include <QWidget>

class QHBoxLayout;
class QListView;
class QVBoxLayout;

namespace ui {

class Actions;
class BusyLine;
class FilterChip;
class LedgerChooser;
class PagePreview;
class Pager;
class PaperOptions;
class PlainLabel;
class Prompts;

/// The page 报表: choose ledgers and a document, see it as it will be printed, print it,
/// write it as PDF or export it as a table.
class PapersPage final : public QWidget
{
    Q_OBJECT

public:
    /// What the page needs; the references must outlive it.
    struct Context
    {
        core::StoreThread &store;
        const core::Clock &clock;
        const core::WorkCalendar &calendar;
        Actions &actions;
        Prompts &prompts;
    };

    explicit PapersPage(const Context &context, QWidget *parent = nullptr);

    /// A file has been opened: reads what there is to choose from.
    void openFile();
    void closeFile();

    /// The day or the data have changed; the document is made again when the page is in sight.
    void refresh();

    /// How documents were laid out last; one that is not among them begins as an internal worksheet
    /// on A4.
    void setPageSetups(const PageSetups &setups);

    [[nodiscard]] bool hasDocument() const { return m_document != nullptr; }

    /// Why there is no document just now; empty if there is one.
    [[nodiscard]] QString absence() const;

    /// Shows what another page has ordered, until another document is chosen, all of it is wanted
    /// or the page is left. Sheets and frame are those the document had last.
    void preview(const PaperOrder &order);

    /// Texts again, after the language has changed.
    void retranslate();

Q_SIGNALS:
    /// A document can be printed, or not any more.
    void documentChanged();

    /// A document was laid out in another way.
    void pageSetupsChanged(const ui::PageSetups &setups);

    /// Something was done that the status bar should say.
    void reported(const QString &text);

    /// A file is being made in the background.
    void jobStarted(const ui::RunningJob &job);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildStrip(QVBoxLayout &page);
    void buildList(QHBoxLayout &below);
    void connectActions();
    void showChoices(const QList<core::Ledger> &ledgers, const QList<core::Unit> &units);
    void chooseDocument();
    void takeOptions();
    void setGiven(const std::optional<PaperOrder> &order);
    void showGiven();
    void make();
    void showDocument(const PaperMaker::Document &document);
    void showRemark();
    void showError(const core::Error &error);
    void showBusy();
    void setZoom();

    Context m_context;
    DocumentListModel m_documents;
    PaperMaker m_maker;
    PaperOutput m_output;
    PaperMaker::Document m_document;
    PlainLabel *m_title;
    PaperOptions *m_options;
    PageSetups m_setups;
    BusyLine *m_busy;
    LedgerChooser *m_ledgers;
    QListView *m_list;
    FilterChip *m_chip; ///< says that m_given is shown; a click takes it away
    PlainLabel *m_remark;
    PagePreview *m_preview;
    Pager *m_pager;
    std::optional<PaperOrder> m_given; ///< what another page has ordered
    bool m_isOpen = false;
    bool m_isStale = true; ///< what is shown is older than the data
};

} // namespace ui
