// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/table_dialog.h"

#include "ui/prompts/paragraph.h"
#include "ui/style/flat_header.h"
#include "ui/style/fonts.h"
#include "ui/style/padded_delegate.h"
#include "ui/style/plain_label.h"
#include "ui/style/plain_tool_tip.h"
#include "ui/style/without_mnemonic.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr QSize kLeastSize(720, 420);
constexpr int kRoundDialog = 32; ///< of the window below, which stays in sight on each side
constexpr int kRowHeight = 28;
constexpr int kCellPadding = 12;
constexpr int kWidestColumn = 200;
constexpr int kWidestOfAll = 360; ///< the column that takes what is left

} // namespace

TableDialog::TableDialog(TableRequest request, QWidget *parent)
    : QDialog(parent)
    , m_request(std::move(request))
    , m_table(new QTableView(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(m_request.title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    auto *title = paragraph(m_request.title, this);
    title->setFont(fontOf(FontRole::Heading));
    layout->addWidget(title);
    if (!m_request.remark.isEmpty())
        layout->addWidget(paragraph(m_request.remark, this));
    buildTable(*layout);
    buildButtons(*layout);
    updateButtons();
    resize(firstSize());
}

/// As large as the list, within the window it stands over.
QSize TableDialog::firstSize() const
{
    const QSize below = parentWidget() ? parentWidget()->window()->size() : kLeastSize;
    const QSize most = (below - QSize(2 * kRoundDialog, 2 * kRoundDialog)).expandedTo(kLeastSize);
    const QHeaderView &columns = *m_table->horizontalHeader();
    const QHeaderView &rows = *m_table->verticalHeader();
    const QMargins margins = layout()->contentsMargins();
    const int bar = m_table->verticalScrollBar()->sizeHint().width();
    const int beside = margins.left() + margins.right() + bar + 2 * m_table->frameWidth();
    const int least = sizeHint().height() - m_table->sizeHint().height();
    return QSize(m_wanted + beside, least + rows.length() + 2 * columns.sizeHint().height())
        .expandedTo(kLeastSize)
        .boundedTo(most);
}

void TableDialog::buildTable(QBoxLayout &layout)
{
    const bool isEmpty = m_request.model->rowCount() == 0;
    if (isEmpty) {
        auto *note = paragraph(m_request.emptyText, this);
        note->setAlignment(Qt::AlignCenter);
        note->setMuted();
        layout.addWidget(note, 1);
    }
    m_table->setVisible(!isEmpty);
    layout.addWidget(m_table, isEmpty ? 0 : 1);
    m_table->setModel(m_request.model.get());
    m_table->setAccessibleName(m_request.title);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalHeader(new FlatHeader(m_table));
    m_table->setItemDelegate(new PaddedDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    QHeaderView *header = m_table->horizontalHeader();
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_request.model->columnCount(); ++column) {
        const int widest = column == m_request.wideColumn ? kWidestOfAll : kWidestColumn;
        m_table->setColumnWidth(column, qMin(m_table->columnWidth(column) + kCellPadding, widest));
    }
    m_wanted = header->length();
    header->setSectionResizeMode(m_request.wideColumn, QHeaderView::Stretch);
    if (!isEmpty)
        m_table->selectRow(0);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::selectionChanged,
            this,
            &TableDialog::updateButtons);
    connect(m_table, &QTableView::activated, this, [this] {
        if (!m_buttons.isEmpty())
            m_buttons.first()->click();
    });
}

void TableDialog::buildButtons(QBoxLayout &layout)
{
    auto *box = new QDialogButtonBox(this);
    for (const TableVerb &verb : std::as_const(m_request.verbs)) {
        QPushButton *button
            = box->addButton(withoutMnemonic(verb.text), QDialogButtonBox::ActionRole);
        button->setToolTip(plainToolTip(verb.refusal));
        connect(button, &QPushButton::clicked, this, [this, verb] { run(verb); });
        m_buttons.append(button);
    }
    QPushButton *close = box->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    (m_buttons.isEmpty() ? close : m_buttons.first())->setDefault(true);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout.addWidget(box);
    m_table->setFocus();
}

QList<int> TableDialog::chosenRows() const
{
    QList<int> rows;
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void TableDialog::updateButtons()
{
    const qsizetype count = chosenRows().size();
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const TableVerb &verb = m_request.verbs.at(i);
        const bool fits = count == 1 || (count > 1 && verb.takesSeveral);
        m_buttons.at(i)->setEnabled(fits && verb.refusal.isEmpty());
    }
}

void TableDialog::run(const TableVerb &verb)
{
    const QList<int> rows = chosenRows();
    accept();
    verb.run(rows);
}

} // namespace ui
