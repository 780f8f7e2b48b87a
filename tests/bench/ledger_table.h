// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/ledger_model.h"
#include "tests/bench/opened_file.h"
#include "ui/ledger/ledger_view.h"

#include <QImage>

namespace tests {

/// The table of the page 台账 over a generated file: model and view, joined as the page joins them.
class LedgerTable
{
public:
    explicit LedgerTable(const QString &path);

    /// Shows the thirteen columns that have texts, or all.
    void showColumns(bool isAll);

    /// Rows on the screen.
    [[nodiscard]] std::pair<int, int> visibleRows() const;

    /// Waits until a change that was just asked for has been written and is shown.
    template <typename Answer> auto written(const Answer &answer)
    {
        const auto number = OpenedFile::orEnd(loopFor(answer));
        loopUntil([this, number] { return m_told >= number; });
        awaitTexts();
        return number;
    }

    /// Waits until the rows on the screen are what was asked for last and have their texts.
    void awaitTexts();

    /// Lets it do what is left to do, as when nobody types for a moment.
    static void rest();

    /// Waits until @p text, which was just written, is painted in @p cell.
    void awaitPainted(const QModelIndex &cell, const QString &text);

    void scrollTo(int row);

    /// Paints all that is seen.
    void paint();

    /// The texts of all rows as they are shown; of a merged cell only in its first row.
    [[nodiscard]] QList<QStringList> texts();
    [[nodiscard]] QStringList headers() const;

    static constexpr QSize kSize {1856, 900};

    OpenedFile file;
    core::LedgerModel model;
    ui::LedgerView view;

private:
    core::ChangeNumber m_told = 0; ///< the last change the model was told of
    QImage m_image {kSize, QImage::Format_RGB32};
};

} // namespace tests
