# SPDX-FileCopyrightText: 2026 The Duban developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A ledger of any size, the same at every run, in the columns that county bureaus use."""
HEADER = ['序号', '对标任务', '工作内容', '存在问题', '赶超措施', '牵头科室', '责任人', '时限', '预期效果']
TASKS_OF_AN_OBJECTIVE = 4

SUBJECTS = ['城乡社区治理', '养老服务体系', '社会救助', '婚姻登记服务', '殡葬改革', '未成年人保护', '区划地名管理', '社会组织党建',
            '残疾人福利', '慈善事业', '老年助餐', '流浪乞讨人员救助', '村（社区）减负', '基层政权建设']
ACTS = ['完成全县{n}个点位改造', '建成示范点{n}个', '印发实施方案并开展督导{n}次', '培训工作人员{n}人次', '争取上级资金{n}万元',
        '开展专项排查{n}轮', '形成可推广的经验材料{n}篇']
PROBLEMS = ['资金筹集难度大', '专业人才不足', '部门协同机制不健全', '基础设施历史欠账较多', '群众参与度不高']
MEASURES = ['强化组织领导，加大资金筹集力度，加快工作进度', '建立周调度、月通报制度，责任到人', '邀请专家现场指导，分批组织外出学习',
            '将任务纳入年度目标考核，逗硬奖惩']
UNITS = ['基层政权股', '养老服务股', '社会救助股', '社会事务股', '区划地名股', '办公室', '规划财务股', '儿童福利股', '社会组织股', '慈善事业股']
PEOPLE = ['王小明', '李建国', '张秀英', '刘洋', '陈志强', '杨丽', '赵磊', '黄敏', '周涛', '吴芳', '徐静', '孙浩']
PHRASES = ['{y}年底', '{y}年6月底前', '{y}年上半年', '{y}年第三季度', '{y}年10月31日', '{y}年3月']
EFFECTS = ['治理水平和服务能力得到全面提升', '群众满意度达到{n}%以上', '在全市形成可复制的做法', '问题整改率达到100%']


class Dice:
    """Numbers that look random and are the same on every machine and with every Python."""

    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % limit

    def of(self, choices):
        return choices[self.below(len(choices))].format(n=self.below(90) + 5, y=2024 + self.below(3))


def rows(count):
    """The header and count tasks, each objective named in its first row only, as merged cells arrive."""
    dice = Dice(20210713)
    yield HEADER
    for number in range(count):
        subject = dice.of(SUBJECTS)
        objective, place = divmod(number, TASKS_OF_AN_OBJECTIVE)
        first = place == 0
        yield [str(objective + 1) if first else '', f'{subject}水平全面提升（{objective + 1}）' if first else '',
               f'{subject}：{dice.of(ACTS)}，{dice.of(ACTS)}。（{number + 1}）', dice.of(PROBLEMS),
               f'{dice.of(MEASURES)}；{dice.of(MEASURES)}。', dice.of(UNITS), dice.of(PEOPLE), dice.of(PHRASES),
               f'{subject}{dice.of(EFFECTS)}']


def write(path, count):
    with open(path, 'w', encoding='utf-8', newline='') as stream:
        for row in rows(count):
            stream.write('\t'.join(row) + '\r\n')
