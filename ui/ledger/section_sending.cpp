// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/section_sending.h"

#include "core/base/file_name.h"
#include "core/base/whole_file.h"
#include "core/export/xlsx_file.h"
#include "core/models/when_ready.h"
#include "core/wording/error_text.h"
#include "ui/prompts/prompts.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace ui {

namespace {

const QString kSection = QStringLiteral("section");
const QString kReportDay = QStringLiteral("day");

QString pathOf(const QString &folder, const core::Workbook &workbook)
{
    return QDir(folder).filePath(core::safeFileName(workbook.fileName) + QStringLiteral(".xlsx"));
}

/// @p name, with a number where a section of the same name has a workbook already.
QString freeName(const QList<core::Workbook> &workbooks, const QString &name)
{
    QString free = name;
    const auto isTaken
        = [&free](const core::Workbook &workbook) { return workbook.fileName == free; };
    for (int number = 2; std::any_of(workbooks.cbegin(), workbooks.cend(), isTaken); ++number)
        free = QStringLiteral("%1 (%2)").arg(name).arg(number);
    return free;
}

/// How many files there were written. Stops at the first that cannot be.
[[nodiscard]] core::Result<int>
writeAll(const QString &folder, const QList<core::Workbook> &workbooks, core::Job &job)
{
    int written = 0;
    for (const core::Workbook &workbook : workbooks) {
        const auto bytes = core::xlsxBytes(workbook, &job);
        if (!bytes)
            return core::fail(bytes.error());
        if (auto done = core::writeWholeFile(pathOf(folder, workbook), *bytes); !done)
            return core::fail(done.error());
        ++written;
    }
    return written;
}

} // namespace

SectionSending::SectionSending(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void SectionSending::ask()
{
    const QList<core::Ledger> ledgers = m_context.model.ledgers();
    if (ledgers.size() != 1)
        return m_context.prompts.tell(
            {tr("Choose a single ledger at the top left first: sheets are made of one."), {}, {}});
    using Sections = core::Result<QList<core::Unit>>;
    const core::Id ledger = ledgers.constFirst().id;
    auto answer = m_context.store.read<Sections::value_type>(
        [ledger, today = m_context.clock.today(), calendar = m_context.calendar](
            const core::RecordSource &source) {
            return core::sectionsOf(source, ledger, calendar, today);
        });
    core::whenReady(answer, this, [this, ledger](const Sections &sections) {
        if (!sections)
            return tell(sections.error());
        askFor(ledger, *sections);
    });
}

/// Reports are given at the end of a week; where that has passed, of the next one.
QDate SectionSending::lastWorkdayOfWeek() const
{
    const QDate today = m_context.clock.today();
    const QDate sunday = today.addDays(7 - today.dayOfWeek());
    const QDate last = m_context.calendar.workdayOnOrBefore(sunday);
    return last < today ? m_context.calendar.workdayOnOrBefore(sunday.addDays(7)) : last;
}

void SectionSending::askFor(core::Id ledger, const QList<core::Unit> &sections)
{
    if (sections.isEmpty())
        return m_context.prompts.tell(
            {tr("No section leads an open task: there is nothing to fill in."), {}, {}});
    QList<core::Id> all;
    FormField section {kSection, tr("Section"), FormFieldKind::Choice, {}, {}};
    section.choices.append({{}, tr("All %n sections", nullptr, static_cast<int>(sections.size()))});
    for (const core::Unit &unit : sections) {
        all.append(unit.id);
        section.choices.append({unit.id.toString(), unit.name});
    }
    Form form;
    form.title = tr("Send sheets to sections");
    form.remark = tr("A workbook for each section: its open tasks grey and locked, the columns to "
                     "fill in white. What comes back is taken in by “Take sheets back…”.");
    form.verb = tr("Choose folder…");
    form.fields = {section,
                   {kReportDay,
                    tr("Day of the reports"),
                    FormFieldKind::Date,
                    lastWorkdayOfWeek().toString(Qt::ISODate),
                    {}}};
    form.check = [](const FormValues &values) {
        FormNotes notes;
        if (!QDate::fromString(values.value(kReportDay), Qt::ISODate).isValid())
            notes.faults.insert(kReportDay, tr("Give the day the reports will be of."));
        return notes;
    };
    form.submit = [this, ledger, all](const FormValues &values, const FormAnswer &answer) {
        answer({});
        const core::Id one {values.value(kSection).toLongLong()};
        chooseFolder({ledger,
                      one.isSet() ? QList<core::Id> {one} : all,
                      QDate::fromString(values.value(kReportDay), Qt::ISODate)});
    };
    m_context.prompts.fillIn(form);
}

void SectionSending::chooseFolder(const Order &order)
{
    m_context.prompts.chooseFileToOpen(FilePurpose::SectionFolder,
                                       [this, order](const QString &folder) {
                                           Order full = order;
                                           full.folder = folder;
                                           read(full);
                                       });
}

void SectionSending::read(const Order &order)
{
    using Read = core::Result<Workbooks>;
    auto answer = m_context.store.read<Workbooks>(
        [order, &clock = m_context.clock, calendar = m_context.calendar](
            const core::RecordSource &source) -> Read {
            Workbooks workbooks;
            for (const core::Id unit : order.units) {
                auto workbook = core::sectionWorkbook(
                    {source, calendar, clock, order.ledger, unit, order.reportDay});
                if (!workbook)
                    return core::fail(workbook.error());
                workbook->fileName = freeName(workbooks, workbook->fileName);
                workbooks.append(*std::move(workbook));
            }
            return workbooks;
        });
    core::whenReady(answer, this, [this, order](const Read &workbooks) {
        if (!workbooks)
            return tell(workbooks.error());
        confirm(order, *workbooks);
    });
}

void SectionSending::confirm(const Order &order, const Workbooks &workbooks)
{
    const auto there = static_cast<int>(
        std::count_if(workbooks.cbegin(), workbooks.cend(), [&order](const auto &workbook) {
            return QFileInfo::exists(pathOf(order.folder, workbook));
        }));
    if (there == 0)
        return write(order.folder, workbooks);
    m_context.prompts.ask(
        {tr("The folder has %n of these files already. Replace them?", nullptr, there),
         tr("What was filled in there and not taken back is lost."),
         tr("Replace")},
        [this, order, workbooks] { write(order.folder, workbooks); });
}

void SectionSending::write(const QString &folder, const Workbooks &workbooks)
{
    const auto job = std::make_shared<core::Job>();
    Q_EMIT started({tr("Writing sheets for sections"), job});
    using Written = core::Result<int>;
    core::whenReady(m_background.run<Written>(
                        [folder, workbooks, job] { return writeAll(folder, workbooks, *job); }),
                    this,
                    [this, folder, job](const Written &written) {
                        job->finish();
                        if (written)
                            Q_EMIT reported(tr("Written: %n file(s) in %1", nullptr, *written)
                                                .arg(QDir::toNativeSeparators(folder)));
                        else if (written.error().kind == core::ErrorKind::Cancelled)
                            Q_EMIT reported(tr("Stopped: not all files were written."));
                        else
                            tell(written.error());
                    });
}

void SectionSending::tell(const core::Error &error)
{
    m_context.prompts.tell({core::errorText(error), {}, {}});
}

} // namespace ui
