// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace scripts {

/// A table of an office that has no ledger yet, as tab-separated text.
constexpr auto kNewTable
    = "示例县民政局2026年养老服务工作清单\n"
      "填报日期：2026年9月23日\n"
      "序号\t重点任务\t工作内容\t工作措施\t牵头科室\t责任人\t完成时限\t进展情况\t进度%\t备注\n"
      "1\t养老服务设施提升\t完成全县18个社区亲民化改造\t强化组织领导，加大资金筹集力度，加快工作进"
      "度\t养老服务科"
      "\t何某\t2026年10月底\t已完工11个，其余7个正在施工\t61\t\n"
      "\t\t新建养老服务床位200张，其中护理型床位不少于120张\t采取公建民营方式，引进专业机构运营\t养"
      "老服务科\t何某"
      "\t2026年底\t主体完工，消防验收整改中\t82\t\n"
      "\t\t300户特殊困难老年人家庭适老化改造\t入户评估，一户一策\t养老服务科\t曹某\t9月底前\t完成28"
      "3户\t94\t\n"
      "2\t日间照料探索试点\t选择一个社区开展日间照料试点\t链接社会组织，引入志愿服务\t养老服务科\t"
      "曹某、杜某"
      "\t适时完成\t\t\t待定\n"
      "\t\t老年人意外伤害险推广\t与承保机构签订协议，张贴公告\t养老服务科\t何某\t21年底前\t\t\t\n"
      "\t\t老年助餐点规范化建设15个\t统一标识，每月检查一次\t养老服务科\t何某\t2026年11月底\t\t\t"
      "\n";

/// A table that came back from a section: rows of the sample with other texts, and new ones.
constexpr auto kReturnedTable
    = "2026年重点工作台账（虚构）\n"
      "填报日期：2026年9月23日\n"
      "编号\t工作内容\t责任人\t完成时限\t进展情况\t进度%\n"
      "2026-养老-"
      "002\t壮大服务队伍，为老年人提供细致周到的服务，培训养老护理员120人次\t曹某\t10月底前"
      "\t第4期定于9月28日在县委党校举办。\t78\n"
      "2026-养老-003\t加大宣传力度，转变老年人观念，日间照料中心月均服务人次提高到1200\t何某\t"
      "\t9月前三周服务876人次。\t52\n"
      "\t老年助餐点规范化建设15个\t何某\t11月底前\t\t\n"
      "\t养老服务质量满意度调查\t曹某\t12月上旬\t\t\n"
      "\t老年人意外伤害险推广\t何某\t适时完成\t\t\n";

} // namespace scripts
