// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/row_cache.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

QList<Id> ids(qint64 first, int count)
{
    QList<Id> list;
    for (int i = 0; i < count; ++i)
        list.append(Id {first + i});
    return list;
}

QList<TaskBundle> bundles(const QList<Id> &tasks)
{
    QList<TaskBundle> list;
    for (const Id task : tasks) {
        TaskBundle bundle;
        bundle.task.id = task;
        list.append(bundle);
    }
    return list;
}

} // namespace

TEST_CASE("texts are asked for in blocks, the most wanted first, one question at a time")
{
    RowCache cache;
    cache.want(ids(1, RowCache::kBlock + 5));

    const QList<Id> first = cache.nextBlock();
    CHECK(first == ids(1, RowCache::kBlock));
    CHECK(cache.nextBlock().isEmpty());
    CHECK(cache.find(Id {1}) == nullptr);

    cache.insert(bundles(first));
    CHECK(cache.find(Id {1}) != nullptr);
    CHECK(cache.nextBlock() == ids(1 + RowCache::kBlock, 5));
}

TEST_CASE("a task that does not come is not asked for again")
{
    RowCache cache;
    cache.want(ids(1, 2));
    CHECK(cache.nextBlock() == ids(1, 2));
    cache.insert(bundles({Id {2}}));
    CHECK(cache.nextBlock().isEmpty());
    CHECK_FALSE(cache.contains(Id {1}));
}

TEST_CASE("beyond its capacity the cache keeps only what is wanted")
{
    RowCache cache;
    cache.insert(bundles(ids(1, RowCache::kCapacity)));
    cache.want(ids(5, 10));
    CHECK(cache.count() == RowCache::kCapacity);

    cache.insert(bundles(ids(5000, 1)));
    cache.want(ids(5, 10));
    CHECK(cache.count() == 10);
    CHECK(cache.contains(Id {14}));
    CHECK_FALSE(cache.contains(Id {5000}));
}

TEST_CASE("changed texts replace those held and no others")
{
    RowCache cache;
    cache.insert(bundles(ids(1, 1)));
    QList<TaskBundle> changed = bundles(ids(1, 2));
    changed[0].task.title = QStringLiteral("新");
    cache.update(changed);
    CHECK(cache.find(Id {1})->task.title == QStringLiteral("新"));
    CHECK_FALSE(cache.contains(Id {2}));
    cache.remove(Id {1});
    CHECK(cache.count() == 0);
}
