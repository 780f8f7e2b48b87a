// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/work_days.h"
#include "tests/ui/main_window/desk_fixture.h"
#include "ui/main_window/sample_desk.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>

using tests::DeskFixture;

namespace {

/// The samples in the order of the start page: the office that does not exist, then 大英, 楚雄 …
ui::Sample sample(int index)
{
    return ui::samples().at(index);
}

class SampleFixture : public DeskFixture
{
public:
    [[nodiscard]] QString folder() const { return file.folder.filePath(QStringLiteral("示例")); }

    void openSample(int index)
    {
        samples.open(sample(index));
        REQUIRE(becomes([this] { return samples.current().has_value(); }));
    }

    /// The ledgers of the file that is open.
    [[nodiscard]] QList<core::Ledger> ledgers()
    {
        const auto store = core::Store::open(desk.path(), file.context(), core::OpenMode::ReadOnly);
        REQUIRE(store.has_value());
        return *(*store)->ledgers();
    }

    ui::SampleDesk samples {{desk,
                             prompts,
                             file.clock,
                             file.ids,
                             tests::workDays(),
                             {QStringLiteral("张某"), {}},
                             folder()}};
};

} // namespace

TEST_CASE_METHOD(SampleFixture,
                 "every sample opens as a copy of the user's own that can be written")
{
    for (int index = 0; index < ui::samples().size(); ++index) {
        INFO(sample(index).key.toStdString());
        openSample(index);
        CHECK(QFileInfo(desk.path()).absolutePath() == folder());
        CHECK(QFileInfo(desk.path())
                  .fileName()
                  .startsWith(desk.office() + u' ' + QString::number(sample(index).year)));
        CHECK_FALSE(desk.readOnlyReason().has_value());
        CHECK(ledgers().size() == 1);
        desk.close();
    }
    CHECK(prompts.messages.isEmpty());
}

TEST_CASE_METHOD(SampleFixture,
                 "a document opens on a day of its time, the made-up office on today")
{
    QList<QDate> days;
    QObject::connect(&samples, &ui::SampleDesk::opened, [&days](QDate asOf) { days.append(asOf); });
    openSample(0);
    desk.close();
    CHECK_FALSE(samples.current().has_value());
    openSample(1);
    REQUIRE(days.size() == 2);
    CHECK_FALSE(days.at(0).isValid());
    CHECK(days.at(1) == QDate(2021, 12, 20));
    CHECK(samples.current()->source.contains(QStringLiteral("对标竞进")));
}

TEST_CASE_METHOD(SampleFixture, "a second copy stands beside the first, which stays as it is")
{
    openSample(0);
    const QString first = desk.path();
    desk.close();
    openSample(0);
    CHECK(desk.path() != first);
    CHECK(QFileInfo::exists(first));
    CHECK(QDir(folder()).entryList({QStringLiteral("*.duban")}).size() == 2);
}

TEST_CASE_METHOD(SampleFixture, "another file that is opened is no sample")
{
    openSample(0);
    open(file.path());
    CHECK_FALSE(samples.current().has_value());
}

TEST_CASE_METHOD(SampleFixture, "a folder that cannot be made is told, nothing is opened")
{
    const QString inTheWay = fileWith(QStringLiteral("文件"), "x");
    ui::SampleDesk blocked {{desk,
                             prompts,
                             file.clock,
                             file.ids,
                             tests::workDays(),
                             {},
                             inTheWay + QStringLiteral("/示例")}};
    blocked.open(sample(0));
    CHECK(becomes([this] { return prompts.messages.size() == 1; }));
    CHECK_FALSE(desk.isOpen());
}
