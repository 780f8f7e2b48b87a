// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The annex of the plan of 大英县民政局 of 13 July 2021, built by hand: three objectives with three
// tasks each, character by character as published.

#include "core/records/change_set.h"
#include "core/records/ledger_columns.h"

#include <array>

namespace tests {

/// One row of the annex, without the merged columns.
struct DayingRow
{
    QString content;
    QString problem;
    QString measure;
    QString person;
    QString due;
    QString expected;
};

/// The nine rows; three for each objective.
inline const std::array<DayingRow, 9> kDayingRows {{
    {QStringLiteral("完成全县18个社区亲民化改造"),
     QStringLiteral("亲民化改造资金筹集难度大"),
     QStringLiteral("强化组织领导,加大资金筹集力度,加快工作进度"),
     QStringLiteral("胡应兵"),
     QStringLiteral("2021年底"),
     QStringLiteral("全县18个社区公共服务阵地有效改观,社区治理水平和治理能力得到提升")},
    {QStringLiteral("完成全县29个社区亲民化改造,打造大英基层群众自治和城乡社区治理叫得响、拿得"
                    "出、有影响的“品牌”。"),
     QStringLiteral("创新打造基层群众自治和城乡社区治理“品牌”难度大"),
     QStringLiteral("强化组织领导,加大资金筹集力度,加快工作进度;创新工作思绪,认真总结提炼我县"
                    "基层自治和城乡社区治理经验做法,形成大英“品牌”"),
     QStringLiteral("胡应兵"),
     QStringLiteral("2023年底"),
     QStringLiteral("全县所有社区公共服务阵地有效改观,社区治理水平和治理能力得到全面提升。大英基"
                    "层群众自治和城乡社区治理“品牌”影响在全市乃至全省得到推广。")},
    {QStringLiteral("形成我县城乡社区治理新理念、新机制、新模式和新场景,积极争创基层治理省级示范"
                    "社区。"),
     QStringLiteral("城乡社区治理制度机制不健全完善;社区场景营造难度较大;争创基层治理省级示范社"
                    "区较困难。"),
     QStringLiteral("健全完善城乡社区治理制度机制,实施城乡社区治理基础性改革和提质增效计划"),
     QStringLiteral("胡应兵"),
     QStringLiteral("2025年底"),
     QStringLiteral("大英城乡社区治理体制机制十分健全完善,治理水平和能力全面提升,全县成功创建基"
                    "层治理省级示范社区1个以上。")},
    {QStringLiteral("孵化培育枢纽型社会组织"),
     QStringLiteral("没有枢纽型社会组织"),
     QStringLiteral("在县社会工作服务总站,建立社会组织孵化中心,孵化培育社会组织10家"),
     QStringLiteral("陈祖丽"),
     QStringLiteral("2021年底"),
     QStringLiteral("社会组织服务能力明显提升")},
    {QStringLiteral("强化社工人才队伍建设"),
     QStringLiteral("持证社工人才数量少"),
     QStringLiteral("在试点镇(街道)社工站建立社会组织培育基地;开展社工考试培训,培育社会组织发"
                    "展壮大,链接资源增强社会组织内生动力;全县持证社工达到80人"),
     QStringLiteral("陈祖丽"),
     QStringLiteral("2023年底"),
     QStringLiteral("本地社会组织在社工、社会组织、社区“三社联动”机制中发挥积极作用")},
    {QStringLiteral("培育一批功能型社会组织"),
     QStringLiteral("社会组织功能单一"),
     QStringLiteral("在养老、妇儿关爱、社区治理等领域重点培育5家带动能力较强的社会组织"),
     QStringLiteral("陈祖丽"),
     QStringLiteral("2025年底"),
     QStringLiteral("本土社会组织服务领域全面拓展")},
    {QStringLiteral("进一步提升日间照料中心功能发挥"),
     QStringLiteral("社区日间照料中心难以承担多项居家养老服务功能"),
     QStringLiteral("选择一个社区日间照料中心探索试点,整合养老服务资源,引导日间照料中心与社区嵌"
                    "入式养老院、专业的养老院构建养老服务供应链关系"),
     QStringLiteral("邓迪伟"),
     QStringLiteral("2021年底"),
     QStringLiteral("进一步提升日间照料中心功能发挥,提升其“造血”功能")},
    {QStringLiteral("壮大服务队伍,为老年人提供细致周到的服务"),
     QStringLiteral("专业为老服务队伍缺口大"),
     QStringLiteral("建立为老服务工作组织网络,专门成立为老服务工作小组,由居委会主任担任组长,社"
                    "区专职工作者负责日常工作,社区志愿者积极参与,逐步建立起管理规范、人员齐备、"
                    "参与人员广泛的为老服务工作组织网络"),
     QStringLiteral("邓迪伟"),
     QStringLiteral("2023年底"),
     QStringLiteral("我县30%以上村(社区)在发挥基本照料功能的同时,都具有拓展服务")},
    {QStringLiteral("加大宣传力度"),
     QStringLiteral("老年人参与度不\n高。有的老年人日间照料中心几乎无人问津,来咨询的居民也寥寥"
                    "无几,设备长期处于闲置或半闲置状态"),
     QStringLiteral("社区应通过张贴公告、发放宣传单、发送手机短信等形式将社区建立日间照料室的消息"
                    "广泛告知辖区居民。大力宣传建立日间照料室的目的、意义和好处,转变老年人的观念"
                    ",使人们切实感受到这种养老模式的优越性。"),
     QStringLiteral("邓迪伟"),
     QStringLiteral("2025年底"),
     QStringLiteral("在赶超绵阳市游仙区民政局日间照料功能的同时有可推广的大英县养老服务经验")},
}};

inline const std::array<DayingRow, 9> &dayingRows()
{
    return kDayingRows;
}

inline const std::array<QString, 3> &dayingObjectives()
{
    static const std::array<QString, 3> names {QStringLiteral("城乡社区治理能力和水平全面提升"),
                                               QStringLiteral("本土社会组织扩面提质发展"),
                                               QStringLiteral("多元化日间照料探索试点")};
    return names;
}

/// Ids: ledger 1, office 2, persons 3–5, objective n (1–3) is 10·n, its task m (1–3) 10·n + m; what
/// a task owns is its id · 10 plus 1 responsibility, 2 measure, 3 deadline, 4 outcome, 5 event, 6
/// source.
inline constexpr core::Id kDayingLedger {1};
inline constexpr core::Id kDayingOffice {2};

inline core::Id dayingTask(int objective, int task)
{
    return core::Id {objective * 10 + task};
}

inline core::Ledger dayingLedger()
{
    using enum core::ColumnField;
    core::Ledger ledger;
    ledger.id = kDayingLedger;
    ledger.title = QStringLiteral("大英县民政局对标竞进工作清单");
    ledger.year = 2021;
    ledger.lastYear = 2025;
    ledger.kind = core::LedgerKind::Benchmark;
    ledger.sourceTitle = QStringLiteral("“深学细悟找差距、对标竞进开新局”工作实施方案");
    ledger.sourceDate = QDate(2021, 7, 13);
    ledger.columns = core::columnsToText({{Number, QStringLiteral("序号")},
                                          {Objective, QStringLiteral("对标任务")},
                                          {Content, QStringLiteral("工作内容")},
                                          {Problem, QStringLiteral("存在问题")},
                                          {Measure, QStringLiteral("赶超措施")},
                                          {Person, QStringLiteral("责任人")},
                                          {Deadline, QStringLiteral("时限")},
                                          {Expected, QStringLiteral("预期效果")}});
    return ledger;
}

/// The final deadline of a row as it is stored: 年底 is November and December of its year.
inline core::Deadline dayingDeadline(core::Id id, core::Id task, const QString &phrase)
{
    const int year = phrase.left(4).toInt();
    core::Deadline deadline;
    deadline.id = id;
    deadline.task = task;
    deadline.phrase = phrase;
    deadline.basis = QDate(2021, 7, 13);
    deadline.rangeStart = QDate(year, 11, 1);
    deadline.rangeEnd = QDate(year, 12, 31);
    deadline.due = QDate(year, 12, 31);
    deadline.precision = core::Precision::Year;
    deadline.originalDue = deadline.due;
    return deadline;
}

/// What task @p task owns.
inline QList<core::Record> dayingOwned(core::Id task, const DayingRow &row, core::Id person)
{
    const auto own = [task](auto record, int digit) {
        record.id = core::Id {task.value * 10 + digit};
        record.task = task;
        return record;
    };
    core::Responsibility responsibility = own(core::Responsibility {}, 1);
    responsibility.text = row.person;
    responsibility.person = person;
    core::Measure measure = own(core::Measure {}, 2);
    measure.text = row.measure;
    core::Outcome outcome = own(core::Outcome {}, 4);
    outcome.expected = row.expected;
    core::Event event = own(core::Event {}, 5);
    event.kind = core::EventKind::Imported;
    event.date = QDate(2021, 7, 13);
    core::Source source = own(core::Source {}, 6);
    source.file = QStringLiteral("daying-2021.xlsx");
    source.sheet = QStringLiteral("Sheet1");
    const core::Deadline deadline = dayingDeadline(core::Id {task.value * 10 + 3}, task, row.due);
    return {responsibility, measure, deadline, outcome, event, source};
}

/// All records, each after those it points to.
inline QList<core::Record> dayingRecords()
{
    core::Unit office;
    office.id = kDayingOffice;
    office.kind = core::UnitKind::Office;
    office.name = QStringLiteral("大英县民政局");
    QList<core::Record> records {dayingLedger(), office};
    for (int group = 1; group <= 3; ++group) {
        core::Person person;
        person.id = core::Id {2 + group};
        person.name = dayingRows().at(static_cast<size_t>(group * 3 - 3)).person;
        person.position = group - 1;
        core::Task objective;
        objective.id = dayingTask(group, 0);
        objective.ledger = kDayingLedger;
        objective.position = group - 1;
        objective.code = QString::number(group);
        objective.title = dayingObjectives().at(static_cast<size_t>(group - 1));
        records << core::Record(person) << core::Record(objective);
        for (int number = 1; number <= 3; ++number) {
            const DayingRow &row = dayingRows().at(static_cast<size_t>(group * 3 + number - 4));
            core::Task task;
            task.id = dayingTask(group, number);
            task.ledger = kDayingLedger;
            task.parent = objective.id;
            task.position = number - 1;
            task.content = row.content;
            task.problem = row.problem;
            records << core::Record(task) << dayingOwned(task.id, row, person.id);
        }
    }
    return records;
}

/// The records as the import that brings them in; a store that was created with its own office
/// takes
/// @p withOffice = false.
inline core::ChangeSet dayingImport(bool withOffice = true)
{
    core::ChangeSet set;
    set.kind = core::ChangeKind::Import;
    set.action = {core::ActionKind::Import, {QStringLiteral("9"), QStringLiteral("0")}};
    set.origin = QStringLiteral("daying-2021.xlsx");
    for (const core::Record &record : dayingRecords()) {
        if (withOffice || core::kindOf(record) != core::RecordKind::Unit)
            set.insert(record);
    }
    return set;
}

} // namespace tests
