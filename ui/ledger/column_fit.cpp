// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/column_fit.h"

#include "core/models/roles.h"
#include "core/records/column_field.h"
#include "ui/ledger/cell_content.h"
#include "ui/ledger/merged_area.h"

#include <QAbstractItemModel>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ui {

namespace {

constexpr int kSampledRows = 200;
constexpr int kJudgedRows = 2000; ///< what is left of the time is known of every row
constexpr int kLongMinimum = 7; ///< characters
constexpr int kEmptyMinimum = 4; ///< characters; of a long column that holds nothing yet
constexpr double kNothing = -1; ///< weight of a long column that holds nothing, until all are known
constexpr int kShortMaximum = 10; ///< characters; longer lists of names are broken

/// How a column is treated by what it holds.
struct FieldWidth
{
    bool isShort = false;
    int usual = 0; ///< pixels at 96 dpi its usual values need
};

FieldWidth widthOf(core::ColumnField field)
{
    switch (field) {
    case core::ColumnField::Number: return {true, 40};
    case core::ColumnField::Light: return {true, 72};
    case core::ColumnField::Remaining: return {true, 120};
    case core::ColumnField::Percent: return {true, 52};
    case core::ColumnField::Deadline:
    case core::ColumnField::MeasurePhrase:
    case core::ColumnField::MeasureDuration:
    case core::ColumnField::MeasurePredecessors:
    case core::ColumnField::MeasureStartedOn:
    case core::ColumnField::MeasureDoneOn: return {true, 88};
    case core::ColumnField::Code:
    case core::ColumnField::TaskClass:
    case core::ColumnField::Modality:
    case core::ColumnField::MeasureOwner:
    case core::ColumnField::Leader:
    case core::ColumnField::LeadUnit:
    case core::ColumnField::Person:
    case core::ColumnField::Cooperating:
    case core::ColumnField::Contact:
    case core::ColumnField::Start:
    case core::ColumnField::IndicatorUnit:
    case core::ColumnField::Baseline:
    case core::ColumnField::Target:
    case core::ColumnField::CompletionRate:
    case core::ColumnField::State:
    case core::ColumnField::CompletedOn: return {true, 56};
    default: return {};
    }
}

/// What is found in the rows of a column.
struct ColumnSample
{
    int widest = 0; ///< pixels
    double meanLength = 0; ///< characters a row: a merged text spreads over the rows it covers
};

bool isCounted(const QModelIndex &index, bool isJudged)
{
    const QVariant loaded = index.data(core::LoadedRole);
    if (!isJudged && loaded.isValid() && !loaded.toBool())
        return false;
    // The heading of its group lies over all the cells of a folded row.
    if (index.data(core::FoldedRole).toBool())
        return false;
    return !index.data(core::EntryRowRole).toBool() && mergedAreaOf(index).top == index.row();
}

ColumnSample sampleOf(const QAbstractItemModel &model, int column, const LedgerLook &look)
{
    ColumnSample sample;
    qsizetype characters = 0;
    int rows = 0;
    const int field = model.index(0, column).data(core::FieldRole).toInt();
    const bool isJudged = field == static_cast<int>(core::ColumnField::Remaining);
    const int limit = isJudged ? kJudgedRows : kSampledRows;
    for (int row = 0; row < std::min(model.rowCount(), limit); ++row) {
        const QModelIndex index = model.index(row, column);
        if (!isCounted(index, isJudged))
            continue;
        const CellContent content = contentOf(index);
        sample.widest = std::max(sample.widest, naturalWidth(content, look));
        characters += content.text.size();
        rows += mergedAreaOf(index).rows;
    }
    if (rows > 0)
        sample.meanLength = static_cast<double>(characters) / rows;
    return sample;
}

int charactersWide(int count, const LedgerLook &look)
{
    const qreal one = look.body().widthOf(QString(QChar(u'督')));
    return static_cast<int>(std::ceil(one * count)) + 2 * look.padX();
}

int headerWidthOf(const QAbstractItemModel &model, int column, const LedgerLook &look)
{
    const QString header = model.headerData(column, Qt::Horizontal).toString();
    return static_cast<int>(std::ceil(look.heading().widthOf(header))) + 2 * look.padX();
}

ColumnNeed needOf(const QAbstractItemModel &model, int column, const LedgerLook &look)
{
    const QModelIndex first = model.index(0, column);
    const auto field = static_cast<core::ColumnField>(first.data(core::FieldRole).toInt());
    const int headerWidth = headerWidthOf(model, column, look);
    const FieldWidth usual = widthOf(field);
    const ColumnSample sample = sampleOf(model, column, look);
    const int longMinimum = charactersWide(kLongMinimum, look);
    const bool isShortText = field == core::ColumnField::Extra && sample.widest <= longMinimum;
    if (usual.isShort || isShortText) {
        const int widest = std::min(sample.widest, charactersWide(kShortMaximum, look));
        return {std::max({widest, headerWidth, look.scaled(usual.usual) - LedgerLook::kGrid})
                    + LedgerLook::kGrid,
                0};
    }
    // Reports are going to be typed.
    const bool isReport = field == core::ColumnField::Report;
    const bool isEmpty = sample.meanLength == 0;
    const int minimum = std::max(headerWidth, longMinimum) + LedgerLook::kGrid;
    ColumnNeed need {minimum, std::sqrt(std::max(1.0, sample.meanLength))};
    if (isEmpty && !isReport)
        need.weight = kNothing;
    else if (!isReport)
        need.most = std::max(minimum, sample.widest + LedgerLook::kGrid);
    return need;
}

/// Long columns that hold nothing leave their room to those that hold something, if any does.
void narrowEmpty(QList<ColumnNeed> &needs, const QAbstractItemModel &model, const LedgerLook &look)
{
    const bool isFilled = std::any_of(
        needs.cbegin(), needs.cend(), [](const ColumnNeed &need) { return need.weight > 1; });
    for (int column = 0; column < needs.size(); ++column) {
        ColumnNeed &need = needs[column];
        if (need.weight >= 0)
            continue;
        need.weight = isFilled ? 0 : 1;
        if (isFilled)
            need.minimum
                = std::max(headerWidthOf(model, column, look), charactersWide(kEmptyMinimum, look))
                + LedgerLook::kGrid;
    }
}

int sumOfMinima(const QList<ColumnNeed> &needs)
{
    return std::accumulate(needs.begin(), needs.end(), 0, [](int sum, const ColumnNeed &need) {
        return sum + need.minimum;
    });
}

/// Shares out what short columns leave: a column whose share is outside of what it needs takes its
/// least or most, and the others share anew.
class WidthSharing
{
public:
    WidthSharing(const QList<ColumnNeed> &needs, int available)
        : m_needs(needs)
        , m_left(available)
    {
        for (const ColumnNeed &need : needs) {
            m_widths.append(need.minimum);
            m_shares.append(need.weight > 0);
            m_left -= need.weight > 0 ? 0 : need.minimum;
            m_weights += need.weight;
        }
    }

