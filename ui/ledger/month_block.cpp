// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/month_block.h"

#include "core/wording/light_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ui {

namespace {

struct MonthBlockText
{
    Q_DECLARE_TR_FUNCTIONS(ui::TaskCardPanel)
};

bool isAlike(const core::MonthLight &one, const core::MonthLight &other)
{
    return one.colour == other.colour && one.reason == other.reason
        && one.isMadeUp == other.isMadeUp;
}

QString monthText(QDate month)
{
    return QLocale().toString(month, MonthBlockText::tr("MMM yyyy", "month of a card"));
}

QString monthsText(QDate first, QDate last)
{
    //: %1 and %2 are months
    return first == last
        ? monthText(first)
        : MonthBlockText::tr("%1 to %2", "months").arg(monthText(first), monthText(last));
}

CardEntry entryOf(const core::MonthLight &first, const core::MonthLight &last)
{
    core::Light light;
    light.colour = first.colour;
    light.reason = first.reason;
    const QString reason = core::lightReasonText(first.reason);
    CardEntry entry {light, monthsText(first.month, last.month), reason};
    if (first.isMadeUp)
        entry.aside
            = MonthBlockText::tr("%1, made up for since", "the light of a month").arg(reason);
    return entry;
}

} // namespace

CardBlock monthBlock(const QList<core::MonthLight> &months)
{
    CardBlock block {MonthBlockText::tr("Lights of the months"), {}, {}, {}};
    for (auto last = months.crbegin(); last != months.crend();) {
        const auto after = std::find_if_not(
            last, months.crend(), [&last](const auto &month) { return isAlike(month, *last); });
        block.entries.append(entryOf(*std::prev(after), *last));
        last = after;
    }
    block.summary = MonthBlockText::tr("%n months", nullptr, static_cast<int>(months.size()));
    return block;
}

} // namespace ui
