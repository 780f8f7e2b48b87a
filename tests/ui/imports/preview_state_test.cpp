// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/imports/preview_fixture.h"
#include "ui/imports/preview_state.h"

#include <QSignalSpy>

using core::ColumnField;
using tests::PreviewFixture;
using ui::PreviewState;

TEST_CASE("everything new is taken until a row is left out, and can be taken again")
{
    PreviewFixture fixture;
    PreviewState state;
    state.setPreview(fixture.preview(PreviewFixture::kTable));
    CHECK(state.counts().added == 3);
    CHECK(state.decisions().isEmpty());

    QSignalSpy changed(&state, &PreviewState::changed);
    state.setTaken(1, false);
    CHECK(changed.size() == 1);
    CHECK_FALSE(state.isTaken(1));
    CHECK(state.counts().added == 2);
    CHECK(state.counts().leftOut == 1);
    CHECK(state.decisions().leftOut == QSet<int> {1});
    state.setTaken(1, true);
    CHECK(state.decisions().isEmpty());
}

TEST_CASE("the deadline of a task that is there stays until somebody takes the table's")
{
    PreviewFixture fixture;
    fixture.import(PreviewFixture::kTable);
    PreviewState state;
    QString moved = PreviewFixture::kTable;
    state.setPreview(
        fixture.preview(moved.replace(QStringLiteral("10月底"), QStringLiteral("11月底"))));
    const core::ImportCell deadline {ColumnField::Deadline, {}};
    CHECK_FALSE(state.isTaken(0, deadline));
    CHECK(state.counts().updated == 0);
    CHECK(state.counts().unchanged == 3);
    state.setTaken(0, deadline, true);
    CHECK(state.counts().updated == 1);
    CHECK(state.decisions().isEmpty());
}

TEST_CASE("a deadline where there was none is taken")
{
    PreviewFixture fixture;
    QString without = PreviewFixture::kTable;
    fixture.import(without.replace(QStringLiteral("2026年底"), QString()));
    PreviewState state;
    state.setPreview(fixture.preview(PreviewFixture::kTable));
    CHECK(state.counts().updated == 1);
    CHECK(state.decisions().isEmpty());
}

TEST_CASE("what is decided holds for its table alone")
{
    PreviewFixture fixture;
    PreviewState state;
    const auto preview = fixture.preview(PreviewFixture::kTable);
    state.setPreview(preview);
    state.setTaken(0, false);
    state.setUndated(2, true);
    CHECK(state.isUndated(2));
    state.setPreview(preview);
    CHECK(state.decisions().isEmpty());
}
