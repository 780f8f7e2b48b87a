// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/task_card_panel.h"

#include "ui/drawing/palette.h"
#include "ui/ledger/card_foot.h"
#include "ui/ledger/card_rows.h"
#include "ui/ledger/fold_section.h"
#include "ui/ledger/light_line.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/plain_label.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace ui {

namespace {

constexpr int kTaskCardPanelPadX = 12;
constexpr int kTaskCardPanelPadY = 8;
constexpr int kTaskCardPanelGap = 4;
constexpr int kReportsShown = 2;
constexpr int kBlocks = 8; ///< the last one for tasks that have seen the end of a month

void clearLayout(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

TaskCardPanel::TaskCardPanel(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget)
    , m_nothing(new PlainLabel(this))
    , m_code(new PlainLabel)
    , m_name(new PlainLabel)
    , m_light(new LightLine)
    , m_values(new QGridLayout)
    , m_form(new ReportForm)
    , m_reports(new QVBoxLayout)
    , m_noReport(new PlainLabel)
    , m_allReports(new QToolButton)
    , m_close(new QToolButton)
    , m_foot(new CardFoot(this))
{
    setFixedWidth(kWidth);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setViewportMargins(1, 0, 0, CardFoot::kHeight);
    viewport()->setBackgroundRole(QPalette::Base);
    m_content->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_nothing);
    layout->addWidget(buildHead());
    layout->addWidget(buildReports());
    for (int block = 0; block < kBlocks; ++block) {
        m_blocks.append(new FoldSection(m_content));
        layout->addWidget(m_blocks.last());
        connect(m_blocks.last(), &FoldSection::verbClicked, this, [this, block] {
            Q_EMIT editRequested(m_task, *m_blocksOfTask.at(block).part);
        });
    }
    layout->addStretch(1);
    setWidget(m_content);
    m_nothing->setMuted();
    m_nothing->setContentsMargins(
        kTaskCardPanelPadX, kTaskCardPanelPadY, kTaskCardPanelPadX, kTaskCardPanelPadY);
    connect(m_form, &ReportForm::submitted, this, [this](const ReportDraft &draft) {
        Q_EMIT reportSubmitted(m_task, draft);
    });
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &TaskCardPanel::placeFoot);
    retranslate();
    showNothing();
}

void TaskCardPanel::retranslate()
{
    m_nothing->setText(tr("No task is selected."));
    m_noReport->setText(tr("No report yet."));
    m_close->setToolTip(tr("Close the card (space)"));
    m_close->setAccessibleName(tr("Close the card"));
}

/// The line between table and card.
bool TaskCardPanel::event(QEvent *event)
{
    const bool isDone = QScrollArea::event(event);
    if (event->type() == QEvent::Paint) {
        QPainter painter(this);
        painter.fillRect(0, 0, 1, height(), colourOf(Token::Strong, themeOf(palette())));
    }
    return isDone;
}

void TaskCardPanel::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TaskCardPanel::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    placeFoot();
}

/// Below what scrolls, and beside its bar: the bar would cover the last button.
void TaskCardPanel::placeFoot()
{
    const QScrollBar *bar = verticalScrollBar();
    const int beside = bar->maximum() > 0 ? bar->sizeHint().width() : 0;
    m_foot->setGeometry(1, height() - CardFoot::kHeight, width() - 1 - beside, CardFoot::kHeight);
}

QWidget *TaskCardPanel::buildHead()
{
    auto *head = new CardSection(m_content);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(
        kTaskCardPanelPadX, kTaskCardPanelPadY, kTaskCardPanelPadX, kTaskCardPanelPadY);
    layout->setSpacing(kTaskCardPanelGap);
    auto *line = new QHBoxLayout;
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    connect(m_close, &QToolButton::clicked, this, &TaskCardPanel::closeRequested);
    m_code->setFont(fontOf(FontRole::Small));
    m_code->setMuted();
    line->addWidget(m_code, 1);
    line->addWidget(m_close);
    m_name->setFont(fontOf(FontRole::Heading));
    m_name->setWordWrap(true);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addLayout(line);
    using enum core::ColumnField;
    offerHistory(*m_name,
                 {{Title, {}, {}},
                  {Content, {}, {}},
                  {Code, {}, {}},
                  {TaskClass, {}, {}},
                  {Modality, {}, {}},
                  {Start, {}, {}}},
                 askHistory());
    layout->addWidget(m_name);
    layout->addWidget(m_light);
    m_values->setContentsMargins(0, kTaskCardPanelGap, 0, 0);
    layout->addLayout(m_values);
    return head;
}

QWidget *TaskCardPanel::buildReports()
{
    auto *section = new CardSection(m_content);
    auto *layout = new QVBoxLayout(section);
    layout->setContentsMargins(
        kTaskCardPanelPadX, kTaskCardPanelPadY, kTaskCardPanelPadX, kTaskCardPanelPadY);
    layout->setSpacing(kTaskCardPanelPadY);
    layout->addWidget(m_form);
    m_reports->setSpacing(kTaskCardPanelGap);
    layout->addLayout(m_reports);
    m_noReport->setMuted();
    layout->addWidget(m_noReport);
    m_allReports->setAutoRaise(true);
    layout->addWidget(m_allReports);
    connect(m_allReports, &QToolButton::clicked, this, [this] {
        m_showsAllReports = true;
        showReports(m_allOfTask);
    });
    return section;
}

void TaskCardPanel::keepDraft()
{
    if (m_task.isSet() && m_form->hasText())
        m_drafts.insert(m_task, m_form->draft());
    else
        m_drafts.remove(m_task);
}

