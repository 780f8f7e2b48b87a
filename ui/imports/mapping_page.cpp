// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/mapping_page.h"

#include "core/wording/terms.h"
#include "ui/drawing/palette.h"
#include "ui/imports/import_steps.h"
#include "ui/imports/import_target.h"
#include "ui/imports/mapping_panel.h"
#include "ui/imports/sheet_view.h"
#include "ui/style/fonts.h"
#include "ui/style/plain_label.h"
#include "ui/style/primary_button.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

#include <utility>

namespace ui {

namespace {

constexpr int kTopHeight = 44;
constexpr int kFootHeight = 52;
constexpr int kSideWidth = 436;
constexpr int kSide = 12;
constexpr int kControl = 28;
constexpr int kSeparator = 1; ///< between the parts: what is seen of the page itself
constexpr int kMatching = 1; ///< of the steps: the file has been chosen

PlainLabel *smallLabel(QWidget *parent)
{
    auto *label = new PlainLabel(parent);
    label->setFont(fontOf(FontRole::Small));
    label->setMuted();
    return label;
}

} // namespace

MappingPage::MappingPage(QWidget *parent)
    : QWidget(parent)
    , m_steps(new ImportSteps(this))
    , m_title(new PlainLabel(this))
    , m_file(new PlainLabel(this))
    , m_sheetCaption(new PlainLabel(this))
    , m_sheets(new QComboBox(this))
    , m_view(new SheetView(this))
    , m_target(new ImportTarget(this))
    , m_columnsCaption(new PlainLabel(this))
    , m_headerRow(smallLabel(this))
    , m_panel(new MappingPanel(this))
    , m_remark(smallLabel(this))
    , m_summary(new PlainLabel(this))
    , m_accept(new QAction(this))
    , m_cancel(new QPushButton(this))
{
    auto *body = new QHBoxLayout;
    body->setSpacing(kSeparator);
    body->addWidget(m_view, 1);
    body->addWidget(makeSide());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSeparator);
    layout->addWidget(makeTop());
    layout->addLayout(body, 1);
    layout->addWidget(makeFoot());
    m_steps->setStep(kMatching);
    connect(m_sheets, &QComboBox::activated, this, [this](int place) {
        keepChanges();
        showSheet(place);
    });
    connect(m_view, &SheetView::columnChosen, this, &MappingPage::chooseColumn);
    connect(m_panel, &MappingPanel::columnEntered, this, &MappingPage::chooseColumn);
    connect(m_panel, &MappingPanel::mappingChanged, this, &MappingPage::showSummary);
    connect(m_accept, &QAction::triggered, this, &MappingPage::accept);
    connect(m_cancel, &QPushButton::clicked, this, &MappingPage::cancel);
    retranslate();
}

QWidget *MappingPage::makeTop()
{
    auto *top = new QWidget(this);
    top->setFixedHeight(kTopHeight);
    top->setAutoFillBackground(true);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(kSide, 0, kSide, 0);
    row->setSpacing(kSide);
    m_title->setFont(fontOf(FontRole::Heading));
    m_file->setMuted();
    m_sheets->setFixedHeight(kControl);
    m_sheets->setMinimumWidth(160);
    row->addWidget(m_title);
    row->addSpacing(kSide);
    row->addWidget(m_steps);
    row->addStretch();
    row->addWidget(m_file);
    row->addWidget(m_sheetCaption);
    row->addWidget(m_sheets);
    return top;
}

QWidget *MappingPage::makeSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(kSideWidth);
    side->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_target);
    auto *captions = new QHBoxLayout;
    captions->setContentsMargins(kSide, 4, kSide, 8);
    m_columnsCaption->setFont(fontOf(FontRole::Emphasis));
    captions->addWidget(m_columnsCaption, 1);
    captions->addWidget(m_headerRow);
    column->addLayout(captions);
    auto *lines = new QScrollArea(side);
    lines->setFrameShape(QFrame::NoFrame);
    lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    lines->setWidgetResizable(true);
    lines->setWidget(m_panel);
    column->addWidget(lines, 1);
    m_remark->setWordWrap(true);
    m_remark->setContentsMargins(kSide, 8, kSide, 8);
    column->addWidget(m_remark);
    return side;
}

QWidget *MappingPage::makeFoot()
{
    auto *foot = new QWidget(this);
    foot->setFixedHeight(kFootHeight);
    foot->setAutoFillBackground(true);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(kSide, 0, kSide, 0);
    row->setSpacing(8);
    m_summary->setMuted();
    row->addWidget(m_summary, 1);
    m_cancel->setFixedHeight(kControl);
    row->addWidget(m_cancel);
    row->addWidget(new PrimaryButton(m_accept, {}, foot));
    return foot;
}

