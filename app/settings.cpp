// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QStandardPaths>

#include <algorithm>

namespace app {

namespace {

const QString kGrey = QStringLiteral("grey");
const QString kColour = QStringLiteral("colour");
const QString kCutMarks = QStringLiteral("cut-marks");
const QString kNoMarks = QStringLiteral("no-marks");

/// The one table of keys.
QString nameOf(SettingKey key)
{
    switch (key) {
    case SettingKey::WindowGeometry: return QStringLiteral("window/geometry");
    case SettingKey::LastFile: return QStringLiteral("files/last");
    case SettingKey::RecentFiles: return QStringLiteral("files/recent");
    case SettingKey::Operator: return QStringLiteral("user/operator");
    case SettingKey::Theme: return QStringLiteral("view/theme");
    case SettingKey::Scale: return QStringLiteral("view/scale");
    case SettingKey::Language: return QStringLiteral("view/language");
    case SettingKey::SilencedFiles: return QStringLiteral("files/silenced");
    case SettingKey::ShownReminders: return QStringLiteral("files/reminders");
    case SettingKey::PageSetups: return QStringLiteral("papers/setups");
    case SettingKey::WallCharts: return QStringLiteral("papers/wall-charts");
    case SettingKey::TableZoom: return QStringLiteral("tables/zoom");
    case SettingKey::Timeline: return QStringLiteral("timeline/setup");
    case SettingKey::TableSetups: return QStringLiteral("tables/setups");
    case SettingKey::TableRows: return QStringLiteral("tables/rows");
    case SettingKey::ColumnMappings: return QStringLiteral("imports/columns");
    case SettingKey::Printer: return QStringLiteral("papers/printer");
    }
    Q_UNREACHABLE();
}

QString defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
        + QStringLiteral("/duban.ini");
}

} // namespace

Settings::Settings()
    : Settings(defaultPath())
{
}

Settings::Settings(const QString &path)
    : m_settings(path, QSettings::IniFormat)
{
}

QVariant Settings::value(SettingKey key) const
{
    return m_settings.value(nameOf(key));
}

void Settings::setValue(SettingKey key, const QVariant &value)
{
    m_settings.setValue(nameOf(key), value);
}

QList<ui::RecentFile> Settings::recentFiles() const
{
    // Pairs of path and moment: an INI list keeps them readable.
    const QStringList texts = value(SettingKey::RecentFiles).toStringList();
    QList<ui::RecentFile> files;
    for (qsizetype index = 0; index + 1 < texts.size(); index += 2)
        files.append({texts.at(index), QDateTime::fromString(texts.at(index + 1), Qt::ISODate)});
    return files;
}

void Settings::setRecentFiles(const QList<ui::RecentFile> &files)
{
    QStringList texts;
    for (const ui::RecentFile &file : files)
        texts << file.path << file.opened.toString(Qt::ISODate);
    setValue(SettingKey::RecentFiles, texts);
}

ui::SilencedFiles Settings::silencedFiles() const
{
    // The day, then the paths.
    const QStringList texts = value(SettingKey::SilencedFiles).toStringList();
    return {QDate::fromString(texts.value(0), Qt::ISODate), texts.mid(1)};
}

void Settings::setSilencedFiles(const ui::SilencedFiles &files)
{
    setValue(SettingKey::SilencedFiles,
             QStringList {files.day.toString(Qt::ISODate)} + files.paths);
}

ui::ShownReminderList Settings::shownReminders() const
{
    // Path, day, the day before and what was said, one after the other.
    const QStringList texts = value(SettingKey::ShownReminders).toStringList();
    ui::ShownReminderList shown;
    for (qsizetype index = 0; index + 3 < texts.size(); index += 4)
        shown.append({texts.at(index),
                      QDate::fromString(texts.at(index + 1), Qt::ISODate),
                      QDate::fromString(texts.at(index + 2), Qt::ISODate),
                      texts.at(index + 3).split(u'\n', Qt::SkipEmptyParts)});
    return shown;
}

