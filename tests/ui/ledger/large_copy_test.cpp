// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ledger/page_fixture.h"
#include "ui/ledger/table_copy.h"

#include <QClipboard>
#include <QMimeData>

namespace {

constexpr int kMore = 2500; ///< tasks, more than the model holds texts of
constexpr int kRows = 9 + kMore;

/// The page over a ledger whose texts are not all held.
class LargeCopyFixture : public tests::PageFixture
{
public:
    LargeCopyFixture()
    {
        addTasks(kMore);
        REQUIRE_FALSE(isRead(kRows - 1));
        view().setCurrentIndex(model().index(0, 0));
        QApplication::clipboard()->setText(QStringLiteral("before"));
    }

    void key(Qt::Key key) { QTest::keyClick(&view(), key, Qt::ControlModifier); }
    [[nodiscard]] static QString copied() { return QApplication::clipboard()->text(); }
};

} // namespace

TEST_CASE_METHOD(LargeCopyFixture, "Rows whose texts are not held are read and copied all the same")
{
    QStringList told;
    QObject::connect(
        page.get(), &ui::LedgerPage::reported, [&](const QString &text) { told.append(text); });
    const QSignalSpy started(page.get(), &ui::LedgerPage::jobStarted);
    const QString held = ui::tabSeparated(
        ui::rangeBetween(model().index(0, 0), model().index(8, model().columnCount() - 1)));
    key(Qt::Key_A);
    key(Qt::Key_C);
    CHECK(started.size() == 1);
    REQUIRE(becomes([&] { return told.contains(QStringLiteral("2509 row(s) copied.")); }));
    CHECK(copied().startsWith(held));
    CHECK(copied().contains(QStringLiteral("\t第1项\t")));
    CHECK(copied().contains(QStringLiteral("\t第2500项\t")));
    const QMimeData *data = QApplication::clipboard()->mimeData();
    CHECK(data->html().contains(QStringLiteral(">第2500项</td>")));
    CHECK(ui::blockOfMimeData(*data).height() == kRows);
    const auto job = started.first().first().value<ui::RunningJob>().job;
    CHECK(job->isFinished());
    CHECK(job->done() == kRows);
}

TEST_CASE_METHOD(LargeCopyFixture, "A column of many rows is copied with its heading")
{
    const int content = model().columnOf(core::ColumnField::Content);
    view().setCurrentIndex(model().index(0, content));
    key(Qt::Key_Space);
    trigger(ui::ActionId::CopyWithHeadings);
    REQUIRE(becomes([] { return copied() != QStringLiteral("before"); }));
    const QStringList lines = copied().split(u'\n');
    CHECK(lines.first() == model().headerData(content, Qt::Horizontal).toString());
    CHECK(lines.at(lines.size() - 2) == QStringLiteral("第2500项"));
}

TEST_CASE_METHOD(LargeCopyFixture, "Many rows are not cut, a copy that is stopped changes nothing")
{
    const QSignalSpy told(page.get(), &ui::LedgerPage::reported);
    key(Qt::Key_A);
    key(Qt::Key_X);
    REQUIRE(told.size() == 1);
    CHECK(told.first().first().toString()
          == QStringLiteral("So many rows cannot be cut at once: copy them, then clear them."));
    std::shared_ptr<core::Job> job;
    QObject::connect(page.get(),
                     &ui::LedgerPage::jobStarted,
                     [&job](const ui::RunningJob &running) { job = running.job; });
    key(Qt::Key_C);
    REQUIRE(job);
    job->cancel();
    REQUIRE(becomes([&job] { return job->isFinished(); }));
    CHECK(copied() == QStringLiteral("before"));
    CHECK(editor.pendingCount() == 0);
}

TEST_CASE_METHOD(LargeCopyFixture, "A copy that is still being read leaves a newer one alone")
{
    const QSignalSpy started(page.get(), &ui::LedgerPage::jobStarted);
    const auto jobAt
        = [&started](int place) { return started.at(place).first().value<ui::RunningJob>().job; };
    key(Qt::Key_A);
    key(Qt::Key_C);
    view().setCurrentIndex(cell(tests::dayingTask(1, 1), core::ColumnField::Problem));
    key(Qt::Key_C);
    REQUIRE(started.size() == 1);
    REQUIRE(copied().contains(QStringLiteral("亲民化改造资金筹集难度大")));
    REQUIRE(becomes([&] { return jobAt(0)->isFinished(); }));
    CHECK(copied().contains(QStringLiteral("亲民化改造资金筹集难度大")));
    CHECK_FALSE(copied().contains(QStringLiteral("第2500项")));
    // Nor does it take the place of what was copied elsewhere.
    key(Qt::Key_A);
    key(Qt::Key_C);
    REQUIRE(started.size() == 2);
    QApplication::clipboard()->setText(QStringLiteral("elsewhere"));
    REQUIRE(becomes([&] { return jobAt(1)->isFinished(); }));
    CHECK(copied() == QStringLiteral("elsewhere"));
}
