// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/mapping_request.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace ui {

class PlainLabel;

/// Where a table goes: into one of the ledgers there are, or into a new one under a name.
class ImportTarget final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportTarget(QWidget *parent = nullptr);

    /// Offers the ledgers of @p request; the one of the table's own title is chosen, as it would be
    /// without being asked for.
    void setRequest(const MappingRequest &request);

    /// Title of the ledger chosen, or the name typed for a new one.
    [[nodiscard]] QString title() const;

    /// Why a new ledger cannot be made under that name; empty = it can, or none is made.
    [[nodiscard]] QString fault() const;

    /// The ledger chosen; none = a new one.
    [[nodiscard]] std::optional<core::Ledger> ledger() const;

    void focusName();
    void retranslate();

Q_SIGNALS:
    /// Another ledger, or a new one, was chosen.
    void changed();

private:
    [[nodiscard]] bool isNew() const;

    QList<core::Ledger> m_known; ///< as they are offered
    QStringList m_taken; ///< titles no new ledger can have
    PlainLabel *m_ledgerCaption;
    QComboBox *m_ledgers;
    PlainLabel *m_nameCaption;
    QLineEdit *m_name;
};

} // namespace ui
