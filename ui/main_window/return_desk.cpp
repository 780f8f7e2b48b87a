// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/return_desk.h"

#include "core/export/section_workbook.h"
#include "core/models/when_ready.h"
#include "core/report/return_reminder.h"
#include "core/wording/error_text.h"
#include "ui/main_window/file_desk.h"
#include "ui/main_window/return_table.h"
#include "ui/main_window/table_import.h"
#include "ui/prompts/prompts.h"

#include <QClipboard>
#include <QGuiApplication>

namespace ui {

namespace {

const QString kFiles = QStringLiteral("files");
constexpr int kFileColumn = 5; ///< of returnTable(): the longest texts

} // namespace

ReturnDesk::ReturnDesk(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void ReturnDesk::ask()
{
    Form form;
    form.title = tr("Take sheets back");
    form.remark = tr("The workbooks that sections have filled in, all at once. Nothing is taken in "
                     "before you have seen it.");
    form.verb = tr("Go on");
    form.fields = {{kFiles, tr("Files"), FormFieldKind::Files, {}, {}}};
    form.check = [](const FormValues &values) {
        FormNotes notes;
        if (pathsOf(values.value(kFiles)).isEmpty())
            notes.faults.insert(kFiles, tr("Choose at least one file."));
        return notes;
    };
    form.submit = [this](const FormValues &values, const FormAnswer &answer) {
        answer({});
        take(pathsOf(values.value(kFiles)));
    };
    m_context.prompts.fillIn(form);
}

void ReturnDesk::take(const QStringList &paths)
{
    const auto job = std::make_shared<core::Job>();
    Q_EMIT started({tr("Reading %n sheet(s)", nullptr, static_cast<int>(paths.size())), job});
    core::whenReady(m_background.run<core::ReturnedSheets>(
                        [paths, job] { return core::readReturned(paths, job.get()); }),
                    this,
                    [this, job](const core::ReturnedSheets &sheets) {
                        job->finish();
                        if (job->isCancelled())
                            Q_EMIT reported(tr("Stopped: nothing was taken back."));
                        else
                            compare(sheets);
                    });
}

void ReturnDesk::compare(const core::ReturnedSheets &sheets)
{
    if (sheets.input.tables.isEmpty())
        return show({sheets, core::returnStatuses({}, sheets, {}), {}, {}});
    m_context.import.takeBack(
        sheets.input,
        [this, sheets](const core::ImportPlan &plan, const std::function<void()> &goOn) {
            askSections(sheets, plan, goOn);
        });
}

void ReturnDesk::askSections(const core::ReturnedSheets &sheets,
                             const core::ImportPlan &plan,
                             const std::function<void()> &goOn)
{
    using Sections = core::Result<QList<core::Unit>>;
    auto answer = m_context.desk.store().read<Sections::value_type>(
        [ledger = plan.ledger.id, today = m_context.clock.today(), calendar = m_context.calendar](
            const core::RecordSource &source) {
            return core::sectionsOf(source, ledger, calendar, today);
        });
    core::whenReady(answer, this, [this, sheets, plan, goOn](const Sections &sections) {
        if (!sections)
            return tell(sections.error());
        show({sheets,
              core::returnStatuses(plan, sheets, *sections),
              plan.ledger.title,
              plan.changes.isEmpty() && plan.issues.isEmpty() ? std::function<void()>() : goOn});
    });
}

void ReturnDesk::show(const Returned &returned)
{
    const QStringList missing = unitsMissing(returned.statuses);
    TableRequest request;
    request.title = tr("What came back");
    request.remark = returned.sheets.input.tables.isEmpty()
        ? tr("None of the files could be taken.")
        : missing.isEmpty()
        ? tr("Every section has sent its sheet.")
        : tr("%n section(s) have not sent one yet.", nullptr, static_cast<int>(missing.size()));
    request.model = returnTable(returned.statuses);
    request.wideColumn = kFileColumn;
    const QString nothing = tr("The files bring nothing new.");
    request.verbs.append({tr("Check and import…"),
                          [returned](const QList<int> & /*rows*/) { returned.goOn(); },
                          true,
                          returned.goOn ? QString() : nothing});
    request.verbs.append({tr("Copy reminder"),
                          [this, returned](const QList<int> & /*rows*/) { copyReminder(returned); },
                          true,
                          missing.isEmpty() ? tr("Nobody has to be reminded.") : QString()});
    m_context.prompts.showTable(request);
}

/// The list stays for the import.
void ReturnDesk::copyReminder(const Returned &returned)
{
    QGuiApplication::clipboard()->setText(core::returnReminder(
        returned.ledger, unitsMissing(returned.statuses), returned.sheets.input.heading.date));
    Q_EMIT reported(tr("The reminder is on the clipboard."));
    show(returned);
}

void ReturnDesk::tell(const core::Error &error)
{
    m_context.prompts.tell({core::errorText(error), {}, {}});
}

} // namespace ui
