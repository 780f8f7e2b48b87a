// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/decimal_point.h"

namespace core {

DecimalPoint::DecimalPoint()
    : m_before(uselocale(nullptr))
{
    locale_t copy = duplocale(m_before);
    if (!copy)
        return;
    m_point = newlocale(LC_NUMERIC_MASK, "C", copy);
    if (m_point)
        uselocale(m_point);
    else
        freelocale(copy);
}

DecimalPoint::~DecimalPoint()
{
    uselocale(m_before);
    if (m_point)
        freelocale(m_point);
}

} // namespace core
