// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app {

/// Gives the program its name, which folders of settings go by, and its version. Needs no
/// application yet.
void nameProgram();

} // namespace app
