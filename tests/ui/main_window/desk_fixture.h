// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/daying_file.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/waiting.h"
#include "ui/main_window/file_desk.h"

#include <QFile>

#include <functional>

namespace tests {

/// A desk with nothing on it, and the file of 大英县民政局 to put there.
class DeskFixture
{
public:
    DeskFixture()
        : desk(file.context())
    {
    }

    /// Opens @p path and waits until it is open or refused.
    void open(const QString &path)
    {
        std::optional<core::Error> refusal;
        const auto watch = QObject::connect(
            &desk, &ui::FileDesk::failed, [&refusal](const core::Error &why) { refusal = why; });
        desk.open(path);
        REQUIRE(becomes([&] { return refusal || (desk.isOpen() && desk.path() == path); }));
        QObject::disconnect(watch);
        error = refusal;
    }

    /// A file beside the ledger, holding @p bytes.
    [[nodiscard]] QString fileWith(const QString &name, const QByteArray &bytes) const
    {
        QFile other(file.folder.filePath(name));
        REQUIRE(other.open(QIODevice::WriteOnly));
        REQUIRE(other.write(bytes) == bytes.size());
        return other.fileName();
    }

    /// Waits until @p condition holds.
    [[nodiscard]] static bool becomes(const std::function<bool()> &condition)
    {
        return QTest::qWaitFor(condition, 20000);
    }

    DayingFile file;
    FakePrompts prompts;
    ui::FileDesk desk;
    std::optional<core::Error> error; ///< why the last open() was refused
};

} // namespace tests
