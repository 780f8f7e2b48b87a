// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings_form.h"

#include "app/backups.h"
#include "app/language.h"
#include "app/logging.h"
#include "app/screen_scale.h"
#include "app/work_days.h"
#include "ui/drawing/font_roles.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QGuiApplication>

namespace app {

namespace {

const auto kLanguage = QStringLiteral("language");
const auto kTheme = QStringLiteral("theme");
const auto kScale = QStringLiteral("scale");

ui::FormField languageField(const QString &language)
{
    return {kLanguage,
            QCoreApplication::translate("app::settings", "Language"),
            ui::FormFieldKind::Choice,
            language,
            {{QStringLiteral("zh_CN"), QCoreApplication::translate("app::settings", "Chinese")},
             {QStringLiteral("en"), QCoreApplication::translate("app::settings", "English")}}};
}

ui::FormField themeField(ui::ThemeChoice theme)
{
    return {kTheme,
            QCoreApplication::translate("app::settings", "Theme"),
            ui::FormFieldKind::Choice,
            core::keyOf(theme),
            {{core::keyOf(ui::ThemeChoice::System),
              QCoreApplication::translate("app::settings", "Follow the system")},
             {core::keyOf(ui::ThemeChoice::Light),
              QCoreApplication::translate("app::settings", "Light")},
             {core::keyOf(ui::ThemeChoice::Dark),
              QCoreApplication::translate("app::settings", "Dark")}}};
}

ui::FormField scaleField(int scale)
{
    ui::FormField field {kScale,
                         QCoreApplication::translate("app::settings", "Size of texts"),
                         ui::FormFieldKind::Choice,
                         QString::number(scale),
                         {}};
    for (const int each : screenScales())
        field.choices.append({QString::number(each), QString::number(each) + u'%'});
    return field;
}

ui::FormField factsField(const QString &name, const QString &label, const QStringList &lines)
{
    return {name, label, ui::FormFieldKind::Facts, lines.join(u'\n'), {}};
}

QString paperFontText(const QString &use, ui::PaperFontRole role)
{
    const QString wanted = ui::fontChain(role).constFirst();
    const QString used = ui::fontInUse(role);
    return wanted == used
        ? QCoreApplication::translate("app::settings", "Paper, %1: %2").arg(use, used)
        : QCoreApplication::translate("app::settings", "Paper, %1: %2, because %3 is not installed")
              .arg(use, used, wanted);
}

/// Said only where it matters: the other choices take effect at once.
ui::FormNotes notesOn(const ui::FormValues &values, int scale)
{
    ui::FormNotes notes;
    if (values.value(kScale).toInt() != scale)
        notes.hints.insert(kScale,
                           QCoreApplication::translate(
                               "app::settings", "Takes effect when Duban is started again."));
    return notes;
}

Preferences preferencesIn(const ui::FormValues &values)
{
    return {values.value(kLanguage),
            core::valueOfKey<ui::ThemeChoice>(values.value(kTheme)).value_or(ui::ThemeChoice {}),
            values.value(kScale).toInt()};
}

} // namespace

QStringList fontsInUse()
{
    return {QCoreApplication::translate("app::settings", "Screen: %1")
                .arg(QFontInfo(QGuiApplication::font()).family()),
            paperFontText(QCoreApplication::translate("app::settings", "titles"),
                          ui::PaperFontRole::Title),
            paperFontText(QCoreApplication::translate("app::settings", "headings"),
                          ui::PaperFontRole::Heading),
            paperFontText(QCoreApplication::translate("app::settings", "text"),
                          ui::PaperFontRole::Body),
            paperFontText(QCoreApplication::translate("app::settings", "page numbers"),
                          ui::PaperFontRole::Number)};
}

QStringList pathsInUse(const Settings &settings)
{
    const QString days = localDaysFile().path();
    return {QCoreApplication::translate("app::settings", "Settings: %1").arg(settings.path()),
            days.isEmpty()
                ? QCoreApplication::translate("app::settings", "Days off: those built in")
                : QCoreApplication::translate("app::settings", "Days off: %1").arg(days),
            QCoreApplication::translate("app::settings", "Reports on faults: %1").arg(logFolder())};
}

QStringList backupFacts()
{
    return {
        QCoreApplication::translate("app::settings", "They lie in %1").arg(backupRoot()),
        QCoreApplication::translate(
            "app::settings",
            "Made at the first start of a day, every 30 minutes with changes, and before an "
            "import, a restore or a new format of the file."),
        QCoreApplication::translate(
            "app::settings",
            "Kept: all of the last 24 hours, one a day for 30 days, one a month for 12 months."),
        QCoreApplication::translate("app::settings",
                                    "File ▸ Restore lists them, shows one and takes it back.")};
}

ui::Form settingsForm(const Preferences &current,
                      const QStringList &paths,
                      std::function<void(const Preferences &)> chosen)
{
    ui::Form form;
    form.title = QCoreApplication::translate("app::settings", "Settings");
    form.remark = QCoreApplication::translate(
        "app::settings", "They are yours on this computer and change nothing in a ledger.");
    form.verb = QCoreApplication::translate("app::settings", "Use");
    form.fields = {languageField(current.language),
                   themeField(current.theme),
                   scaleField(current.scale),
                   factsField(QStringLiteral("fonts"),
                              QCoreApplication::translate("app::settings", "Fonts"),
                              fontsInUse()),
                   factsField(QStringLiteral("paths"),
                              QCoreApplication::translate("app::settings", "Files"),
                              paths),
                   factsField(QStringLiteral("backups"),
                              QCoreApplication::translate("app::settings", "Backups"),
                              backupFacts())};
    form.check
        = [scale = current.scale](const ui::FormValues &values) { return notesOn(values, scale); };
    form.submit
        = [chosen = std::move(chosen)](const ui::FormValues &values, const ui::FormAnswer &answer) {
              chosen(preferencesIn(values));
              answer({});
          };
    return form;
}

} // namespace app
