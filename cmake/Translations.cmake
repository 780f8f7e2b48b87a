# SPDX-FileCopyrightText: 2026 The Duban developers
# SPDX-License-Identifier: GPL-3.0-or-later

# duban_add_translations(target)
#
# Compiles the catalogues into the target, at :/i18n/duban_zh_CN.qm and, for the plurals of English,
# :/i18n/duban_en.qm. Only lrelease runs here:
# scripts/translations brings the catalogues up to date, because qt_add_translations of Qt 6.4 looks
# at the sources of one target alone and would drop the texts of all others.
function(duban_add_translations target)
  set(folder ${PROJECT_SOURCE_DIR}/translations)
  qt_add_lrelease(${target} TS_FILES ${folder}/duban_zh_CN.ts ${folder}/duban_en.ts
                  QM_FILES_OUTPUT_VARIABLE catalogues)
  qt_add_resources(${target} ${target}_translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR}
                   FILES ${catalogues})
endfunction()
