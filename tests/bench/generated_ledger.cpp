// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generated_ledger.h"

#include "core/calendar/due_phrase.h"
#include "core/records/ledger_columns.h"

#include <array>

using namespace core;

namespace tests {

namespace {

constexpr int kTasksOfObjective = 10;
constexpr int kTasksOfPart = 500; ///< written at once
constexpr int kSections = 50;
constexpr int kPersons = 400;
constexpr int kYear = 2026;
constexpr int kMonths = 36; ///< in which tasks are due

constexpr std::array kSubjects {u"城乡社区治理",
                                u"养老服务体系",
                                u"社会救助",
                                u"婚姻登记服务",
                                u"殡葬改革",
                                u"未成年人保护",
                                u"区划地名管理",
                                u"慈善事业",
                                u"残疾人福利",
                                u"社会组织党建",
                                u"老年助餐",
                                u"防汛救灾",
                                u"供热管网",
                                u"基层政权建设",
                                u"流浪乞讨人员救助"};
constexpr std::array kPhrases {
    u"强化组织领导",       u"加大资金筹集力度",     u"加快工作进度",     u"建立周调度、月通报制度",
    u"责任到人",           u"邀请专家现场指导",     u"分批组织外出学习", u"将任务纳入年度目标考核",
    u"逗硬奖惩",           u"开展专项排查",         u"形成问题清单",     u"逐项销号整改",
    u"争取上级资金支持",   u"完成全部点位改造",     u"建成示范点",       u"印发实施方案",
    u"开展督导检查",       u"培训工作人员",         u"形成可推广的经验", u"专业人才不足",
    u"部门协同机制不健全", u"基础设施历史欠账多",   u"群众参与度不高",   u"资金筹集难度大",
    u"群众满意度明显提高", u"在全市形成可复制做法", u"治理水平全面提升", u"服务能力得到加强",
    u"压实镇街和部门责任", u"完善应急预案",         u"落实专人负责",     u"做好数据核对和公示",
    u"推动政策落地见效",   u"健全长效管理机制",     u"加强宣传引导",     u"定期向县委报告进展",
    u"抓好关键环节",       u"对照上级要求自查",     u"补齐短板弱项",     u"确保按时完成"};
constexpr std::array kSurnames {u"王", u"李", u"张", u"刘", u"陈", u"杨", u"赵",
                                u"黄", u"周", u"吴", u"徐", u"孙", u"胡", u"朱",
                                u"高", u"林", u"何", u"郭", u"马", u"罗"};
constexpr std::array kNames {u"小明",
                             u"建国",
                             u"秀英",
                             u"洋",
                             u"志强",
                             u"丽",
                             u"磊",
                             u"敏",
                             u"涛",
                             u"芳",
                             u"静",
                             u"浩",
                             u"国庆",
                             u"雪",
                             u"军",
                             u"玉兰"};

/// Numbers that look random and are the same on every machine.
class Dice
{
public:
    [[nodiscard]] int below(int limit)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<int>((m_state >> 33U) % static_cast<quint64>(limit));
    }

    template <typename Choices> [[nodiscard]] QString of(const Choices &choices)
    {
        return QString::fromUtf16(
            choices.at(static_cast<size_t>(below(static_cast<int>(choices.size())))));
    }

private:
    quint64 m_state = 20260924;
};

class LedgerWriter
{
public:
    LedgerWriter(Store &store, IdSource &ids)
        : m_store(store)
        , m_ids(ids)
    {
    }

    [[nodiscard]] Result<void> write(int tasks)
    {
        ChangeSet set {
            ChangeKind::Import, {ActionKind::Import, {QString::number(tasks)}}, {}, {}, {}};
        const auto office = m_store.units();
        if (!office)
            return fail(office.error());
        addNames(set, office->value(0).id);
        addLedger(set);
        readDeadlines();
        return m_store
            .apply(set,
                   [this, tasks](const ChangeTaker &take) -> Result<void> {
                       for (int first = 0; first < tasks; first += kTasksOfPart) {
                           auto done = take(part(first, std::min(first + kTasksOfPart, tasks)));
                           if (!done)
                               return done;
                       }
                       return {};
                   })
            .map([](ChangeNumber) {});
    }

private:
    void addNames(ChangeSet &set, Id office)
    {
        for (int i = 0; i < kSections; ++i) {
            Unit unit;
            unit.id = m_ids.next();
            unit.parent = office;
            unit.name = QString::fromUtf16(kSubjects.at(static_cast<size_t>(i) % kSubjects.size()))
                + QStringLiteral("第%1股").arg(i + 1);
            unit.position = i;
            m_units.append(unit);
            set.insert(unit);
        }
        for (int i = 0; i < kPersons; ++i) {
            Person person;
            person.id = m_ids.next();
            person.unit = m_units.at(i % kSections).id;
            const auto surname = static_cast<size_t>(i) % kSurnames.size();
            const auto name = static_cast<size_t>(i) / kSurnames.size() % kNames.size();
            person.name = QString::fromUtf16(kSurnames.at(surname))
                + QString::fromUtf16(kNames.at(name)) + (i < 320 ? QString() : QString::number(i));
            person.position = i;
            m_persons.append(person);
            set.insert(person);
        }
    }

