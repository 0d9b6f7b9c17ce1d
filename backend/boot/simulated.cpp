#include "boot/simulated.h"

#include "base/durable.h"

#include <optional>

namespace pibox::boot {
namespace {

class Simulated final : public BootControl {
 public:
  explicit Simulated(bank::Layout layout) : m_layout(std::move(layout)) {}

  std::string name() const override { return "simulated"; }
  bool canBootOther() const override { return true; }

  Result<> prepare(const std::string& bootDir) override {
    std::error_code error;
    if (!fs::is_directory(m_layout.boot / bootDir, error))
      return fail(Code::BootControlUnavailable, "no boot directory " + bootDir);
    m_once = bootDir;
    return {};
  }

  Result<> cancel() override {
    m_once.reset();
    return {};
  }

  Result<> restart() override {
    std::error_code error;
    fs::create_directories(m_layout.run, error);
    return writeFileDurably(m_layout.run / "restart", m_once ? "once " + *m_once + "\n" : "plain\n");
  }

 private:
  bank::Layout m_layout;
  std::optional<std::string> m_once;
};

}  // namespace

std::unique_ptr<BootControl> makeSimulated(const bank::Layout& layout) {
  return std::make_unique<Simulated>(layout);
}

}  // namespace pibox::boot
