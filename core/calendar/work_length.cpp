// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/work_length.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace core {

namespace {

constexpr int kWorkweek = 5;
constexpr int kLongestWork = 999;

} // namespace

std::optional<int> workLength(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^([0-9]{1,3})(?:(?:个)?(?:工作日|天|日)|(?:个)?(周|星期))?$"));
    const QRegularExpressionMatch match = form.match(foldForMatching(text));
    if (!match.hasMatch())
        return std::nullopt;
    const int count = match.capturedView(1).toInt();
    const int workdays = match.capturedView(2).isEmpty() ? count : count * kWorkweek;
    if (workdays < 1 || workdays > kLongestWork)
        return std::nullopt;
    return workdays;
}

} // namespace core
