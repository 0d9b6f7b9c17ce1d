################################################################################
#
# pibox-bank
#
################################################################################

# These sources: this folder is part of them.
PIBOX_BANK_VERSION = local
PIBOX_BANK_SITE = $(call qstrip,$(BR2_EXTERNAL_PIBOX_UPGRADE_PATH))/../..
PIBOX_BANK_SITE_METHOD = local
PIBOX_BANK_LICENSE = GPL-3.0+
PIBOX_BANK_LICENSE_FILES = LICENSE
PIBOX_BANK_DEPENDENCIES = json-for-modern-cpp libsodium
PIBOX_BANK_CONF_OPTS = -DPIBOX_BANK_ONLY=ON -DPIBOX_FAULTS=OFF -DPIBOX_WERROR=OFF -DBUILD_TESTING=OFF

$(eval $(cmake-package))
