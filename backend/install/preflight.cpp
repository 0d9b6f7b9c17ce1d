#include "install/preflight.h"

#include <algorithm>

namespace pibox::install {
namespace {

std::string mebibytes(std::uint64_t bytes) {
  return std::to_string((bytes + (1U << 20) - 1) >> 20) + " MiB";
}

std::string roomDetail(const Room& room) {
  return "needs " + mebibytes(room.needed) + ", free " + mebibytes(room.free) + " (settings " + mebibytes(room.upper) +
         ", margin " + mebibytes(room.margin) + ")";
}

/// What one check found.
struct Finding {
  Check::State state = Check::State::Passed;
  std::optional<Code> code = {};
  std::string detail = {};
};

Finding failed(Code code, std::string detail) {
  return {Check::State::Failed, code, std::move(detail)};
}

Finding judgeBoard(const Candidate& candidate, const Present& present) {
  if (std::ranges::contains(candidate.boards, present.board)) return {.detail = present.board};
  std::string boards;
  for (const auto& board : candidate.boards) boards += (boards.empty() ? "" : ", ") + board;
  return failed(Code::WrongBoard, "the release is for " + boards + ", this is " + present.board);
}

Finding judgeVersion(const Candidate& candidate, const Present& present) {
  if (candidate.minVersion.empty() || compareVersions(present.version, candidate.minVersion) >= 0)
    return {.detail = present.version + " → " + candidate.version};
  return failed(Code::TooOldToCome,
                "needs " + candidate.minVersion + " or newer first, installed is " + present.version);
}

Finding judgeRoom(const Result<Room>& room, Code code) {
  if (!room) return failed(room.error().code, room.error().detail);
  if (!room->enough()) return failed(code, roomDetail(*room));
  return {.detail = roomDetail(*room)};
}

Finding judgeClock(const Clock& clock) {
  if (clock.synchronised()) return {};
  return {.code = Code::ClockUnknown, .detail = "the time is not synchronised"};
}

Finding judgeNetwork(const std::function<Result<>()>& reach) {
  if (const auto reached = reach(); !reached) return failed(reached.error().code, reached.error().detail);
  return {};
}

struct Step {
  std::string name;
  std::function<Finding()> look;
};

}  // namespace

std::vector<Check> preflight(const bank::Layout& layout, const Candidate& candidate, const Present& present,
                             const Surroundings& surroundings,
                             const std::function<void(const std::vector<Check>&)>& changed) {
  std::vector<Step> steps = {
      {"board", [&] { return judgeBoard(candidate, present); }},
      {"version", [&] { return judgeVersion(candidate, present); }},
      {"room", [&] { return judgeRoom(overlayRoom(layout, candidate, present), Code::NotEnoughRoom); }}};
  if (candidate.bootSize > 0)
    steps.push_back({"boot-room", [&] { return judgeRoom(bootRoom(layout, candidate), Code::BootPartitionFull); }});
  if (const auto low = underVoltage(surroundings.sys))
    steps.push_back(
        {"power", [low] { return *low ? failed(Code::PowerWeak, "the firmware reports under-voltage") : Finding{}; }});
  if (surroundings.clock) steps.push_back({"clock", [&] { return judgeClock(*surroundings.clock); }});
  if (surroundings.network) steps.push_back({"network", [&] { return judgeNetwork(surroundings.network); }});

  std::vector<Check> checks;
  checks.reserve(steps.size());
  for (const auto& step : steps)
    checks.push_back({.name = step.name, .state = Check::State::Pending, .code = {}, .detail = {}});
  const auto tell = [&] {
    if (changed) changed(checks);
  };
  for (std::size_t i = 0; i < steps.size(); ++i) {
    checks[i].state = Check::State::Running;
    tell();
    auto finding = steps[i].look();
    checks[i].state = finding.state;
    checks[i].code = finding.code;
    checks[i].detail = std::move(finding.detail);
  }
  tell();
  return checks;
}

Result<> verdict(const std::vector<Check>& checks) {
  const auto bad = std::ranges::find(checks, Check::State::Failed, &Check::state);
  if (bad == checks.end()) return {};
  return fail(bad->code.value_or(Code::Internal), bad->name + ": " + bad->detail);
}

}  // namespace pibox::install
