// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/windows/hand/hand_plugin.h"

#include "tests/features/windows/hand/hand.h"

namespace tests {

QObject *HandPlugin::create(const QString & /*name*/, const QString & /*specification*/)
{
    return new Hand;
}

} // namespace tests
