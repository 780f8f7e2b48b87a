# SPDX-FileCopyrightText: 2026 The Duban developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Every library the project is built on; docs/adr/ says why each was taken.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Sql LinguistTools)
if(DUBAN_BUILD_WINDOW)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Gui Widgets PrintSupport Svg Charts)
endif()
if(BUILD_TESTING)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
find_package(tl-expected REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(LibXml2 REQUIRED)
find_package(PkgConfig REQUIRED)
# Debian 12's libzip CMake file names a program of another package, so pkg-config is asked instead.
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip)
# libcsv ships neither CMake nor pkg-config files.
find_path(LIBCSV_INCLUDE_DIR csv.h REQUIRED)
find_library(LIBCSV_LIBRARY csv REQUIRED)
add_library(duban_libcsv INTERFACE IMPORTED)
target_include_directories(duban_libcsv INTERFACE ${LIBCSV_INCLUDE_DIR})
target_link_libraries(duban_libcsv INTERFACE ${LIBCSV_LIBRARY})
# Debian 13's pkg-config file of libxlsxwriter asks for a package that is not installed with it.
find_path(LIBXLSXWRITER_INCLUDE_DIR xlsxwriter.h REQUIRED)
find_library(LIBXLSXWRITER_LIBRARY xlsxwriter REQUIRED)
add_library(duban_libxlsxwriter INTERFACE IMPORTED)
target_include_directories(duban_libxlsxwriter INTERFACE ${LIBXLSXWRITER_INCLUDE_DIR})
target_link_libraries(duban_libxlsxwriter INTERFACE ${LIBXLSXWRITER_LIBRARY})
if(DUBAN_BUILD_WINDOW)
  pkg_check_modules(LIBQPDF REQUIRED IMPORTED_TARGET libqpdf)
endif()
