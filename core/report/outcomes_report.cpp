// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/list_documents.h"
#include "core/report/list_report.h"
#include "core/report/print_text.h"
#include "core/views/derived_words.h"

namespace core {

namespace {

/// The outcome of a row; an empty one for a task that has none.
Outcome outcomeOf(const ReportedEntry &entry)
{
    return entry.task.bundle.outcomes.value(entry.entry);
}

/// Baseline, target and actual as written: 100→200→180; those that are there by name where one is
/// not: 目标200，实际180.
QString figuresOf(const Outcome &outcome)
{
    const std::pair<QString, QString> figures[] {{QStringLiteral("基期"), outcome.baseline},
                                                 {QStringLiteral("目标"), outcome.target},
                                                 {QStringLiteral("实际"), outcome.actual}};
    QStringList steps;
    QStringList named;
    for (const auto &[name, figure] : figures) {
        steps.append(figure);
        if (!figure.isEmpty())
            named.append(name + figure);
    }
    return named.size() == steps.size() ? steps.join(u'→') : named.join(u'，');
}

/// 养老床位（张）, and its figures below.
QString indicatorOf(const ReportedEntry &entry)
{
    const Outcome outcome = outcomeOf(entry);
    if (outcome.indicator.isEmpty())
        return {};
    QString text = outcome.indicator;
    if (!outcome.indicatorUnit.isEmpty())
        text += QStringLiteral("（%1）").arg(outcome.indicatorUnit);
    const QString figures = figuresOf(outcome);
    return figures.isEmpty() ? text : text + u'\n' + figures;
}

/// What was achieved in words: figures stand with their indicator.
QString achievementOf(const ReportedEntry &entry)
{
    const Outcome outcome = outcomeOf(entry);
    QStringList parts;
    if (outcome.indicator.isEmpty())
        parts.append(outcome.actual);
    parts.append(outcome.deliverable);
    parts.removeAll(QString());
    return parts.join(u'\n');
}

/// The evidence in words, then the files kept with the task.
QString evidenceOf(const ReportedEntry &entry)
{
    QStringList parts {outcomeOf(entry).evidence};
    if (entry.entry == 0) {
        for (const Attachment &attachment : entry.task.bundle.attachments) {
            if (attachment.addedOn <= entry.list.asOf)
                parts.append(attachment.name);
        }
    }
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace

Result<Report> outcomesReport(const ReportRequest &request)
{
    const ListDocument document {
        QStringLiteral("outcomes"),
        QStringLiteral("成效清单"),
        {codeColumn(true),
         nameColumn(8, true),
         {growingColumn(u"预期效果", 9),
          [](const ReportedEntry &entry) { return plainCell(outcomeOf(entry).expected); }},
         {{QStringLiteral("指标\n（基期→目标→实际）"), 10.2},
          [](const ReportedEntry &entry) { return plainCell(indicatorOf(entry)); }},
         {{QStringLiteral("完成率"), 4, ReportAlignment::Right, false, false},
          [](const ReportedEntry &entry) {
              return plainCell(completionRateText(outcomeOf(entry)));
          }},
         {textColumn(u"工作成效", 8),
          [](const ReportedEntry &entry) { return plainCell(achievementOf(entry)); }},
         {textColumn(u"佐证材料", 7),
          [](const ReportedEntry &entry) { return plainCell(evidenceOf(entry)); }},
         // Left blank where nothing is kept: to be filled in by hand.
         {{QStringLiteral("表彰\n推广"), 3},
          [](const ReportedEntry &entry) -> ReportText {
              return {printedPunctuation(outcomeOf(entry).recognition), {}};
          }},
         {{QStringLiteral("备注"), 4, ReportAlignment::Justify, true, false}, noteColumn().text}},
        ListGrouping::Task,
        [](const TaskBundle &task) { return task.outcomes.size(); },
        {{QStringLiteral("注：完成率为实际值与目标值之比，超过100%照实列示；“—”为本栏无内容，空白"
                         "栏由填报单位填写。"),
          {}}}};
    return listReport(document, request);
}

} // namespace core
