// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual_window.h"

#include "ui/forms/search_field.h"
#include "ui/help/manual_pages.h"
#include "ui/help/manual_view.h"
#include "ui/style/plain_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize kSize(960, 680);
constexpr int kListWidth = 208;
constexpr int kSearchWidth = 240;
constexpr int kSide = 12;
constexpr int kGap = 8;
constexpr int kRowHeight = 32;

bool contains(const ManualChapter &chapter, const QString &text)
{
    return chapter.title.contains(text, Qt::CaseInsensitive)
        || chapter.markdown.contains(text, Qt::CaseInsensitive);
}

} // namespace

ManualWindow::ManualWindow(const core::Clock &clock, Prompts &prompts, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_clock(clock)
    , m_chapters(manualChapters())
    , m_output(prompts)
{
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, &ManualWindow::showChosen);
    connect(m_view, &ManualView::linkActivated, this, [this](const QString &fileName) {
        choose(chapterName(fileName));
    });
    connect(m_search, &QLineEdit::textChanged, this, &ManualWindow::search);
    connect(m_search, &SearchField::finished, m_view, &ManualView::showNextHit);
    const auto pages = [this] {
        return std::make_shared<const ManualPages>(m_chapters.at(m_list->currentRow()),
                                                   m_clock.now());
    };
    connect(m_print, &QPushButton::clicked, this, [this, pages] { m_output.print(pages()); });
    connect(m_save, &QPushButton::clicked, this, [this, pages] { m_output.savePdf(pages()); });
    connect(&m_output, &PaperOutput::reported, m_found, &PlainLabel::setText);
    retranslate();
    resize(kSize);
}

void ManualWindow::build()
{
    m_search = new SearchField(this);
    m_search->setFixedWidth(kSearchWidth);
    m_found = new PlainLabel(this);
    m_found->setMuted();
    m_print = new QPushButton(this);
    m_save = new QPushButton(this);
    auto *strip = new QHBoxLayout;
    strip->setContentsMargins(kSide, kGap, kSide, kGap);
    strip->setSpacing(kGap);
    strip->addWidget(m_search);
    strip->addWidget(m_found, 1);
    strip->addWidget(m_save);
    strip->addWidget(m_print);

    m_list = new QListWidget(this);
    m_list->setFixedWidth(kListWidth);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    for (const ManualChapter &chapter : m_chapters) {
        auto *item = new QListWidgetItem(chapter.title, m_list);
        item->setSizeHint({kListWidth, kRowHeight});
    }
    m_view = new ManualView(this);
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(kGap, 0, 0, 0);
    columns->setSpacing(kGap);
    columns->addWidget(m_list);
    columns->addWidget(m_view, 1);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(strip);
    all->addLayout(columns, 1);
}

void ManualWindow::open(const QString &chapter)
{
    choose(chapter);
    show();
    raise();
    activateWindow();
    m_view->setFocus();
}

QString ManualWindow::chapter() const
{
    return m_chapters.at(m_list->currentRow()).name;
}

void ManualWindow::choose(const QString &name)
{
    for (int row = 0; row < m_chapters.size(); ++row) {
        if (m_chapters.at(row).name == name) {
            m_list->setCurrentRow(row);
            return;
        }
    }
    m_list->setCurrentRow(0);
}

void ManualWindow::showChosen()
{
    if (m_list->currentRow() >= 0)
        m_view->setChapter(m_chapters.at(m_list->currentRow()));
}

/// Leaves the chapters that say it, and goes to the first of them.
void ManualWindow::search(const QString &text)
{
    int found = 0;
    int first = -1;
    for (int row = 0; row < m_chapters.size(); ++row) {
        const bool isFound = contains(m_chapters.at(row), text);
        m_list->item(row)->setHidden(!isFound);
        found += isFound ? 1 : 0;
        if (isFound && first < 0)
            first = row;
    }
    const bool isHidden = m_list->currentRow() < 0 || m_list->currentItem()->isHidden();
    if (isHidden && first >= 0)
        m_list->setCurrentRow(first);
    m_view->setSearched(text);
    if (text.isEmpty())
        m_found->clear();
    else
        m_found->setText(found == 0 ? tr("The manual does not say this.")
                                    : tr("In %n chapter(s)", nullptr, found));
}

void ManualWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ManualWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->matches(QKeySequence::Find))
        m_search->begin();
    else
        QWidget::keyPressEvent(event);
}

void ManualWindow::retranslate()
{
    setWindowTitle(tr("Duban manual"));
    m_search->retranslate();
    m_list->setAccessibleName(tr("Chapters"));
    m_print->setText(tr("Print…"));
    m_save->setText(tr("Save PDF…"));
}

} // namespace ui
