// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/start_page.h"

#include "ui/actions/actions.h"
#include "ui/main_window/choice_button.h"
#include "ui/main_window/recent_file_delegate.h"
#include "ui/main_window/recent_files_header.h"
#include "ui/style/fonts.h"
#include "ui/style/plain_label.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QListView>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kListWidth = 680;
constexpr int kNameHeight = 32;

} // namespace

StartPage::StartPage(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_name(new PlainLabel(this))
    , m_line(new PlainLabel(this))
    , m_promise(new PlainLabel(this))
    , m_recentTitle(new PlainLabel(this))
    , m_noRecent(new PlainLabel(this))
    , m_table(new QFrame(this))
    , m_list(new QListView(m_table))
    , m_delegate(new RecentFileDelegate(m_list))
{
    m_name->setFont(fontOf(FontRole::Figure));
    m_name->setFixedHeight(kNameHeight);
    m_line->setMuted();
    m_line->setContentsMargins(0, 0, 0, 1);
    m_promise->setMuted();
    m_promise->setFont(fontOf(FontRole::Small));
    m_recentTitle->setFont(fontOf(FontRole::Emphasis));
    m_noRecent->setMuted();

    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_name, 0, Qt::AlignBottom);
    head->addWidget(m_line, 1, Qt::AlignBottom);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(32);
    columns->addWidget(makeChoices(actions), 0, Qt::AlignTop);
    columns->addWidget(makeRecent(), 1, Qt::AlignTop);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(100, 36, 100, 24);
    all->setSpacing(24);
    all->addLayout(head);
    all->addLayout(columns);
    all->addStretch();
    retranslate();
}

QWidget *StartPage::makeChoices(const Actions &actions)
{
    auto *choices = new QWidget(this);
    m_fromTable = new ChoiceButton(
        actions.action(ActionId::NewFromTable), QStringLiteral("table"), choices);
    m_fromTable->setDefault();
    m_open = new ChoiceButton(actions.action(ActionId::OpenFile), QStringLiteral("open"), choices);
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_fromTable);
    column->addWidget(m_open);
    column->addWidget(m_promise);
    return choices;
}

QWidget *StartPage::makeRecent()
{
    auto *recent = new QWidget(this);
    buildTable();
    auto *column = new QVBoxLayout(recent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_recentTitle);
    column->addWidget(m_noRecent);
    column->addWidget(m_table);
    return recent;
}

void StartPage::buildTable()
{
    m_list->setModel(&m_recent);
    m_list->setItemDelegate(m_delegate);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListView::clicked, this, &StartPage::choose);
    connect(m_list, &QListView::activated, this, &StartPage::choose);
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setMaximumWidth(kListWidth);
    auto *rows = new QVBoxLayout(m_table);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(new RecentFilesHeader(m_table));
    rows->addWidget(m_list);
}

void StartPage::setRecentFiles(const QList<RecentFile> &files)
{
    m_recent.setFiles(files);
    m_list->setFixedHeight(static_cast<int>(files.size()) * RecentFileDelegate::kHeight);
    m_table->setVisible(!files.isEmpty());
    m_noRecent->setVisible(files.isEmpty());
}

void StartPage::setToday(QDate today)
{
    m_delegate->setToday(today);
    m_list->viewport()->update();
}

void StartPage::choose(const QModelIndex &index)
{
    Q_EMIT fileChosen(index.data(RecentFilesModel::PathRole).toString());
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_recent.refresh();
}

void StartPage::retranslate()
{
    m_name->setText(tr("Duban"));
    m_line->setText(
        tr("Type a task once: the five lists, the alerts and the weekly sheet follow."));
    m_fromTable->setTexts(tr("Make a ledger from a table"),
                          tr("Choose an Excel, WPS or Word table, or drop it on this window"));
    m_open->setTexts(tr("Open a ledger file"), tr("A .duban file on this machine"));
    m_promise->setText(tr("The data stay in one file on this machine: no network, no account."));
    m_recentTitle->setText(tr("Last used"));
    m_list->setAccessibleName(tr("Last used"));
    m_noRecent->setText(tr("No file has been opened yet."));
    m_table->update();
}

} // namespace ui
