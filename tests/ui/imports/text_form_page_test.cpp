// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_prompts.h"
#include "tests/ui/imports/read_table.h"
#include "ui/imports/column_line.h"
#include "ui/imports/import_foot.h"
#include "ui/imports/mapping_page.h"
#include "ui/imports/sheet_view.h"
#include "ui/imports/text_fields.h"
#include "ui/style/plain_label.h"
#include "ui/style/primary_button.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>
#include <utility>

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

    /// @param form the text is read in when it is asked about, found as @p found at first.
    void ask(TextForm form = {}, const std::optional<ui::TextFinding> &found = {})
    {
        ui::MappingRequest request;
        request.input = *read(form);
        request.found = found;
        request.accepted = [this](const core::ImportOptions &) { ++accepted; };
        request.cancelled = [] {};
        request.readAs = [this](TextForm wanted, const ui::MappingRequest::Answer &answer) {
            forms.append(wanted);
            if (isSlow)
                waiting.append({wanted, answer});
            else
                answer(read(wanted));
        };
        page.ask(request);
    }

    /// Answers what has been waiting longest.
    void answerOne()
    {
        REQUIRE_FALSE(waiting.isEmpty());
        const auto [form, answer] = waiting.takeFirst();
        answer(read(form));
    }

    [[nodiscard]] ui::PrimaryButton &next() const { return *page.findChild<ui::PrimaryButton *>(); }

    /// The field called @p name.
    [[nodiscard]] QLineEdit &field(const QString &name) const
    {
        const auto lines = page.findChildren<QLineEdit *>();
        const auto found = std::find_if(lines.cbegin(), lines.cend(), [&name](const auto *line) {
            return line->accessibleName() == name;
        });
        REQUIRE(found != lines.cend());
        return **found;
    }

    /// What the page takes the column at @p place for.
    [[nodiscard]] ui::ColumnLine &line(int place) const
    {
        return *page.findChildren<ui::ColumnLine *>().at(place);
    }

    [[nodiscard]] core::Result<core::ImportInput> read(TextForm form) const
    {
        core::ImportOptions options;
        options.text = form;
        options.showsRawText = showsRawText;
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
    tests::FakePrompts prompts;
    MappingPage page {prompts};
    QList<TextForm> forms; ///< that were asked for
    bool showsRawText = false; ///< a text without a header is read too
    bool isSlow = false; ///< readings wait for answerOne()
    QList<std::pair<TextForm, ui::MappingRequest::Answer>> waiting;
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
const QString kComma = QStringLiteral("Comma (,)");
const QString kSemicolon = QStringLiteral("Semicolon (;)");

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
    const QString header = ui::headerOf(desk.read({})->tables.first());
    CHECK(desk.kept.formOf(header).separator == TextSeparator::Semicolon);
    desk.forms.clear();
    desk.ask();
    CHECK(desk.forms.size() == 1);
    CHECK(desk.firstCell() == QStringLiteral("甲"));

    desk.choose(kSeparators, QStringLiteral("Comma (,)"));
    CHECK(desk.firstCell() == QStringLiteral("甲;张三"));
    desk.page.findChild<ui::PrimaryButton *>()->click();
    CHECK(desk.kept.texts().isEmpty());
}

TEST_CASE("nothing goes on while a text is read anew, and what was chosen last is read")
{
    TextDesk desk;
    desk.isSlow = true;
    desk.choose(kSeparators, kSemicolon);
    CHECK_FALSE(desk.next().isEnabled());
    CHECK(desk.box(kSeparators).isEnabled()); // or the keyboard would go elsewhere
    Q_EMIT desk.page.findChild<ui::ImportFoot *>()->accepted();
    CHECK(desk.accepted == 0);
    desk.choose(kSeparators, QStringLiteral("Bar (|)"));
    desk.choose(kSeparators, kComma);
    CHECK(desk.forms.size() == 1);

    desk.answerOne();
    CHECK(desk.box(kSeparators).currentText() == kComma);
    CHECK_FALSE(desk.next().isEnabled());
    desk.answerOne();
    CHECK(desk.forms
          == QList<TextForm> {{TextEncoding::Utf8, TextSeparator::Semicolon},
                              {TextEncoding::Utf8, TextSeparator::Comma}});
    CHECK(desk.firstCell() == QStringLiteral("甲;张三"));
    CHECK(desk.waiting.isEmpty());
    desk.next().click();
    CHECK(desk.accepted == 1);
}

