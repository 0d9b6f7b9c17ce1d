#include "trust/check.h"

#include "trust/client.h"
#include "trust/hash.h"

namespace pibox::trust {

bool hashesMatch(const Hashes& hashes, std::string_view bytes) {
  bool known = false;
  for (const auto& [algorithm, expected] : hashes) {
    if (algorithm != "sha256" && algorithm != "sha512") continue;
    known = true;
    Hasher hasher(algorithm == "sha256" ? Hasher::Algorithm::Sha256 : Hasher::Algorithm::Sha512);
    hasher.update(bytes);
    if (hasher.finish() != expected) return false;
  }
  return known;
}

Result<> checkTarget(const TargetFile& target, std::string_view bytes) {
  if (std::cmp_not_equal(bytes.size(), target.length))
    return fail(Code::LengthMismatch, target.path + " has " + std::to_string(bytes.size()) + " instead of " +
                                          std::to_string(target.length) + " bytes");
  if (!hashesMatch(target.hashes, bytes)) return fail(Code::HashMismatch, target.path);
  return {};
}

}  // namespace pibox::trust
