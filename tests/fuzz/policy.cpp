// The policy of a release, and the list of releases made of it.

#include "fuzz/fuzz.h"
#include "trust/releases.h"

using namespace pibox;
using namespace pibox::trust;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto custom = parseJson(test::textOf(data, size));
  if (!custom) return 0;
  const std::string id = "pibox-1.5.0";
  const auto release = parsePolicy(*custom, "stable", id);
  if (release) {
    test::require(release->id.str() == id && release->rollout >= 0 && release->rollout <= 100,
                  "numbers are in their range");
    test::require(isSafeName(release->version), "versions are names");
  }
  Targets targets;
  for (const char* name : {"manifest", "manifest.sig", "squashfs"}) {
    const auto path = "stable/" + id + "/" + name;
    targets.targets[path] = {path, 1, {{"sha256", std::string(64, 'a')}}, *custom};
  }
  const auto all = releasesIn(targets, "stable");
  test::require(all.size() == (release ? 1U : 0U), "a release is listed when its policy is good");
  for (const auto& one : all) static_cast<void>(judge(one, {"pi2", "1.4.0", "seed"}, all));
  return 0;
}
