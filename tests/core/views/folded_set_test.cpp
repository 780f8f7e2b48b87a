// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/folded_set.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

Record taskCalled(const char16_t *title)
{
    Task task;
    task.id = {7};
    task.title = QString::fromUtf16(title);
    return task;
}

} // namespace

TEST_CASE("what is edited after it was inserted is inserted as it is in the end")
{
    FoldedSet set;
    set.add({{}, taskCalled(u"一")});
    set.add({taskCalled(u"一"), taskCalled(u"二")});
    CHECK(set.changes() == QList<RecordChange> {RecordChange {{}, taskCalled(u"二")}});
}

TEST_CASE("two edits of a record are one from the first to the last")
{
    FoldedSet set;
    set.add({taskCalled(u"一"), taskCalled(u"二")});
    set.add({taskCalled(u"二"), taskCalled(u"三")});
    CHECK(set.changes()
          == QList<RecordChange> {RecordChange {taskCalled(u"一"), taskCalled(u"三")}});
}

TEST_CASE("what comes and goes, or ends as it was, is no change")
{
    FoldedSet set;
    set.add({{}, taskCalled(u"一")});
    set.add({taskCalled(u"一"), {}});
    CHECK(set.changes().isEmpty());
    FoldedSet other;
    other.add({taskCalled(u"一"), taskCalled(u"二")});
    other.add({taskCalled(u"二"), taskCalled(u"一")});
    CHECK(other.changes().isEmpty());
}
