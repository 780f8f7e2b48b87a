// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/sample_copy.h"

#include "core/import/import_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace ui {

namespace {

struct SampleText
{
    Q_DECLARE_TR_FUNCTIONS(ui::SampleCopy)
};

/// A name that says whose ledger it is and that it is a copy, with a number where that is taken.
QString freePath(const core::LedgerDocument &document, const QDir &folder)
{
    //: name of a file: %1 is the office, %2 the year
    const QString name = SampleText::tr("%1 %2 (copy of the sample)")
                             .arg(document.office, QString::number(document.ledger.year));
    for (int number = 1;; ++number) {
        const QString mark = number == 1 ? QString() : QLatin1Char(' ') + QString::number(number);
        QString path = folder.filePath(name + mark + QStringLiteral(".duban"));
        if (!QFile::exists(path))
            return path;
    }
}

[[nodiscard]] core::Result<void> fill(core::Store &store,
                                      const core::ImportInput &input,
                                      const core::StoreContext &context,
                                      const core::WorkCalendar &calendar)
{
    const auto plan = core::planImport(input, {}, {&store, context.ids, context.clock, calendar});
    if (!plan)
        return core::fail(plan.error());
    return store.apply(plan->changes).map([](core::ChangeNumber) {});
}

[[nodiscard]] core::Result<void> writeFile(const QString &path,
                                           const core::ImportInput &input,
                                           const core::StoreContext &context,
                                           const core::WorkCalendar &calendar)
{
    auto store = core::Store::create(path, input.document->office, context);
    if (!store)
        return core::fail(store.error());
    auto filled = fill(**store, input, context, calendar);
    store->reset();
    if (!filled)
        QFile::remove(path);
    return filled;
}

} // namespace

core::Result<SampleCopy> copySample(const Sample &sample,
                                    const QString &folder,
                                    const core::StoreContext &context,
                                    const core::WorkCalendar &calendar)
{
    const auto input = core::readImport(sample.path(), {});
    if (!input)
        return core::fail(input.error());
    if (!QDir().mkpath(folder))
        return core::fail(core::ErrorKind::FileNoPermission, folder);
    const core::LedgerDocument &document = *input->document;
    const SampleCopy copy {
        freePath(document, QDir(folder)), document.asOf, document.ledger.sourceTitle};
    const auto written = writeFile(copy.path, *input, context, calendar);
    if (!written)
        return core::fail(written.error());
    return copy;
}

} // namespace ui
