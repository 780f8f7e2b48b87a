// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/start_page.h"

#include "ui/actions/actions.h"
#include "ui/main_window/choice_button.h"
#include "ui/main_window/recent_file_delegate.h"
#include "ui/main_window/recent_files_header.h"
#include "ui/main_window/sample_grid.h"
#include "ui/style/fonts.h"
#include "ui/style/plain_label.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QListView>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int kLookDelay = 300; ///< ms
constexpr int kListWidth = 680;
constexpr int kLeastListWidth = 440; ///< the name of a file can be told from others
constexpr int kStartPageNameHeight = 32;
constexpr int kStartPageMargin = 100;
constexpr int kLeastMargin = 24;
constexpr int kContentWidth = 1168; ///< choices, gap and list at their full width
constexpr int kOtherHeight = 440; ///< of everything beside the rows of recent files
constexpr int kLowPage = 560; ///< below it choices of full height would have to be scrolled
constexpr int kLeastRows = 2;
constexpr int kGreedy = 1000; ///< stretch of what should take all it may

} // namespace

StartPage::StartPage(const Actions &actions, RecentFilesModel::Reader reader, QWidget *parent)
    : QWidget(parent)
    , m_content(new QWidget)
    , m_name(new PlainLabel(this))
    , m_line(new PlainLabel(this))
    , m_promise(new PlainLabel(this))
    , m_recentTitle(new PlainLabel(this))
    , m_noRecent(new PlainLabel(this))
    , m_samplesTitle(new PlainLabel(this))
    , m_samplesRemark(new PlainLabel(this))
    , m_recent(std::move(reader))
    , m_table(new QFrame(this))
    , m_list(new QListView(m_table))
    , m_delegate(new RecentFileDelegate(m_list))
    , m_samples(new SampleGrid(this))
{
    // A window that opens a file shows this page for a moment only: nothing is read for it then.
    m_recent.setShown(false);
    m_look.setSingleShot(true);
    m_look.setInterval(kLookDelay);
    connect(&m_look, &QTimer::timeout, this, [this] { m_recent.setShown(true); });
    m_name->setFont(fontOf(FontRole::Figure));
    m_name->setFixedHeight(kStartPageNameHeight);
    m_line->setMuted();
    m_line->setContentsMargins(0, 0, 0, 1);
    for (PlainLabel *label : {m_promise, m_samplesRemark}) {
        label->setMuted();
        label->setFont(fontOf(FontRole::Small));
    }
    for (PlainLabel *label : {m_recentTitle, m_samplesTitle})
        label->setFont(fontOf(FontRole::Emphasis));
    m_noRecent->setMuted();
    m_samplesRemark->setWordWrap(true);

    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_name, 0, Qt::AlignBottom);
    head->addWidget(m_line, 1, Qt::AlignBottom);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(32);
    columns->addWidget(makeChoices(actions));
    // The lists grow to their full width; what is left over stays on the right.
    columns->addWidget(makeRight(), kGreedy, Qt::AlignTop);
    columns->addStretch(1);
    QVBoxLayout *all = makeArea();
    all->addLayout(head);
    all->addLayout(columns);
    all->addStretch();
    retranslate();
}

/// The layout of the content, which is scrolled where it does not fit.
QVBoxLayout *StartPage::makeArea()
{
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(m_content);
    m_content->setAutoFillBackground(false);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    // The lists follow the height of the page, so they must not hold it up.
    page->setSizeConstraint(QLayout::SetNoConstraint);
    page->addWidget(area);
    auto *all = new QVBoxLayout(m_content);
    all->setSpacing(24);
    return all;
}

QWidget *StartPage::makeChoices(const Actions &actions)
{
    auto *choices = new QWidget(this);
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    const auto add = [&](ActionId action, const QString &icon) {
        auto *choice = new ChoiceButton(actions.action(action), icon, choices);
        column->addWidget(choice);
        return choice;
    };
    m_fromTable = add(ActionId::NewFromTable, QStringLiteral("table"));
    m_fromTable->setDefault();
    m_new = add(ActionId::NewLedger, QStringLiteral("plus"));
    m_open = add(ActionId::OpenFile, QStringLiteral("open"));
    m_sample = add(ActionId::OpenSample, QStringLiteral("eye"));
    column->addWidget(m_promise);
    column->addStretch(1);
    return choices;
}