    [[nodiscard]] QList<int> widths()
    {
        while (settleSome()) { }
        int rest = m_left;
        for (qsizetype column = 0; column < m_needs.size(); ++column) {
            if (!m_shares.at(column))
                continue;
            m_widths[column] = static_cast<int>(shareOf(column));
            rest -= m_widths.at(column);
        }
        m_widths[takerOfRest()] += rest;
        return m_widths;
    }

private:
    [[nodiscard]] double shareOf(qsizetype column) const
    {
        return m_left * m_needs.at(column).weight / m_weights;
    }

    /// How much @p column is short of its least; below zero how much it has beyond its most.
    [[nodiscard]] double lackOf(qsizetype column) const
    {
        const ColumnNeed &need = m_needs.at(column);
        const double share = shareOf(column);
        return std::clamp(share, double(need.minimum), double(need.most)) - share;
    }

    /// Whether a column was settled: of those with too little, or of those with too much, whichever
    /// weigh more.
    bool settleSome()
    {
        double lack = 0;
        for (qsizetype column = 0; column < m_needs.size(); ++column)
            lack += m_shares.at(column) ? lackOf(column) : 0;
        QList<qsizetype> settled;
        for (qsizetype column = 0; column < m_needs.size(); ++column) {
            const double own = m_shares.at(column) ? lackOf(column) : 0;
            if (own != 0 && own * lack >= 0)
                settled.append(column);
        }
        for (const qsizetype column : std::as_const(settled))
            m_widths[column]
                = lackOf(column) > 0 ? m_needs.at(column).minimum : m_needs.at(column).most;
        for (const qsizetype column : std::as_const(settled)) {
            m_shares[column] = false;
            m_left -= m_widths.at(column);
            m_weights -= m_needs.at(column).weight;
        }
        return !settled.isEmpty();
    }

    /// The last column that shares; where all have what they need, the longest text, without one
    /// the last column.
    [[nodiscard]] qsizetype takerOfRest() const
    {
        if (const qsizetype last = m_shares.lastIndexOf(true); last >= 0)
            return last;
        const auto heaviest = std::max_element(
            m_needs.cbegin(), m_needs.cend(), [](const ColumnNeed &one, const ColumnNeed &other) {
                return one.weight < other.weight;
            });
        return heaviest->weight > 0 ? std::distance(m_needs.cbegin(), heaviest)
                                    : m_needs.size() - 1;
    }

    const QList<ColumnNeed> &m_needs;
    QList<int> m_widths;
    QList<bool> m_shares; ///< long columns whose width is still open
    int m_left; ///< for those
    double m_weights = 0; ///< of those
};

} // namespace

QList<int> fittedWidths(const QList<ColumnNeed> &needs, int available)
{
    if (!needs.isEmpty() && sumOfMinima(needs) < available)
        return WidthSharing(needs, available).widths();
    QList<int> widths;
    for (const ColumnNeed &need : needs)
        widths.append(need.minimum);
    return widths;
}

QList<ColumnNeed> columnNeeds(const QAbstractItemModel &model, const LedgerLook &look)
{
    QList<ColumnNeed> needs;
    for (int column = 0; column < model.columnCount(); ++column)
        needs.append(needOf(model, column, look));
    narrowEmpty(needs, model, look);
    return needs;
}

bool hasTexts(const QAbstractItemModel &model)
{
    for (int row = 0; row < std::min(model.rowCount(), kSampledRows); ++row) {
        if (isCounted(model.index(row, 0), false))
            return true;
    }
    return false;
}

} // namespace ui
