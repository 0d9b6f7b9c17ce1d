#include "transfer/open.h"

#include "transfer/folder_source.h"
#include "transfer/http_source.h"
#include "transfer/mirrors.h"

namespace pibox::transfer {
namespace {

Result<std::unique_ptr<Source>> openOne(const std::string& place, bool only, Pace* pace) {
  if (place.starts_with('/')) {
    std::error_code error;
    if (only && !std::filesystem::is_directory(place, error)) return fail(Code::SourceMissing, place);
    return std::make_unique<FolderSource>(place);
  }
  const QUrl url(QString::fromStdString(place), QUrl::StrictMode);
  if (!url.isValid() || url.host().isEmpty()) return fail(Code::InvalidArgument, "repository: " + place);
  return std::make_unique<HttpSource>(url, pace);
}

}  // namespace

Result<std::unique_ptr<Source>> openSource(const std::vector<std::string>& places, Pace* pace) {
  std::vector<std::string> named;
  for (const auto& place : places)
    if (!place.empty()) named.push_back(place);
  if (named.empty()) return fail(Code::NoRepository);
  std::vector<std::unique_ptr<Source>> sources;
  for (const auto& place : named) {
    PIBOX_LET(auto source, openOne(place, named.size() == 1, pace));
    sources.push_back(std::move(source));
  }
  if (sources.size() == 1) return std::move(sources.front());
  return std::make_unique<Mirrors>(std::move(sources));
}

}  // namespace pibox::transfer
