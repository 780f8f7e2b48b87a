// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/screen_scale.h"
#include "tests/support/catch.h"
#include "tests/support/daying_file.h"
#include "ui/prompts/form_dialog.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using app::SettingKey;
using ui::ActionId;

namespace {

/// The program with its form of settings open; puts the palette back.
class SettingsDesk
{
public:
    SettingsDesk()
        : settings(file.folder.filePath(QStringLiteral("duban.ini")))
        , application(file.clock, settings)
    {
        application.show();
        application.window().actions().action(ActionId::English)->trigger();
        application.window().actions().action(ActionId::LightTheme)->trigger();
        application.window().actions().action(ActionId::Preferences)->trigger();
        form = application.window().findChild<ui::FormDialog *>();
        REQUIRE(form);
    }
    ~SettingsDesk() { QApplication::setPalette(palette); }
    Q_DISABLE_COPY_MOVE(SettingsDesk)

    void choose(const char *field, const QString &value) const
    {
        const auto *editor = form->findChild<QWidget *>(QLatin1String(field));
        REQUIRE(editor);
        for (QRadioButton *button : editor->findChildren<QRadioButton *>()) {
            if (button->property("value").toString() == value)
                button->click();
        }
    }

    [[nodiscard]] QString facts(const char *field) const
    {
        return form->findChild<QLabel *>(QLatin1String(field))->text();
    }

    void press(const QString &text) const
    {
        for (QPushButton *button : form->findChildren<QPushButton *>()) {
            if (button->text() == text)
                button->click();
        }
        QCoreApplication::processEvents();
    }

    tests::DayingFile file;
    QPalette palette = QApplication::palette();
    app::Settings settings;
    app::Application application;
    ui::FormDialog *form = nullptr;
};

} // namespace

TEST_CASE("the settings choose language and theme at once, and the size for the next start")
{
    SettingsDesk desk;
    desk.choose("language", QStringLiteral("zh_CN"));
    desk.choose("theme", QStringLiteral("dark"));
    desk.choose("scale", QStringLiteral("125"));
    // Nothing happens before it is asked for.
    CHECK(desk.settings.value(SettingKey::Theme).toString() == QStringLiteral("light"));
    desk.press(QStringLiteral("Use"));

    const ui::Actions &actions = desk.application.window().actions();
    CHECK(actions.action(ActionId::OpenFile)->text() == QStringLiteral("打开…"));
    CHECK(actions.action(ActionId::DarkTheme)->isChecked());
    CHECK(QApplication::palette() == ui::paletteFor(ui::Theme::Dark));
    CHECK(desk.settings.value(SettingKey::Theme).toString() == QStringLiteral("dark"));
    CHECK(app::scaleIn(desk.settings) == 125);
    actions.action(ActionId::English)->trigger();
}

TEST_CASE("the settings name the fonts really used and the program's files; cancelled they change "
          "nothing")
{
    SettingsDesk desk;
    CHECK(desk.facts("fonts").count(u'\n') == 4);
    CHECK(desk.facts("fonts").startsWith(QStringLiteral("Screen: ")));
    CHECK(desk.facts("paths").contains(desk.settings.path()));
    desk.choose("theme", QStringLiteral("dark"));
    desk.choose("scale", QStringLiteral("150"));
    desk.press(QStringLiteral("Cancel"));
    CHECK(desk.settings.value(SettingKey::Theme).toString() == QStringLiteral("light"));
    CHECK(app::scaleIn(desk.settings) == 100);
}

TEST_CASE("a size goes to Qt before it starts, unless the environment says one or nobody offers it")
{
    const QByteArray before = qgetenv("QT_SCALE_FACTOR");
    qunsetenv("QT_SCALE_FACTOR");
    const QTemporaryDir folder;
    app::Settings settings(folder.filePath(QStringLiteral("duban.ini")));
    app::applyScale(settings);
    CHECK(qEnvironmentVariableIsEmpty("QT_SCALE_FACTOR"));
    settings.setValue(SettingKey::Scale, 777);
    app::applyScale(settings);
    CHECK(qEnvironmentVariableIsEmpty("QT_SCALE_FACTOR"));
    settings.setValue(SettingKey::Scale, 125);
    app::applyScale(settings);
    CHECK(qgetenv("QT_SCALE_FACTOR") == "1.25");
    settings.setValue(SettingKey::Scale, 150);
    app::applyScale(settings);
    CHECK(qgetenv("QT_SCALE_FACTOR") == "1.25");
    before.isNull() ? qunsetenv("QT_SCALE_FACTOR") : qputenv("QT_SCALE_FACTOR", before);
}

TEST_CASE("the settings say where backups lie, when they are made and how long they are kept")
{
    const SettingsDesk desk;
    const QString facts = desk.facts("backups");
    CHECK(facts.contains(QStringLiteral("backups")));
    CHECK(facts.contains(QStringLiteral("every 30 minutes")));
    CHECK(facts.contains(QStringLiteral("24 hours")));
    CHECK(facts.contains(QStringLiteral("12 months")));
}

TEST_CASE("the printer used last is still known after a start in which nothing was printed")
{
    const tests::DayingFile file;
    app::Settings settings(file.folder.filePath(QStringLiteral("duban.ini")));
    settings.setValue(SettingKey::Printer, QStringLiteral("办公室打印机"));
    {
        app::Application application(file.clock, settings);
        application.show();
        application.window().close();
    }
    CHECK(settings.value(SettingKey::Printer).toString() == QStringLiteral("办公室打印机"));
}
