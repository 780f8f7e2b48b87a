// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/widget_prompts.h"

#include "ui/prompts/file_dialog.h"
#include "ui/prompts/file_purposes.h"
#include "ui/prompts/form_dialog.h"
#include "ui/prompts/ledger_form_dialog.h"
#include "ui/prompts/message_dialog.h"
#include "ui/prompts/printing.h"
#include "ui/prompts/table_dialog.h"
#include "ui/style/without_mnemonic.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QDateEdit>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QRegularExpression>
#include <QUrl>
#include <QWidget>

#include <memory>
#include <utility>

namespace ui {

namespace {

/// csv in "Delimited text (*.csv)".
QString suffixIn(const QString &filter)
{
    static const QRegularExpression suffix(QStringLiteral("\\*\\.(\\w+)"));
    return suffix.match(filter).captured(1);
}

} // namespace

WidgetPrompts::WidgetPrompts(QWidget *parent)
    : m_parent(parent)
{
}

void WidgetPrompts::setParent(QWidget *parent)
{
    m_parent = parent;
}

void WidgetPrompts::ask(const Question &question, std::function<void()> accepted)
{
    auto *dialog = new MessageDialog(question.text, question.remark, m_parent);
    dialog->addVerb(withoutMnemonic(question.verb));
    QObject::connect(dialog, &QDialog::accepted, dialog, std::move(accepted));
    dialog->open();
}

void WidgetPrompts::tell(const Message &message)
{
    auto *dialog = new MessageDialog(message.text, message.remark, m_parent);
    if (!message.lines.isEmpty())
        dialog->addLines(message.lines);
    if (!message.copyVerb.isEmpty())
        dialog->addCopy(withoutMnemonic(message.copyVerb), message.lines.join(u'\n'));
    dialog->addClose();
    dialog->open();
}

void WidgetPrompts::askText(const TextRequest &request,
                            std::function<void(const QString &text)> typed)
{
    auto *dialog = new MessageDialog(request.label, {}, m_parent);
    auto *field = new QLineEdit(request.text, dialog);
    field->setAccessibleName(request.label);
    field->selectAll();
    dialog->addField(field);
    dialog->addVerb(withoutMnemonic(request.verb));
    QObject::connect(dialog, &QDialog::accepted, dialog, [field, typed = std::move(typed)] {
        typed(field->text());
    });
    dialog->open();
}

void WidgetPrompts::askDate(const QString &label,
                            QDate initial,
                            std::function<void(QDate date)> chosen)
{
    auto *dialog = new MessageDialog(label, {}, m_parent);
    auto *field = new QDateEdit(initial, dialog);
    field->setAccessibleName(label);
    field->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    field->setCalendarPopup(true);
    dialog->addField(field);
    dialog->addVerb(QCoreApplication::translate("ui::WidgetPrompts", "Show"));
    QObject::connect(dialog, &QDialog::accepted, dialog, [field, chosen = std::move(chosen)] {
        chosen(field->date());
    });
    dialog->open();
}

void WidgetPrompts::askLedger(const LedgerForm &initial,
                              std::function<void(const LedgerForm &filled)> filled)
{
    auto *dialog = new LedgerFormDialog(initial, m_parent);
    QObject::connect(dialog, &QDialog::accepted, dialog, [dialog, filled = std::move(filled)] {
        filled(dialog->form());
    });
    dialog->open();
}

void WidgetPrompts::fillIn(const Form &form)
{
    (new FormDialog(form, m_parent))->open();
}

void WidgetPrompts::showTable(const TableRequest &request)
{
    (new TableDialog(request, m_parent))->open();
}

void WidgetPrompts::chooseFileToOpen(FilePurpose purpose,
                                     std::function<void(const QString &path)> chosen)
{
    QFileDialog *dialog = fileDialog(purpose, std::move(chosen));
    const bool isFolder = purpose == FilePurpose::SectionFolder;
    dialog->setFileMode(isFolder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    dialog->setOption(QFileDialog::ShowDirsOnly, isFolder);
    dialog->open();
}

void WidgetPrompts::chooseFilesToOpen(FilePurpose purpose,
                                      std::function<void(const QStringList &paths)> chosen)
{
    QFileDialog *dialog = filesDialog(purpose, std::move(chosen));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->open();
}

void WidgetPrompts::chooseFileToSave(FilePurpose purpose,
                                     const QString &name,
                                     std::function<void(const QString &path)> chosen)
{
    QFileDialog *dialog = fileDialog(purpose, std::move(chosen));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(suffixOf(purpose));
    // A ledger is never written over another file; the store refuses it with a sentence of its own.
    const bool isPaper = purpose == FilePurpose::SavePdf || purpose == FilePurpose::SavePicture
        || purpose == FilePurpose::ExportTable;
    dialog->setOption(QFileDialog::DontConfirmOverwrite, !isPaper);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(suffixIn(filter));
    });
    dialog->selectFile(name);
    dialog->open();
}

