// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/ledger_fixture.h"
#include "tests/support/catch.h"

using namespace core;
using tests::kLedger;

namespace {

constexpr Id kFirstTask {5001};
constexpr Id kSecondTask {5002};
constexpr Id kThirdTask {5003};

/// Three tasks; the second has two measures, written down in the other order, and three names.
class TextFile
{
public:
    TextFile()
    {
        ChangeSet set = tests::emptySet(ChangeKind::Paste);
        const std::pair<Id, const char *> titles[]
            = {{kFirstTask, "启动"}, {kSecondTask, "建设"}, {kThirdTask, "验收"}};
        for (const auto &[task, title] : titles)
            set.insert(tests::sampleTask(task, kLedger, QString::fromUtf8(title)));
        addMeasure(set, 1, QStringLiteral("施工"));
        addMeasure(set, 0, QStringLiteral("招标"));
        addName(set, ResponsibilityRole::LeadUnit, QStringLiteral("社会救助股"));
        addName(set, ResponsibilityRole::Cooperating, QStringLiteral("财政局"));
        addName(set, ResponsibilityRole::Cooperating, QStringLiteral("住建局"));
        REQUIRE(m_store->apply(set).has_value());
    }

    /// What answers @p question: task and text.
    [[nodiscard]] QString texts(const TextQuestion &question) const
    {
        QStringList told;
        const auto read = m_store->texts(question, [&told](Id task, Id, QStringView text) {
            told.append(QString::number(task.value) + text);
        });
        REQUIRE(read.has_value());
        return told.join(u' ');
    }

private:
    void addMeasure(ChangeSet &set, int position, const QString &text)
    {
        Measure measure;
        measure.id = Id {m_next++};
        measure.task = kSecondTask;
        measure.position = position;
        measure.text = text;
        set.insert(measure);
    }

    void addName(ChangeSet &set, ResponsibilityRole role, const QString &name)
    {
        Responsibility named;
        named.id = Id {m_next++};
        named.task = kSecondTask;
        named.position = static_cast<int>(m_next);
        named.role = role;
        named.text = name;
        set.insert(named);
    }

    tests::LedgerFixture m_fixture;
    std::unique_ptr<Store> m_store = tests::filledStore(m_fixture);
    qint64 m_next = 6001;
};

} // namespace

TEST_CASE("texts of tasks are read from the first one to the last, both included")
{
    const TextFile file;
    TextQuestion question {RecordKind::Task, QStringLiteral("title"), {}, kFirstTask, kSecondTask};
    CHECK(file.texts(question) == QStringLiteral("5001启动 5002建设"));
    question.lastTask = Id {9000};
    CHECK(file.texts(question) == QStringLiteral("5001启动 5002建设 5003验收"));
    question.firstTask = Id {5004};
    CHECK(file.texts(question).isEmpty());
}

TEST_CASE("texts of measures come by their position in the task")
{
    const TextFile file;
    CHECK(file.texts({RecordKind::Measure, QStringLiteral("text"), {}, kFirstTask, kThirdTask})
          == QStringLiteral("5002招标 5002施工"));
}

TEST_CASE("of responsibilities only those in the role are read")
{
    const TextFile file;
    TextQuestion question {RecordKind::Responsibility,
                           QStringLiteral("text"),
                           ResponsibilityRole::Cooperating,
                           kFirstTask,
                           kThirdTask};
    CHECK(file.texts(question) == QStringLiteral("5002财政局 5002住建局"));
    question.role = ResponsibilityRole::LeadUnit;
    CHECK(file.texts(question) == QStringLiteral("5002社会救助股"));
    question.role = ResponsibilityRole::Leader;
    CHECK(file.texts(question).isEmpty());
}
