-- SPDX-FileCopyrightText: 2026 The Duban developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A file of version 1 as the program wrote it then: the nine tasks of 大英县 imported.
PRAGMA encoding = "UTF-16le";
PRAGMA application_id = 1148535406;
PRAGMA user_version = 1;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE ledger (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    year INTEGER NOT NULL,
    last_year INTEGER NOT NULL,
    kind TEXT NOT NULL,
    source_title TEXT NOT NULL,
    source_number TEXT NOT NULL,
    source_date TEXT,
    columns TEXT NOT NULL,
    is_closed INTEGER NOT NULL,
    position INTEGER NOT NULL
);
INSERT INTO ledger VALUES(914356811766416236,'大英县民政局对标竞进工作清单',0,0,'benchmark','','',NULL,'[{"field":"number","header":"序号"},{"field":"objective","header":"对标任务"},{"field":"content","header":"工作内容"},{"field":"problem","header":"存在问题"},{"field":"measure","header":"赶超措施"},{"field":"person","header":"责任人"},{"field":"deadline","header":"时限"},{"field":"expected","header":"预期效果"}]',0,0);
CREATE TABLE unit (
    id INTEGER PRIMARY KEY,
    parent INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    position INTEGER NOT NULL
);
INSERT INTO unit VALUES(914356811334473052,NULL,'office','大英县民政局','',0);
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    unit INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    post TEXT NOT NULL,
    position INTEGER NOT NULL
);
INSERT INTO person VALUES(914356811771091063,NULL,'胡应兵','',0);
INSERT INTO person VALUES(914356811775005993,NULL,'陈祖丽','',1);
INSERT INTO person VALUES(914356811775005994,NULL,'邓迪伟','',2);
CREATE TABLE task (
    id INTEGER PRIMARY KEY,
    ledger INTEGER NOT NULL REFERENCES ledger (id) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    content TEXT NOT NULL,
    source TEXT NOT NULL,
    lever TEXT NOT NULL,
    target_sought TEXT NOT NULL,
    target_delivered TEXT NOT NULL,
    problem TEXT NOT NULL,
    acceptance TEXT NOT NULL,
    task_class TEXT NOT NULL,
    modality TEXT NOT NULL,
    unit INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL,
    start_date TEXT,
    note TEXT NOT NULL
);
INSERT INTO task VALUES(914356811775005995,914356811766416236,NULL,0,'1','城乡社区治理能力和水平全面提升','','','','','','','','','',NULL,'in_progress',NULL,'');
INSERT INTO task VALUES(914356811775005996,914356811766416236,914356811775005995,0,'','','完成全县18个社区亲民化改造','','','','','亲民化改造资金筹集难度大','','','',NULL,'in_progress',NULL,'');
INSERT INTO task VALUES(914356811775006003,914356811766416236,914356811775005995,1,'','','完成全县29个社区亲民化改造,打造大英基层群众自治和城乡社区治理叫得响、拿得出、有影响的“品牌”。','','','','','创新打造基层群众自治和城乡社区治理“品牌”难度大','','','',NULL,'in_progress',NULL,'');
INSERT INTO task VALUES(914356811775006010,914356811766416236,914356811775005995,2,'','','形成我县城乡社区治理新理念、新机制、新模式和新场景,积极争创基层治理省级示范社区。','','','','','城乡社区治理制度机制不健全完善;社区场景营造难度较大;争创基层治理省级示范社区较困难。','','','',NULL,'in_progress',NULL,'');
INSERT INTO task VALUES(914356811775006017,914356811766416236,NULL,1,'2','本土社会组织扩面提质发展','','','','','','','','','',NULL,'in_progress',NULL,'');
INSERT INTO task VALUES(914356811775006018,914356811766416236,914356811775006017,0,'','','孵化培育枢纽型社会组织','','','','','没有枢纽型社会组织','','','',NULL,'in_progress',NULL,'');
INSERT INTO task VALUES(914356811775006025,914356811766416236,914356811775006017,1,'','','强化社工人才队伍建设','','','','','持证社工人才数量少','','','',NULL,'in_progress',NULL,'');
INSERT INTO task VALUES(914356811775006032,914356811766416236,914356811775006017,2,'','','培育一批功能型社会组织','','','','','社会组织功能单一','','','',NULL,'in_progress',NULL,'');
INSERT INTO task VALUES(914356811775006039,914356811766416236,NULL,2,'3','多元化日间照料探索试点','','','','','','','','','',NULL,'in_progress',NULL,'');
INSERT INTO task VALUES(914356811775006040,914356811766416236,914356811775006039,0,'','','进一步提升日间照料中心功能发挥','','','','','社区日间照料中心难以承担多项居家养老服务功能','','','',NULL,'in_progress',NULL,'');
INSERT INTO task VALUES(914356811775006047,914356811766416236,914356811775006039,1,'','','壮大服务队伍,为老年人提供细致周到的服务','','','','','专业为老服务队伍缺口大','','','',NULL,'in_progress',NULL,'');
INSERT INTO task VALUES(914356811775006054,914356811766416236,914356811775006039,2,'','','加大宣传力度','','','','',replace('老年人参与度不\n高。有的老年人日间照料中心几乎无人问津,来咨询的居民也寥寥无几,设备长期处于闲置或半闲置状态','\n',char(10)),'','','',NULL,'in_progress',NULL,'');
CREATE TABLE responsibility (
    id INTEGER PRIMARY KEY,
    task INTEGER NOT NULL REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    role TEXT NOT NULL,
    text TEXT NOT NULL,
    unit INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    duty TEXT NOT NULL,
    from_date TEXT,
    to_date TEXT
);
INSERT INTO responsibility VALUES(914356811775005997,914356811775005996,0,'person','胡应兵',NULL,914356811771091063,'',NULL,NULL);
INSERT INTO responsibility VALUES(914356811775006004,914356811775006003,0,'person','胡应兵',NULL,914356811771091063,'',NULL,NULL);
INSERT INTO responsibility VALUES(914356811775006011,914356811775006010,0,'person','胡应兵',NULL,914356811771091063,'',NULL,NULL);
INSERT INTO responsibility VALUES(914356811775006019,914356811775006018,0,'person','陈祖丽',NULL,914356811775005993,'',NULL,NULL);
INSERT INTO responsibility VALUES(914356811775006026,914356811775006025,0,'person','陈祖丽',NULL,914356811775005993,'',NULL,NULL);
INSERT INTO responsibility VALUES(914356811775006033,914356811775006032,0,'person','陈祖丽',NULL,914356811775005993,'',NULL,NULL);
INSERT INTO responsibility VALUES(914356811775006041,914356811775006040,0,'person','邓迪伟',NULL,914356811775005994,'',NULL,NULL);
INSERT INTO responsibility VALUES(914356811775006048,914356811775006047,0,'person','邓迪伟',NULL,914356811775005994,'',NULL,NULL);
INSERT INTO responsibility VALUES(914356811775006055,914356811775006054,0,'person','邓迪伟',NULL,914356811775005994,'',NULL,NULL);
CREATE TABLE measure (
    id INTEGER PRIMARY KEY,
    task INTEGER NOT NULL REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    problem TEXT NOT NULL,
    root_cause TEXT NOT NULL,
    owner TEXT NOT NULL,
    planned_start TEXT,
    phrase TEXT NOT NULL,
    planned_end TEXT,
    done_on TEXT,
    situation TEXT NOT NULL,
    coordination TEXT NOT NULL
);
INSERT INTO measure VALUES(914356811775005998,914356811775005996,0,'强化组织领导,加大资金筹集力度,加快工作进度','','','',NULL,'',NULL,NULL,'','');
INSERT INTO measure VALUES(914356811775006005,914356811775006003,0,'强化组织领导,加大资金筹集力度,加快工作进度;创新工作思绪,认真总结提炼我县基层自治和城乡社区治理经验做法,形成大英“品牌”','','','',NULL,'',NULL,NULL,'','');
INSERT INTO measure VALUES(914356811775006012,914356811775006010,0,'健全完善城乡社区治理制度机制,实施城乡社区治理基础性改革和提质增效计划','','','',NULL,'',NULL,NULL,'','');
INSERT INTO measure VALUES(914356811775006020,914356811775006018,0,'在县社会工作服务总站,建立社会组织孵化中心,孵化培育社会组织10家','','','',NULL,'',NULL,NULL,'','');
INSERT INTO measure VALUES(914356811775006027,914356811775006025,0,'在试点镇(街道)社工站建立社会组织培育基地;开展社工考试培训,培育社会组织发展壮大,链接资源增强社会组织内生动力;全县持证社工达到80人','','','',NULL,'',NULL,NULL,'','');
INSERT INTO measure VALUES(914356811775006034,914356811775006032,0,'在养老、妇儿关爱、社区治理等领域重点培育5家带动能力较强的社会组织','','','',NULL,'',NULL,NULL,'','');
INSERT INTO measure VALUES(914356811775006042,914356811775006040,0,'选择一个社区日间照料中心探索试点,整合养老服务资源,引导日间照料中心与社区嵌入式养老院、专业的养老院构建养老服务供应链关系','','','',NULL,'',NULL,NULL,'','');
INSERT INTO measure VALUES(914356811775006049,914356811775006047,0,'建立为老服务工作组织网络,专门成立为老服务工作小组,由居委会主任担任组长,社区专职工作者负责日常工作,社区志愿者积极参与,逐步建立起管理规范、人员齐备、参与人员广泛的为老服务工作组织网络','','','',NULL,'',NULL,NULL,'','');
INSERT INTO measure VALUES(914356811775006056,914356811775006054,0,'社区应通过张贴公告、发放宣传单、发送手机短信等形式将社区建立日间照料室的消息广泛告知辖区居民。大力宣传建立日间照料室的目的、意义和好处,转变老年人的观念,使人们切实感受到这种养老模式的优越性。','','','',NULL,'',NULL,NULL,'','');
CREATE TABLE deadline (
    id INTEGER PRIMARY KEY,
    task INTEGER NOT NULL REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    stage TEXT NOT NULL,
    phrase TEXT NOT NULL,
    basis TEXT,
    range_start TEXT,
    range_end TEXT,
    due TEXT,
    due_precision TEXT NOT NULL,
    planned_percent INTEGER,
    original_due TEXT,
    actual TEXT,
    is_final INTEGER NOT NULL
);
INSERT INTO deadline VALUES(914356811775005999,914356811775005996,0,'','2021年底',NULL,'2021-11-01','2021-12-31','2021-12-31','year',NULL,'2021-12-31',NULL,1);
INSERT INTO deadline VALUES(914356811775006006,914356811775006003,0,'','2023年底',NULL,'2023-11-01','2023-12-31','2023-12-31','year',NULL,'2023-12-31',NULL,1);
INSERT INTO deadline VALUES(914356811775006013,914356811775006010,0,'','2025年底',NULL,'2025-11-01','2025-12-31','2025-12-31','year',NULL,'2025-12-31',NULL,1);
INSERT INTO deadline VALUES(914356811775006021,914356811775006018,0,'','2021年底',NULL,'2021-11-01','2021-12-31','2021-12-31','year',NULL,'2021-12-31',NULL,1);
INSERT INTO deadline VALUES(914356811775006028,914356811775006025,0,'','2023年底',NULL,'2023-11-01','2023-12-31','2023-12-31','year',NULL,'2023-12-31',NULL,1);
INSERT INTO deadline VALUES(914356811775006035,914356811775006032,0,'','2025年底',NULL,'2025-11-01','2025-12-31','2025-12-31','year',NULL,'2025-12-31',NULL,1);
INSERT INTO deadline VALUES(914356811775006043,914356811775006040,0,'','2021年底',NULL,'2021-11-01','2021-12-31','2021-12-31','year',NULL,'2021-12-31',NULL,1);
INSERT INTO deadline VALUES(914356811775006050,914356811775006047,0,'','2023年底',NULL,'2023-11-01','2023-12-31','2023-12-31','year',NULL,'2023-12-31',NULL,1);
INSERT INTO deadline VALUES(914356811775006057,914356811775006054,0,'','2025年底',NULL,'2025-11-01','2025-12-31','2025-12-31','year',NULL,'2025-12-31',NULL,1);
CREATE TABLE outcome (
    id INTEGER PRIMARY KEY,
    task INTEGER NOT NULL REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    expected TEXT NOT NULL,
    indicator TEXT NOT NULL,
    indicator_unit TEXT NOT NULL,
    baseline TEXT NOT NULL,
    target TEXT NOT NULL,
    actual TEXT NOT NULL,
    as_of TEXT,
    deliverable TEXT NOT NULL,
    evidence TEXT NOT NULL
);
INSERT INTO outcome VALUES(914356811775006000,914356811775005996,0,'全县18个社区公共服务阵地有效改观,社区治理水平和治理能力得到提升','','','','','',NULL,'','');
INSERT INTO outcome VALUES(914356811775006007,914356811775006003,0,'全县所有社区公共服务阵地有效改观,社区治理水平和治理能力得到全面提升。大英基层群众自治和城乡社区治理“品牌”影响在全市乃至全省得到推广。','','','','','',NULL,'','');
INSERT INTO outcome VALUES(914356811775006014,914356811775006010,0,'大英城乡社区治理体制机制十分健全完善,治理水平和能力全面提升,全县成功创建基层治理省级示范社区1个以上。','','','','','',NULL,'','');
INSERT INTO outcome VALUES(914356811775006022,914356811775006018,0,'社会组织服务能力明显提升','','','','','',NULL,'','');
INSERT INTO outcome VALUES(914356811775006029,914356811775006025,0,'本地社会组织在社工、社会组织、社区“三社联动”机制中发挥积极作用','','','','','',NULL,'','');
INSERT INTO outcome VALUES(914356811775006036,914356811775006032,0,'本土社会组织服务领域全面拓展','','','','','',NULL,'','');
INSERT INTO outcome VALUES(914356811775006044,914356811775006040,0,'进一步提升日间照料中心功能发挥,提升其“造血”功能','','','','','',NULL,'','');
INSERT INTO outcome VALUES(914356811775006051,914356811775006047,0,'我县30%以上村(社区)在发挥基本照料功能的同时,都具有拓展服务','','','','','',NULL,'','');
INSERT INTO outcome VALUES(914356811775006058,914356811775006054,0,'在赶超绵阳市游仙区民政局日间照料功能的同时有可推广的大英县养老服务经验','','','','','',NULL,'','');
CREATE TABLE progress (
    id INTEGER PRIMARY KEY,
    task INTEGER NOT NULL REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
    report_date TEXT NOT NULL,
    percent INTEGER,
    text TEXT NOT NULL,
    typed_by TEXT NOT NULL,
    said_by TEXT NOT NULL
);
CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    task INTEGER NOT NULL REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
    file TEXT NOT NULL,
    sheet TEXT NOT NULL,
    sheet_row INTEGER NOT NULL
);
INSERT INTO source VALUES(914356811775006001,914356811775005996,'daying-2021.xlsx','Sheet1',3);
INSERT INTO source VALUES(914356811775006008,914356811775006003,'daying-2021.xlsx','Sheet1',4);
INSERT INTO source VALUES(914356811775006015,914356811775006010,'daying-2021.xlsx','Sheet1',5);
INSERT INTO source VALUES(914356811775006023,914356811775006018,'daying-2021.xlsx','Sheet1',6);
INSERT INTO source VALUES(914356811775006030,914356811775006025,'daying-2021.xlsx','Sheet1',7);
INSERT INTO source VALUES(914356811775006037,914356811775006032,'daying-2021.xlsx','Sheet1',8);
INSERT INTO source VALUES(914356811775006045,914356811775006040,'daying-2021.xlsx','Sheet1',9);
INSERT INTO source VALUES(914356811775006052,914356811775006047,'daying-2021.xlsx','Sheet1',10);
INSERT INTO source VALUES(914356811775006059,914356811775006054,'daying-2021.xlsx','Sheet1',11);
CREATE TABLE extra (
    id INTEGER PRIMARY KEY,
    task INTEGER NOT NULL REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    header TEXT NOT NULL,
    text TEXT NOT NULL
);
CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    task INTEGER NOT NULL REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    event_date TEXT,
    decided_by TEXT NOT NULL,
    note TEXT NOT NULL
);
INSERT INTO event VALUES(914356811775006002,914356811775005996,'imported','2026-11-28','','');
INSERT INTO event VALUES(914356811775006009,914356811775006003,'imported','2026-11-28','','');
INSERT INTO event VALUES(914356811775006016,914356811775006010,'imported','2026-11-28','','');
INSERT INTO event VALUES(914356811775006024,914356811775006018,'imported','2026-11-28','','');
INSERT INTO event VALUES(914356811775006031,914356811775006025,'imported','2026-11-28','','');
INSERT INTO event VALUES(914356811775006038,914356811775006032,'imported','2026-11-28','','');
INSERT INTO event VALUES(914356811775006046,914356811775006040,'imported','2026-11-28','','');
INSERT INTO event VALUES(914356811775006053,914356811775006047,'imported','2026-11-28','','');
INSERT INTO event VALUES(914356811775006060,914356811775006054,'imported','2026-11-28','','');
CREATE TABLE change (
    number INTEGER PRIMARY KEY,
    at_utc TEXT NOT NULL,
    who TEXT NOT NULL,
    machine TEXT NOT NULL,
    kind TEXT NOT NULL,
    action TEXT NOT NULL,
    arguments TEXT NOT NULL,
    reverts INTEGER REFERENCES change (number),
    origin TEXT NOT NULL
);
INSERT INTO change VALUES(1,'2026-11-28T03:27:31.751Z','','vm','settings','create_file','["大英县民政局"]',NULL,'');
INSERT INTO change VALUES(2,'2026-11-28T03:27:31.856Z','','vm','import','import','["9","0"]',NULL,'daying-2021.xlsx');
CREATE TABLE change_record (
    change INTEGER NOT NULL REFERENCES change (number),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    record INTEGER NOT NULL,
    before TEXT,
    after TEXT,
    hash BLOB NOT NULL,
    PRIMARY KEY (change, position)
);
INSERT INTO change_record VALUES(1,0,'unit',914356811334473052,NULL,'{"unit":[{"id":"914356811334473052","kind":"office","name":"大英县民政局","position":0}]}',X'822468a590bcde44fa4cbef7382f82c932821e7adedd11835eb42239e9d4a4ad');
INSERT INTO change_record VALUES(2,0,'ledger',914356811766416236,NULL,'{"ledger":[{"columns":"[{\"field\":\"number\",\"header\":\"序号\"},{\"field\":\"objective\",\"header\":\"对标任务\"},{\"field\":\"content\",\"header\":\"工作内容\"},{\"field\":\"problem\",\"header\":\"存在问题\"},{\"field\":\"measure\",\"header\":\"赶超措施\"},{\"field\":\"person\",\"header\":\"责任人\"},{\"field\":\"deadline\",\"header\":\"时限\"},{\"field\":\"expected\",\"header\":\"预期效果\"}]","id":"914356811766416236","is_closed":0,"kind":"benchmark","last_year":0,"position":0,"title":"大英县民政局对标竞进工作清单","year":0}]}',X'81b1b802c9f44a7c04e151da8802b3983c9aeade374a5275ed0ec2f2fe91c6f0');
INSERT INTO change_record VALUES(2,1,'person',914356811771091063,NULL,'{"person":[{"id":"914356811771091063","name":"胡应兵","position":0}]}',X'561a9be9fb9ce75a476929016242837fe0ed26c8f136dc73deeb1f3102d79b52');
INSERT INTO change_record VALUES(2,2,'person',914356811775005993,NULL,'{"person":[{"id":"914356811775005993","name":"陈祖丽","position":1}]}',X'2cf7e901efdb8fac9b23e15da6106c52504a28f7a17537b3bf31527c733c9c44');
INSERT INTO change_record VALUES(2,3,'person',914356811775005994,NULL,'{"person":[{"id":"914356811775005994","name":"邓迪伟","position":2}]}',X'75760a8129f90ebfa19eff5d6aa65d9c7733e34168ade85de7d07c4a128baf82');
INSERT INTO change_record VALUES(2,4,'task',914356811775005995,NULL,'{"task":[{"code":"1","id":"914356811775005995","ledger":"914356811766416236","modality":"","position":0,"state":"in_progress","task_class":"","title":"城乡社区治理能力和水平全面提升"}]}',X'a18fa9f931c5f3e6a365afb3d3e69652d94236fc6f01cd445929eebad166fd2e');
INSERT INTO change_record VALUES(2,5,'task',914356811775005996,NULL,'{"deadline":[{"due":"2021-12-31","due_precision":"year","id":"914356811775005999","is_final":1,"original_due":"2021-12-31","phrase":"2021年底","position":0,"range_end":"2021-12-31","range_start":"2021-11-01","task":"914356811775005996"}],"event":[{"event_date":"2026-11-28","id":"914356811775006002","kind":"imported","task":"914356811775005996"}],"measure":[{"id":"914356811775005998","position":0,"task":"914356811775005996","text":"强化组织领导,加大资金筹集力度,加快工作进度"}],"outcome":[{"expected":"全县18个社区公共服务阵地有效改观,社区治理水平和治理能力得到提升","id":"914356811775006000","position":0,"task":"914356811775005996"}],"responsibility":[{"id":"914356811775005997","person":"914356811771091063","position":0,"role":"person","task":"914356811775005996","text":"胡应兵"}],"source":[{"file":"daying-2021.xlsx","id":"914356811775006001","sheet":"Sheet1","sheet_row":3,"task":"914356811775005996"}],"task":[{"content":"完成全县18个社区亲民化改造","id":"914356811775005996","ledger":"914356811766416236","modality":"","parent":"914356811775005995","position":0,"problem":"亲民化改造资金筹集难度大","state":"in_progress","task_class":""}]}',X'78ccf72c0a220f66ae8dce8d52a4070e962a759e596aacd2247982238b2954db');
INSERT INTO change_record VALUES(2,6,'task',914356811775006003,NULL,'{"deadline":[{"due":"2023-12-31","due_precision":"year","id":"914356811775006006","is_final":1,"original_due":"2023-12-31","phrase":"2023年底","position":0,"range_end":"2023-12-31","range_start":"2023-11-01","task":"914356811775006003"}],"event":[{"event_date":"2026-11-28","id":"914356811775006009","kind":"imported","task":"914356811775006003"}],"measure":[{"id":"914356811775006005","position":0,"task":"914356811775006003","text":"强化组织领导,加大资金筹集力度,加快工作进度;创新工作思绪,认真总结提炼我县基层自治和城乡社区治理经验做法,形成大英“品牌”"}],"outcome":[{"expected":"全县所有社区公共服务阵地有效改观,社区治理水平和治理能力得到全面提升。大英基层群众自治和城乡社区治理“品牌”影响在全市乃至全省得到推广。","id":"914356811775006007","position":0,"task":"914356811775006003"}],"responsibility":[{"id":"914356811775006004","person":"914356811771091063","position":0,"role":"person","task":"914356811775006003","text":"胡应兵"}],"source":[{"file":"daying-2021.xlsx","id":"914356811775006008","sheet":"Sheet1","sheet_row":4,"task":"914356811775006003"}],"task":[{"content":"完成全县29个社区亲民化改造,打造大英基层群众自治和城乡社区治理叫得响、拿得出、有影响的“品牌”。","id":"914356811775006003","ledger":"914356811766416236","modality":"","parent":"914356811775005995","position":1,"problem":"创新打造基层群众自治和城乡社区治理“品牌”难度大","state":"in_progress","task_class":""}]}',X'ac9bc82e65aa502c371e0d6f7fad26fdb9ae5293ddb5b766d139bf8dc297f29c');
INSERT INTO change_record VALUES(2,7,'task',914356811775006010,NULL,'{"deadline":[{"due":"2025-12-31","due_precision":"year","id":"914356811775006013","is_final":1,"original_due":"2025-12-31","phrase":"2025年底","position":0,"range_end":"2025-12-31","range_start":"2025-11-01","task":"914356811775006010"}],"event":[{"event_date":"2026-11-28","id":"914356811775006016","kind":"imported","task":"914356811775006010"}],"measure":[{"id":"914356811775006012","position":0,"task":"914356811775006010","text":"健全完善城乡社区治理制度机制,实施城乡社区治理基础性改革和提质增效计划"}],"outcome":[{"expected":"大英城乡社区治理体制机制十分健全完善,治理水平和能力全面提升,全县成功创建基层治理省级示范社区1个以上。","id":"914356811775006014","position":0,"task":"914356811775006010"}],"responsibility":[{"id":"914356811775006011","person":"914356811771091063","position":0,"role":"person","task":"914356811775006010","text":"胡应兵"}],"source":[{"file":"daying-2021.xlsx","id":"914356811775006015","sheet":"Sheet1","sheet_row":5,"task":"914356811775006010"}],"task":[{"content":"形成我县城乡社区治理新理念、新机制、新模式和新场景,积极争创基层治理省级示范社区。","id":"914356811775006010","ledger":"914356811766416236","modality":"","parent":"914356811775005995","position":2,"problem":"城乡社区治理制度机制不健全完善;社区场景营造难度较大;争创基层治理省级示范社区较困难。","state":"in_progress","task_class":""}]}',X'8ec7e862a7cd5079c67e887bd5baf5ffb6d519d5fafa99964f0048c529176194');
INSERT INTO change_record VALUES(2,8,'task',914356811775006017,NULL,'{"task":[{"code":"2","id":"914356811775006017","ledger":"914356811766416236","modality":"","position":1,"state":"in_progress","task_class":"","title":"本土社会组织扩面提质发展"}]}',X'c33d00f71b6b5276507e95dee9403edfabfe71eb8f33602872a887b8ac52584b');
INSERT INTO change_record VALUES(2,9,'task',914356811775006018,NULL,'{"deadline":[{"due":"2021-12-31","due_precision":"year","id":"914356811775006021","is_final":1,"original_due":"2021-12-31","phrase":"2021年底","position":0,"range_end":"2021-12-31","range_start":"2021-11-01","task":"914356811775006018"}],"event":[{"event_date":"2026-11-28","id":"914356811775006024","kind":"imported","task":"914356811775006018"}],"measure":[{"id":"914356811775006020","position":0,"task":"914356811775006018","text":"在县社会工作服务总站,建立社会组织孵化中心,孵化培育社会组织10家"}],"outcome":[{"expected":"社会组织服务能力明显提升","id":"914356811775006022","position":0,"task":"914356811775006018"}],"responsibility":[{"id":"914356811775006019","person":"914356811775005993","position":0,"role":"person","task":"914356811775006018","text":"陈祖丽"}],"source":[{"file":"daying-2021.xlsx","id":"914356811775006023","sheet":"Sheet1","sheet_row":6,"task":"914356811775006018"}],"task":[{"content":"孵化培育枢纽型社会组织","id":"914356811775006018","ledger":"914356811766416236","modality":"","parent":"914356811775006017","position":0,"problem":"没有枢纽型社会组织","state":"in_progress","task_class":""}]}',X'581fc4f8126ec8449bef2a4f520968e5dc7a13db2be9f240462f788a7cc959c6');
INSERT INTO change_record VALUES(2,10,'task',914356811775006025,NULL,'{"deadline":[{"due":"2023-12-31","due_precision":"year","id":"914356811775006028","is_final":1,"original_due":"2023-12-31","phrase":"2023年底","position":0,"range_end":"2023-12-31","range_start":"2023-11-01","task":"914356811775006025"}],"event":[{"event_date":"2026-11-28","id":"914356811775006031","kind":"imported","task":"914356811775006025"}],"measure":[{"id":"914356811775006027","position":0,"task":"914356811775006025","text":"在试点镇(街道)社工站建立社会组织培育基地;开展社工考试培训,培育社会组织发展壮大,链接资源增强社会组织内生动力;全县持证社工达到80人"}],"outcome":[{"expected":"本地社会组织在社工、社会组织、社区“三社联动”机制中发挥积极作用","id":"914356811775006029","position":0,"task":"914356811775006025"}],"responsibility":[{"id":"914356811775006026","person":"914356811775005993","position":0,"role":"person","task":"914356811775006025","text":"陈祖丽"}],"source":[{"file":"daying-2021.xlsx","id":"914356811775006030","sheet":"Sheet1","sheet_row":7,"task":"914356811775006025"}],"task":[{"content":"强化社工人才队伍建设","id":"914356811775006025","ledger":"914356811766416236","modality":"","parent":"914356811775006017","position":1,"problem":"持证社工人才数量少","state":"in_progress","task_class":""}]}',X'b292ece0fe54d87d5795e7fe332d29fb9b742ebfe610d898fdffac7e982f33f4');
INSERT INTO change_record VALUES(2,11,'task',914356811775006032,NULL,'{"deadline":[{"due":"2025-12-31","due_precision":"year","id":"914356811775006035","is_final":1,"original_due":"2025-12-31","phrase":"2025年底","position":0,"range_end":"2025-12-31","range_start":"2025-11-01","task":"914356811775006032"}],"event":[{"event_date":"2026-11-28","id":"914356811775006038","kind":"imported","task":"914356811775006032"}],"measure":[{"id":"914356811775006034","position":0,"task":"914356811775006032","text":"在养老、妇儿关爱、社区治理等领域重点培育5家带动能力较强的社会组织"}],"outcome":[{"expected":"本土社会组织服务领域全面拓展","id":"914356811775006036","position":0,"task":"914356811775006032"}],"responsibility":[{"id":"914356811775006033","person":"914356811775005993","position":0,"role":"person","task":"914356811775006032","text":"陈祖丽"}],"source":[{"file":"daying-2021.xlsx","id":"914356811775006037","sheet":"Sheet1","sheet_row":8,"task":"914356811775006032"}],"task":[{"content":"培育一批功能型社会组织","id":"914356811775006032","ledger":"914356811766416236","modality":"","parent":"914356811775006017","position":2,"problem":"社会组织功能单一","state":"in_progress","task_class":""}]}',X'b9f8da6de0eb8a0c8a009d61c1e4369b36dad7e06ee64121e803cf2a7c70b1b9');
INSERT INTO change_record VALUES(2,12,'task',914356811775006039,NULL,'{"task":[{"code":"3","id":"914356811775006039","ledger":"914356811766416236","modality":"","position":2,"state":"in_progress","task_class":"","title":"多元化日间照料探索试点"}]}',X'ad1c6ab4f32d81f40ea99ca592665f4d01d3e9a6f33b9188eb9c48450f04c324');
INSERT INTO change_record VALUES(2,13,'task',914356811775006040,NULL,'{"deadline":[{"due":"2021-12-31","due_precision":"year","id":"914356811775006043","is_final":1,"original_due":"2021-12-31","phrase":"2021年底","position":0,"range_end":"2021-12-31","range_start":"2021-11-01","task":"914356811775006040"}],"event":[{"event_date":"2026-11-28","id":"914356811775006046","kind":"imported","task":"914356811775006040"}],"measure":[{"id":"914356811775006042","position":0,"task":"914356811775006040","text":"选择一个社区日间照料中心探索试点,整合养老服务资源,引导日间照料中心与社区嵌入式养老院、专业的养老院构建养老服务供应链关系"}],"outcome":[{"expected":"进一步提升日间照料中心功能发挥,提升其“造血”功能","id":"914356811775006044","position":0,"task":"914356811775006040"}],"responsibility":[{"id":"914356811775006041","person":"914356811775005994","position":0,"role":"person","task":"914356811775006040","text":"邓迪伟"}],"source":[{"file":"daying-2021.xlsx","id":"914356811775006045","sheet":"Sheet1","sheet_row":9,"task":"914356811775006040"}],"task":[{"content":"进一步提升日间照料中心功能发挥","id":"914356811775006040","ledger":"914356811766416236","modality":"","parent":"914356811775006039","position":0,"problem":"社区日间照料中心难以承担多项居家养老服务功能","state":"in_progress","task_class":""}]}',X'242491a14650a8a032a4f0bda00519bbe6fbd9f57a49779133e2ac6d01fe184c');
INSERT INTO change_record VALUES(2,14,'task',914356811775006047,NULL,'{"deadline":[{"due":"2023-12-31","due_precision":"year","id":"914356811775006050","is_final":1,"original_due":"2023-12-31","phrase":"2023年底","position":0,"range_end":"2023-12-31","range_start":"2023-11-01","task":"914356811775006047"}],"event":[{"event_date":"2026-11-28","id":"914356811775006053","kind":"imported","task":"914356811775006047"}],"measure":[{"id":"914356811775006049","position":0,"task":"914356811775006047","text":"建立为老服务工作组织网络,专门成立为老服务工作小组,由居委会主任担任组长,社区专职工作者负责日常工作,社区志愿者积极参与,逐步建立起管理规范、人员齐备、参与人员广泛的为老服务工作组织网络"}],"outcome":[{"expected":"我县30%以上村(社区)在发挥基本照料功能的同时,都具有拓展服务","id":"914356811775006051","position":0,"task":"914356811775006047"}],"responsibility":[{"id":"914356811775006048","person":"914356811775005994","position":0,"role":"person","task":"914356811775006047","text":"邓迪伟"}],"source":[{"file":"daying-2021.xlsx","id":"914356811775006052","sheet":"Sheet1","sheet_row":10,"task":"914356811775006047"}],"task":[{"content":"壮大服务队伍,为老年人提供细致周到的服务","id":"914356811775006047","ledger":"914356811766416236","modality":"","parent":"914356811775006039","position":1,"problem":"专业为老服务队伍缺口大","state":"in_progress","task_class":""}]}',X'9f1bb1f118b92b628d2ed40f695b3d526fe6d11fb64d3d25b26995756a044a98');
INSERT INTO change_record VALUES(2,15,'task',914356811775006054,NULL,'{"deadline":[{"due":"2025-12-31","due_precision":"year","id":"914356811775006057","is_final":1,"original_due":"2025-12-31","phrase":"2025年底","position":0,"range_end":"2025-12-31","range_start":"2025-11-01","task":"914356811775006054"}],"event":[{"event_date":"2026-11-28","id":"914356811775006060","kind":"imported","task":"914356811775006054"}],"measure":[{"id":"914356811775006056","position":0,"task":"914356811775006054","text":"社区应通过张贴公告、发放宣传单、发送手机短信等形式将社区建立日间照料室的消息广泛告知辖区居民。大力宣传建立日间照料室的目的、意义和好处,转变老年人的观念,使人们切实感受到这种养老模式的优越性。"}],"outcome":[{"expected":"在赶超绵阳市游仙区民政局日间照料功能的同时有可推广的大英县养老服务经验","id":"914356811775006058","position":0,"task":"914356811775006054"}],"responsibility":[{"id":"914356811775006055","person":"914356811775005994","position":0,"role":"person","task":"914356811775006054","text":"邓迪伟"}],"source":[{"file":"daying-2021.xlsx","id":"914356811775006059","sheet":"Sheet1","sheet_row":11,"task":"914356811775006054"}],"task":[{"content":"加大宣传力度","id":"914356811775006054","ledger":"914356811766416236","modality":"","parent":"914356811775006039","position":2,"problem":"老年人参与度不\n高。有的老年人日间照料中心几乎无人问津,来咨询的居民也寥寥无几,设备长期处于闲置或半闲置状态","state":"in_progress","task_class":""}]}',X'2061e643e949d0e1497af2c90a228a77a20074a3c7c78edc8c9ddc6ac7d1ff24');
CREATE INDEX task_facts ON task (ledger, parent, position, task_class, modality, unit, state, start_date);
CREATE INDEX deadline_facts ON deadline (task, position, due, due_precision, planned_percent, original_due, actual, is_final);
CREATE INDEX progress_facts ON progress (task, report_date, percent);
CREATE INDEX event_facts ON event (task, event_date, kind);
CREATE INDEX responsibility_task ON responsibility (task, position);
CREATE INDEX measure_task ON measure (task, position);
CREATE INDEX outcome_task ON outcome (task, position);
CREATE INDEX source_task ON source (task);
CREATE INDEX extra_task ON extra (task, position);
CREATE INDEX task_parent ON task (parent);
CREATE INDEX task_unit ON task (unit);
CREATE INDEX unit_parent ON unit (parent);
CREATE INDEX person_unit ON person (unit);
CREATE INDEX responsibility_unit ON responsibility (unit);
CREATE INDEX responsibility_person ON responsibility (person);
CREATE INDEX change_reverts ON change (reverts);
COMMIT;