TEST_CASE("a reading that is stopped leaves the text as it was read, and the page open")
{
    TextDesk desk;
    desk.isSlow = true;
    desk.choose(kSeparators, kSemicolon);
    desk.choose(kSeparators, QStringLiteral("Bar (|)"));
    const auto answer = desk.waiting.takeFirst().second;
    answer(core::Result<core::ImportInput>(core::fail(core::ErrorKind::Cancelled)));
    CHECK(desk.forms.size() == 1);
    CHECK(desk.box(kSeparators).currentText() == kComma);
    CHECK(desk.says(QStringLiteral("Stopped; nothing was changed.")));
    CHECK(desk.page.isAsking());
    CHECK(desk.next().isEnabled());
}

TEST_CASE("what was typed outlasts a new reading, and a name nobody typed follows it")
{
    const TextDesk desk;
    auto *name = desk.page.findChild<QLineEdit *>();
    CHECK(name->text() == QStringLiteral("清单"));
    desk.choose(kSeparators, kSemicolon);
    CHECK(name->text() == QStringLiteral("工作内容,责任人")); // what stands above that table
    name->setText(QStringLiteral("我的台账"));
    QTest::keyClicks(&desk.field(QStringLiteral("Year")), QStringLiteral("2027"));
    QTest::keyClicks(&desk.field(QStringLiteral("File date")), QStringLiteral("2027-1-5"));
    desk.line(1).setField(core::ColumnField::Extra);

    desk.choose(kSeparators, kComma);
    CHECK(name->text() == QStringLiteral("我的台账"));
    CHECK(desk.field(QStringLiteral("Year")).text() == QStringLiteral("2027"));
    CHECK(desk.field(QStringLiteral("File date")).text() == QStringLiteral("2027-01-05"));
    CHECK(desk.line(0).field() == core::ColumnField::Content);
    CHECK(desk.line(1).field() == core::ColumnField::Extra);
}

TEST_CASE("a form is remembered for the text as it was found at first, also on the way back")
{
    TextDesk desk;
    QObject::connect(&desk.page, &MappingPage::mappingsChanged, [&desk](const auto &mappings) {
        desk.kept = mappings;
    });
    const TextForm semicolon {TextEncoding::Utf8, TextSeparator::Semicolon};
    const ui::TextFinding found {QStringLiteral("a|b"), {TextEncoding::Utf8, TextSeparator::Comma}};
    desk.ask(semicolon, found);
    desk.next().click();
    CHECK(desk.kept.formOf(found.header) == semicolon);
    CHECK(desk.kept.texts().size() == 2); // one header and what is kept of it

    desk.ask(semicolon, found);
    CHECK(desk.forms.isEmpty()); // it is read so already
    desk.choose(kSeparators, kComma);
    desk.next().click();
    CHECK(desk.kept.texts().isEmpty());
}

TEST_CASE("lines without a header are shown and not imported until they are read right")
{
    TextDesk desk;
    QFile file(desk.path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write("工作内容|责任人\n甲,乙,丙,丁|张三\n戊,己,庚,辛|李四\n") > 0);
    file.close();
    desk.showsRawText = true;
    desk.ask();
    CHECK(desk.says(QStringLiteral("No header was found.")));
    CHECK(desk.says(QStringLiteral("No header")));
    CHECK(desk.firstCell() == QStringLiteral("戊"));
    CHECK(desk.page.findChildren<ui::ColumnLine *>().isEmpty());
    CHECK_FALSE(desk.next().isEnabled());
    QTest::keyClick(&desk.page, Qt::Key_Return);
    CHECK(desk.accepted == 0);

    desk.choose(QStringLiteral("Separator"), QStringLiteral("Semicolon (;)"));
    CHECK(desk.firstCell() == QStringLiteral("戊,己,庚,辛|李四"));
    CHECK_FALSE(desk.next().isEnabled());

    desk.choose(QStringLiteral("Separator"), QStringLiteral("Bar (|)"));
    CHECK(desk.says(QStringLiteral("Header in row 1")));
    CHECK(desk.says(QStringLiteral("2 row(s) below the header.")));
    CHECK(desk.line(0).field() == core::ColumnField::Content);
    CHECK(desk.next().isEnabled());
    desk.next().click();
    CHECK(desk.accepted == 1);
}
