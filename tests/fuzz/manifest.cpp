// What the initramfs and the stager read: manifests, their signatures, boot keys.

#include "bank/manifest.h"

#include "bank/signature.h"
#include "fuzz/fuzz.h"

using namespace pibox;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto text = test::textOf(data, size);
  if (const auto manifest = bank::parseManifest(text)) {
    for (const auto& file : manifest->files) {
      test::require(bank::isManifestPath(file.path), "paths are checked");
      test::require(file.path.find("..") == std::string::npos && !file.path.starts_with('/'), "paths stay inside");
    }
    test::require(bank::parseManifest(bank::formatManifest(*manifest)) == manifest, "what was parsed can be written");
  }
  const auto keys = bank::parseBootKeys(text);
  static const auto kPair = bank::keyPairFromSeed({});
  test::require(
      !bank::verifyManifest("manifest", text, {kPair.publicKey}) || text.find("ed25519") != std::string_view::npos,
      "nothing unsigned is taken");
  if (keys) test::require(!bank::verifyManifest(text, text, *keys), "a file does not sign itself");
  return 0;
}
