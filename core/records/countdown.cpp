// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/countdown.h"

#include <algorithm>

namespace core {

namespace {

constexpr qsizetype kDayLength = 10; // of 2021-06-30; a space and the name follow

const Setting *settingNamed(const QList<Setting> &settings, const QString &name)
{
    const auto found
        = std::find_if(settings.cbegin(), settings.cend(), [&name](const Setting &setting) {
              return setting.name == name;
          });
    return found == settings.cend() ? nullptr : &*found;
}

QString valueOf(const Countdown &countdown)
{
    return countdown.day.toString(Qt::ISODate) + u' ' + countdown.name;
}

} // namespace

QString countdownSetting(Id ledger)
{
    return QStringLiteral("countdown/") + ledger.toString();
}

Countdown countdownOf(const QList<Setting> &settings, Id ledger)
{
    const Setting *setting = settingNamed(settings, countdownSetting(ledger));
    if (!setting)
        return {};
    const Countdown countdown {setting->value.mid(kDayLength + 1),
                               QDate::fromString(setting->value.left(kDayLength), Qt::ISODate)};
    return countdown.isSet() ? countdown : Countdown {};
}

void setCountdown(ChangeSet &set,
                  const QList<Setting> &settings,
                  Id ledger,
                  const Countdown &countdown,
                  IdSource &ids)
{
    const QString name = countdownSetting(ledger);
    const Setting *before = settingNamed(settings, name);
    if (!countdown.isSet()) {
        if (before)
            set.remove(*before);
        return;
    }
    const Setting after {before ? before->id : ids.next(), name, valueOf(countdown)};
    if (!before)
        set.insert(after);
    else if (*before != after)
        set.edit(*before, after);
}

} // namespace core
