#include "engine/world.h"

#include "transfer/folder_source.h"
#include "transfer/http_source.h"

namespace pibox::engine {

Result<std::unique_ptr<transfer::Source>> openSource(const std::string& place, std::uint64_t rateLimit) {
  if (place.empty()) return fail(Code::NoRepository);
  if (place.starts_with('/')) {
    std::error_code error;
    if (!std::filesystem::is_directory(place, error)) return fail(Code::SourceMissing, place);
    return std::make_unique<transfer::FolderSource>(place);
  }
  const QUrl url(QString::fromStdString(place), QUrl::StrictMode);
  if (!url.isValid() || url.host().isEmpty()) return fail(Code::InvalidArgument, "repository: " + place);
  auto source = std::make_unique<transfer::HttpSource>(url);
  source->setRateLimit(rateLimit);
  return source;
}

}  // namespace pibox::engine
