// A program that downloads one file, for tests that kill it and for the bench:
//
//   fetcher SOURCE PATH LENGTH SHA256 FILE [--stats] [--index INDEX OLD]
//
// SOURCE is a URL or a folder. INDEX is the block index of the file, OLD an image that is already here. Exit code 0
// done, 1 failed (the error on standard error).

#include "base/durable.h"
#include "transfer/download.h"
#include "transfer/folder_source.h"
#include "transfer/http_source.h"
#include "transfer/recipe.h"

#include <QCoreApplication>

#include <cstdio>
#include <sys/resource.h>
#include <thread>

using namespace pibox;

namespace {

Result<> fetch(transfer::Source& source, const transfer::Wanted& wanted, const QStringList& arguments) {
  const fs::path file = arguments[5].toStdString();
  const auto at = arguments.indexOf(QStringLiteral("--index"));
  if (at < 0) return transfer::download(source, wanted, file, {});
  const fs::path index = arguments[at + 1].toStdString();
  transfer::FolderSource folder(index.parent_path());
  const fs::path old = arguments[at + 2].toStdString();
  // What the old image consists of is kept, as on a PiBox.
  transfer::Pantry pantry;
  PIBOX_TRY(pantry.add(old, {}, old.string() + ".known"));
  PIBOX_LET(const auto recipe, transfer::makeRecipe(folder, {index.filename().string(), fs::file_size(index), ""},
                                                    wanted.length, pantry, {}));
  return transfer::download(source, wanted, file, recipe, {});
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication app(argc, argv);
  const auto arguments = QCoreApplication::arguments();
  if (arguments.size() < 6) return 2;
  std::unique_ptr<transfer::Source> source;
  if (arguments[1].startsWith(QStringLiteral("http")))
    source = std::make_unique<transfer::HttpSource>(QUrl(arguments[1]));
  else
    source = std::make_unique<transfer::FolderSource>(arguments[1].toStdString());
  const transfer::Wanted wanted{
      .path = arguments[2].toStdString(), .length = arguments[3].toULongLong(), .sha256 = arguments[4].toStdString()};
  rusage before{}, after{};
  ::getrusage(RUSAGE_SELF, &before);
  const auto start = std::chrono::steady_clock::now();
  Result<> result;
  std::thread worker([&] {
    result = fetch(*source, wanted, arguments);
    source.reset();
  });
  worker.join();
  ::getrusage(RUSAGE_SELF, &after);
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
  if (arguments.contains(QStringLiteral("--stats")))
    std::printf("seconds %.3f cpu %.3f idle_kib %ld peak_kib %ld\n", took.count(),
                double(after.ru_utime.tv_sec + after.ru_stime.tv_sec) +
                    double(after.ru_utime.tv_usec + after.ru_stime.tv_usec) / 1e6,
                before.ru_maxrss, after.ru_maxrss);
  if (result) return 0;
  std::fprintf(stderr, "%s\n", toString(result.error()).c_str());
  return 1;
}
