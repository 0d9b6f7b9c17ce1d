################################################################################
#
# libsquashfs-ng
#
################################################################################

LIBSQUASHFS_NG_VERSION = 1.3.2
LIBSQUASHFS_NG_SITE = https://infraroot.at/pub/squashfs
LIBSQUASHFS_NG_SOURCE = squashfs-tools-ng-$(LIBSQUASHFS_NG_VERSION).tar.gz
LIBSQUASHFS_NG_LICENSE = LGPL-3.0+ (library)
LIBSQUASHFS_NG_INSTALL_STAGING = YES
LIBSQUASHFS_NG_DEPENDENCIES = host-pkgconf zlib zstd
LIBSQUASHFS_NG_CONF_OPTS = --without-tools

$(eval $(autotools-package))
