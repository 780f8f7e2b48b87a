// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/documents.h"

#include <QAbstractListModel>

namespace ui {

/// The documents that can be printed under the headings 每周 and 随时. Headings cannot be chosen.
class DocumentListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role : int
    {
        NameRole
        = Qt::UserRole + 1, ///< QString: as core::makeReport() takes it; empty in a heading
        HeadingRole ///< bool
    };

    /// @param types in the order they are listed; must outlive the model.
    explicit DocumentListModel(const QList<core::DocumentType> &types, QObject *parent = nullptr);

    /// The type at @p index, or null for a heading.
    [[nodiscard]] const core::DocumentType *typeAt(const QModelIndex &index) const;

    /// The document called @p name; invalid if there is none.
    [[nodiscard]] QModelIndex indexOf(const QString &name) const;

    /// The first document; invalid if there is none.
    [[nodiscard]] QModelIndex firstDocument() const;

    /// Texts again, after the language has changed.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /// A row: a document, or the heading of the documents with a period.
    struct Row
    {
        const core::DocumentType *type = nullptr; ///< null = heading
        core::PeriodKind period = core::PeriodKind::None;
    };

    QList<Row> m_rows;
};

} // namespace ui
