################################################################################
#
# qca-qt6
#
################################################################################

QCA_QT6_VERSION = 2.3.10
QCA_QT6_SITE = https://download.kde.org/stable/qca/$(QCA_QT6_VERSION)
QCA_QT6_SOURCE = qca-$(QCA_QT6_VERSION).tar.xz
QCA_QT6_LICENSE = LGPL-2.1+
QCA_QT6_LICENSE_FILES = COPYING
QCA_QT6_INSTALL_STAGING = YES
QCA_QT6_DEPENDENCIES = openssl qt6base qt6core5compat
QCA_QT6_CONF_OPTS = -DQT_HOST_PATH=$(HOST_DIR) -DBUILD_WITH_QT6=ON -DBUILD_TESTS=OFF -DBUILD_TOOLS=OFF -DBUILD_PLUGINS=ossl

$(eval $(cmake-package))
