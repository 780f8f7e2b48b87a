// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/delimited_reader.h"

#include "core/base/formula_guard.h"
#include "core/import/delimited_parser.h"
#include "core/import/reading_job.h"
#include "core/import/sheet_grid.h"
#include "core/import/text_encoding.h"
#include "core/records/size_limit.h"

#include <QHash>

#include <utility>

namespace core {

namespace {

constexpr int kSampleRows = 30;

// The first of those that fit as well as each other is taken.
constexpr std::pair<TextSeparator, char> kSeparators[] = {{TextSeparator::Tab, '\t'},
                                                          {TextSeparator::Comma, ','},
                                                          {TextSeparator::Semicolon, ';'},
                                                          {TextSeparator::Bar, '|'}};

char characterOf(TextSeparator wanted)
{
    for (const auto &[separator, character] : kSeparators) {
        if (separator == wanted)
            return character;
    }
    return '\t';
}

/// How well a delimiter explains the first rows: how many of them have the commonest number of
/// columns.
struct Fit
{
    int rows = 0;
    qsizetype columns = 0;

    // Cells count, not rows: a mark that stands once in every row, a title's included, divides less
    // than the one that divides the table.
    [[nodiscard]] qsizetype cells() const { return rows * columns; }
};

Fit fitOf(char delimiter, const QByteArray &utf8)
{
    QHash<qsizetype, int> rowsWith;
    DelimitedParser parser(delimiter, true, [&](int row, const QList<QByteArray> &cells) {
        if (!cells.isEmpty())
            ++rowsWith[cells.size()];
        return row < kSampleRows;
    });
    if (parser.parse(utf8) == DelimitedParser::Outcome::Failed)
        return {};
    Fit best;
    for (auto i = rowsWith.cbegin(); i != rowsWith.cend(); ++i) {
        const Fit fit {i.value(), i.key()};
        if (fit.columns > 1 && fit.cells() > best.cells())
            best = fit;
    }
    return best;
}

TextSeparator bestSeparator(const QByteArray &utf8)
{
    TextSeparator best = TextSeparator::Tab;
    Fit bestFit;
    for (const auto &[separator, character] : kSeparators) {
        const Fit fit = fitOf(character, utf8);
        if (fit.cells() > bestFit.cells()) {
            best = separator;
            bestFit = fit;
        }
    }
    return best;
}

std::optional<DecodedText> decoded(const QByteArray &bytes, std::optional<TextEncoding> wanted)
{
    if (!wanted)
        return decodeFound(bytes);
    const auto text = decodeAs(bytes, *wanted);
    return text ? std::optional(DecodedText {*text, *wanted}) : std::nullopt;
}

class GridFiller
{
public:
    GridFiller(QString path, const Job *job)
        : m_path(std::move(path))
        , m_job(job)
    {
    }

    [[nodiscard]] DelimitedParser::Outcome fill(const QByteArray &utf8, char delimiter, bool quotes)
    {
        m_grid = SheetGrid(QString());
        DelimitedParser parser(delimiter, quotes, [this](int row, const QList<QByteArray> &cells) {
            return addRow(row, cells);
        });
        return parser.parse(utf8);
    }

    [[nodiscard]] Result<SheetGrid> result() const
    {
        if (m_error)
            return fail(*m_error);
        if (m_grid.isEmpty())
            return fail(ErrorKind::InputEmpty, m_path);
        return m_grid;
    }

private:
    bool addRow(int row, const QList<QByteArray> &cells)
    {
        if (auto wanted = goesOn(m_job); !wanted) {
            m_error = wanted.error();
            return false;
        }
        for (int column = 0; column < cells.size(); ++column) {
            // Our own export guards what a spreadsheet would take for a formula.
            const QString text = withoutFormulaGuard(QString::fromUtf8(cells.at(column)));
            if (auto put = m_grid.setCell({row, column}, {text}); !put) {
                m_error = put.error();
                m_error->subject = m_path;
                return false;
            }
        }
        return true;
    }

    QString m_path;
    const Job *m_job;
    SheetGrid m_grid {QString()};
    std::optional<Error> m_error;
};

[[nodiscard]] Result<SheetGrid>
readSeparated(const QByteArray &utf8, char delimiter, const QString &path, const Job *job)
{
    GridFiller filler(path, job);
    auto outcome = filler.fill(utf8, delimiter, true);
    // A quote that never ends is no quoting: the text is taken as it stands, so that nothing is
    // lost.
    if (outcome == DelimitedParser::Outcome::OpenQuote)
        outcome = filler.fill(utf8, delimiter, false);
    if (outcome == DelimitedParser::Outcome::Failed)
        return fail(tooLarge(path, SizeLimit::CellCharacters, GridLimits {}.cellCharacters));
    return filler.result();
}

} // namespace

Result<DelimitedText>
readDelimited(const QByteArray &bytes, const QString &path, TextForm wanted, const Job *job)
{
    if (bytes.isEmpty())
        return fail(ErrorKind::InputEmpty, path);
    auto text = decoded(bytes, wanted.encoding);
    if (!text)
        return fail(ErrorKind::InputEncoding, path);
    const TextEncoding encoding = text->encoding;
    const QByteArray utf8 = text->text.toUtf8();
    text.reset(); // of a large file it is not held beside its cells
    const TextSeparator separator = wanted.separator.value_or(bestSeparator(utf8));
    const auto grid = readSeparated(utf8, characterOf(separator), path, job);
    if (!grid)
        return fail(grid.error());
    return DelimitedText {*grid, {encoding, separator}};
}

Result<SheetGrid> readTabbed(const QString &text, const QString &path)
{
    return readSeparated(text.toUtf8(), characterOf(TextSeparator::Tab), path, nullptr);
}

} // namespace core