QWidget *StartPage::makeRight()
{
    auto *right = new QWidget(this);
    right->setMinimumWidth(kLeastListWidth);
    right->setMaximumWidth(kListWidth);
    buildTable();
    connect(m_samples, &SampleGrid::chosen, this, &StartPage::sampleChosen);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_recentTitle);
    column->addWidget(m_noRecent);
    column->addWidget(m_table);
    column->addSpacing(12);
    column->addWidget(m_samplesTitle);
    column->addWidget(m_samples);
    column->addWidget(m_samplesRemark);
    return right;
}

void StartPage::buildTable()
{
    m_list->setModel(&m_recent);
    m_list->setItemDelegate(m_delegate);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_list, &QListView::clicked, this, &StartPage::choose);
    connect(m_list, &QListView::activated, this, &StartPage::choose);
    m_table->setFrameShape(QFrame::StyledPanel);
    auto *rows = new QVBoxLayout(m_table);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(new RecentFilesHeader(m_table));
    rows->addWidget(m_list);
}

void StartPage::setRecentFiles(const QList<RecentFile> &files)
{
    m_recent.setFiles(files);
    m_table->setVisible(!files.isEmpty());
    m_noRecent->setVisible(files.isEmpty());
    fitTable();
}

// As many rows as leave room for the samples; the others are reached by scrolling.
void StartPage::fitTable()
{
    const int room = std::max(kLeastRows, (height() - kOtherHeight) / RecentFileDelegate::kHeight);
    const int rows = std::min(m_recent.rowCount(), room);
    m_list->setFixedHeight(rows * RecentFileDelegate::kHeight);
    m_list->setVerticalScrollBarPolicy(rows < m_recent.rowCount() ? Qt::ScrollBarAsNeeded
                                                                  : Qt::ScrollBarAlwaysOff);
}

void StartPage::setToday(QDate today)
{
    m_recent.setToday(today);
    m_delegate->setToday(today);
    m_list->viewport()->update();
}

void StartPage::choose(const QModelIndex &index)
{
    Q_EMIT fileChosen(index.data(RecentFilesModel::PathRole).toString());
}

QSize StartPage::minimumSizeHint() const
{
    return {};
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_look.start();
}

void StartPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_look.stop();
    m_recent.setShown(false);
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int side = std::clamp((width() - kContentWidth) / 2, kLeastMargin, kStartPageMargin);
    m_content->layout()->setContentsMargins(side, 36, side, 24);
    for (ChoiceButton *choice : {m_fromTable, m_new, m_open, m_sample})
        choice->setLow(height() < kLowPage);
    fitTable();
}

void StartPage::retranslate()
{
    m_name->setText(tr("Duban"));
    m_line->setText(
        tr("Type a task once: the five lists, reminders, the wall chart and the weekly sheet "
           "follow."));
    m_fromTable->setTexts(tr("Make a ledger from a table"),
                          tr("Choose an Excel, WPS or Word table, drop it here, or paste it"));
    m_new->setTexts(tr("New ledger"),
                    tr("Name the unit, the year and yourself, and paste the sections"));
    m_open->setTexts(tr("Open a ledger file"), tr("A .duban file on this machine"));
    m_sample->setTexts(tr("Look at a sample"),
                       tr("A ledger already filled in; it is a copy, change what you like"));
    m_promise->setText(tr("The data stay in one file on this machine: no network, no account."));
    m_recentTitle->setText(tr("Last used"));
    m_list->setAccessibleName(tr("Last used"));
    m_noRecent->setText(tr("No file has been opened yet."));
    m_samplesTitle->setText(tr("Samples"));
    m_samplesRemark->setText(tr("The last five are taken from public documents and open on the day "
                                "of the document; what a document does not say stays empty."));
    m_samples->retranslate();
    m_table->update();
}

} // namespace ui
