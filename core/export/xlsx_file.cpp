// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/xlsx_file.h"

#include "core/export/decimal_point.h"
#include "core/export/package_check.h"
#include "core/export/worksheet_measure.h"
#include "core/export/xlsx_sheet_writer.h"
#include "core/export/xlsx_text.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTimeZone>

#include <xlsxwriter.h>

namespace core {

namespace {

constexpr qint64 kRoomAtLeast = 16 << 20; ///< bytes a disk has left that is not full

[[nodiscard]] Result<void> checkTexts(const Worksheet &sheet)
{
    for (const QList<WorksheetCell> &row : sheet.rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            const QString text = shownText(row.at(column));
            if (QString::fromUtf8(xlsxText(text)).size() <= kCellCharacters)
                continue;
            const QString header = QString(sheet.columns.at(column).header).remove(u'\n');
            return fail({ErrorKind::OutputTooLong,
                         text.simplified().left(20) + u'…',
                         {header, QString::number(kCellCharacters)},
                         {}});
        }
    }
    return {};
}

Error writingFailed(const QString &folder, const QString &detail)
{
    const QStorageInfo storage(folder);
    const bool isFull = storage.isValid() && storage.bytesAvailable() < kRoomAtLeast;
    return {isFull ? ErrorKind::DiskFull : ErrorKind::WriteFailed, folder, {}, detail};
}

/// The choices of all columns on a sheet that is not shown, so that names may hold any sign and
/// their list may be of any length.
class XlsxChoices
{
public:
    explicit XlsxChoices(const QString &tab)
        : m_tab(tab)
    {
    }

    /// Where the choices of the columns of @p sheet will stand, by column.
    [[nodiscard]] QMap<int, QByteArray> placesFor(const Worksheet &sheet)
    {
        QMap<int, QByteArray> places;
        for (int column = 0; column < sheet.columns.size(); ++column) {
            const QStringList &choices = sheet.columns.at(column).choices;
            if (!choices.isEmpty())
                places.insert(column, placeOf(choices));
        }
        return places;
    }

    void write(lxw_workbook *workbook) const
    {
        if (m_lists.isEmpty())
            return;
        lxw_worksheet *sheet = workbook_add_worksheet(workbook, m_tab.toUtf8().constData());
        for (qsizetype list = 0; list < m_lists.size(); ++list) {
            for (qsizetype row = 0; row < m_lists.at(list).size(); ++row)
                worksheet_write_string(sheet,
                                       static_cast<lxw_row_t>(row),
                                       static_cast<lxw_col_t>(list),
                                       xlsxText(m_lists.at(list).at(row)).constData(),
                                       nullptr);
        }
        worksheet_hide(sheet);
    }

private:
    [[nodiscard]] QByteArray placeOf(const QStringList &choices)
    {
        qsizetype list = m_lists.indexOf(choices);
        if (list < 0) {
            list = m_lists.size();
            m_lists.append(choices);
        }
        char area[LXW_MAX_CELL_RANGE_LENGTH];
        lxw_rowcol_to_range_abs(area,
                                0,
                                static_cast<lxw_col_t>(list),
                                static_cast<lxw_row_t>(choices.size() - 1),
                                static_cast<lxw_col_t>(list));
        QString tab = m_tab;
        tab.replace(u'\'', QStringLiteral("''"));
        return "='" + tab.toUtf8() + "'!" + area;
    }

    QString m_tab;
    QList<QStringList> m_lists;
};

void setProperties(lxw_workbook *workbook, const Workbook &values)
{
    constexpr qsizetype kMost = 255; // what a property holds; the sheet has the whole title
    QByteArray title = xlsxText(values.title.left(kMost));
    QByteArray author = xlsxText(values.properties.author.left(kMost));
    // Without a time the library would take its own, and no two workbooks would be the same.
    const QDateTime created = values.properties.created.isValid()
        ? values.properties.created
        : QDateTime(QDate(1980, 1, 1), QTime(0, 0), QTimeZone::utc()); // as the parts of the file
    lxw_doc_properties properties {};
    properties.title = title.data();
    properties.author = author.data();
    properties.created = static_cast<time_t>(created.toSecsSinceEpoch());
    workbook_set_properties(workbook, &properties);
}

void writeSheets(lxw_workbook *output, const Workbook &workbook, Job &job)
{
    const QStringList tabs = tabNames(workbook);
    XlsxFormats formats(*output);
    XlsxChoices choices(tabs.last());
    for (qsizetype i = 0; i < workbook.sheets.size(); ++i) {
        lxw_worksheet *sheet = workbook_add_worksheet(output, tabs.at(i).toUtf8().constData());
        const QMap<int, QByteArray> places = choices.placesFor(workbook.sheets.at(i));
        XlsxSheetWriter(*sheet, formats, workbook.sheets.at(i), places).write(job);
    }
    choices.write(output);
}

/// Writes @p workbook into the new folder @p folder and reads it back.
[[nodiscard]] Result<QByteArray>
bytesWrittenIn(const QString &folder, const Workbook &workbook, Job &job)
{
    const DecimalPoint point;
    const QString path = folder + QStringLiteral("/workbook.xlsx");
    QByteArray folderName = QFile::encodeName(folder);
    lxw_workbook_options options {};
    options.tmpdir = folderName.data();
    lxw_workbook *output = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!output)
        return fail(writingFailed(QDir::tempPath(), QStringLiteral("workbook_new_opt")));
    setProperties(output, workbook);
    writeSheets(output, workbook, job);
    // All is written only now, and only now is it known whether it could be.
    const lxw_error error = workbook_close(output);
    if (job.isCancelled())
        return fail(ErrorKind::Cancelled);
    if (error != LXW_NO_ERROR)
        return fail(writingFailed(QDir::tempPath(), QString::fromUtf8(lxw_strerror(error))));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(writingFailed(QDir::tempPath(), file.errorString()));
    return file.readAll();
}

[[nodiscard]] Result<QByteArray> writtenBytes(const Workbook &workbook, Job &job)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return fail(writingFailed(QDir::tempPath(), folder.errorString()));
    return bytesWrittenIn(folder.path(), workbook, job);
}

} // namespace

Result<QByteArray> xlsxBytes(const Workbook &workbook, Job *job)
{
    Job unwatched;
    Job &watched = job ? *job : unwatched;
    watched.begin(2 * rowsOf(workbook));
    for (const Worksheet &sheet : workbook.sheets) {
        if (auto checked = checkTexts(sheet); !checked)
            return fail(std::move(checked).error());
    }
    // The library puts the parts together in temporary files and does not look whether they could
    // be written: on a full disk all from some place on is missing, after one bad write some rows
    // in the middle. The first shows at the end of a part, the second comes out another way again.
    Result<QByteArray> bytes = writtenBytes(workbook, watched);
    if (!bytes)
        return bytes;
    Result<QByteArray> again = writtenBytes(workbook, watched);
    if (!again)
        return again;
    if (*bytes != *again || !isWholePackage(*bytes))
        return fail(writingFailed(QDir::tempPath(), QStringLiteral("parts are cut")));
    return bytes;
}

} // namespace core
