// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/documents.h"

namespace core {

/// Whose document it is and which state of the file it shows: what stands round every one.
struct Issuer
{
    QString office; ///< the unit the file belongs to
    QString reporter; ///< the unit that reports: the office, or the one asked for
    QList<Unit> units; ///< by position
    QList<Ledger> ledgers; ///< those asked for; all of the file where none is
    ChangeNumber version = 0; ///< number of the newest change
};

/// Reads whose document @p request asks for. Error kinds: NotFound (a ledger or unit that does not
/// exist), and those of RecordSource.
[[nodiscard]] Result<Issuer> readIssuer(const ReportRequest &request);

/// The name of the office among @p units; empty if there is none.
[[nodiscard]] QString officeOf(const QList<Unit> &units);

/// The number of the newest change; 0 = none. Error kinds of RecordSource.
[[nodiscard]] Result<ChangeNumber> newestChange(const RecordSource &source);

/// 数据截至：2026年9月24日.
[[nodiscard]] QString printedAsOf(QDate day);

/// The foot of every page: @p title, when it was printed, and the version of the ledger.
[[nodiscard]] QString printedStamp(const QString &title, const Clock &clock, ChangeNumber version);

/// What tells a document from others.
struct ReportIdentity
{
    QString name; ///< its name in the registry: weekly
    QString title; ///< 周工作汇报表, without the office
    QString occasion; ///< what it is of: 2026年第39周
    QDate asOf; ///< the day it is judged on
};

/// The document @p request asks for without its content: everything that stands round the tables.
[[nodiscard]] Report
emptyReport(const ReportRequest &request, const Issuer &issuer, const ReportIdentity &identity);

} // namespace core