QFileDialog *WidgetPrompts::fileDialog(FilePurpose purpose,
                                       std::function<void(const QString &path)> chosen)
{
    return filesDialog(purpose, [chosen = std::move(chosen)](const QStringList &paths) {
        chosen(paths.constFirst());
    });
}

QFileDialog *WidgetPrompts::filesDialog(FilePurpose purpose,
                                        std::function<void(const QStringList &paths)> chosen)
{
    auto *dialog = new FileDialog(titleOf(purpose), m_folders.value(purpose), m_parent);
    dialog->setNameFilters(filtersOf(purpose));
    QObject::connect(dialog,
                     &QFileDialog::filesSelected,
                     dialog,
                     [this, purpose, chosen = std::move(chosen)](const QStringList &paths) {
                         if (paths.isEmpty())
                             return;
                         m_folders.insert(purpose, QFileInfo(paths.constFirst()).absolutePath());
                         chosen(paths);
                     });
    return dialog;
}

void WidgetPrompts::openFile(const QString &path)
{
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        return;
    const QString text = QCoreApplication::translate(
        "ui::WidgetPrompts", "No program on this computer opens “%1”. Install one for its kind.");
    tell({QString(text).replace(QStringLiteral("%1"), QFileInfo(path).fileName()), {}, {}});
}

void WidgetPrompts::choosePrinter(const PageSource &document,
                                  std::function<void(QPrinter &printer)> chosen)
{
    const QStringList names = QPrinterInfo::availablePrinterNames();
    if (names.isEmpty())
        return tell({QCoreApplication::translate("ui::WidgetPrompts",
                                                 "No printer is set up on this computer."),
                     QCoreApplication::translate("ui::WidgetPrompts",
                                                 "Set one up in the system's settings, or save as "
                                                 "PDF and print that elsewhere."),
                     {}});
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    // A printer that is no longer there leaves the system's in place.
    if (names.contains(m_printerName))
        printer->setPrinterName(m_printerName);
    printer->setDocName(document.title());
    setPaper(document, *printer);
    auto *dialog = new QPrintDialog(printer.get(), m_parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    // Its box for files opens what it lists (FileNameIcons says what that costs), and its PDF is
    // not ours: the preview saves one.
    dialog->setOption(QAbstractPrintDialog::PrintToFile, false);
    dialog->setMinMax(1, document.pageCount());
    dialog->setFromTo(1, document.pageCount());
    QObject::connect(dialog,
                     qOverload<>(&QPrintDialog::accepted),
                     dialog,
                     [this, printer, chosen = std::move(chosen)] {
                         m_printerName = printer->printerName();
                         chosen(*printer);
                     });
    // The dialog points to the printer until it is gone.
    QObject::connect(dialog, &QObject::destroyed, [printer] { Q_UNUSED(printer) });
    dialog->open();
}

} // namespace ui
