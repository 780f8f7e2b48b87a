// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/severity.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace core {

namespace {

int rankOf(LightColour colour)
{
    switch (colour) {
    case LightColour::Red: return 0;
    case LightColour::Yellow: return 1;
    case LightColour::Green: return 2;
    case LightColour::Grey: return 3;
    case LightColour::Blue: return 4;
    }
    Q_UNREACHABLE();
}

} // namespace

bool isAlert(const Light &light)
{
    return light.colour == LightColour::Red || light.colour == LightColour::Yellow;
}

bool isRedAtRisk(const Light &light)
{
    return light.colour == LightColour::Red && light.reason == LightReason::RiskDeclared;
}

bool isWorse(const Light &a, const Light &b)
{
    const auto key = [](const Light &light) {
        return std::tuple(rankOf(light.colour),
                          light.calendarDays.value_or(std::numeric_limits<int>::max()),
                          -lagOf(light));
    };
    return key(a) < key(b);
}

Light worstLight(const QList<Light> &children)
{
    const auto worst = std::min_element(children.cbegin(), children.cend(), isWorse);
    return worst == children.cend() ? Light {} : *worst;
}

} // namespace core
