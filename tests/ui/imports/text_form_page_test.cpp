// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/imports/read_table.h"
#include "ui/imports/mapping_page.h"
#include "ui/imports/sheet_view.h"
#include "ui/imports/text_fields.h"
#include "ui/style/plain_label.h"
#include "ui/style/primary_button.h"

#include <QComboBox>
#include <QFile>
#include <QTemporaryDir>

using core::TextEncoding;
using core::TextForm;
using core::TextSeparator;
using ui::MappingPage;

namespace {

/// The page, asked about a text whose rows can be divided at commas as well as at semicolons.
class TextDesk
{
public:
    TextDesk() { ask(); }

    void ask()
    {
        ui::MappingRequest request;
        request.input = *read({});
        request.accepted = [this](const core::ImportOptions &) { ++accepted; };
        request.cancelled = [] {};
        request.readAs = [this](const TextForm &form, const ui::MappingRequest::Answer &answer) {
            forms.append(form);
            answer(read(form));
        };
        page.ask(request);
    }

    [[nodiscard]] core::Result<core::ImportInput> read(const TextForm &form) const
    {
        core::ImportOptions options;
        options.text = form;
        return core::readImport(path, options);
    }

    [[nodiscard]] QComboBox &box(const QString &name) const
    {
        for (QComboBox *box : page.findChild<ui::TextFields *>()->findChildren<QComboBox *>()) {
            if (box->accessibleName() == name)
                return *box;
        }
        FAIL("no list " << name.toStdString());
        throw std::logic_error("unreachable");
    }

    /// Chooses the row @p text of the list called @p name, as a user does.
    void choose(const QString &name, const QString &text) const
    {
        QComboBox &list = box(name);
        const int place = list.findText(text);
        REQUIRE(place >= 0);
        list.setCurrentIndex(place);
        Q_EMIT list.activated(place);
    }

    /// Of the first row with a task.
    [[nodiscard]] QString firstCell() const
    {
        const auto *view = page.findChild<ui::SheetView *>();
        return view->model()->index(2, 0).data().toString();
    }

    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = page.findChildren<ui::PlainLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&text](const auto *label) {
            return label->text().contains(text);
        });
    }

    QTemporaryDir folder;
    QString path = written();
    MappingPage page;
    QList<TextForm> forms; ///< that were asked for
    int accepted = 0;
    ui::ColumnMappings kept;

private:
    [[nodiscard]] QString written() const
    {
        QFile file(folder.filePath(QStringLiteral("清单.csv")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        // One byte too many for UTF-16.
        const QByteArray text("工作内容,责任人\n工作内容;责任人\n甲;张三,李四\n乙;王五,赵六\n\n");
        REQUIRE(text.size() % 2 == 1);
        REQUIRE(file.write(text) == text.size());
        return file.fileName();
    }
};

const QString kEncodings = QStringLiteral("Encoding");
const QString kSeparators = QStringLiteral("Separator");

} // namespace

TEST_CASE("how a text was read is shown, and of other tables nothing is")
{
    TextDesk desk;
    CHECK(desk.box(kEncodings).currentText() == QStringLiteral("UTF-8"));
    CHECK(desk.box(kSeparators).currentText() == QStringLiteral("Comma (,)"));
    CHECK(desk.firstCell() == QStringLiteral("甲;张三"));
    const auto *fields = desk.page.findChild<ui::TextFields *>();
    CHECK_FALSE(fields->isHidden());

    desk.page.ask({tests::readTable(), {}, {}, [](const auto &) {}, [] {}});
    CHECK(fields->isHidden());
}

TEST_CASE("the sheet follows the separator that is chosen, and columns are guessed anew")
{
    const TextDesk desk;
    desk.choose(kSeparators, QStringLiteral("Semicolon (;)"));
    CHECK(desk.forms == QList<TextForm> {{TextEncoding::Utf8, TextSeparator::Semicolon}});
    CHECK(desk.firstCell() == QStringLiteral("甲"));
    CHECK(desk.says(QStringLiteral("Header in row 2")));
    CHECK(desk.box(kSeparators).currentText() == QStringLiteral("Semicolon (;)"));
}

TEST_CASE("what makes no table of the text is told, and the text stays as it was read")
{
    const TextDesk desk;
    desk.choose(kEncodings, QStringLiteral("UTF-16"));
    CHECK(desk.says(QStringLiteral("The file is not written in this encoding.")));
    CHECK(desk.box(kEncodings).currentText() == QStringLiteral("UTF-8"));
    desk.choose(kSeparators, QStringLiteral("Bar (|)"));
    CHECK(desk.says(QStringLiteral("No header row was found")));
    CHECK(desk.box(kSeparators).currentText() == QStringLiteral("Comma (,)"));
    CHECK(desk.firstCell() == QStringLiteral("甲;张三"));
}

TEST_CASE("a text found as the last one was is read as that one was, until the finding is chosen")
{
    TextDesk desk;
    QObject::connect(&desk.page, &MappingPage::mappingsChanged, [&desk](const auto &mappings) {
        desk.kept = mappings;
    });
    desk.choose(kSeparators, QStringLiteral("Semicolon (;)"));
    desk.page.findChild<ui::PrimaryButton *>()->click();
    CHECK(desk.accepted == 1);
    CHECK(desk.kept.formOf(desk.read({})->tables.first()).separator == TextSeparator::Semicolon);
    desk.forms.clear();
    desk.ask();
    CHECK(desk.forms.size() == 1);
    CHECK(desk.firstCell() == QStringLiteral("甲"));

    desk.choose(kSeparators, QStringLiteral("Comma (,)"));
    CHECK(desk.firstCell() == QStringLiteral("甲;张三"));
    desk.page.findChild<ui::PrimaryButton *>()->click();
    CHECK(desk.kept.texts().isEmpty());
}
