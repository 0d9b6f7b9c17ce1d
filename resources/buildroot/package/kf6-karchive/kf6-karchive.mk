################################################################################
#
# kf6-karchive
#
################################################################################

KF6_KARCHIVE_VERSION = 6.13.0
KF6_KARCHIVE_SITE = https://download.kde.org/stable/frameworks/6.13
KF6_KARCHIVE_SOURCE = karchive-$(KF6_KARCHIVE_VERSION).tar.xz
KF6_KARCHIVE_LICENSE = LGPL-2.0+, BSD-2-Clause
KF6_KARCHIVE_LICENSE_FILES = LICENSES/LGPL-2.0-or-later.txt LICENSES/BSD-2-Clause.txt
KF6_KARCHIVE_INSTALL_STAGING = YES
KF6_KARCHIVE_DEPENDENCIES = host-pkgconf host-qt6tools kf6-extra-cmake-modules qt6base zlib zstd
KF6_KARCHIVE_CONF_OPTS = -DQT_HOST_PATH=$(HOST_DIR) -DBUILD_TESTING=OFF -DWITH_BZIP2=OFF -DWITH_LIBLZMA=OFF -DWITH_OPENSSL=OFF

$(eval $(cmake-package))
