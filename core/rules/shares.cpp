// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/shares.h"

#include <algorithm>
#include <numeric>

namespace core {

QList<int> sharesPerMille(const QList<int> &numbers)
{
    QList<int> shares(numbers.size(), 0);
    const qint64 sum = std::accumulate(numbers.cbegin(), numbers.cend(), qint64 {0});
    if (sum == 0)
        return shares;
    const auto remainder = [&](qsizetype i) { return numbers.at(i) * qint64 {1000} % sum; };
    QList<qsizetype> byRemainder(numbers.size());
    std::iota(byRemainder.begin(), byRemainder.end(), 0);
    std::stable_sort(byRemainder.begin(), byRemainder.end(), [&](qsizetype a, qsizetype b) {
        return remainder(a) > remainder(b);
    });
    for (qsizetype i = 0; i < numbers.size(); ++i)
        shares[i] = static_cast<int>(numbers.at(i) * qint64 {1000} / sum);
    const int missing = 1000 - std::accumulate(shares.cbegin(), shares.cend(), 0);
    for (int i = 0; i < missing; ++i)
        ++shares[byRemainder.at(i)];
    return shares;
}

} // namespace core
