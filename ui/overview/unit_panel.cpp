// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/unit_panel.h"

#include "core/models/overview_tables.h"
#include "core/rules/shares.h"
#include "core/wording/count_text.h"
#include "ui/overview/count_view.h"
#include "ui/overview/linked_sentence.h"
#include "ui/style/plain_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr QMargins kFootPadding(11, 7, 11, 7);
constexpr int kLineGap = 4;
constexpr int kUnscrolledHeight = 14 * 32; ///< the heading, a dozen sections and their sum
constexpr int kTableStretch = 1000; ///< what is over goes to the table before the room below

} // namespace

UnitPanel::UnitPanel(core::CountTableModel &model, QWidget *parent)
    : Panel(parent)
    , m_remark(new PlainLabel(this))
    , m_table(new CountView(model, this))
    , m_foot(new QWidget(this))
    , m_note(new LinkedSentence(m_foot))
    , m_rates(new LinkedSentence(m_foot))
    , m_buckets(new LinkedSentence(m_foot))
{
    m_remark->setMuted();
    head().addWidget(m_remark, 1);
    auto *line = new QHBoxLayout;
    line->addWidget(m_note, 1);
    line->addWidget(m_rates);
    auto *foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(kFootPadding);
    foot->setSpacing(kLineGap);
    foot->addLayout(line);
    foot->addWidget(m_buckets);
    body().addWidget(m_table, kTableStretch);
    body().addWidget(m_foot);
    body().addStretch(1);
    connect(m_table, &CountView::opened, this, &UnitPanel::opened);
    for (const LinkedSentence *sentence : {m_note, m_rates, m_buckets})
        connect(sentence, &LinkedSentence::opened, this, &UnitPanel::opened);
}

void UnitPanel::setOverview(const core::Overview &overview)
{
    setTitle(tr("Sections (units)"));
    m_remark->setText(tr("most late first; only tasks a unit leads"));
    m_table->setAccessibleName(tr("Sections (units)"));
    m_note->say(tr("Click a number to see its tasks. Suspended and cancelled (%1): in no rate."),
                {core::countedNumber(overview, core::Count::Stopped)});
    showRates(overview);
    showBuckets(overview);
    // As high as its rows, so that the note stands right below. Where the window is low the page
    // scrolls, not a part of it; only many sections scroll by themselves.
    m_table->setMinimumHeight(std::min(m_table->wholeHeight(), kUnscrolledHeight));
    m_table->setMaximumHeight(m_table->wholeHeight());
}

void UnitPanel::showRates(const core::Overview &overview)
{
    QString pattern;
    QList<core::CountedNumber> numbers;
    for (const core::RateKind kind : {core::RateKind::Overdue, core::RateKind::OnSchedule}) {
        numbers.append(core::rateNumber(overview.counts, kind));
        pattern += (pattern.isEmpty() ? QString() : QStringLiteral("　")) + core::rateName(kind)
            + QStringLiteral(" %%1").arg(numbers.size());
    }
    m_rates->say(pattern, numbers);
}

void UnitPanel::showBuckets(const core::Overview &overview)
{
    QList<int> sizes;
    for (const QList<core::Id> &tasks : overview.buckets)
        sizes.append(static_cast<int>(tasks.size()));
    const QList<int> shares = core::sharesPerMille(sizes);
    QString pattern;
    QList<core::CountedNumber> numbers;
    for (int i = 0; i < core::kBuckets; ++i) {
        const QString name = core::bucketName(static_cast<core::Bucket>(i));
        numbers.append(core::CountedNumber::of(overview.buckets[static_cast<size_t>(i)], name));
        pattern += (i == 0 ? QString() : QStringLiteral("　")) + name
            + QStringLiteral(" %%1 · ").arg(i + 1) + core::perMilleText(shares.at(i));
    }
    m_buckets->say(pattern, numbers);
}

} // namespace ui
