# SPDX-FileCopyrightText: 2026 The Duban developers
# SPDX-License-Identifier: GPL-3.0-or-later
include(PrecompiledHeaders)

# duban_add_layer(NAME SOURCES file… [LINKS target…] [PRIVATE_LINKS target…])
#
# Declares the library of one layer, duban::NAME. A layer sees the headers of what it LINKS; includes
# are spelled from the project's root ("core/base/result.h"). With BUILD_SHARED_LIBS (preset "layers")
# each layer becomes a shared library that must resolve every symbol from its own links, so a call
# that jumps over a layer does not link; each header must also compile on its own.
function(duban_add_layer name)
  cmake_parse_arguments(PARSE_ARGV 1 layer "" "" "SOURCES;LINKS;PRIVATE_LINKS")
  set(target duban_${name})
  set(headers ${layer_SOURCES})
  list(FILTER headers INCLUDE REGEX "\\.h$")
  set(sources ${layer_SOURCES})
  list(FILTER sources EXCLUDE REGEX "\\.h$")
  set(kind "")
  if(NOT sources)
    set(kind INTERFACE)
  endif()
  add_library(${target} ${kind})
  add_library(duban::${name} ALIAS ${target})
  if(kind STREQUAL INTERFACE)
    target_link_libraries(${target} INTERFACE ${layer_LINKS})
    target_sources(${target} INTERFACE FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR}
                                                        FILES ${headers})
    set_target_properties(${target} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
    return()
  endif()
  target_sources(
    ${target}
    PRIVATE ${sources}
    PUBLIC FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR} FILES ${headers})
  target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR})
  target_link_libraries(${target} PUBLIC ${layer_LINKS} PRIVATE duban_strict ${layer_PRIVATE_LINKS})
  set_target_properties(${target} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
  duban_precompile(${target} ${layer_LINKS})
  if(BUILD_SHARED_LIBS)
    target_link_options(${target} PRIVATE -Wl,--no-undefined)
  endif()
endfunction()
