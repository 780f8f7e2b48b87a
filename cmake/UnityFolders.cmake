# SPDX-FileCopyrightText: 2026 The Duban developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Joins the sources of a target (preset asan) by folder, ten at a time: names of helpers then need to be
# unique within a folder only, and a new file elsewhere never brings two of them together. Call it
# once all sources are known.
function(duban_join_by_folder target)
  set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
  get_target_property(sources ${target} SOURCES)
  set(last_folder "")
  foreach(source IN LISTS sources)
    if(NOT source MATCHES "\\.cpp$")
      continue()
    endif()
    cmake_path(GET source PARENT_PATH folder)
    if(NOT folder STREQUAL last_folder)
      set(last_folder ${folder})
      set(count 0)
    endif()
    math(EXPR group "${count} / 10")
    math(EXPR count "${count} + 1")
    string(MAKE_C_IDENTIFIER "${folder}_${group}" name)
    set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${name})
  endforeach()
endfunction()
