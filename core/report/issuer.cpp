// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/issuer.h"

#include "core/report/print_text.h"
#include "core/views/ledgers_in_use.h"

#include <algorithm>

namespace core {

namespace {

[[nodiscard]] Result<QList<Ledger>> requestedLedgers(const ReportRequest &request)
{
    Result<QList<Ledger>> all = request.source.ledgers();
    if (!all)
        return all;
    if (request.ledgers.isEmpty())
        return ledgersInUse(*all);
    QList<Ledger> kept;
    for (const Id id : request.ledgers) {
        const auto found = std::find_if(
            all->cbegin(), all->cend(), [id](const Ledger &l) { return l.id == id; });
        if (found == all->cend())
            return fail(ErrorKind::NotFound, id.toString());
        kept.append(*found);
    }
    return kept;
}

[[nodiscard]] Result<void> readUnits(const ReportRequest &request, Issuer &issuer)
{
    Result<QList<Unit>> units = request.source.units();
    if (!units)
        return fail(units.error());
    issuer.units = std::move(*units);
    issuer.office = officeOf(issuer.units);
    issuer.reporter = issuer.office;
    if (!request.unit.isSet())
        return {};
    const auto asked
        = std::find_if(issuer.units.cbegin(), issuer.units.cend(), [&request](const Unit &unit) {
              return unit.id == request.unit;
          });
    if (asked == issuer.units.cend())
        return fail(ErrorKind::NotFound, request.unit.toString());
    issuer.reporter = asked->name;
    return {};
}

} // namespace

Result<Issuer> readIssuer(const ReportRequest &request)
{
    Issuer issuer;
    if (const Result<void> units = readUnits(request, issuer); !units)
        return fail(units.error());
    Result<QList<Ledger>> ledgers = requestedLedgers(request);
    if (!ledgers)
        return fail(ledgers.error());
    issuer.ledgers = std::move(*ledgers);
    const Result<ChangeNumber> version = newestChange(request.source);
    if (!version)
        return fail(version.error());
    issuer.version = *version;
    return issuer;
}

QString officeOf(const QList<Unit> &units)
{
    const auto office = std::find_if(units.cbegin(), units.cend(), [](const Unit &unit) {
        return unit.kind == UnitKind::Office;
    });
    return office == units.cend() ? QString() : office->name;
}

Result<ChangeNumber> newestChange(const RecordSource &source)
{
    const Result<QList<LoggedChange>> newest = source.changes(1);
    if (!newest)
        return fail(newest.error());
    return newest->isEmpty() ? ChangeNumber {} : newest->first().number;
}

QString printedAsOf(QDate day)
{
    return QStringLiteral("数据截至：") + printedDate(day);
}

QString printedStamp(const QString &title, const Clock &clock, ChangeNumber version)
{
    const QString blank(3, QLatin1Char(' '));
    return title + blank + QStringLiteral("打印：")
        + clock.now().toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")) + blank
        + QStringLiteral("台账版本 %1").arg(version);
}

/// What stands over the title: a document that is annexed says so, whether it has a number or not.
QString annexMark(const ReportRequest &request)
{
    return request.annex.isEmpty() && request.frame == PaperFrame::Annex ? QStringLiteral("附件")
                                                                         : request.annex;
}

Report
emptyReport(const ReportRequest &request, const Issuer &issuer, const ReportIdentity &identity)
{
    const QString named = QStringLiteral("%1（%2）");
    Report report;
    report.name = identity.name;
    report.annex = annexMark(request);
    report.frame = request.frame;
    report.paper = request.paper;
    report.title = issuer.office + identity.title;
    report.headLeft = QStringLiteral("填报单位：%1（盖章）").arg(issuer.reporter);
    report.headRight = printedAsOf(identity.asOf);
    report.signLine = {QStringLiteral("单位负责人："),
                       QStringLiteral("审核人："),
                       QStringLiteral("填表人："),
                       QStringLiteral("联系电话：")};
    report.fileName = named.arg(report.title, identity.occasion);
    report.stamp
        = printedStamp(named.arg(identity.title, identity.occasion), request.clock, issuer.version);
    report.properties = {issuer.office, report.stamp, request.clock.now()};
    return report;
}

} // namespace core
