// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <clocale>

namespace core {

/// While it lives, the C library prints numbers in this thread with a point, wherever the user is.
/// An application of Qt takes the user's locale over, and a workbook whose widths are written as
/// "41,2" is damaged. Everything else of the locale stays.
class DecimalPoint final
{
public:
    DecimalPoint();
    ~DecimalPoint();
    Q_DISABLE_COPY_MOVE(DecimalPoint)

private:
    locale_t m_point = nullptr; ///< owned; null if the system has no memory for it
    locale_t m_before = nullptr; ///< of this thread, put back at the end
};

} // namespace core
