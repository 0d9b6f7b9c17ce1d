// Names from outside in URLs and file names.

#include "trust/client.h"
#include "trust/hash.h"

#include <algorithm>
#include <string_view>

namespace pibox::trust {

std::string quoteComponent(std::string_view text) {
  static constexpr char kDigits[] = "0123456789ABCDEF";
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' ||
                       c == '.' || c == '-' || c == '~';
    if (plain)
      out += c;
    else
      (out += '%') += {kDigits[byte >> 4], kDigits[byte & 15]};
  }
  return out;
}

Result<std::string> targetUrlPath(const TargetFile& target, bool consistentSnapshot) {
  std::string out;
  std::string_view rest = target.path;
  for (;;) {
    const auto slash = rest.find('/');
    const auto component = rest.substr(0, slash);
    if (component.empty() || component == "." || component == "..")
      return fail(Code::MetadataInvalid, "the path of target '" + target.path.substr(0, 200) + "' is not allowed");
    if (slash == std::string_view::npos) break;
    out += quoteComponent(component) + "/";
    rest.remove_prefix(slash + 1);
  }
  if (!consistentSnapshot) return out + quoteComponent(rest);
  for (const char* algorithm : {"sha256", "sha512"})
    if (const auto hash = target.hashes.find(algorithm); hash != target.hashes.end())
      return out + hash->second + "." + quoteComponent(rest);
  return fail(Code::MetadataInvalid, "target '" + target.path.substr(0, 200) + "' has no SHA-256");
}

}  // namespace pibox::trust
