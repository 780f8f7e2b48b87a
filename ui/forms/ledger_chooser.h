// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/ledger.h"

#include <QComboBox>

namespace ui {

/// Which ledgers of the file a page shows: one, several or all. A click on a title (or Enter)
/// chooses this one alone; a click on the box before it (or Space) adds it to the others or takes
/// it away, the list staying open. At least one is always chosen.
class LedgerChooser final : public QComboBox
{
    Q_OBJECT

public:
    /// What is chosen as long as the user has chosen nothing.
    enum class AtFirst
    {
        FirstLedger,
        AllLedgers,
        LedgersInUse ///< all that are not closed
    };

    explicit LedgerChooser(AtFirst atFirst, QWidget *parent = nullptr);

    /// Fills the choice; what is chosen stays so as far as it is still there.
    void setLedgers(const QList<core::Ledger> &ledgers);

    /// The ledgers chosen, in the order of the file; none without a file.
    [[nodiscard]] QList<core::Id> chosen() const { return m_chosen; }

    /// Chooses @p ledger alone, once it is among the ledgers.
    void chooseOnly(core::Id ledger);

    /// Chooses all, as when what is looked for may stand in any.
    void chooseAll();

    /// Texts again, after the language has changed.
    void retranslate();

    void showPopup() override;

Q_SIGNALS:
    /// Other ledgers are chosen than before.
    void chosenChanged(const QList<core::Id> &ledgers);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void choose(const QList<core::Id> &ledgers);
    void chooseRow(int row);
    [[nodiscard]] bool toggle(int row);
    void showChosen();
    [[nodiscard]] bool isAllRow(int row) const;
    [[nodiscard]] QList<core::Id> all() const;

    AtFirst m_atFirst;
    QList<core::Ledger> m_ledgers;
    QList<core::Id> m_chosen;
    core::Id m_awaited; ///< to be chosen alone once it is there
    bool m_isAll = false; ///< all are chosen, those still to come as well
    bool m_isInUse = false; ///< the same of those in use, as long as the user has chosen nothing
};

} // namespace ui
