// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Figures of core on the ledger file named: opening, edits, what a key in the search box costs.
#include "core/store/store.h"
#include "core/views/column_values.h"
#include "core/views/row_list.h"
#include "core/views/search_arena.h"
#include "core/views/sorted_rows.h"
#include "tests/bench/figure.h"

#include <QCoreApplication>

using namespace core;

namespace {

constexpr int kEdits = 100;
constexpr double kKeystrokeLimit = 50; // a search may take three frames, never more
constexpr double kEditLimit = 1000;

[[nodiscard]] Result<QList<Id>> ledgerIds(const Store &store)
{
    return store.ledgers().map([](const QList<Ledger> &ledgers) {
        QList<Id> ids;
        for (const Ledger &ledger : ledgers)
            ids.append(ledger.id);
        return ids;
    });
}

// Edits that change one text and take it back, so that the file ends as it began.
[[nodiscard]] Result<void> measureEdits(Store &store, const TaskFacts &facts, bool &isKept)
{
    QList<double> applied;
    QList<double> reverted;
    for (int i = 0; i < kEdits; ++i) {
        const auto bundles = store.bundles({facts.id});
        if (!bundles)
            return fail(bundles.error());
        Task after = bundles->first().task;
        after.note += QString::number(i);
        ChangeSet set;
        set.edit(bundles->first().task, after);
        Result<ChangeNumber> number = 0;
        applied.append(tests::millisecondsOf([&] { number = store.apply(set); }));
        if (!number)
            return fail(number.error());
        reverted.append(tests::millisecondsOf([&] { number = store.revert(*number); }));
        if (!number)
            return fail(number.error());
    }
    isKept &= tests::printFigure(QStringLiteral("apply one cell"), applied, kEditLimit);
    isKept &= tests::printFigure(QStringLiteral("undo one cell"), reverted, kEditLimit);
    return {};
}

// What happens in the GUI thread at each key: the scan of all texts and the rows that are left.
void measureSearch(const SearchArena &arena, const LedgerFacts &facts, bool &isKept)
{
    QList<double> keys;
    for (const auto *const word :
         {u"养", u"养老", u"养老服", u"养老服务", u"王小明", u"没有这个词", u"示范点 2025"}) {
        keys.append(tests::millisecondsOf([&] {
            RowFilter filter;
            filter.hits = searchHits(arena, facts, QString::fromUtf16(word));
            const RowList rows({ListKind::Whole, facts, {}, filter, true});
            Q_UNUSED(rows)
        }));
    }
    isKept &= tests::printFigure(QStringLiteral("a key in the search box"), keys, kKeystrokeLimit);
}

// What the user waits for after a click on a heading, and on the funnel beside it.
[[nodiscard]] Result<void> measureOrder(const Store &store, const LedgerFacts &facts)
{
    const RowsQuestion question {ListKind::Whole, facts, {}, WorkCalendar::builtIn()};
    for (const ColumnField field :
         {ColumnField::Deadline, ColumnField::Person, ColumnField::Light, ColumnField::Content}) {
        Result<RowOrder> order;
        Result<QList<ColumnValue>> values;
        const double sorted = tests::millisecondsOf([&] {
            order = readOrder(store, question, {{field, {}, false}});
        });
        const double listed = tests::millisecondsOf([&] {
            values = readColumnValues(store, question, {}, {}, {field, {}, {}});
        });
        if (!order)
            return fail(order.error());
        if (!values)
            return fail(values.error());
        tests::printFigure(QStringLiteral("sort by %1").arg(keyOf(field)), {sorted});
        tests::printFigure(QStringLiteral("list the values of %1").arg(keyOf(field)), {listed});
    }
    return {};
}

[[nodiscard]] Result<void> measure(const QString &path, bool &isKept)
{
    const SystemClock clock;
    TimeOrderedIdSource ids(clock);
    Result<std::unique_ptr<Store>> store;
    tests::printFigure(QStringLiteral("open a file"), {tests::millisecondsOf([&] {
                           store = Store::open(path, {clock, ids, {}}, OpenMode::ReadWrite);
                       })});
    if (!store)
        return fail(store.error());
    const auto ledgers = ledgerIds(**store);
    if (!ledgers)
        return fail(ledgers.error());
    Result<LedgerFacts> facts;
    tests::printFigure(QStringLiteral("order and lights of all tasks"), {tests::millisecondsOf([&] {
                           facts = LedgerFacts::read(
                               **store, *ledgers, clock.today(), WorkCalendar::builtIn());
                       })});
    if (!facts)
        return fail(facts.error());
    QList<Id> tasks;
    for (const TaskFacts &each : facts->tasks())
        tasks.append(each.id);
    SearchArena arena;
    tests::printFigure(QStringLiteral("read all texts for the search, in the background"),
                       {tests::millisecondsOf([&] {
                           if (const auto bundles = (*store)->bundles(tasks))
                               arena.add(searchBlock(*bundles));
                       })});
    measureSearch(arena, *facts, isKept);
    const auto ordered = measureOrder(**store, *facts);
    if (!ordered)
        return fail(ordered.error());
    return measureEdits(**store, facts->tasks().last(), isKept);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    bool isKept = true;
    const auto done = measure(QCoreApplication::arguments().value(1), isKept);
    if (!done)
        qCritical("%s", qUtf8Printable(done.error().subject + done.error().detail));
    return done && isKept ? 0 : 1;
}
