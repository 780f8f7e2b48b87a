// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGenericPlugin>

namespace tests {

/// What Qt loads into any program that is started with QT_QPA_GENERIC_PLUGINS=duban-hand.
class HandPlugin final : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "hand.json")

public:
    /// A hand; it belongs to the program.
    [[nodiscard]] QObject *create(const QString &name, const QString &specification) override;
};

} // namespace tests