void TaskCardPanel::showTask(core::Id task, const CardContent &content, QDate today)
{
    m_today = today;
    const bool isNewTask = task != m_task;
    if (isNewTask) {
        keepDraft();
        m_task = task;
        m_form->setDraft(m_drafts.value(task, {{}, content.light.percent, today}));
        verticalScrollBar()->setValue(0);
    }
    m_nothing->hide();
    for (QWidget *part : m_content->findChildren<CardSection *>())
        part->show();
    showHead(content);
    m_allOfTask = content.reports;
    m_showsAllReports = m_showsAllReports && !isNewTask;
    showReports(m_allOfTask);
    m_blocksOfTask = content.blocks;
    showBlocks(isNewTask);
}

void TaskCardPanel::showNothing()
{
    keepDraft();
    m_task = {};
    m_nothing->show();
    for (QWidget *part : m_content->findChildren<CardSection *>())
        part->hide();
}

void TaskCardPanel::showHead(const CardContent &content)
{
    m_code->setText(content.code);
    m_name->setText(content.name);
    m_light->setLight(content.light, content.lightWord, content.lightSentence);
    clearLayout(*m_values);
    using enum core::ColumnField;
    QList<CardValue> values {
        {tr("Risk"), content.risk, {}, {}},
        {tr("Due"), content.deadline, {}, {{Deadline, {}, {}}}},
        {tr("Assigned"),
         content.responsible,
         {},
         {{Leader, {}, {}}, {LeadUnit, {}, {}}, {Person, {}, {}}}},
        {tr("Progress"), content.progress, {}, {{Percent, {}, {}}, {Report, {}, {}}}}};
    values.removeIf([](const CardValue &value) { return value.value.isEmpty(); });
    addCardValues(*m_values, values, askHistory());
    if (!content.progressDetail.isEmpty()) {
        auto *detail = new PlainLabel(content.progressDetail);
        detail->setMuted();
        detail->setWordWrap(true);
        m_values->addWidget(detail, m_values->rowCount(), 1);
    }
}

void TaskCardPanel::showReports(const QList<CardReport> &reports)
{
    clearLayout(*m_reports);
    const auto count = static_cast<int>(reports.size());
    const int shown = m_showsAllReports ? count : std::min(count, kReportsShown);
    for (const CardReport &report : reports.first(shown)) {
        auto *caption = new PlainLabel(report.caption);
        caption->setMuted();
        auto *text = new PlainLabel(report.text);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_reports->addWidget(caption);
        m_reports->addWidget(text);
    }
    m_noReport->setVisible(count == 0);
    m_allReports->setVisible(count > shown);
    m_allReports->setText(tr("All %n reports…", nullptr, count));
}

/// What the button of a block does, in words.
QString TaskCardPanel::verbOf(CardPart part) const
{
    switch (part.list) {
    case core::ListKind::Responsibilities: return tr("Edit responsibilities…");
    case core::ListKind::Measures: return tr("Add a measure…");
    case core::ListKind::Deadlines: return tr("Add a deadline…");
    case core::ListKind::Outcomes: return tr("Add an outcome…");
    case core::ListKind::Tasks:
    case core::ListKind::Whole: break;
    }
    return tr("Edit the task…");
}

void TaskCardPanel::showVerb(const CardBlock &block, FoldSection &section)
{
    if (!block.part || !m_isEditable)
        section.setVerb({}, {});
    else
        section.setVerb(block.part->isNewEntry() ? QStringLiteral("plus") : QStringLiteral("edit"),
                        verbOf(*block.part));
}

/// Buttons are made anew whenever the task has changed; the one in use stays so.
void TaskCardPanel::showBlocks(bool isNewTask)
{
    const QWidget *focus = QApplication::focusWidget();
    const QString used
        = focus && focus->objectName() == QStringLiteral("edit") && m_content->isAncestorOf(focus)
        ? focus->accessibleName()
        : QString();
    fillBlocks(isNewTask);
    for (QToolButton *button : m_content->findChildren<QToolButton *>(QStringLiteral("edit"))) {
        if (!used.isEmpty() && button->accessibleName() == used)
            button->setFocus();
    }
}

void TaskCardPanel::fillBlocks(bool isNewTask)
{
    const auto open = [this](const core::Attachment &file) { Q_EMIT attachmentOpened(file); };
    const auto edit = [this](CardPart part) { Q_EMIT editRequested(m_task, part); };
    for (qsizetype at = 0; at < m_blocks.size(); ++at) {
        FoldSection &section = *m_blocks.at(at);
        if (at >= m_blocksOfTask.size()) {
            section.hide();
            continue;
        }
        const CardBlock &block = m_blocksOfTask.at(at);
        // What the user has folded stays folded while the task is the same.
        const bool opens = isNewTask || !section.hasBody();
        section.setTitle(block.title);
        section.setSummary(block.isEmpty() ? tr("not filled in") : block.summary);
        section.setBody(block.isEmpty() ? nullptr
                                        : cardBlockBody(block,
                                                        open,
                                                        m_isEditable ? EditPart(edit) : EditPart(),
                                                        askHistory()));
        showVerb(block, section);
        section.setOpen(!block.isEmpty() && (opens || section.isOpen()));
    }
}

AskHistory TaskCardPanel::askHistory()
{
    return [this](const core::CellAddress &field) { Q_EMIT historyRequested(m_task, field); };
}

void TaskCardPanel::setEditable(bool isEditable)
{
    m_form->setEditable(isEditable);
    if (isEditable == m_isEditable)
        return;
    m_isEditable = isEditable;
    showBlocks(false);
}

void TaskCardPanel::forgetDraft(core::Id task)
{
    m_drafts.remove(task);
    if (task == m_task)
        m_form->setDraft({{}, m_form->draft().percent, m_today});
}

void TaskCardPanel::takeFocus()
{
    m_form->takeFocus();
}

} // namespace ui
