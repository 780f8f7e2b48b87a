// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace core {

/// A file the user has given, read whole.
struct GivenFile
{
    QString name; ///< without folder
    QByteArray bytes;

    bool operator==(const GivenFile &) const = default;
};

} // namespace core
