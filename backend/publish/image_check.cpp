#include "publish/image_check.h"

#include "bank/signature.h"
#include "base/durable.h"
#include "base/json.h"
#include "publish/image.h"
#include "publish/repository.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace pibox::publish {
namespace {

constexpr std::size_t kMaxSmall = 65536;

std::unexpected<Error> refuse(std::string why) {
  return fail(Code::PublisherRefused, std::move(why));
}

Result<> checkName(const std::string& text, const ImageFacts& facts) {
  const auto json = parseJson(text);
  if (!json) return refuse("/etc/pibox/release.json in the image: " + json.error().detail);
  const std::pair<const char*, std::string> expected[] = {
      {"image_id", facts.id.str()}, {"version", facts.version}, {"board", facts.board}};
  for (const auto& [member, value] : expected) {
    PIBOX_LET(const auto said, stringMember(*json, member, 200));
    if (said != value)
      return refuse("the image says that its " + std::string(member) + " is '" + said + "', not '" + value + "'");
  }
  return {};
}

/// The image's root must be one of ours: any of them, since devices follow from an old one.
Result<> checkRoot(const std::string& root, const Folder& folder) {
  for (auto version = newestRoot(folder.metadata()); version > 0; --version) {
    PIBOX_LET(const auto ours, readFile(folder.metadata() / metadataName(version, "root"), trust::kMaxRoot));
    if (ours == root) return {};
  }
  return refuse(
      "/etc/pibox/trust/root.json in the image is none of this repository: it would refuse every later release");
}

Result<> checkBootKeys(const std::string& text, const Folder& folder) {
  PIBOX_LET(const auto theirs, bank::parseBootKeys(text));
  PIBOX_LET(const auto ours, bank::readBootKeys(folder.bootKeys()));
  const bool common = std::ranges::any_of(ours, [&](const auto& key) { return std::ranges::contains(theirs, key); });
  if (common) return {};
  return refuse("/etc/pibox/trust/boot.keys in the image has no key of ours: it would refuse every later release");
}

}  // namespace

Result<std::vector<std::string>> checkImage(const fs::path& squashfs, const ImageFacts& facts, const Folder& folder) {
  PIBOX_LET(auto image, Image::open(squashfs));
  std::vector<std::string> remarks;
  PIBOX_LET(const auto release, image.read("etc/pibox/release.json", kMaxSmall));
  PIBOX_LET(const auto root, image.read("etc/pibox/trust/root.json", trust::kMaxRoot));
  PIBOX_LET(const auto bootKeys, image.read("etc/pibox/trust/boot.keys", kMaxSmall));
  if (release) PIBOX_TRY(checkName(*release, facts));
  if (root) PIBOX_TRY(checkRoot(*root, folder));
  if (bootKeys) PIBOX_TRY(checkBootKeys(*bootKeys, folder));
  if (!release) remarks.emplace_back("The image has no /etc/pibox/release.json: the PiBox will not know what it runs.");
  if (!root || !bootKeys)
    remarks.emplace_back("The image has no /etc/pibox/trust: it cannot be upgraded (pibox-release export-trust).");
  if (!image.has("usr/lib/pibox/selftest.d"))
    remarks.emplace_back("The image has no self-tests: a PiBox will go back from it.");
  return remarks;
}

}  // namespace pibox::publish
