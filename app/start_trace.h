// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main_window/main_window.h"

#include <functional>

namespace app {

/// For measuring the start: says once when the window has been painted, and once when the first
/// rows of a ledger (or, in an empty one, that there are none) are on the screen.
class StartTrace final : public QObject
{
    Q_OBJECT

public:
    using Say = std::function<void(const char *line)>;

    /// Listens to @p window, which must outlive it.
    StartTrace(ui::MainWindow &window, Say say);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Say m_say;
};

} // namespace app
