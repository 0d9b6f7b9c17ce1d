#pragma once
// Packages that were installed, upgraded or removed with opkg. Its database is text below /var/lib/opkg or
// /usr/lib/opkg: `status` with a stanza a package, and info/<package>.list with the paths of its files (opkg,
// libopkg/opkg_conf.c and pkg_parse.c). dpkg's, below /var/lib/dpkg, has the same form.

#include "carry/text_merge.h"

#include <set>
#include <string>
#include <vector>

namespace pibox::carry {

struct Package {
  std::string name;
  std::string version;
};

struct Packages {
  std::vector<Package>
      kept;  ///< the person's, which the release does not have: to be installed again when they do not work
  std::vector<Package> released;  ///< the person had another version, or had removed it; now the release's
  std::string status;             ///< the merged database
};

/// By stanza: what the release changed or brings wins; what only the person has or changed stays.
Packages mergePackages(std::string_view base, std::string_view mine, std::string_view theirs);

/// Absolute paths in an info/<package>.list (each line: a path, perhaps a tab and more).
std::vector<std::string> packageFiles(std::string_view list);

}  // namespace pibox::carry