void MappingPage::ask(const MappingRequest &request)
{
    cancel();
    m_request = request;
    m_changed.clear();
    for (const core::ImportTable &table : request.input.tables)
        m_changed.append(m_mappings.of(table));
    m_file->setText(request.input.file);
    m_sheets->clear();
    for (const core::ImportTable &table : request.input.tables)
        m_sheets->addItem(table.grid.name());
    const bool hasNames = request.input.tables.size() > 1
        || !request.input.tables.constFirst().grid.name().isEmpty();
    m_sheets->setVisible(hasNames);
    m_sheetCaption->setVisible(hasNames);
    m_target->setRequest(request);
    showSheet(0);
}

void MappingPage::showSheet(int place)
{
    m_sheetPlace = place;
    const core::ImportTable &table = m_request->input.tables.at(place);
    m_view->setTable(table);
    m_panel->setTable(table, m_changed.at(place));
    m_headerRow->setText(tr("Header in row %1").arg(table.header.firstRow() + 1));
    chooseColumn(-1);
    showSummary();
}

void MappingPage::keepChanges()
{
    m_changed[m_sheetPlace] = m_panel->changed();
}

/// So that the next table with the same header need not be corrected again.
void MappingPage::remember()
{
    ColumnMappings mappings = m_mappings;
    for (qsizetype place = 0; place < m_changed.size(); ++place)
        mappings.set(m_request->input.tables.at(place), m_changed.at(place));
    if (mappings == m_mappings)
        return;
    m_mappings = mappings;
    Q_EMIT mappingsChanged(m_mappings);
}

void MappingPage::chooseColumn(int column)
{
    m_view->setChosenColumn(column);
    m_panel->setChosenColumn(column);
}

void MappingPage::showSummary()
{
    const core::ImportTable &table = m_request->input.tables.at(m_sheetPlace);
    const int rows = table.grid.rowCount() - table.header.lastRow() - 1;
    QString text = tr("%n row(s) below the header.", nullptr, rows);
    const auto add = [&text](const QString &sentence) {
        text = tr("%1 %2", "two sentences").arg(text, sentence);
    };
    const int unmapped = m_panel->unmapped();
    add(unmapped == 0 ? tr("Every column was understood.")
                      : tr("%n column(s) are kept as they are.", nullptr, unmapped));
    const QList<core::ColumnField> repeated = m_panel->repeated();
    if (!repeated.isEmpty())
        add(tr("Several columns are taken for “%1”.").arg(core::columnHeader(repeated.first())));
    if (!m_mappings.of(table).isEmpty())
        add(tr("Corrected as the last time."));
    m_summary->setText(text);
}

core::ImportOptions MappingPage::options() const
{
    core::ImportOptions options;
    const QString title = m_target->title();
    if (title != m_request->input.ledgerTitle())
        options.ledger = title;
    const QList<core::ImportTable> &tables = m_request->input.tables;
    for (qsizetype place = 0; place < tables.size(); ++place) {
        for (const core::MappedColumn &column : tables.at(place).header.columns()) {
            const auto field = m_changed.at(place).constFind(column.column);
            if (field == m_changed.at(place).cend())
                continue;
            options.columns.append({*field,
                                    core::columnLetters(column.column),
                                    tables.size() > 1 ? tables.at(place).grid.name() : QString()});
        }
    }
    return options;
}

void MappingPage::accept()
{
    if (!m_request)
        return;
    if (const QString fault = m_target->fault(); !fault.isEmpty()) {
        m_summary->setText(fault);
        m_target->focusName();
        return;
    }
    keepChanges();
    remember();
    const core::ImportOptions wanted = options();
    const MappingRequest request = *std::exchange(m_request, std::nullopt);
    Q_EMIT finished();
    request.accepted(wanted);
}

void MappingPage::cancel()
{
    if (!m_request)
        return;
    const MappingRequest request = *std::exchange(m_request, std::nullopt);
    Q_EMIT finished();
    request.cancelled();
}

void MappingPage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (isEnter && m_cancel->hasFocus()))
        cancel();
    else if (isEnter)
        accept();
    else
        QWidget::keyPressEvent(event);
}

void MappingPage::paintEvent(QPaintEvent *event)
{
    QPainter(this).fillRect(event->rect(), colourOf(Token::Strong, themeOf(palette())));
}

void MappingPage::retranslate()
{
    m_title->setText(tr("Import a table"));
    m_sheetCaption->setText(tr("Sheet"));
    m_target->retranslate();
    m_columnsCaption->setText(tr("Columns of the table  →  columns of the ledger"));
    m_remark->setText(
        tr("Columns that fit nowhere are kept as they are: they stay in the table, "
           "word for word. What is corrected is remembered for tables with the same header."));
    m_accept->setText(tr("Next"));
    m_cancel->setText(tr("Cancel"));
    m_steps->update();
    if (m_request)
        showSummary();
}

} // namespace ui
