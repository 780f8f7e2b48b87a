// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/document_fields.h"
#include "core/import/drafts.h"
#include "core/import/ledger_document.h"

namespace core {

/// Turns the units, persons and tasks of a ledger document into drafts, laid out on the day of the
/// context. A deadline that gives both a phrase and a day keeps the phrase where it means that day;
/// else the day itself is the phrase (9月22日前, 10月底前).
class DocumentDrafter
{
public:
    /// Both must outlive the drafter.
    DocumentDrafter(const LedgerDocument &document, const DraftContext &context);

    /// Error kind: InputDamaged; the argument says where.
    [[nodiscard]] Result<Drafts> draft();

private:
    void declareUnits();
    void declarePeople();
    void addTasks(const QJsonArray &list, int objective, const QString &place);
    void addObjective(const QJsonObject &object, int parent, const QString &place);
    void addTask(const QJsonObject &object, int objective, const QString &place);
    template <typename R>
    void
    addList(QList<R> &list, const QJsonObject &object, const QString &key, const QString &place);
    void takeQuotes(const QJsonObject &object, const QString &place);
    void settle(Responsibility &responsibility) const;
    void settle(Measure &measure) const;
    void settle(Deadline &deadline) const;
    template <typename R> void settle(R & /*record*/) const { }
    [[nodiscard]] QString phraseFor(QDate due) const;
    void settleTask(TaskBundle &bundle) const;

    const LedgerDocument &m_document;
    const DraftContext &m_context;
    DocumentFields m_fields;
    Drafts m_drafts;
    QStringList m_quotes; ///< of the task that is read
};

/// Drafts of @p document. Error kind: InputDamaged.
[[nodiscard]] Result<Drafts> draftDocument(const LedgerDocument &document,
                                           const DraftContext &context);

} // namespace core
