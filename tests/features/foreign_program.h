// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <sys/types.h>

namespace tests {

/// Another program that holds a ledger file for itself, as long as this object lives.
class ForeignProgram
{
public:
    explicit ForeignProgram(const QString &path);
    ~ForeignProgram();
    Q_DISABLE_COPY_MOVE(ForeignProgram)

private:
    pid_t m_child = -1;
};

/// This program without the rights of the superuser, whom no permission stops, as long as this
/// object lives.
class OrdinaryRights
{
public:
    OrdinaryRights();
    ~OrdinaryRights();
    Q_DISABLE_COPY_MOVE(OrdinaryRights)

private:
    bool m_hadAll;
};

} // namespace tests