    void addLedger(ChangeSet &set)
    {
        using enum ColumnField;
        QList<LedgerColumn> columns;
        for (const auto &[field, header] : {std::pair(Number, u"序号"),
                                            std::pair(Objective, u"对标任务"),
                                            std::pair(Code, u"编号"),
                                            std::pair(Content, u"工作内容"),
                                            std::pair(Problem, u"存在问题"),
                                            std::pair(Measure, u"赶超措施"),
                                            std::pair(Acceptance, u"工作标准"),
                                            std::pair(Leader, u"责任领导"),
                                            std::pair(LeadUnit, u"牵头科室"),
                                            std::pair(Person, u"责任人"),
                                            std::pair(Cooperating, u"配合单位"),
                                            std::pair(Start, u"开始时间"),
                                            std::pair(Deadline, u"时限"),
                                            std::pair(Expected, u"预期效果"),
                                            std::pair(TaskSource, u"任务来源"),
                                            std::pair(Lever, u"抓手"),
                                            std::pair(TargetSought, u"争取目标"),
                                            std::pair(Note, u"备注")})
            columns.append({field, QString::fromUtf16(header)});
        Ledger ledger;
        ledger.id = m_ledger = m_ids.next();
        ledger.title = QStringLiteral("对标竞进工作台账");
        ledger.year = kYear;
        ledger.columns = columnsToText(columns);
        set.insert(ledger);
    }

    /// Every month of three years.
    void readDeadlines()
    {
        const WorkCalendar calendar = WorkCalendar::builtIn();
        const QDate basis(kYear, 1, 1);
        for (int month = 0; month < kMonths; ++month) {
            core::Deadline deadline;
            deadline.phrase
                = QStringLiteral("%1年%2月底前").arg(kYear - 1 + month / 12).arg(month % 12 + 1);
            const DueReading reading = readDuePhrase(deadline.phrase, {basis, false}, calendar);
            deadline.basis = basis;
            deadline.rangeStart = reading.range.start;
            deadline.rangeEnd = reading.range.end;
            deadline.due = deadline.originalDue = reading.due;
            deadline.precision = reading.precision;
            m_deadlines.append(deadline);
        }
    }

    [[nodiscard]] QString text(int least, int most)
    {
        const int length = least + m_dice.below(most - least);
        QString text = m_dice.of(kSubjects);
        while (text.size() < length)
            text += u'，' + m_dice.of(kPhrases);
        text.truncate(length - 1);
        return text + u'。';
    }

    [[nodiscard]] QList<RecordChange> part(int first, int last)
    {
        ChangeSet set {};
        for (int number = first; number < last; ++number) {
            if (number % kTasksOfObjective == 0)
                addObjective(set, number / kTasksOfObjective);
            addTask(set, number);
        }
        return set.changes;
    }

    void addObjective(ChangeSet &set, int number)
    {
        Task objective;
        objective.id = m_objective = m_ids.next();
        objective.ledger = m_ledger;
        objective.position = number;
        objective.code = QString::number(number + 1);
        objective.title = text(12, 24);
        set.insert(objective);
    }

    void addTask(ChangeSet &set, int number)
    {
        Task task;
        task.id = m_ids.next();
        task.ledger = m_ledger;
        task.parent = m_objective;
        task.position = number % kTasksOfObjective;
        task.code = QStringLiteral("D-%1").arg(number + 1);
        task.content = text(40, 200);
        task.problem = text(20, 100);
        const int section = m_dice.below(kSections);
        task.unit = m_units.at(section).id;
        task.start = QDate(kYear, 1, 1).addDays(m_dice.below(200));
        const bool isClosed = number % 8 == 0;
        task.state = isClosed ? TaskState::Closed : TaskState::InProgress;
        set.insert(task);
        addResponsibilities(set, task.id, section);
        addLists(set, task.id, isClosed);
        if (number % 2 == 0)
            addReport(set, task.id);
    }

    void addResponsibilities(ChangeSet &set, Id task, int section)
    {
        Responsibility unit;
        unit.id = m_ids.next();
        unit.task = task;
        unit.role = ResponsibilityRole::LeadUnit;
        unit.text = m_units.at(section).name;
        unit.unit = m_units.at(section).id;
        set.insert(unit);
        const Person &named = m_persons.at(m_dice.below(kPersons));
        Responsibility person;
        person.id = m_ids.next();
        person.task = task;
        person.position = 1;
        person.text = named.name;
        person.person = named.id;
        set.insert(person);
    }

    void addLists(ChangeSet &set, Id task, bool isClosed)
    {
        core::Measure measure;
        measure.id = m_ids.next();
        measure.task = task;
        measure.text = text(20, 120);
        set.insert(measure);
        core::Deadline deadline = m_deadlines.at(m_dice.below(kMonths));
        deadline.id = m_ids.next();
        deadline.task = task;
        if (isClosed)
            deadline.actual = QDate(kYear, 1, 10).addDays(m_dice.below(200));
        set.insert(deadline);
        Outcome outcome;
        outcome.id = m_ids.next();
        outcome.task = task;
        outcome.expected = text(20, 60);
        set.insert(outcome);
    }

    void addReport(ChangeSet &set, Id task)
    {
        Progress report;
        report.id = m_ids.next();
        report.task = task;
        report.date = QDate(kYear, 8, 1).addDays(m_dice.below(50));
        report.percent = m_dice.below(101);
        report.text = text(15, 60);
        set.insert(report);
    }

    Store &m_store;
    IdSource &m_ids;
    Dice m_dice;
    Id m_ledger;
    Id m_objective;
    QList<Unit> m_units;
    QList<Person> m_persons;
    QList<core::Deadline> m_deadlines;
};

} // namespace

Result<void> writeGeneratedLedger(Store &store, int tasks)
{
    const SystemClock clock;
    TimeOrderedIdSource ids(clock);
    return LedgerWriter(store, ids).write(tasks);
}

Result<Id> generatedLedger(const RecordSource &source)
{
    const auto ledgers = source.ledgers();
    if (!ledgers)
        return fail(ledgers.error());
    return ledgers->isEmpty() ? Result<Id>(fail(ErrorKind::NotFound)) : ledgers->first().id;
}

} // namespace tests
