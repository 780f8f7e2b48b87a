# SPDX-FileCopyrightText: 2026 The Duban developers
# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package, made by scripts/package.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME duban)
set(CPACK_PACKAGE_VENDOR "The Duban developers")
set(CPACK_PACKAGE_CONTACT "The Duban developers <maintainers@duban.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "ledger of an office's tasks: what is due, what is late, whose it is")
set(CPACK_PACKAGE_DESCRIPTION
    "One file holds the targets of a government office for a year: tasks,
responsibilities, measures, deadlines and outcomes. What is entered once
fills the five lists, the alerts, the wall chart, the weekly meeting and
the printed sheets. It works offline and without an account.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/package)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What dpkg-shlibdeps cannot see: the driver that Qt loads, and the fonts of screen and paper.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, qt6-translations-l10n, fonts-noto-cjk, fonts-arphic-gbsn00lp, fonts-arphic-gkai00mp")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-lxgw-wenkai, hicolor-icon-theme")

include(CPack)
