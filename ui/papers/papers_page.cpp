// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/papers_page.h"

#include "core/models/when_ready.h"
#include "core/report/period.h"
#include "core/wording/error_text.h"
#include "ui/actions/actions.h"
#include "ui/forms/filter_chip.h"
#include "ui/forms/ledger_chooser.h"
#include "ui/papers/document_delegate.h"
#include "ui/papers/page_preview.h"
#include "ui/papers/pager.h"
#include "ui/papers/paper_options.h"
#include "ui/printing/sheets_remark.h"
#include "ui/style/busy_line.h"
#include "ui/style/fonts.h"
#include "ui/style/plain_label.h"
#include "ui/style/primary_button.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QListView>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int kStripHeight = 44;
constexpr int kListWidth = 264;
constexpr int kNoteMargin = 12;
constexpr int kNotePadding = 4;
constexpr int kMostYears = 10; ///< whose months are offered; a mistyped year must not fill the box

/// What the page asks the file for when it is opened.
struct Choices
{
    QList<core::Ledger> ledgers;
    QList<core::Unit> units;
};

[[nodiscard]] core::Result<Choices> readChoices(const core::RecordSource &source)
{
    const auto ledgers = source.ledgers();
    if (!ledgers)
        return core::fail(ledgers.error());
    const auto units = source.units();
    if (!units)
        return core::fail(units.error());
    return Choices {*ledgers, *units};
}

/// How a document is laid out that never was: the wall chart is made for A3, some lists stand.
PageSetup usualSetup(const core::DocumentType &type)
{
    PageSetup setup;
    if (type.isWallChart)
        setup.paper = core::PaperSize::A3Landscape;
    else if (type.isUpright)
        setup.paper = core::PaperSize::A4Portrait;
    return setup;
}

int lastYearOf(const QList<core::Ledger> &ledgers)
{
    int last = 0;
    for (const core::Ledger &ledger : ledgers)
        last = std::max({last, ledger.year, ledger.lastYear});
    return last;
}

int firstYearOf(const QList<core::Ledger> &ledgers)
{
    int first = 0;
    for (const core::Ledger &ledger : ledgers) {
        if (ledger.year > 0 && (first == 0 || ledger.year < first))
            first = ledger.year;
    }
    return first;
}

} // namespace

PapersPage::PapersPage(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_documents(core::documentTypes())
    , m_maker(context.store, context.clock, context.calendar)
    , m_output(context.prompts)
    , m_title(new PlainLabel(this))
    , m_options(new PaperOptions(this))
    , m_busy(new BusyLine(this))
    , m_ledgers(new LedgerChooser(LedgerChooser::AtFirst::LedgersInUse, this))
    , m_list(new QListView(this))
    , m_chip(new FilterChip(this))
    , m_remark(new PlainLabel(this))
    , m_preview(new PagePreview(this))
    , m_pager(new Pager(context.actions, *m_preview, this))
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    buildStrip(*page);
    page->addWidget(m_busy);
    auto *below = new QHBoxLayout;
    below->setSpacing(0);
    buildList(*below);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    auto *notes = new QHBoxLayout;
    notes->setSpacing(kNoteMargin);
    notes->setContentsMargins(kNoteMargin, kNotePadding, kNoteMargin, kNotePadding);
    m_chip->hide();
    notes->addWidget(m_chip);
    m_remark->setContentsMargins(0, kNotePadding, 0, kNotePadding);
    m_remark->hide();
    notes->addWidget(m_remark, 1);
    notes->addStretch();
    right->addLayout(notes);
    right->addWidget(m_preview, 1);
    right->addWidget(m_pager);
    below->addLayout(right, 1);
    page->addLayout(below, 1);
    connectActions();
    retranslate();
}

void PapersPage::buildStrip(QVBoxLayout &page)
{
    auto *strip = new QWidget(this);
    strip->setFixedHeight(kStripHeight);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    m_title->setFont(fontOf(FontRole::Heading));
    row->addWidget(m_title);
    row->addSpacing(8);
    row->addWidget(m_options);
    row->addStretch();
    for (const ActionId id : {ActionId::ExportTable, ActionId::ExportPdf}) {
        auto *tool = new QToolButton(strip);
        tool->setDefaultAction(m_context.actions.action(id));
        tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        tool->setFocusPolicy(Qt::TabFocus);
        row->addWidget(tool);
    }
    row->addWidget(new PrimaryButton(
        m_context.actions.action(ActionId::Print), QStringLiteral("print"), strip));
    page.addWidget(strip);
    connect(m_options, &PaperOptions::changed, this, &PapersPage::takeOptions);
}

