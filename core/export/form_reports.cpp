// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/form_reports.h"

#include "core/base/text.h"

#include <algorithm>

namespace core {

namespace {

/// Whether @p text says that there is nothing to say.
bool isNothing(const QString &text)
{
    static const QString dashes = QStringLiteral("-－—–―/／\\＼");
    return std::all_of(
        text.cbegin(), text.cend(), [](QChar sign) { return dashes.contains(sign); });
}

/// @p text as an import has read it.
QString asRead(const QString &text)
{
    return cleanText(text).value_or(text).trimmed();
}

class ReportLayer
{
public:
    ReportLayer(const FormTask &task, const QList<const FormColumn *> &columns)
        : m_columns(columns)
    {
        for (const Progress &report : task.bundle.reports) {
            if (!report.text.isEmpty())
                m_texts.append(report.text);
        }
        m_columnOf.fill(-1, m_texts.size());
        for (qsizetype column = 0; column < columns.size(); ++column)
            addSlots(task, column);
    }

    [[nodiscard]] QList<ReportShare> lay()
    {
        match();
        placeCorrected();
        placeLater();
        QList<ReportShare> shares;
        for (qsizetype column = 0; column < m_columns.size(); ++column)
            shares.append(shareOf(column));
        return shares;
    }

private:
    /// A cell that said something, and the report that stands in it.
    struct ReportSlot
    {
        qsizetype column = 0;
        QString text;
        qsizetype report = -1; ///< −1 = none
        bool isMatched = false; ///< whether the report is the one that stood there
    };

    void addSlots(const FormTask &task, qsizetype column)
    {
        for (const FormTexts &texts : task.form.texts) {
            if (texts.column != m_columns.at(column)->column)
                continue;
            for (const WrittenText &row : texts.rows) {
                const QString text = asRead(row.text);
                if (isNothing(text))
                    continue;
                m_firstFree = column + 1;
                // What was no report when it was read, for want of a day, is none now.
                if (!texts.said.isEmpty())
                    m_slots.append({column, text});
            }
        }
    }

    /// The newest first: of two that say the same it is the one the table showed last.
    void match()
    {
        for (qsizetype report = m_texts.size() - 1; report >= 0; --report) {
            const QString text = asRead(m_texts.at(report));
            const auto slot
                = std::find_if(m_slots.rbegin(), m_slots.rend(), [&text](const ReportSlot &each) {
                      return each.report < 0 && each.text == text;
                  });
            if (slot == m_slots.rend())
                continue;
            slot->report = report;
            slot->isMatched = true;
            m_columnOf[report] = slot->column;
        }
    }

    /// Between its neighbours a cell whose report is gone has room for the one that replaced it.
    void placeCorrected()
    {
        qsizetype before = -1;
        for (qsizetype place = 0; place < m_slots.size(); ++place) {
            ReportSlot &slot = m_slots[place];
            if (slot.report < 0 && !isSaid(slot))
                slot.report = correctedFor(place, before);
            if (slot.report < 0)
                continue;
            m_columnOf[slot.report] = slot.column;
            before = std::max(before, slot.report);
        }
    }

    /// Whether a report says the same, though it may stand in another cell: of two that were read
    /// with one text and one day an import keeps one.
    [[nodiscard]] bool isSaid(const ReportSlot &slot) const
    {
        return std::any_of(m_texts.cbegin(), m_texts.cend(), [&slot](const QString &text) {
            return asRead(text) == slot.text;
        });
    }

    [[nodiscard]] qsizetype correctedFor(qsizetype place, qsizetype before) const
    {
        qsizetype next = place;
        while (next < m_slots.size() && m_slots.at(next).report < 0)
            ++next;
        const bool isBounded = next < m_slots.size();
        const qsizetype end = isBounded ? m_slots.at(next).report : m_texts.size();
        QList<qsizetype> candidates;
        for (qsizetype report = before + 1; report < end; ++report) {
            if (m_columnOf.at(report) < 0)
                candidates.append(report);
        }
        // Before a known one older reports may lie that the table never showed.
        const qsizetype skipped
            = isBounded ? std::max<qsizetype>(0, candidates.size() - (next - place)) : 0;
        return candidates.value(skipped, -1);
    }

    void placeLater()
    {
        qsizetype first = 0;
        for (qsizetype report = 0; report < m_columnOf.size(); ++report) {
            if (m_columnOf.at(report) >= 0)
                first = report + 1;
        }
        const qsizetype last = m_columns.size() - 1;
        qsizetype column = m_firstFree;
        for (qsizetype report = first; report < m_texts.size(); ++report) {
            const bool isNewest = report + 1 == m_texts.size();
            if (column < last || (column == last && isNewest)) {
                m_columnOf[report] = column++;
            } else if (isNewest) {
                std::replace(m_columnOf.begin(), m_columnOf.end(), last, qsizetype {-1});
                m_columnOf[report] = last;
            }
        }
    }

    [[nodiscard]] ReportShare shareOf(qsizetype column) const
    {
        ReportShare share;
        for (qsizetype report = 0; report < m_texts.size(); ++report) {
            if (m_columnOf.at(report) == column)
                share.texts.append(m_texts.at(report));
        }
        qsizetype matched = 0;
        for (const ReportSlot &slot : m_slots) {
            if (slot.column != column)
                continue;
            const bool isOwn = slot.isMatched && m_columnOf.at(slot.report) == column;
            share.isAsItStood = share.isAsItStood && (isOwn || isSaid(slot));
            matched += isOwn ? 1 : 0;
        }
        share.isAsItStood = share.isAsItStood && matched == share.texts.size();
        return share;
    }

    const QList<const FormColumn *> &m_columns;
    QStringList m_texts; ///< of the reports, oldest first
    QList<qsizetype> m_columnOf; ///< place of the column of each; −1 = none
    QList<ReportSlot> m_slots; ///< in the order of the columns
    qsizetype m_firstFree = 0; ///< place of the first column behind all that said something
};

} // namespace

QList<ReportShare> reportShares(const FormTask &task, const QList<const FormColumn *> &columns)
{
    return ReportLayer(task, columns).lay();
}

} // namespace core
