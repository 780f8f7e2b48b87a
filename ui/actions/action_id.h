// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

/// Everything the user can ask the program to do, once: menus, strips and context menus show the
/// same QAction for it.
enum class ActionId
{
    // 文件
    OpenFile,
    NewFromTable,
    NewLedger,
    OpenSample,
    BackUp,
    ShowBackups,
    ShowDeletedTasks,
    CloseFile,
    Preferences,
    Quit,
    // 编辑
    Undo,
    Redo,
    CutCells,
    CopyCells,
    CopyWithHeadings,
    PasteCells,
    FillDown,
    FillRight,
    TypeToday,
    Find,
    Replace,
    // 视图
    ShowOverview,
    ShowLedger,
    ShowTimeline,
    ShowAlerts,
    ShowPapers,
    ToggleCard,
    SortColumn,
    FilterColumn,
    ApplyAgain,
    ZoomIn,
    ZoomOut,
    PlainZoom,
    HideColumn,
    ShowAllColumns,
    OriginalOrder,
    FullScreen,
    ViewAsOf,
    BackToToday,
    FollowSystemTheme,
    LightTheme,
    DarkTheme,
    Chinese,
    English,
    // 视图 → 挂图
    TimelineWeeks,
    TimelineMonths,
    TimelineQuarters,
    TimelineYears,
    TimelineToday,
    TimelineFit,
    TimelineCollapse,
    TimelineExpand,
    // 台账
    ImportTable,
    ExportTable,
    LedgerRules,
    // 任务
    AddTask,
    InsertTask,
    DuplicateTask,
    MoveTaskUp,
    MoveTaskDown,
    DeleteTask,
    AddEntry,
    DeleteEntry,
    CloseTask,
    MoveDeadline,
    AddComment,
    SuspendTask,
    CancelTask,
    ReopenTask,
    RemindTask,
    RemindUnit,
    RemindAll,
    // 报表
    PreviousPage,
    NextPage,
    WholePage,
    PageWidth,
    ActualSize,
    ExportPdf,
    ExportPicture,
    Print,
    // 基础信息
    ShowUnits,
    ShowCalendar,
    ImportHolidays,
    AddUnit,
    AddPerson,
    DeleteNamed,
    MergeNamed,
    MoveUnitUp,
    MoveUnitDown,
    MoveUnitIn,
    MoveUnitOut,
    NameLevel,
    // 帮助
    Manual,
    FiveMinutes,
    Keyboard,
    About
};

} // namespace ui