void PapersPage::buildList(QHBoxLayout &below)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 0, 12, 0);
    top->addWidget(m_ledgers);
    column->addLayout(top);
    column->addWidget(m_list);
    below.addLayout(column);
    m_ledgers->hide();
    connect(m_ledgers, &LedgerChooser::chosenChanged, this, &PapersPage::make);
    m_list->setFixedWidth(kListWidth);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setModel(&m_documents);
    m_list->setItemDelegate(new DocumentDelegate(m_list));
    m_list->setCurrentIndex(m_documents.firstDocument());
    connect(m_list->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            &PapersPage::chooseDocument);
}

void PapersPage::connectActions()
{
    const Actions &actions = m_context.actions;
    auto *zoom = new QActionGroup(this);
    zoom->addAction(actions.action(ActionId::WholePage))->setChecked(true);
    zoom->addAction(actions.action(ActionId::PageWidth));
    zoom->addAction(actions.action(ActionId::ActualSize));
    connect(zoom, &QActionGroup::triggered, this, &PapersPage::setZoom);
    connect(actions.action(ActionId::PreviousPage), &QAction::triggered, this, [this] {
        m_preview->setPage(m_preview->page() - 1);
    });
    connect(actions.action(ActionId::NextPage), &QAction::triggered, this, [this] {
        m_preview->setPage(m_preview->page() + 1);
    });
    // Other pages are printed as well.
    connect(actions.action(ActionId::ExportPdf), &QAction::triggered, this, [this] {
        if (isVisible() && m_document)
            m_output.savePdf(m_document);
    });
    connect(actions.action(ActionId::ExportTable), &QAction::triggered, this, [this] {
        if (isVisible() && m_document)
            m_output.saveTable(m_document);
    });
    connect(actions.action(ActionId::Print), &QAction::triggered, this, [this] {
        if (isVisible() && m_document)
            m_output.print(m_document);
    });
    connect(m_chip, &FilterChip::clicked, this, [this] {
        setGiven({});
        chooseDocument();
    });
    connect(&m_maker, &PaperMaker::made, this, &PapersPage::showDocument);
    connect(&m_maker, &PaperMaker::failed, this, &PapersPage::showError);
    connect(&m_maker, &PaperMaker::busyChanged, this, &PapersPage::showBusy);
    connect(&m_output, &PaperOutput::busyChanged, this, &PapersPage::showBusy);
    connect(&m_output, &PaperOutput::reported, this, &PapersPage::reported);
    connect(&m_output, &PaperOutput::started, this, &PapersPage::jobStarted);
}

void PapersPage::openFile()
{
    m_isOpen = true;
    m_isStale = true;
    core::whenReady(m_context.store.read<Choices>(readChoices),
                    this,
                    [this](const core::Result<Choices> &choices) {
                        if (!choices)
                            return showError(choices.error());
                        showChoices(choices->ledgers, choices->units);
                    });
}

void PapersPage::showChoices(const QList<core::Ledger> &ledgers, const QList<core::Unit> &units)
{
    const QDate today = m_context.clock.today();
    m_options->setWeeks(weekChoices(firstYearOf(ledgers), today, m_context.calendar),
                        core::Week::of(today).toText());
    m_options->setUnits(units);
    const int lastYear = lastYearOf(ledgers);
    m_options->setYears(std::max(firstYearOf(ledgers), lastYear - kMostYears + 1), lastYear);
    {
        const QSignalBlocker quiet(m_ledgers);
        m_ledgers->setLedgers(ledgers);
    }
    showGiven();
    chooseDocument();
}

void PapersPage::closeFile()
{
    m_isOpen = false;
    m_maker.cancel();
    setGiven({});
    const QSignalBlocker quiet(m_ledgers);
    m_ledgers->setLedgers({}); // the next file begins with those in use
    showDocument(nullptr);
}

void PapersPage::refresh()
{
    m_isStale = true;
    if (isVisible() && m_isOpen)
        openFile();
}

void PapersPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        make();
}

/// Whoever comes back later wants the document as it is then, not what another page showed once.
void PapersPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous() || !m_given)
        return;
    setGiven({});
    m_maker.cancel();
    m_isStale = true;
    showDocument(nullptr);
}

