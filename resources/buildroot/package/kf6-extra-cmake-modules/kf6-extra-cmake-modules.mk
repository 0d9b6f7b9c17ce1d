################################################################################
#
# kf6-extra-cmake-modules
#
################################################################################

KF6_EXTRA_CMAKE_MODULES_VERSION = 6.13.0
KF6_EXTRA_CMAKE_MODULES_SITE = https://download.kde.org/stable/frameworks/6.13
KF6_EXTRA_CMAKE_MODULES_SOURCE = extra-cmake-modules-$(KF6_EXTRA_CMAKE_MODULES_VERSION).tar.xz
KF6_EXTRA_CMAKE_MODULES_LICENSE = BSD-3-Clause
KF6_EXTRA_CMAKE_MODULES_LICENSE_FILES = COPYING-CMAKE-SCRIPTS
KF6_EXTRA_CMAKE_MODULES_INSTALL_STAGING = YES
KF6_EXTRA_CMAKE_MODULES_INSTALL_TARGET = NO
KF6_EXTRA_CMAKE_MODULES_CONF_OPTS = -DBUILD_HTML_DOCS=OFF -DBUILD_MAN_DOCS=OFF -DBUILD_QTHELP_DOCS=OFF -DBUILD_TESTING=OFF

$(eval $(cmake-package))
