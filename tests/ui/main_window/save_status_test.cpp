// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/main_window/desk_fixture.h"
#include "ui/main_window/save_status.h"
#include "ui/main_window/status_line.h"

#include <QLabel>
#include <QTemporaryDir>

#include <algorithm>

using tests::dayingTask;

namespace {

class SaveStatusFixture : public tests::DeskFixture
{
public:
    SaveStatusFixture() { open(file.path()); }

    /// A change of the note of a task that expects it to be @p before.
    [[nodiscard]] core::ChangeSet note(const QString &before, const QString &after)
    {
        core::Task old = file.task(dayingTask(1, 1));
        old.note = before;
        core::Task changed = old;
        changed.note = after;
        core::ChangeSet set;
        set.edit(old, changed);
        return set;
    }

    [[nodiscard]] bool says(const QString &text) const
    {
        for (const QLabel *label : line.findChildren<QLabel *>()) {
            if (label->text() == text)
                return true;
        }
        return false;
    }

    ui::StatusLine line;
    ui::SaveStatus status {{desk.editor(), line, file.clock, desk.keeper()}};
};

} // namespace

TEST_CASE_METHOD(SaveStatusFixture, "the status line tells of writing and of the last saved change")
{
    const QString time = file.clock.now().toLocalTime().time().toString(QStringLiteral("hh:mm"));
    const auto answer = desk.editor().apply(note({}, QStringLiteral("一")));
    CHECK(says(QStringLiteral("Writing 1…")));
    REQUIRE(tests::waitFor(answer).has_value());
    CHECK(says(QStringLiteral("Saved ") + time));
    status.reset();
    CHECK_FALSE(says(QStringLiteral("Saved ") + time));
}

TEST_CASE_METHOD(SaveStatusFixture, "a refused change is not called saved")
{
    REQUIRE_FALSE(
        tests::waitFor(desk.editor().apply(note(QStringLiteral("别的"), {}))).has_value());
    CHECK_FALSE(says(QStringLiteral("Not saved"))); // said where it was typed
    for (const QLabel *label : line.findChildren<QLabel *>())
        CHECK_FALSE(label->text().startsWith(QStringLiteral("Saved")));
}

TEST_CASE_METHOD(SaveStatusFixture, "trouble with the file stays said until a change is saved")
{
    desk.editor().setReadOnly(true);
    const core::ChangeSet change = note({}, QStringLiteral("一"));
    REQUIRE_FALSE(tests::waitFor(desk.editor().apply(change)).has_value());
    CHECK(says(QStringLiteral("Not saved")));
    desk.editor().setReadOnly(false);
    REQUIRE(tests::waitFor(desk.editor().apply(change)).has_value());
    CHECK_FALSE(says(QStringLiteral("Not saved")));
}

TEST_CASE_METHOD(tests::DeskFixture, "the status line tells when the newest backup was made")
{
    const QTemporaryDir backups;
    ui::FileDesk kept(file.context(), backups.path());
    ui::StatusLine line;
    ui::SaveStatus status {{kept.editor(), line, file.clock, kept.keeper()}};
    const auto says = [&line](const QString &text) {
        const auto labels = line.findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel *label) {
            return label->text() == text;
        });
    };
    kept.open(file.path());
    REQUIRE(becomes([&kept] { return kept.isOpen(); }));
    status.reset();
    CHECK_FALSE(kept.keeper().newest().has_value());
    kept.backUp(core::BackupReason::Import);
    const QString time = file.clock.now().toLocalTime().time().toString(QStringLiteral("hh:mm"));
    CHECK(becomes([&] { return says(QStringLiteral("Backup ") + time); }));
    file.clock.setNow(file.clock.now().addDays(1));
    status.update();
    CHECK(says(QStringLiteral("Backup ")
               + file.clock.now().addDays(-1).toLocalTime().date().toString(Qt::ISODate)));
}