void Settings::setShownReminders(const ui::ShownReminderList &shown)
{
    QStringList texts;
    for (const ui::ShownReminders &each : shown)
        texts << each.path << each.day.toString(Qt::ISODate) << each.before.toString(Qt::ISODate)
              << each.steps.join(u'\n');
    setValue(SettingKey::ShownReminders, texts);
}

ui::PageSetups Settings::pageSetups() const
{
    // Document, frame and paper, one after the other.
    const QStringList texts = value(SettingKey::PageSetups).toStringList();
    ui::PageSetups setups;
    for (qsizetype index = 0; index + 2 < texts.size(); index += 3) {
        const auto frame = core::valueOfKey<core::PaperFrame>(texts.at(index + 1));
        const auto paper = core::valueOfKey<core::PaperSize>(texts.at(index + 2));
        if (frame && paper)
            setups.insert(texts.at(index), {*frame, *paper, wallChart(texts.at(index))});
    }
    return setups;
}

core::WallChartSetup Settings::wallChart(const QString &document) const
{
    // Document, sheets across and down, colours, marks and least type, one after the other.
    using core::WallChartSetup;
    const QStringList texts = value(SettingKey::WallCharts).toStringList();
    const auto number = [&texts](qsizetype at, int least, int most) {
        return std::clamp(texts.at(at).toInt(), least, most);
    };
    for (qsizetype index = 0; index + 5 < texts.size(); index += 6) {
        if (texts.at(index) == document)
            return {number(index + 1, 0, WallChartSetup::kMostSheets),
                    number(index + 2, 0, WallChartSetup::kMostSheets),
                    texts.at(index + 3) == kGrey,
                    texts.at(index + 4) == kCutMarks,
                    number(index + 5, WallChartSetup::kSmallestType, WallChartSetup::kUsualType)};
    }
    return {};
}

void Settings::setPageSetups(const ui::PageSetups &setups)
{
    QStringList texts;
    QStringList walls;
    for (auto setup = setups.cbegin(); setup != setups.cend(); ++setup) {
        texts << setup.key() << core::keyOf(setup->frame) << core::keyOf(setup->paper);
        const core::WallChartSetup &wall = setup->wallChart;
        if (wall != core::WallChartSetup {})
            walls << setup.key() << QString::number(wall.across) << QString::number(wall.down)
                  << (wall.isGrey ? kGrey : kColour) << (wall.hasCutMarks ? kCutMarks : kNoMarks)
                  << QString::number(wall.leastType);
    }
    setValue(SettingKey::PageSetups, texts);
    setValue(SettingKey::WallCharts, walls);
}

ui::TableSetups Settings::tableSetups() const
{
    // Table and columns, one after the other.
    const QStringList texts = value(SettingKey::TableSetups).toStringList();
    ui::TableSetups setups;
    for (qsizetype index = 0; index + 1 < texts.size(); index += 2) {
        const core::ColumnArrangement arrangement = core::arrangementOfText(texts.at(index + 1));
        if (!arrangement.isEmpty())
            setups[texts.at(index)].columns = arrangement;
    }
    const QStringList rows = value(SettingKey::TableRows).toStringList();
    for (qsizetype index = 0; index + 1 < rows.size(); index += 2) {
        const ui::RowSizes sizes = ui::rowSizesOfText(rows.at(index + 1));
        if (!sizes.isEmpty())
            setups[rows.at(index)].rows = sizes;
    }
    return setups;
}

void Settings::setTableSetups(const ui::TableSetups &setups)
{
    QStringList texts;
    QStringList rows;
    for (auto setup = setups.cbegin(); setup != setups.cend(); ++setup) {
        texts << setup.key() << core::textOfArrangement(setup->columns);
        if (!setup->rows.isEmpty())
            rows << setup.key() << ui::textOfRowSizes(setup->rows);
    }
    setValue(SettingKey::TableSetups, texts);
    setValue(SettingKey::TableRows, rows);
}

ui::ColumnMappings Settings::columnMappings() const
{
    return ui::ColumnMappings(value(SettingKey::ColumnMappings).toStringList());
}

void Settings::setColumnMappings(const ui::ColumnMappings &mappings)
{
    setValue(SettingKey::ColumnMappings, mappings.texts());
}

} // namespace app
