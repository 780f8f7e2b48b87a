// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/paper_layout.h"

#include "core/wording/sentence.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace app {

using namespace core;

namespace {

const QString kLandscape = QStringLiteral("-landscape");

/// The document that is asked for; a nameless one of no kind if there is none of that name.
DocumentType typeOf(const CommandLine &line)
{
    const QString name = line.value(QStringLiteral("document"));
    const QList<DocumentType> &types = documentTypes();
    const auto found = std::find_if(
        types.cbegin(), types.cend(), [&name](const auto &type) { return type.name == name; });
    return found == types.cend() ? DocumentType {} : *found;
}

bool isWallChart(const CommandLine &line)
{
    return typeOf(line).isWallChart;
}

/// Every word of an enumeration, its first value first.
template <typename E> QStringList wordsOf()
{
    QStringList words;
    for (const auto &[value, key] : EnumKeys<E>::values)
        words.append(key);
    return words;
}

[[nodiscard]] Result<PaperFrame> frameOf(const CommandLine &line)
{
    const QString option = QStringLiteral("frame");
    const QStringList allowed
        = isWallChart(line) ? QStringList {keyOf(PaperFrame::Internal)} : wordsOf<PaperFrame>();
    return line.oneOf(option, allowed).map([](const QString &word) {
        return valueOfKey<PaperFrame>(word).value_or(PaperFrame {});
    });
}

/// A4 and A3 for all documents, up to A0 for the wall chart; upright A4 for what is made for it.
QStringList sizesOf(const DocumentType &type)
{
    QStringList sizes {keyOf(PaperSize::A4Landscape), keyOf(PaperSize::A3Landscape)};
    if (type.isWallChart)
        sizes << keyOf(PaperSize::A2Landscape) << keyOf(PaperSize::A1Landscape)
              << keyOf(PaperSize::A0Landscape);
    if (type.isUpright)
        sizes << keyOf(PaperSize::A4Portrait);
    return sizes;
}

PaperSize usualPaper(const DocumentType &type)
{
    if (type.isWallChart)
        return PaperSize::A3Landscape;
    return type.isUpright ? PaperSize::A4Portrait : PaperSize::A4Landscape;
}

/// One of the sizes of the document, else its usual one; a3 is short for a3-landscape.
[[nodiscard]] Result<PaperSize> paperOf(const CommandLine &line)
{
    const QString option = QStringLiteral("paper");
    const DocumentType type = typeOf(line);
    if (!line.has(option))
        return usualPaper(type);
    const QStringList sizes = sizesOf(type);
    QStringList allowed = sizes;
    for (const QString &size : sizes) {
        if (size.endsWith(kLandscape))
            allowed.append(size.chopped(kLandscape.size()));
    }
    return line.oneOf(option, allowed).map([](const QString &word) {
        const QString key = word.contains(u'-') ? word : word + kLandscape;
        return valueOfKey<PaperSize>(key).value_or(PaperSize {});
    });
}

/// Reads 4x3, 4x or x3 into @p setup.
[[nodiscard]] Result<void> readSheets(const CommandLine &line, WallChartSetup &setup)
{
    const QString option = QStringLiteral("sheets");
    if (!line.has(option))
        return {};
    static const QRegularExpression form(QStringLiteral("^([0-9]{0,2})[x×]([0-9]{0,2})$"));
    const QRegularExpressionMatch match = form.match(line.value(option));
    const int across = match.captured(1).toInt();
    const int down = match.captured(2).toInt();
    const bool isZero = match.captured(1).startsWith(u'0') || match.captured(2).startsWith(u'0');
    const bool isUsable = match.hasMatch() && !isZero && across + down > 0
        && std::max(across, down) <= WallChartSetup::kMostSheets;
    if (!isUsable) {
        return line.wrong(sentence(
            QCoreApplication::translate("app::print",
                                        "“--sheets %1” is no number of sheets up to 20 × 20; "
                                        "write it like 4x3, 4x or x3"),
            {line.value(option)}));
    }
    setup.across = across;
    setup.down = down;
    return {};
}

/// Reads whole points into @p setup.
[[nodiscard]] Result<void> readLeastType(const CommandLine &line, WallChartSetup &setup)
{
    const QString option = QStringLiteral("least-type");
    if (!line.has(option))
        return {};
    bool isNumber = false;
    const int points = line.value(option).toInt(&isNumber);
    if (!isNumber || points < WallChartSetup::kSmallestType || points > WallChartSetup::kUsualType)
        return line.wrong(
            sentence(QCoreApplication::translate(
                         "app::print", "“--least-type %1” is no size of type from %2 to %3 points"),
                     {line.value(option),
                      QString::number(WallChartSetup::kSmallestType),
                      QString::number(WallChartSetup::kUsualType)}));
    setup.leastType = points;
    return {};
}

[[nodiscard]] Result<WallChartSetup> wallChartOf(const CommandLine &line)
{
    WallChartSetup setup;
    for (const char *name : {"sheets", "least-type", "grey", "no-cut-marks"}) {
        const QString option = QString::fromLatin1(name);
        if (line.has(option) && !isWallChart(line)) {
            return line.wrong(
                sentence(QCoreApplication::translate("app::print",
                                                     "“--%1” goes with the document wall-chart"),
                         {option}));
        }
    }
    if (const auto read = readSheets(line, setup); !read)
        return tl::unexpected(read.error());
    if (const auto read = readLeastType(line, setup); !read)
        return tl::unexpected(read.error());
    setup.isGrey = line.has(QStringLiteral("grey"));
    setup.hasCutMarks = !line.has(QStringLiteral("no-cut-marks"));
    return setup;
}

} // namespace

void addPaperOptions(CommandLine &line)
{
    for (const char *option : {"frame", "paper", "sheets", "least-type"})
        line.addOption(QString::fromLatin1(option), QStringLiteral("VALUE"));
    for (const char *option : {"grey", "no-cut-marks"})
        line.addOption(QString::fromLatin1(option));
}

Result<PaperLayout> requestedLayout(const CommandLine &line)
{
    const auto frame = frameOf(line);
    if (!frame)
        return tl::unexpected(frame.error());
    const auto paper = paperOf(line);
    if (!paper)
        return tl::unexpected(paper.error());
    const auto wallChart = wallChartOf(line);
    if (!wallChart)
        return tl::unexpected(wallChart.error());
    return PaperLayout {*frame, *paper, *wallChart};
}

} // namespace app
