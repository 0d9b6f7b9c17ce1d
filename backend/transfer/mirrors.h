#pragma once
// Several places with the same content, in the order in which they are to be asked.

#include "transfer/source.h"

#include <memory>
#include <vector>

namespace pibox::transfer {

/// Reads from the first place. One that does not answer, or answers that it cannot, is left for the next before any
/// byte was handed on; what happens later is the reader's to judge, who calls nextPlace(). After the last comes the
/// first. A place that was left is not gone back to until the others fail too: one that is slow to fail costs once.
class Mirrors final : public Source {
 public:
  /// `places` is not empty.
  explicit Mirrors(std::vector<std::unique_ptr<Source>> places);

  Result<Info> read(const std::string& path, std::uint64_t offset, std::optional<std::uint64_t> length,
                    const Sink& sink, std::stop_token stop) override;
  Result<Info> readRanges(const std::string& path, std::span<const Range> ranges, const Sink& sink,
                          std::stop_token stop) override;
  [[nodiscard]] bool network() const override { return m_places[m_present]->network(); }
  [[nodiscard]] bool answered() const override;
  [[nodiscard]] bool ranges() const override { return m_places[m_present]->ranges(); }
  [[nodiscard]] std::size_t places() const override { return m_places.size(); }
  void nextPlace() override;

 private:
  Result<Info> readAnywhere(const Sink& sink, const std::function<Result<Info>(Source&, const Sink&)>& from);

  std::vector<std::unique_ptr<Source>> m_places;
  std::size_t m_present = 0;
};

}  // namespace pibox::transfer
