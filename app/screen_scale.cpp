// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screen_scale.h"

namespace app {

namespace {
constexpr int kPlain = 100;
constexpr auto kVariable = "QT_SCALE_FACTOR";
} // namespace

QList<int> screenScales()
{
    return {kPlain, 110, 125, 150};
}

int scaleIn(const Settings &settings)
{
    const int scale = settings.value(SettingKey::Scale).toInt();
    return screenScales().contains(scale) ? scale : kPlain;
}

void applyScale(const Settings &settings)
{
    const int scale = scaleIn(settings);
    if (scale != kPlain && qEnvironmentVariableIsEmpty(kVariable))
        qputenv(kVariable, QByteArray::number(scale / 100.0));
}

} // namespace app
