#include "engine/report.h"

#include "api/json.h"
#include "base/durable.h"
#include "base/fd.h"

#include <cerrno>
#include <fcntl.h>

namespace pibox::engine {
namespace {

constexpr std::size_t kMaxRecord = std::size_t{64} << 10;

}  // namespace

Result<std::string> writeReport(const bank::Layout& layout, const api::Status& status, const std::string& folder,
                                std::int64_t now) {
  if (!folder.starts_with('/')) return fail(Code::InvalidArgument, "folder");
  Fd directory(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
  if (!directory) return fail(Code::SourceMissing, folder);

  Json report = {{"format", 1}, {"time", now}, {"status", api::toJson(status)}};
  for (const auto& file : {layout.trial(), layout.commit(), layout.outcome(), layout.redirects(), layout.bootJson(),
                           layout.state() / "journal"})
    if (const auto text = readFile(file, kMaxRecord)) report["records"][file.filename().string()] = *text;
  const std::string text = formatJson(report);

  const std::string name = "pibox-report-" + std::to_string(now) + ".json";
  Fd file(::openat(directory.get(), name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644));
  if (!file) return failErrno(Code::WriteFailed, folder + "/" + name, errno);
  for (std::string_view rest = text; !rest.empty();) {
    const auto written = ::write(file.get(), rest.data(), rest.size());
    if (written < 0) return failErrno(Code::WriteFailed, folder + "/" + name, errno);
    rest.remove_prefix(static_cast<std::size_t>(written));
  }
  PIBOX_TRY(syncFile(file.get(), folder + "/" + name));
  return folder + "/" + name;
}

}  // namespace pibox::engine
