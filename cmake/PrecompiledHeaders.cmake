# SPDX-FileCopyrightText: 2026 The Duban developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Two sets of headers, compiled once for all layers: core's without Qt Gui, the window's with Qt Widgets.
# They halve the time of a build. Without them (preset "layers") a file that relies on them does not compile.
option(DUBAN_PRECOMPILE "Compile the common headers once" ON)

# duban_add_precompiled(NAME target…): the headers of precompiled/NAME.h, on what the targets offer.
function(duban_add_precompiled name)
  set(target duban_precompiled_${name})
  add_library(${target} OBJECT ${PROJECT_SOURCE_DIR}/cmake/precompiled/empty.cpp)
  target_link_libraries(${target} PRIVATE duban_strict ${ARGN})
  target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR})
  target_precompile_headers(${target} PRIVATE ${PROJECT_SOURCE_DIR}/cmake/precompiled/${name}.h)
endfunction()

# duban_precompile(TARGET link…): lets it use the window's headers if it links Qt Widgets itself, else core's.
function(duban_precompile target)
  if(NOT DUBAN_PRECOMPILE)
    return()
  endif()
  if(Qt6::Widgets IN_LIST ARGN)
    target_precompile_headers(${target} REUSE_FROM duban_precompiled_window)
  else()
    target_precompile_headers(${target} REUSE_FROM duban_precompiled_core)
  endif()
endfunction()

if(DUBAN_PRECOMPILE)
  duban_add_precompiled(core Qt6::Core)
  if(DUBAN_BUILD_WINDOW)
    duban_add_precompiled(window Qt6::Widgets)
  endif()
endif()
