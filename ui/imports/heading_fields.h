// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/mapping_request.h"

#include <QWidget>

class QGridLayout;
class QLineEdit;

namespace ui {

class PlainLabel;

/// What a table is imported with beside its rows: the unit they belong to, the year, the date of
/// the document. What was found above the table stands there to be corrected.
class HeadingFields final : public QWidget
{
    Q_OBJECT

public:
    explicit HeadingFields(QWidget *parent = nullptr);

    /// Shows what was found above the tables of @p request, or was said of them before.
    void setRequest(const MappingRequest &request);

    /// Shows the unit of the table at @p place; @p namesUnits where a column of it does.
    void setTable(int place, bool namesUnits);

    /// The ledger the table goes to, whose own years hold; none = a new one.
    void setLedger(const std::optional<core::Ledger> &ledger);

    /// Where the values were found, and what follows from them.
    void setNotes(const QStringList &notes);

    /// What differs from what was found.
    [[nodiscard]] core::HeadingCorrections corrections() const;

    /// What was typed otherwise than it was found, without what cannot be taken: to be shown again
    /// where the same file is read in another way.
    [[nodiscard]] core::HeadingCorrections typed() const;

    /// Why a value cannot be taken; empty = all can.
    [[nodiscard]] QString fault() const;

    /// Leads the keyboard to what cannot be taken.
    void focusFault();

    void retranslate();

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// What was found above a table.
    struct Sheet
    {
        QString name;
        QString file; ///< among several; else empty
        QString unit;
    };

    [[nodiscard]] core::HeadingCorrections::SheetUnit unitOf(const Sheet &sheet,
                                                             const QString &unit) const;
    [[nodiscard]] PlainLabel *addCaption(QGridLayout &grid, int row, int column);
    void take();
    void showYears();
    [[nodiscard]] bool areYearsWrong() const;
    [[nodiscard]] bool isDateWrong() const;

    QList<Sheet> m_sheets; ///< by table
    core::LedgerYears m_foundYears;
    QDate m_foundDate;
    QStringList m_units; ///< by table, as typed
    int m_place = 0;
    QString m_years; ///< as typed for a new ledger
    std::optional<core::Ledger> m_ledger;
    PlainLabel *m_unitCaption;
    PlainLabel *m_yearCaption;
    PlainLabel *m_dateCaption;
    QLineEdit *m_unit;
    QLineEdit *m_year;
    QLineEdit *m_date;
    PlainLabel *m_notes;
};

} // namespace ui