void PapersPage::preview(const PaperOrder &order)
{
    setGiven(order);
    showDocument(nullptr); // what was shown before is not what is printed now
    const QModelIndex wanted = m_documents.indexOf(order.document);
    if (wanted == m_list->currentIndex())
        chooseDocument();
    else
        m_list->setCurrentIndex(wanted);
}

void PapersPage::setGiven(const std::optional<PaperOrder> &order)
{
    m_given = order;
    m_options->setMonths(order ? order->period : QString());
    showGiven();
}

/// Ledgers and section were chosen by the page that gave the order.
void PapersPage::showGiven()
{
    m_options->setHasUnit(!m_given);
    m_ledgers->setVisible(!m_given && m_ledgers->count() > 1);
    const bool isFiltered = m_given && m_given->shown && m_given->shown->isFiltered;
    m_chip->setText(isFiltered ? tr("Filtered %1/%2")
                                     .arg(QString::number(m_given->shown->shown),
                                          QString::number(m_given->shown->all))
                               : tr("As on the page"));
    m_chip->updateGeometry();
    m_chip->setVisible(m_given.has_value());
}

void PapersPage::chooseDocument()
{
    const core::DocumentType *type = m_documents.typeAt(m_list->currentIndex());
    if (type && m_given && m_given->document != type->name)
        setGiven({});
    m_options->setHasPeriod(type && type->period == core::PeriodKind::Week);
    m_options->setIsUpright(type && type->isUpright);
    m_options->setIsWallChart(type && type->isWallChart);
    if (type)
        m_options->setSetup(m_setups.value(type->name, usualSetup(*type)));
    make();
}

void PapersPage::takeOptions()
{
    const core::DocumentType *type = m_documents.typeAt(m_list->currentIndex());
    if (type && m_options->setup() != m_setups.value(type->name, usualSetup(*type))) {
        m_setups.insert(type->name, m_options->setup());
        Q_EMIT pageSetupsChanged(m_setups);
    }
    make();
}

void PapersPage::setPageSetups(const PageSetups &setups)
{
    m_setups = setups;
    chooseDocument();
}

void PapersPage::make()
{
    const core::DocumentType *type = m_documents.typeAt(m_list->currentIndex());
    m_isStale = true;
    if (!m_isOpen || !isVisible() || !type)
        return;
    m_isStale = false;
    PaperOrder order = m_given.value_or(PaperOrder {});
    const core::Id unit = order.unit;
    m_options->complete(order);
    if (m_given) {
        order.unit = unit;
    } else {
        order.document = type->name;
        order.ledgers = m_ledgers->chosen();
    }
    m_maker.make(order);
}

QString PapersPage::absence() const
{
    if (m_document)
        return {};
    return m_maker.isBusy() ? tr("The document is still being made: print again in a moment.")
                            : tr("There is no document that can be printed.");
}

void PapersPage::showDocument(const PaperMaker::Document &document)
{
    m_document = document;
    m_preview->setPlaceholder({});
    m_preview->setDocument(document);
    showRemark();
    Q_EMIT documentChanged();
}

void PapersPage::showRemark()
{
    QString text;
    if (m_document && !m_document->hasRows())
        text = tr("There is nothing to list in this week; the empty sheet can still be printed.");
    else if (m_document)
        text = sheetsRemark(*m_document);
    m_remark->setText(text);
    m_remark->setVisible(!text.isEmpty());
}

void PapersPage::showError(const core::Error &error)
{
    showDocument(nullptr);
    m_preview->setPlaceholder(core::errorText(error));
}

void PapersPage::showBusy()
{
    m_busy->setBusy(m_maker.isBusy() || m_output.isBusy());
}

void PapersPage::setZoom()
{
    const auto isChosen = [this](ActionId id) { return m_context.actions.action(id)->isChecked(); };
    m_preview->setZoom(isChosen(ActionId::PageWidth)        ? PreviewZoom::PageWidth
                           : isChosen(ActionId::ActualSize) ? PreviewZoom::ActualSize
                                                            : PreviewZoom::WholePage);
}

void PapersPage::retranslate()
{
    m_title->setText(tr("Papers"));
    showRemark();
    m_chip->setToolTip(tr("Only what the page showed is printed. A click prints all of it."));
    showGiven();
    m_list->setAccessibleName(tr("Documents"));
    m_preview->setAccessibleName(tr("Preview"));
    m_documents.retranslate();
    m_options->retranslate();
    m_ledgers->retranslate();
    m_pager->retranslate();
}

} // namespace ui
