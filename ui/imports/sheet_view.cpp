// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/sheet_view.h"

#include "ui/imports/even_columns.h"
#include "ui/imports/sheet_delegate.h"

#include <QHeaderView>
#include <QResizeEvent>

#include <algorithm>

namespace ui {

namespace {

constexpr int kNarrowest = 40;
constexpr int kWidest = 208;
constexpr int kReadable = 88; ///< columns that give way are no narrower
constexpr int kRowNumbers = 32;

} // namespace

SheetView::SheetView(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new SheetDelegate(this))
{
    setItemDelegate(m_delegate);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(kNarrowest);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setFixedWidth(kRowNumbers);
    verticalHeader()->setDefaultAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setCornerButtonEnabled(false);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        Q_EMIT columnChosen(index.column());
    });
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &SheetView::columnChosen);
}

void SheetView::setTable(const core::ImportTable &table)
{
    auto sheet = std::make_unique<SheetModel>(table);
    setModel(sheet.get());
    m_sheet = std::move(sheet);
    fit();
}

void SheetView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_sheet && event->size().width() != event->oldSize().width())
        fitColumns();
}

void SheetView::fit()
{
    m_wanted.clear();
    const QStyleOptionViewItem option;
    for (int column = 0; column < m_sheet->columnCount(); ++column) {
        int width = kNarrowest;
        for (int row = 0; row < m_sheet->rowCount(); ++row) {
            const core::CellRange area = m_sheet->areaOf({row, column});
            if (area.first.column == area.last.column)
                width = std::max(width,
                                 m_delegate->sizeHint(option, m_sheet->index(row, column)).width());
        }
        m_wanted.append(std::min(width, kWidest));
    }
    fitColumns();
}

/// Wide columns give way until all of them fit, or none is wider than can be read.
void SheetView::fitColumns()
{
    const QList<int> widths = evenWidths(m_wanted, viewport()->width(), {kReadable, kReadable});
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, widths.at(column));
    fitRows();
}

/// As high as the cells need that are no part of merged ones.
void SheetView::fitRows()
{
    QStyleOptionViewItem option;
    for (int row = 0; row < m_sheet->rowCount(); ++row) {
        int height = verticalHeader()->minimumSectionSize();
        for (int column = 0; column < m_sheet->columnCount(); ++column) {
            const core::CellRange area = m_sheet->areaOf({row, column});
            if (area.first != area.last)
                continue;
            option.rect.setWidth(columnWidth(column));
            height = std::max(height,
                              m_delegate->sizeHint(option, m_sheet->index(row, column)).height());
        }
        setRowHeight(row, height);
    }
}

void SheetView::setChosenColumn(int column)
{
    m_delegate->setChosenColumn(column);
    viewport()->update();
    if (column >= 0 && m_sheet)
        scrollTo(m_sheet->index(std::max(0, rowAt(0)), column));
}

} // namespace ui
