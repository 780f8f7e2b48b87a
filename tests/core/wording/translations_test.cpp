// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/action_text.h"
#include "core/wording/error_text.h"
#include "core/wording/light_text.h"
#include "core/wording/terms.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace core;

namespace {
/// A language for as long as it lives.
class Speaking
{
public:
    explicit Speaking(const QString &language)
    {
        REQUIRE(m_translator.load(QStringLiteral(":/i18n/duban_%1.qm").arg(language)));
        REQUIRE(QCoreApplication::installTranslator(&m_translator));
    }
    ~Speaking() { QCoreApplication::removeTranslator(&m_translator); }
    Speaking(const Speaking &) = delete;
    Speaking &operator=(const Speaking &) = delete;

private:
    QTranslator m_translator;
};

class InChinese : public Speaking
{
public:
    InChinese()
        : Speaking(QStringLiteral("zh_CN"))
    {
    }
};

Light lightWith(int workdays, int calendarDays)
{
    Light light;
    light.workdays = workdays;
    light.calendarDays = calendarDays;
    light.isOverdue = calendarDays < 0;
    light.reason = light.isOverdue ? LightReason::Overdue : LightReason::Normal;
    return light;
}
} // namespace

TEST_CASE("the words of the lights are those of the office")
{
    const InChinese chinese;

    CHECK(lightWord(LightReason::Normal) == QStringLiteral("正常"));
    CHECK(lightWord(LightReason::DueSoon) == QStringLiteral("临期"));
    CHECK(lightWord(LightReason::Overdue) == QStringLiteral("逾期"));
    CHECK(lightWord(LightReason::FarBehind) == QStringLiteral("滞后"));
    CHECK(lightReasonText(LightReason::FarBehind) == QStringLiteral("严重滞后"));
    CHECK(lightReasonText(LightReason::ClosedOnTime) == QStringLiteral("按期办结"));
}

TEST_CASE("days left and late are told as the office tells them")
{
    const InChinese chinese;

    CHECK(remainingText(lightWith(0, 0)) == QStringLiteral("今天到期"));
    CHECK(remainingText(lightWith(5, 7)) == QStringLiteral("还剩 5 个工作日"));
    CHECK(calendarDaysText(lightWith(3, 6)) == QStringLiteral("（6 天）"));
    CHECK(remainingSentence(lightWith(0, -1)) == QStringLiteral("逾期 1 天（0 个工作日）"));
}

TEST_CASE("headers, terms, changes and errors are Chinese")
{
    const InChinese chinese;

    CHECK(columnHeader(ColumnField::Person) == QStringLiteral("责任人"));
    CHECK(termOf(TaskState::InProgress) == QStringLiteral("办理中"));
    CHECK(actionText({ActionKind::Import, {QStringLiteral("9"), QStringLiteral("0")}})
          == QStringLiteral("导入 9 项任务"));
    CHECK(errorText({ErrorKind::FileMissing, QStringLiteral("甲.duban"), {}, {}})
          == QStringLiteral("找不到文件“甲.duban”。请检查是否已移动或改名。"));
}

TEST_CASE("without the catalogue the texts are English again")
{
    CHECK(columnHeader(ColumnField::Person) == QStringLiteral("Person responsible"));
}

TEST_CASE("English has a form for one and a form for many")
{
    const Speaking english(QStringLiteral("en"));

    CHECK(remainingText(lightWith(1, 1)) == QStringLiteral("1 workday left"));
    CHECK(remainingText(lightWith(5, 7)) == QStringLiteral("5 workdays left"));
    CHECK(remainingText(lightWith(-1, -3)) == QStringLiteral("1 workday overdue"));
    CHECK(lightWord(LightReason::Overdue) == QStringLiteral("Overdue"));
}
