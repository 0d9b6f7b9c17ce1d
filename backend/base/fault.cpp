#include "base/fault.h"

#ifdef PIBOX_FAULTS

#include <atomic>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace pibox::fault {
namespace {

Hook& hook() {
  static Hook instance;
  return instance;
}

/// What PIBOX_FAULT asks for.
struct Plan {
  enum class Kind { None, Kill, Fail, Count } kind = Kind::None;
  unsigned long at = 0;
  int error = 0;
  std::string file;
  std::atomic<unsigned long> count = 0;

  Plan() {
    const char* text = std::getenv("PIBOX_FAULT");
    if (!text) return;
    const std::string_view plan(text);
    const auto number = [](std::string_view part, auto& value) {
      return std::from_chars(part.data(), part.data() + part.size(), value).ec == std::errc{};
    };
    if (plan.starts_with("kill:") && number(plan.substr(5), at)) kind = Kind::Kill;
    if (plan.starts_with("count:")) {
      kind = Kind::Count;
      file = plan.substr(6);
    }
    if (plan.starts_with("fail:")) {
      const auto rest = plan.substr(5);
      const auto colon = rest.find(':');
      if (colon != std::string_view::npos && number(rest.substr(0, colon), at) && number(rest.substr(colon + 1), error))
        kind = Kind::Fail;
    }
  }

  ~Plan() {
    if (kind != Kind::Count) return;
    if (auto* out = std::fopen(file.c_str(), "w")) {
      std::fprintf(out, "%lu\n", count.load());
      std::fclose(out);
    }
  }
  Plan(const Plan&) = delete;
  Plan& operator=(const Plan&) = delete;
};

}  // namespace

void setHook(Hook newHook) {
  hook() = std::move(newHook);
}

Result<> step(std::string_view name, const std::filesystem::path& path) {
  static Plan plan;
  if (plan.kind != Plan::Kind::None) {
    const auto n = ++plan.count;
    if (plan.kind == Plan::Kind::Kill && n == plan.at) std::raise(SIGKILL);
    if (plan.kind == Plan::Kind::Fail && n == plan.at)
      return failErrno(Code::WriteFailed, std::string(name) + " " + path.string(), plan.error);
  }
  if (hook()) return hook()(name, path);
  return {};
}

}  // namespace pibox::fault

#else

namespace pibox::fault {
void setHook(Hook) {}
Result<> step(std::string_view, const std::filesystem::path&) {
  return {};
}
}  // namespace pibox::fault

#endif
