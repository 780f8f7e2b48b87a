// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ledger_table.h"

#include "tests/bench/paint_watch.h"

#include <QEventLoop>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

#include <chrono>
#include <memory>

using namespace core;

namespace tests {

LedgerTable::LedgerTable(const QString &path)
    : file(path)
    , model({file.store, file.clock, file.ids, WorkCalendar::builtIn()})
{
    showColumns(false);
    view.resize(kSize);
    view.setModel(&model);
    QObject::connect(
        &view, &ui::LedgerView::visibleRowsChanged, &model, &LedgerModel::setVisibleRows);
    // After the model, which was told first.
    QObject::connect(&file.store, &StoreThread::changed, &model, [this](const Changed &change) {
        m_told = change.number;
    });
    view.show();
    bool isLoaded = false;
    const auto loading
        = QObject::connect(&model, &LedgerModel::loaded, &model, [&isLoaded] { isLoaded = true; });
    model.setLedgers({file.ledger});
    loopUntil([&isLoaded] { return isLoaded; });
    QObject::disconnect(loading);
    awaitTexts();
}

void LedgerTable::showColumns(bool isAll)
{
    using enum ColumnField;
    ColumnArrangement arrangement;
    if (!isAll) {
        for (const auto &[field, header] : {std::pair(Code, u"编号"),
                                            std::pair(Acceptance, u"工作标准"),
                                            std::pair(Leader, u"责任领导"),
                                            std::pair(Cooperating, u"配合单位"),
                                            std::pair(Start, u"开始时间"),
                                            std::pair(TaskSource, u"任务来源"),
                                            std::pair(Lever, u"抓手"),
                                            std::pair(TargetSought, u"争取目标"),
                                            std::pair(Note, u"备注")})
            arrangement.append({field, QString::fromUtf16(header), true});
    }
    model.setArrangement(arrangement);
}

std::pair<int, int> LedgerTable::visibleRows() const
{
    const int below = view.rowAt(view.viewport()->height() - 1);
    return {std::max(0, view.rowAt(0)), below < 0 ? model.rowCount() - 1 : below};
}

void LedgerTable::awaitTexts()
{
    loopUntil([this] {
        if (model.isFollowing())
            return false;
        const auto [first, last] = visibleRows();
        for (int row = first; row <= last; ++row) {
            if (!model.index(row, 0).data(LoadedRole).toBool())
                return false;
        }
        return true;
    });
}

void LedgerTable::rest()
{
    constexpr std::chrono::milliseconds kMoment(50);
    QEventLoop loop;
    QTimer::singleShot(kMoment, &loop, &QEventLoop::quit);
    loop.exec();
}

void LedgerTable::awaitPainted(const QModelIndex &cell, const QString &text)
{
    PaintWatch watch(*view.viewport());
    QObject::connect(&model, &LedgerModel::dataChanged, &watch, [&watch] { watch.forget(); });
    loopUntil([&] { return cell.data().toString() == text && watch.isPainted(); });
}

void LedgerTable::scrollTo(int row)
{
    view.verticalScrollBar()->setValue(view.verticalHeader()->sectionPosition(row));
    awaitTexts();
}

void LedgerTable::paint()
{
    QPainter painter(&m_image);
    view.viewport()->render(&painter);
}

QList<QStringList> LedgerTable::texts()
{
    const auto read = OpenedFile::orEnd(loopFor(
        model.rowTexts(0, model.filledRowCount(), model.columns(), std::make_shared<Job>())));
    QList<QStringList> texts;
    texts.reserve(read.size());
    for (int row = 0; row < read.size(); ++row) {
        QStringList shown = read.at(row).shown;
        for (int column = 0; column < shown.size(); ++column) {
            if (model.index(row, column).data(SpanTopRole).toInt() != row)
                shown[column].clear();
        }
        texts.append(shown);
    }
    return texts;
}

QStringList LedgerTable::headers() const
{
    QStringList headers;
    for (int column = 0; column < model.columnCount(); ++column)
        headers.append(model.headerData(column, Qt::Horizontal).toString());
    return headers;
}

} // namespace tests
