################################################################################
#
# pibox-upgrade
#
################################################################################

# These sources: this folder is part of them.
PIBOX_UPGRADE_VERSION = local
PIBOX_UPGRADE_SITE = $(call qstrip,$(BR2_EXTERNAL_PIBOX_UPGRADE_PATH))/../..
PIBOX_UPGRADE_SITE_METHOD = local
PIBOX_UPGRADE_LICENSE = GPL-3.0+
PIBOX_UPGRADE_LICENSE_FILES = LICENSE
PIBOX_UPGRADE_DEPENDENCIES = \
	host-pkgconf host-qt6tools json-for-modern-cpp kf6-karchive libcurl libqrencode libsodium libsquashfs-ng openssl pibox-bank qca-qt6 \
	qt6base qt6declarative qt6svg xxhash xz zstd
PIBOX_UPGRADE_CONF_OPTS = -DQT_HOST_PATH=$(HOST_DIR) -DPIBOX_DEVICE_ONLY=ON -DPIBOX_FAULTS=OFF -DPIBOX_WERROR=OFF -DBUILD_TESTING=OFF

$(eval $(cmake-package))
