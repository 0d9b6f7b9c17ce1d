#include "transfer/download.h"
#include "transfer/folder_source.h"
#include "transfer/http_source.h"

#include <QNetworkAccessManager>

namespace pibox::transfer {
HttpSource::HttpSource(const QUrl& base) : m_base(base) {}
HttpSource::~HttpSource() = default;
Result<Info> HttpSource::read(const std::string&, std::uint64_t, std::optional<std::uint64_t>, const Sink&,
                              std::stop_token) {
  return fail(Code::Internal, "not built yet");
}
FolderSource::FolderSource(std::filesystem::path folder) : m_folder(std::move(folder)) {}
Result<Info> FolderSource::read(const std::string&, std::uint64_t, std::optional<std::uint64_t>, const Sink&,
                                std::stop_token) {
  return fail(Code::Internal, "not built yet");
}
Result<> download(Source&, const Wanted&, const std::filesystem::path&, const Control&, const Patience&) {
  return fail(Code::Internal, "not built yet");
}
std::uint64_t alreadyHere(const Wanted&, const std::filesystem::path&) {
  return 0;
}
Result<> discardPart(const std::filesystem::path&) {
  return fail(Code::Internal, "not built yet");
}
}  // namespace pibox::transfer
