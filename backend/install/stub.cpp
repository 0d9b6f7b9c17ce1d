#include "install/archive.h"
#include "install/preflight.h"
#include "install/stager.h"

namespace pibox::install {
Result<Room> overlayRoom(const bank::Layout&, const Candidate&, const Present&) {
  return fail(Code::Internal, "not built yet");
}
Result<Room> bootRoom(const bank::Layout&, const Candidate&) {
  return fail(Code::Internal, "not built yet");
}
std::vector<Freeable> freeable(const bank::Layout&) {
  return {};
}
std::optional<bool> underVoltage(const std::filesystem::path&) {
  return {};
}
std::vector<Check> preflight(const bank::Layout&, const Candidate&, const Present&, const Surroundings&,
                             const std::function<void(const std::vector<Check>&)>&) {
  return {{.name = "room", .state = Check::State::Failed, .code = Code::Internal, .detail = "not built yet"}};
}
Result<> verdict(const std::vector<Check>& checks) {
  for (const auto& check : checks)
    if (check.state == Check::State::Failed)
      return fail(check.code.value_or(Code::Internal), check.name + ": " + check.detail);
  return {};
}
const char* phaseName(Phase phase) {
  switch (phase) {
    case Phase::Download:
      return "download";
    case Phase::Verify:
      return "verify";
    case Phase::Carry:
      return "carry";
    case Phase::Write:
      return "write";
    case Phase::Flush:
      return "flush";
    case Phase::ReadBack:
      return "readback";
    case Phase::BootFiles:
      return "boot-files";
    case Phase::Finish:
      return "finish";
  }
  return "";
}
Result<> stage(const bank::Layout&, const Plan&, transfer::Source&, const StageControl&) {
  return fail(Code::Internal, "not built yet");
}
Result<> discard(const bank::Layout&, const ImageId&, bool) {
  return fail(Code::Internal, "not built yet");
}
Result<> discardOthers(const bank::Layout&, const std::optional<ImageId>&) {
  return fail(Code::Internal, "not built yet");
}
Result<> unpackArchive(const std::filesystem::path&, const std::filesystem::path&, const ArchiveLimits&) {
  return fail(Code::Internal, "not built yet");
}
}  // namespace pibox::install
