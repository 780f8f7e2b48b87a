// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later

// ledger_bench FILE: the table of a large ledger beside the same texts in Qt's own classes: search,
// sorting, painting; edits beside what the disk takes at least; pasting and taking back; memory.
#include "tests/bench/ledger_table.h"
#include "tests/bench/stock_table.h"
#include "ui/style/fonts.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QPainter>

#include <unistd.h>

using namespace core;
using tests::LedgerTable;
using tests::Limit;
using tests::StockTable;

namespace {

constexpr int kMostInStock = 200'000; ///< rows; a proxy takes minutes for the first key above that
constexpr double kFirstKeyTimes = 20;
constexpr double kFurtherKeyTimes = 8;
constexpr double kSortLimit = 300;
constexpr double kWrappedRatio = 0.7;
constexpr double kSingleLineRatio = 0.5;
constexpr double kEditSyncs = 2.5;
constexpr double kPasteLimit = 500;
constexpr double kMemoryLimit = 300;
constexpr int kPaintings = 21;
constexpr int kPlaces = 5; ///< in the table, where it is painted
constexpr int kLedgerEdits = 40;
constexpr int kPastes = 5;
constexpr int kPastedRows = 1000;

/// What a user types into the search box, key by key.
const QList<QStringList> &typedWords()
{
    static const QList<QStringList> words {
        {QStringLiteral("养"), QStringLiteral("养老"), QStringLiteral("养老服务")},
        {QStringLiteral("供"), QStringLiteral("供热"), QStringLiteral("供热管网")},
        {QStringLiteral("公"), QStringLiteral("公示"), QStringLiteral("公示。")}};
    return words;
}

struct Keys
{
    QList<double> first;
    QList<double> further;
};

/// What every key costs until its rows are painted; of all processors. @param search searches for a
/// text and paints what is found.
template <typename Search> Keys keysOf(Search search)
{
    Keys keys;
    for (const QStringList &words : typedWords()) {
        for (const QString &word : words) {
            const double before = tests::processMilliseconds();
            search(word);
            const double spent = tests::processMilliseconds() - before;
            (word == words.first() ? keys.first : keys.further).append(spent);
        }
        search(QString());
    }
    return keys;
}

void paintView(const QTableView &view)
{
    static QImage image(LedgerTable::kSize, QImage::Format_RGB32);
    QPainter painter(&image);
    view.viewport()->render(&painter);
}

Keys measureSearch(LedgerTable &table, tests::Figures &figures)
{
    QList<double> passed;
    Keys keys = keysOf([&](const QString &text) {
        const double time = tests::millisecondsOf([&] {
            table.view.setSearch(text);
            table.model.setSearch(text);
            table.awaitTexts();
            table.paint();
        });
        if (!text.isEmpty())
            passed.append(time);
    });
    figures.print(QStringLiteral("a key in the search box until it is painted"), passed);
    figures.print(QStringLiteral("the first key of a search, processor"), keys.first);
    figures.print(QStringLiteral("a further key of a search, processor"), keys.further);
    return keys;
}

void compareSearch(const Keys &own, StockTable &stock, tests::Figures &figures)
{
    const Keys keys = keysOf([&](const QString &text) {
        stock.proxy.setFilterFixedString(text);
        paintView(stock.view);
    });
    figures.print(QStringLiteral("the first key in a QSortFilterProxyModel, processor"),
                  keys.first);
    figures.print(QStringLiteral("a further key in a QSortFilterProxyModel, processor"),
                  keys.further);
    figures.printRatio(QStringLiteral("a QSortFilterProxyModel against the first key"),
                       tests::medianOf(keys.first),
                       tests::medianOf(own.first),
                       Limit::atLeast(kFirstKeyTimes));
    figures.printRatio(QStringLiteral("a QSortFilterProxyModel against a further key"),
                       tests::medianOf(keys.further),
                       tests::medianOf(own.further),
                       Limit::atLeast(kFurtherKeyTimes));
}

void measureMemory(LedgerTable &table, tests::Figures &figures)
{
    QList<double> filled {tests::millisecondsOf(
        [&table] { tests::loopUntil([&table] { return table.model.isSearchComplete(); }); })};
    figures.print(QStringLiteral("until all texts can be searched"), filled);
    table.model.setSearch(QStringLiteral("养老"));
    table.awaitTexts();
    table.paint();
    figures.print(QStringLiteral("memory after the first search"),
                  {tests::residentMegabytes()},
                  Limit::atMost(kMemoryLimit),
                  QStringLiteral("MB"));
    table.model.setSearch({});
    table.awaitTexts();
}

void measureSorting(LedgerTable &table, tests::Figures &figures)
{
    const QList<ListColumn> columns = table.model.columns();
    for (const ListColumn &column : columns) {
        QList<double> passed;
        QList<double> work;
        for (const bool isDescending : {false, true, false}) {
            const double before = tests::processMilliseconds();
            passed.append(tests::millisecondsOf([&] {
                bool isSorted = false;
                const auto sorting = QObject::connect(
                    &table.model, &LedgerModel::sortingChanged, [&isSorted] { isSorted = true; });
                table.model.sortBy({{column.field, column.header, isDescending}});
                tests::loopUntil([&isSorted] { return isSorted; });
                QObject::disconnect(sorting);
                table.awaitTexts();
                table.paint();
            }));
            work.append(tests::processMilliseconds() - before);
        }
        const QString name = QStringLiteral("sort by ") + table.model.headingOf(column);
        figures.print(name + QStringLiteral(", processor"), work);
        figures.print(name, passed, Limit::atMost(kSortLimit));
    }
    table.model.sortBy({});
    table.awaitTexts();
}

/// What painting takes at some places of the table. @param place brings a row to the top.
template <typename Place, typename Paint>
QList<double> paintingsOf(int rows, Place place, Paint paint)
{
    QList<double> paintings;
    for (int at = 0; at < kPlaces; ++at) {
        place(static_cast<int>(qint64 {rows} * at / kPlaces));
        paint(); // brings fonts and texts in
        for (int i = 0; i < kPaintings; ++i)
            paintings.append(tests::threadMillisecondsOf(paint));
    }
    return paintings;
}

void comparePainting(LedgerTable &table,
                     StockTable &stock,
                     const std::pair<QString, double> &name,
                     tests::Figures &figures)
{
    const int rows = table.model.filledRowCount();
    const QList<double> own = paintingsOf(
        rows, [&](int row) { table.scrollTo(row); }, [&] { table.paint(); });
    const QList<double> other = paintingsOf(
        rows,
        [&](int row) {
            table.scrollTo(row);
            const auto [first, last] = table.visibleRows();
            stock.lookLike(table.view, first, last);
        },
        [&] { paintView(stock.view); });
    figures.print(QStringLiteral("paint %1 rows, processor").arg(name.first), own);
    figures.print(
        QStringLiteral("paint %1 rows with QStyledItemDelegate, processor").arg(name.first), other);
    figures.printRatio(QStringLiteral("paint %1 rows, against QStyledItemDelegate").arg(name.first),
                       tests::medianOf(own),
                       tests::medianOf(other),
                       Limit::atMost(name.second));
}

/// Makes every row as low as one line.
void makeSingleLines(LedgerTable &table)
{
    const int height = table.view.look().unscaled(table.view.look().oneLineRow());
    ui::RowSizes sizes;
    for (const ListRow &row : table.model.rowList().rows())
        sizes.insert({row.task, row.entry}, height);
    table.view.setRowSizes(sizes);
    table.awaitTexts();
}

/// What the disk takes at least until a few kilobytes are safe on it.
QList<double> measureSync(const QString &path)
{
    QFile file(QFileInfo(path).absolutePath() + QStringLiteral("/sync.tmp"));
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        qFatal("no file beside the ledger");
    const QByteArray page(4096, 'x');
    QList<double> syncs;
    for (int i = 0; i < kLedgerEdits; ++i) {
        syncs.append(tests::millisecondsOf([&] {
            file.write(page);
            fdatasync(file.handle());
        }));
    }
    file.remove();
    return syncs;
}

/// Writes @p set until the table shows it.
ChangeNumber write(LedgerTable &table, const ChangeSet &set)
{
    const ChangeNumber number = table.written(table.file.store.apply(set));
    table.paint();
    return number;
}

void takeBack(LedgerTable &table, ChangeNumber number)
{
    table.written(table.file.store.revert(number));
    table.paint();
}

void measureEdits(LedgerTable &table, tests::Figures &figures)
{
    table.scrollTo(table.model.filledRowCount() / 2);
    const QModelIndex cell
        = table.model.index(table.visibleRows().first, table.model.columnOf(ColumnField::Problem));
    QList<double> paintings;
    for (int i = 0; i < kPaintings; ++i)
        paintings.append(tests::millisecondsOf([&table] { table.paint(); }));
    const QList<double> syncs = measureSync(table.file.path);
    QList<double> edits;
    QList<double> followed;
    QList<double> work;
    QList<ChangeNumber> numbers;
    for (int i = 0; i < kLedgerEdits; ++i) {
        LedgerTable::rest();
        const QString text = QStringLiteral("资金筹集难度大（%1）").arg(i);
        const double before = tests::processMilliseconds();
        followed.append(tests::millisecondsOf([&] {
            QFuture<Result<ChangeNumber>> answer;
            edits.append(tests::millisecondsOf([&] {
                answer = table.file.store.apply(
                    tests::OpenedFile::orEnd(table.model.changeFor(cell, text)));
                table.awaitPainted(cell, text);
            }));
            numbers.prepend(table.written(answer));
        }));
        work.append(tests::processMilliseconds() - before);
    }
    for (const ChangeNumber number : std::as_const(numbers))
        takeBack(table, number);
    figures.print(QStringLiteral("fdatasync of a page"), syncs);
    figures.print(QStringLiteral("paint the table"), paintings);
    figures.print(QStringLiteral("an edit, processor"), work);
    figures.print(QStringLiteral("an edit until all lights are judged by it"), followed);
    figures.print(QStringLiteral("an edit until it is safe and shown"),
                  edits,
                  Limit::atMost(kEditSyncs * tests::medianOf(syncs) + tests::medianOf(paintings)));
}

/// Fifteen columns a table from elsewhere may fill.
QStringList pastedRow(const LedgerTable &table, int row)
{
    const auto &people = table.model.people();
    const auto &units = table.model.units();
    const QString text = QStringLiteral("粘贴的第%1行：强化组织领导，加快工作进度").arg(row + 1);
    return {QStringLiteral("P-%1").arg(row + 1),
            text,
            text,
            text,
            text,
            people.at(row % people.size()).name,
            units.at(1 + row % (units.size() - 1)).name,
            people.at((row + 7) % people.size()).name,
            units.at(1 + (row + 3) % (units.size() - 1)).name,
            QStringLiteral("2026-03-0%1").arg(row % 9 + 1),
            text,
            text,
            text,
            text,
            text};
}

QList<TypedCell> pastedCells(const LedgerTable &table)
{
    using enum ColumnField;
    QList<TypedCell> cells;
    for (int row = 0; row < kPastedRows; ++row) {
        const QStringList texts = pastedRow(table, row);
        int place = 0;
        for (const ColumnField field : {Code,
                                        Content,
                                        Problem,
                                        Measure,
                                        Acceptance,
                                        Leader,
                                        LeadUnit,
                                        Person,
                                        Cooperating,
                                        Start,
                                        Expected,
                                        TaskSource,
                                        Lever,
                                        TargetSought,
                                        Note})
            cells.append({row, table.model.columnOf(field), texts.at(place++)});
    }
    return cells;
}

void measurePasting(LedgerTable &table, tests::Figures &figures)
{
    table.showColumns(true);
    table.scrollTo(0);
    const QList<TypedCell> cells = pastedCells(table);
    QList<double> pasted;
    QList<double> undone;
    QList<double> work;
    for (int i = 0; i < kPastes; ++i) {
        ChangeNumber number = 0;
        const double before = tests::processMilliseconds();
        pasted.append(tests::millisecondsOf([&] {
            const RangeEdit edit = tests::OpenedFile::orEnd(
                tests::loopFor(table.model.rangeChange(cells, ActionKind::PasteCells)));
            if (!edit.refused.isEmpty())
                qFatal("not all cells were taken");
            number = write(table, edit.set);
        }));
        work.append(tests::processMilliseconds() - before);
        undone.append(tests::millisecondsOf([&] { takeBack(table, number); }));
    }
    figures.print(QStringLiteral("paste 1,000 × 15 cells, processor"), work);
    figures.print(QStringLiteral("paste 1,000 × 15 cells"), pasted, Limit::atMost(kPasteLimit));
    figures.print(QStringLiteral("undo them"), undone, Limit::atMost(kPasteLimit));
    table.showColumns(false);
    table.awaitTexts();
}

void compareWithStock(LedgerTable &table, const Keys &keys, tests::Figures &figures)
{
    StockTable stock(table.headers(), table.texts());
    stock.view.resize(LedgerTable::kSize);
    stock.view.show();
    stock.view.setWordWrap(true);
    comparePainting(table, stock, {QStringLiteral("wrapped"), kWrappedRatio}, figures);
    makeSingleLines(table);
    stock.view.setWordWrap(false);
    comparePainting(table, stock, {QStringLiteral("single-line"), kSingleLineRatio}, figures);
    table.view.setRowSizes({});
    compareSearch(keys, stock, figures);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    ui::applyApplicationFont();
    LedgerTable table(QCoreApplication::arguments().value(1));
    tests::Figures figures(table.model.filledRowCount());
    measureMemory(table, figures);
    const Keys keys = measureSearch(table, figures);
    measureEdits(table, figures);
    measurePasting(table, figures);
    measureSorting(table, figures);
    if (table.model.filledRowCount() <= kMostInStock)
        compareWithStock(table, keys, figures);
    return figures.areKept() ? 0 : 1;
}
