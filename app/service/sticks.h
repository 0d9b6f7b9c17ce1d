#pragma once
// Where USB sticks are on this system, and when that changes. In a sandbox each folder of media/ plays a stick.

#include "api/status.h"

#include <QObject>

#include <filesystem>
#include <functional>
#include <optional>

namespace pibox::service {

class Sticks {
 public:
  explicit Sticks(std::filesystem::path root) : m_root(std::move(root)) {}

  /// From any thread; reads the stick.
  [[nodiscard]] std::optional<api::Stick> find() const;
  /// Calls `changed` in the present thread when a stick may have come or gone, as long as `owner` lives.
  void watch(QObject* owner, std::function<void()> changed) const;

 private:
  std::filesystem::path m_root;
};

}  // namespace pibox::service
