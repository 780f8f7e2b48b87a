// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/window_driver.h"

#include "tests/support/work_days.h"

namespace tests {

WindowDriver::WindowDriver(DayingFile &daying, const QString &backups)
    : TableDriver(window)
    , file(daying)
    , window({daying.clock,
              daying.ids,
              tests::workDays(),
              prompts,
              {QStringLiteral("张某"), QStringLiteral("办公室一号机")},
              daying.folder.filePath(QStringLiteral("示例")),
              core::LocalDaysFile(daying.folder.filePath(QStringLiteral("workdays.txt"))),
              backups})
{
    window.show();
}

void WindowDriver::open()
{
    tryToOpen(file.path());
    REQUIRE(window.desk().isOpen());
    waitForRows();
}

void WindowDriver::tryToOpen(const QString &path)
{
    const auto said = [this] { return prompts.messages.size() + prompts.questions.size(); };
    const qsizetype before = said();
    window.openFile(path);
    REQUIRE(waitUntil([&] { return window.desk().isOpen() || said() > before; }));
}

QString WindowDriver::personOf(core::Id task)
{
    const auto store = core::Store::open(file.path(), file.context(), core::OpenMode::ReadOnly);
    REQUIRE(store.has_value());
    const auto bundles = (*store)->bundles({task});
    REQUIRE(bundles.has_value());
    for (const core::Responsibility &entry : bundles->first().responsibilities) {
        if (entry.role == core::ResponsibilityRole::Person)
            return entry.text;
    }
    return {};
}

} // namespace tests
